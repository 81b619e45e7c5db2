// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/DashboardContents.h"

#include "app/wording/Wording.h"
#include "models/Text.h"
#include "models/charts/PeriodText.h"

#include <QCoreApplication>

namespace dbledger::models {

using Mark = ChartColumn::Mark;

namespace {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(DashboardContents)
};

QString ageText(const domain::AgingBucket &bucket)
{
    if (bucket.fromDays == 0)
        return DueText::tr("Not due");
    return bucket.toDays ? DueText::tr("%1–%2 days").arg(bucket.fromDays).arg(*bucket.toDays)
                         : DueText::tr("Over %1 days").arg(bucket.fromDays - 1);
}

QString rateText(const std::optional<domain::Decimal> &rate)
{
    return rate ? DueText::tr("%1 %", "VAT rate").arg(app::Wording().number(*rate)) : DueText::tr("not stated");
}

/// What is due, in two parts by how its date is known.
struct DueColumns
{
    ChartColumn printed, assumed, invoices;

    explicit DueColumns(const Subject &subject)
        : printed{DueText::tr("Printed due date"), Mark::Bar, false, Unit::amount(subject.currency), {}, {}}
        , assumed{DueText::tr("Assumed due date"), Mark::Bar, true, Unit::amount(subject.currency), {}, {}}
        , invoices{DueText::tr("Invoices"), Mark::None, false, Unit::count(), {}, {}}
    {
    }
    template <typename Part>
    void add(const Part &part)
    {
        printed.values.append(part.amount.minor() - part.assumed.minor());
        assumed.values.append(part.assumed.minor());
        invoices.values.append(part.invoices);
    }
    QList<ChartColumn> all() const { return {printed, assumed, invoices}; }
};

} // namespace

ChartContent agingContent(const domain::Receivables &receivables, const Subject &subject)
{
    ChartContent content;
    content.title = subject.isSale()
                        ? DueText::tr("Open amounts by days overdue, gross, %1").arg(subject.currency.code())
                        : DueText::tr("Amounts to pay by days overdue, gross, %1").arg(subject.currency.code());
    content.rowHeading = DueText::tr("Overdue");
    content.emptyText = DueText::tr("Everything is paid.");
    content.stacked = true;
    DueColumns columns(subject);
    for (const domain::AgingBucket &bucket : receivables.aging) {
        content.rows.append(ageText(bucket));
        content.labels.append(ageText(bucket));
        columns.add(bucket);
    }
    content.columns = columns.all();
    return content;
}

ChartContent expectedContent(const domain::Receivables &receivables, const Subject &subject)
{
    ChartContent content;
    content.title = subject.isSale() ? DueText::tr("Payments expected by week, gross, %1").arg(subject.currency.code())
                                     : DueText::tr("Payments to make by week, gross, %1").arg(subject.currency.code());
    content.rowHeading = grainTitle(domain::Grain::Week);
    content.emptyText = DueText::tr("Nothing will be due.");
    content.stacked = true;
    DueColumns columns(subject);
    for (qsizetype i = 0; i < receivables.expected.size(); ++i) {
        const domain::ExpectedWeek &week = receivables.expected[i];
        const domain::Period days{week.monday, week.monday.addDays(6)};
        const bool last = i + 1 == receivables.expected.size() && i > 0;
        const QString name = periodText(days, domain::Grain::Week);
        content.rows.append(last ? DueText::tr("%1 and later").arg(name) : name);
        content.labels.append(shortPeriodText(days, domain::Grain::Week) + (last ? QStringLiteral(" +") : QString()));
        columns.add(week);
    }
    content.columns = columns.all();
    return content;
}

ChartContent debtorsContent(const domain::Receivables &receivables, const Subject &subject)
{
    ChartContent content;
    content.title = subject.isSale()
                        ? DueText::tr("Customers who owe most, gross, %1").arg(subject.currency.code())
                        : DueText::tr("Suppliers to whom most is owed, gross, %1").arg(subject.currency.code());
    content.rowHeading = subject.isSale() ? DueText::tr("Customer") : DueText::tr("Supplier");
    content.emptyText = DueText::tr("Everything is paid.");
    content.stacked = true;
    const Unit amount = Unit::amount(subject.currency);
    ChartColumn overdue{DueText::tr("Overdue"), Mark::Bar, false, amount, {}, {}};
    ChartColumn notDue{DueText::tr("Not due"), Mark::Bar, true, amount, {}, {}};
    ChartColumn invoices{DueText::tr("Invoices"), Mark::None, false, Unit::count(), {}, {}};
    ChartColumn oldest{DueText::tr("Oldest due date"), Mark::None, false, {}, {}, {}};
    for (const domain::Debtor &debtor : receivables.debtors) {
        content.rows.append(debtor.name);
        content.ids.append(debtor.partyId);
        overdue.values.append(debtor.overdue.minor());
        notDue.values.append(debtor.open.minor() - debtor.overdue.minor());
        invoices.values.append(debtor.invoices);
        oldest.texts.append(orDash(app::Wording().date(debtor.oldestDue)));
    }
    content.columns = {overdue, notDue, invoices, oldest};
    return content;
}

ChartContent vatContent(const domain::VatReport &report, const Subject &subject)
{
    ChartContent content;
    content.title = DueText::tr("VAT by %1 and rate, %2").arg(grainName(report.grain), subject.currency.code());
    content.rowHeading = grainTitle(report.grain);
    content.emptyText = DueText::tr("No invoice of this period has a VAT breakdown.");
    content.stacked = true;
    for (const domain::VatRow &row : report.rows)
        if (content.periods.isEmpty() || content.periods.last() != row.period)
            addPeriod(content, row.period, report.grain);
    for (const domain::VatRow &total : report.totals) {
        ChartColumn column{rateText(total.rate),
                           Mark::Bar,
                           false,
                           Unit::amount(subject.currency),
                           QList<std::optional<qint64>>(content.rowCount()),
                           {}};
        for (const domain::VatRow &row : report.rows)
            if (row.rate == total.rate)
                column.values[content.periods.indexOf(row.period)] = row.tax.minor();
        content.columns.append(column);
    }
    return content;
}

ChartContent vatRatesContent(const domain::VatReport &report, const Subject &subject)
{
    ChartContent content;
    content.title = DueText::tr("VAT by rate, %1").arg(subject.currency.code());
    content.rowHeading = DueText::tr("Rate");
    content.emptyText = DueText::tr("No invoice of this period has a VAT breakdown.");
    const Unit amount = Unit::amount(subject.currency);
    ChartColumn tax{DueText::tr("VAT"), Mark::Bar, false, amount, {}, {}};
    ChartColumn base{DueText::tr("Taxable amount"), Mark::None, false, amount, {}, {}};
    ChartColumn invoices{DueText::tr("Invoices"), Mark::None, false, Unit::count(), {}, {}};
    for (const domain::VatRow &row : report.totals) {
        content.rows.append(rateText(row.rate));
        tax.values.append(row.tax.minor());
        base.values.append(row.base.minor());
        invoices.values.append(row.invoices);
    }
    content.columns = {tax, base, invoices};
    return content;
}

} // namespace dbledger::models
