// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportTables.h"

#include <QCoreApplication>

namespace dbledger::cli {

using domain::Money;
using domain::TableCell;
using Kind = domain::TableCell::Kind;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

TableCell text(const QString &value)
{
    return value.isEmpty() ? TableCell{} : TableCell{Kind::Text, value};
}

TableCell number(qint64 value)
{
    return {Kind::Number, QString::number(value)};
}

TableCell amount(const std::optional<Money> &money)
{
    return money ? TableCell{Kind::Number, money->toString()} : TableCell{};
}

TableCell day(const QDate &date)
{
    return date.isValid() ? TableCell{Kind::Date, date.toString(Qt::ISODate)} : TableCell{};
}

TableCell score(int value)
{
    return value > 0 ? number(value) : TableCell{};
}

ReportColumn column(const char *id, const QString &title, Kind kind = Kind::Number)
{
    return {QString::fromLatin1(id), title, kind};
}

QString netOf(const QString &span, const domain::Currency &currency)
{
    return ReportText::tr("%1, net of VAT and credit notes, %2").arg(span, currency.code());
}

QString span(const domain::Period &period, const app::Wording &wording)
{
    return ReportText::tr("%1 to %2").arg(wording.date(period.from), wording.date(period.to));
}

} // namespace

Report revenueReport(const domain::RevenueSeries &series, const domain::Currency &currency, const app::Wording &wording)
{
    Report report;
    report.columns = {column("from", ReportText::tr("From"), Kind::Date),
                      column("to", ReportText::tr("To"), Kind::Date),
                      column("net", ReportText::tr("Net")),
                      column("invoices", ReportText::tr("Invoices")),
                      column("cumulated", ReportText::tr("Cumulated")),
                      column("year_before", ReportText::tr("Year before")),
                      column("compared", ReportText::tr("Compared"))};
    for (const domain::SeriesPoint &point : series.points)
        report.rows.append({day(point.period.from), day(point.period.to), amount(point.net), number(point.invoices),
                            amount(point.cumulated), amount(point.yearBefore), amount(point.compared)});
    if (!series.points.isEmpty())
        report.note =
            netOf(span({series.points.first().period.from, series.points.last().period.to}, wording), currency);
    return report;
}

Report productsReport(const domain::ProductRanking &ranking, const app::Wording &wording)
{
    Report report;
    report.columns = {column("product", ReportText::tr("Product"), Kind::Text),
                      column("sku", ReportText::tr("Article number"), Kind::Text),
                      column("net", ReportText::tr("Net")),
                      column("quantity", ReportText::tr("Quantity")),
                      column("invoices", ReportText::tr("Invoices")),
                      column("parties", ReportText::tr("Parties")),
                      column("compared", ReportText::tr("Compared"))};
    for (const domain::RankedProduct &row : ranking.rows)
        report.rows.append({text(row.name),
                            text(row.sku),
                            amount(row.net),
                            {Kind::Number, row.quantity.toString()},
                            number(row.invoices),
                            number(row.parties),
                            amount(row.comparedNet)});
    report.note = netOf(span(ranking.period, wording), ranking.net.currency());
    return report;
}

Report customersReport(const domain::PartyRanking &ranking, const app::Wording &wording)
{
    Report report;
    report.columns = {column("party", ReportText::tr("Party"), Kind::Text),
                      column("net", ReportText::tr("Net")),
                      column("invoices", ReportText::tr("Invoices")),
                      column("average_basket", ReportText::tr("Average basket")),
                      column("last_invoice", ReportText::tr("Last invoice"), Kind::Date),
                      column("new", ReportText::tr("New"), Kind::Text),
                      column("segment", ReportText::tr("Segment"), Kind::Text),
                      column("compared", ReportText::tr("Compared"))};
    for (const domain::RankedParty &row : ranking.rows)
        report.rows.append({text(row.name), amount(row.net), number(row.invoices), amount(row.averageBasket),
                            day(row.lastInvoice), text(row.isNew ? QStringLiteral("new") : QString()),
                            text(row.segment ? domain::segmentName(*row.segment) : QString()),
                            amount(row.comparedNet)});
    report.note = netOf(span(ranking.period, wording), ranking.net.currency());
    return report;
}

Report agingReport(const domain::Receivables &receivables, const app::Wording &wording)
{
    Report report;
    report.columns = {column("days_from", ReportText::tr("Days from")), column("days_to", ReportText::tr("Days to")),
                      column("open", ReportText::tr("Open")), column("assumed", ReportText::tr("Due date assumed")),
                      column("invoices", ReportText::tr("Invoices"))};
    for (const domain::AgingBucket &bucket : receivables.aging)
        report.rows.append({number(bucket.fromDays), bucket.toDays ? number(*bucket.toDays) : TableCell{},
                            amount(bucket.amount), amount(bucket.assumed), number(bucket.invoices)});
    report.note = ReportText::tr("As of %1, gross, %2; 0 days: not due")
                      .arg(wording.date(receivables.asOf), receivables.open.currency().code());
    return report;
}

Report vatReport(const domain::VatReport &vat, const domain::Currency &currency, const app::Wording &wording)
{
    Report report;
    report.columns = {column("from", ReportText::tr("From"), Kind::Date),
                      column("to", ReportText::tr("To"), Kind::Date),
                      column("rate", ReportText::tr("Rate (%)")),
                      column("base", ReportText::tr("Taxable amount")),
                      column("tax", ReportText::tr("VAT")),
                      column("invoices", ReportText::tr("Invoices"))};
    for (const domain::VatRow &row : vat.rows)
        report.rows.append({day(row.period.from), day(row.period.to),
                            row.rate ? TableCell{Kind::Number, row.rate->toString()} : TableCell{}, amount(row.base),
                            amount(row.tax), number(row.invoices)});
    if (!vat.rows.isEmpty())
        report.note =
            ReportText::tr("%1, less credit notes, %2")
                .arg(span({vat.rows.first().period.from, vat.rows.last().period.to}, wording), currency.code());
    return report;
}

Report rfmReport(const domain::SegmentTable &table, const app::Wording &wording)
{
    Report report;
    report.columns = {column("party", ReportText::tr("Party"), Kind::Text),
                      column("segment", ReportText::tr("Segment"), Kind::Text),
                      column("r", ReportText::tr("R")),
                      column("f", ReportText::tr("F")),
                      column("m", ReportText::tr("M")),
                      column("recency_days", ReportText::tr("Days since")),
                      column("frequency", ReportText::tr("Invoices")),
                      column("monetary", ReportText::tr("Net"))};
    for (const domain::SegmentRow &row : table.rows) {
        const domain::RfmCustomer &customer = row.customer;
        const domain::RfmScores scores = customer.scores.value_or(domain::RfmScores{});
        report.rows.append({text(row.name), text(customer.segment ? domain::segmentName(*customer.segment) : QString()),
                            score(scores.recency), score(scores.frequency), score(scores.monetary),
                            number(customer.values.recency), number(customer.values.frequency),
                            amount(Money::fromMinor(customer.values.monetary, table.currency))});
    }
    if (table.asOf.isValid())
        report.note = netOf(span(table.window, wording), table.currency);
    return report;
}

} // namespace dbledger::cli
