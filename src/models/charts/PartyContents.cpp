// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/DashboardContents.h"

#include "app/wording/Wording.h"
#include "models/Text.h"
#include "models/charts/PeriodText.h"

#include <QCoreApplication>

namespace dbledger::models {

using domain::Money;
using Mark = ChartColumn::Mark;

namespace {

struct RankText
{
    Q_DECLARE_TR_FUNCTIONS(DashboardContents)
};

/// A column whose cells are found in rows of some list.
template <typename Rows, typename Value>
void addColumn(ChartContent &content, const Rows &rows, ChartColumn column, Value value)
{
    for (const auto &row : rows)
        column.values.append(value(row));
    content.columns.append(column);
}

template <typename Rows, typename Text>
void addTexts(ChartContent &content, const Rows &rows, const QString &heading, Text text)
{
    ChartColumn column{heading, Mark::None, false, {}, {}, {}};
    for (const auto &row : rows)
        column.texts.append(text(row));
    if (!column.texts.isEmpty())
        content.columns.append(column);
}

std::optional<qint64> minorOf(const std::optional<Money> &money)
{
    return money ? std::optional<qint64>(money->minor()) : std::nullopt;
}

template <typename Row>
void addCompared(ChartContent &content, const QList<Row> &rows, const Subject &subject, Mark mark)
{
    const bool any = std::any_of(rows.begin(), rows.end(), [](const Row &row) { return bool(row.comparedNet); });
    if (any)
        addColumn(content, rows, {comparedName(subject), mark, true, Unit::amount(subject.currency), {}, {}},
                  [](const Row &row) { return minorOf(row.comparedNet); });
}

} // namespace

ChartContent productsContent(const domain::ProductRanking &ranking, domain::ProductRank by, const Subject &subject)
{
    using domain::ProductRank;
    using domain::RankedProduct;
    ChartContent content;
    content.rowHeading = RankText::tr("Product");
    content.emptyText = RankText::tr("No line of an invoice names a product in this period.");
    for (const RankedProduct &row : ranking.rows) {
        content.rows.append(row.name);
        content.ids.append(row.id);
    }
    const auto markOf = [by](ProductRank column) { return by == column ? Mark::Bar : Mark::None; };
    addColumn(content, ranking.rows,
              {revenueName(subject), markOf(ProductRank::Revenue), false, Unit::amount(subject.currency), {}, {}},
              [](const RankedProduct &row) { return row.net.minor(); });
    addCompared(content, ranking.rows, subject, markOf(ProductRank::Revenue));
    addColumn(content, ranking.rows,
              {RankText::tr("Quantity"), markOf(ProductRank::Quantity), false, Unit::count(6), {}, {}},
              [](const RankedProduct &row) { return row.quantity.millionths(); });
    addColumn(content, ranking.rows, {partiesName(subject), markOf(ProductRank::Parties), false, Unit::count(), {}, {}},
              [](const RankedProduct &row) { return row.parties; });
    addColumn(content, ranking.rows, {RankText::tr("Invoices"), Mark::None, false, Unit::count(), {}, {}},
              [](const RankedProduct &row) { return row.invoices; });
    addTexts(content, ranking.rows, RankText::tr("Article number"),
             [](const RankedProduct &row) { return orDash(row.sku); });
    switch (by) {
    case ProductRank::Revenue:
        content.title = subject.isSale() ? RankText::tr("Products by revenue, net, %1").arg(subject.currency.code())
                                         : RankText::tr("Products by spending, net, %1").arg(subject.currency.code());
        break;
    case ProductRank::Quantity:
        content.title = RankText::tr("Products by quantity");
        break;
    case ProductRank::Parties:
        content.title = subject.isSale() ? RankText::tr("Products by number of customers")
                                         : RankText::tr("Products by number of suppliers");
        break;
    }
    return content;
}

ChartContent pricesContent(const QList<domain::PricePoint> &prices, const QString &product, const Subject &subject)
{
    ChartContent content;
    content.title = product.isEmpty() ? RankText::tr("Unit price, net")
                                      : RankText::tr("Unit price of %1, net, %2").arg(product, subject.currency.code());
    content.rowHeading = RankText::tr("Date");
    content.emptyText = product.isEmpty() ? RankText::tr("Choose a product to see how its price went.")
                                          : RankText::tr("No invoice of this period names a price.");
    for (const domain::PricePoint &point : prices) {
        content.rows.append(app::Wording().date(point.date));
        content.labels.append(shortPeriodText({point.date, point.date}, domain::Grain::Day));
        content.ids.append(point.invoiceId);
    }
    addColumn(content, prices, {RankText::tr("Unit price"), Mark::Line, false, Unit::count(6), {}, {}},
              [](const domain::PricePoint &point) { return point.unitPrice.millionths(); });
    addTexts(content, prices, RankText::tr("Invoice"), [](const auto &point) { return orDash(point.number); });
    addTexts(content, prices, subject.isSale() ? RankText::tr("Customer") : RankText::tr("Supplier"),
             [](const auto &point) { return orDash(point.partyName); });
    return content;
}

ChartContent partiesContent(const domain::PartyRanking &ranking, const Subject &subject,
                            const std::function<QString(domain::Segment)> &segmentName)
{
    using domain::RankedParty;
    ChartContent content;
    content.title = subject.isSale() ? RankText::tr("Customers by revenue, net, %1").arg(subject.currency.code())
                                     : RankText::tr("Suppliers by spending, net, %1").arg(subject.currency.code());
    content.rowHeading = subject.isSale() ? RankText::tr("Customer") : RankText::tr("Supplier");
    content.emptyText = RankText::tr("Nothing was invoiced in this period.");
    for (const RankedParty &row : ranking.rows) {
        content.rows.append(row.name);
        content.ids.append(row.id);
    }
    const Unit amount = Unit::amount(subject.currency);
    addColumn(content, ranking.rows, {revenueName(subject), Mark::Bar, false, amount, {}, {}},
              [](const RankedParty &row) { return row.net.minor(); });
    addCompared(content, ranking.rows, subject, Mark::Bar);
    addColumn(content, ranking.rows, {RankText::tr("Invoices"), Mark::None, false, Unit::count(), {}, {}},
              [](const RankedParty &row) { return row.invoices; });
    addColumn(content, ranking.rows, {RankText::tr("Average basket"), Mark::None, false, amount, {}, {}},
              [](const RankedParty &row) { return minorOf(row.averageBasket); });
    addTexts(content, ranking.rows, RankText::tr("Last invoice"),
             [](const RankedParty &row) { return orDash(app::Wording().date(row.lastInvoice)); });
    addTexts(content, ranking.rows, RankText::tr("New"), [](const RankedParty &row) {
        return row.isNew ? RankText::tr("new", "party") : RankText::tr("returning", "party");
    });
    if (subject.isSale())
        addTexts(content, ranking.rows, RankText::tr("Segment"), [&segmentName](const RankedParty &row) {
            return row.segment ? segmentName(*row.segment) : orDash({});
        });
    return content;
}

ChartContent concentrationContent(const domain::PartyRanking &ranking, const Subject &subject)
{
    ChartContent content;
    content.title = subject.isSale() ? RankText::tr("Share of revenue that the best customers have, percent")
                                     : RankText::tr("Share of spending that the largest suppliers have, percent");
    content.rowHeading = partiesName(subject);
    content.emptyText = RankText::tr("Nothing was invoiced in this period.");
    ChartColumn share{RankText::tr("Share (%)"), Mark::Line, false, Unit::count(1), {}, {}};
    ChartColumn net{revenueName(subject), Mark::None, false, Unit::amount(subject.currency), {}, {}};
    for (const domain::Concentration &point : ranking.concentration) {
        content.rows.append(RankText::tr("The first %n", nullptr, int(point.parties)));
        content.labels.append(QLocale().toString(point.parties));
        share.values.append(ranking.net.minor() > 0 ? std::optional<qint64>(domain::divideRounded(
                                                          point.net.minor() * 1000, ranking.net.minor()))
                                                    : std::nullopt);
        net.values.append(point.net.minor());
    }
    content.columns = {share, net};
    return content;
}

ChartContent activityContent(const QList<domain::PartyActivity> &activity, const Subject &subject)
{
    using domain::PartyActivity;
    ChartContent content;
    const bool years = !activity.isEmpty() && activity.first().period.days() > 31;
    const domain::Grain grain = years ? domain::Grain::Year : domain::Grain::Month;
    content.title = subject.isSale() ? RankText::tr("New and returning customers by %1").arg(grainName(grain))
                                     : RankText::tr("New and returning suppliers by %1").arg(grainName(grain));
    content.rowHeading = grainTitle(grain);
    content.emptyText = RankText::tr("Nothing was invoiced in this period.");
    content.stacked = true;
    for (const PartyActivity &part : activity)
        addPeriod(content, part.period, grain);
    addColumn(content, activity, {RankText::tr("Returning"), Mark::Bar, false, Unit::count(), {}, {}},
              [](const PartyActivity &part) { return part.returning(); });
    addColumn(content, activity, {RankText::tr("New"), Mark::Bar, false, Unit::count(), {}, {}},
              [](const PartyActivity &part) { return part.newParties; });
    return content;
}

} // namespace dbledger::models
