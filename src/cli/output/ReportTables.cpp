// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/ReportTables.h"

#include "domain/values/TableCells.h"

#include <QCoreApplication>

namespace dbledger::cli {

using domain::amountCell;
using domain::countCell;
using domain::dateCell;
using domain::decimalCell;
using domain::Money;
using domain::TableCell;
using domain::textCell;
using Kind = domain::TableCell::Kind;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

TableCell score(int value)
{
    return value > 0 ? countCell(value) : TableCell{};
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
        report.rows.append({dateCell(point.period.from), dateCell(point.period.to), amountCell(point.net),
                            countCell(point.invoices), amountCell(point.cumulated), amountCell(point.yearBefore),
                            amountCell(point.compared)});
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
        report.rows.append({textCell(row.name), textCell(row.sku), amountCell(row.net), decimalCell(row.quantity),
                            countCell(row.invoices), countCell(row.parties), amountCell(row.comparedNet)});
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
        report.rows.append(
            {textCell(row.name), amountCell(row.net), countCell(row.invoices), amountCell(row.averageBasket),
             dateCell(row.lastInvoice), textCell(row.isNew ? QStringLiteral("new") : QString()),
             textCell(row.segment ? domain::segmentName(*row.segment) : QString()), amountCell(row.comparedNet)});
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
        report.rows.append({countCell(bucket.fromDays), bucket.toDays ? countCell(*bucket.toDays) : TableCell{},
                            amountCell(bucket.amount), amountCell(bucket.assumed), countCell(bucket.invoices)});
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
        report.rows.append({dateCell(row.period.from), dateCell(row.period.to), decimalCell(row.rate),
                            amountCell(row.base), amountCell(row.tax), countCell(row.invoices)});
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
        report.rows.append({textCell(row.name),
                            textCell(customer.segment ? domain::segmentName(*customer.segment) : QString()),
                            score(scores.recency), score(scores.frequency), score(scores.monetary),
                            countCell(customer.values.recency), countCell(customer.values.frequency),
                            amountCell(Money::fromMinor(customer.values.monetary, table.currency))});
    }
    if (table.asOf.isValid())
        report.note = netOf(span(table.window, wording), table.currency);
    return report;
}

} // namespace dbledger::cli
