// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/DashboardContents.h"

#include "models/charts/PeriodText.h"

#include <QCoreApplication>

namespace dbledger::models {

using domain::Money;
using domain::RevenueSeries;
using domain::SeriesPoint;
using Mark = ChartColumn::Mark;

namespace {

struct RevenueText
{
    Q_DECLARE_TR_FUNCTIONS(DashboardContents)
};

ChartContent overTime(const RevenueSeries &series)
{
    ChartContent content;
    content.rowHeading = grainTitle(series.grain);
    for (const SeriesPoint &point : series.points)
        addPeriod(content, point.period, series.grain);
    content.emptyText = RevenueText::tr("Nothing was invoiced in this period.");
    return content;
}

ChartColumn amounts(const QString &heading, Mark mark, const Subject &subject)
{
    return {heading, mark, false, Unit::amount(subject.currency), {}, {}};
}

/// The value of each point; without its column when no point has one.
template <typename Value>
void addOptional(ChartContent &content, const RevenueSeries &series, ChartColumn column, Value value)
{
    bool any = false;
    for (const SeriesPoint &point : series.points) {
        const std::optional<Money> money = value(point);
        any = any || money;
        column.values.append(money ? std::optional<qint64>(money->minor()) : std::nullopt);
    }
    column.faint = true;
    if (any)
        content.columns.append(column);
}

template <typename Value>
void add(ChartContent &content, const RevenueSeries &series, ChartColumn column, Value value)
{
    for (const SeriesPoint &point : series.points)
        column.values.append(value(point));
    content.columns.append(column);
}

} // namespace

QString revenueName(const Subject &subject)
{
    return subject.isSale() ? RevenueText::tr("Revenue") : RevenueText::tr("Spending");
}

QString comparedName(const Subject &subject)
{
    return subject.comparison == domain::Comparison::PreviousYear ? RevenueText::tr("Year before")
                                                                  : RevenueText::tr("Period before");
}

QString partiesName(const Subject &subject)
{
    return subject.isSale() ? RevenueText::tr("Customers") : RevenueText::tr("Suppliers");
}

ChartContent revenueContent(const RevenueSeries &series, const Subject &subject)
{
    ChartContent content = overTime(series);
    content.title = RevenueText::tr("%1 by %2, net, %3")
                        .arg(revenueName(subject), grainName(series.grain), subject.currency.code());
    add(content, series, amounts(revenueName(subject), Mark::Bar, subject),
        [](const SeriesPoint &point) { return point.net.minor(); });
    addOptional(content, series, amounts(comparedName(subject), Mark::Bar, subject),
                [](const SeriesPoint &point) { return point.compared; });
    ChartColumn invoices{RevenueText::tr("Invoices"), Mark::None, false, Unit::count(), {}, {}};
    add(content, series, invoices, [](const SeriesPoint &point) { return point.invoices; });
    return content;
}

ChartContent cumulatedContent(const RevenueSeries &series, const Subject &subject)
{
    ChartContent content = overTime(series);
    content.title =
        RevenueText::tr("%1 since the beginning, net, %2").arg(revenueName(subject), subject.currency.code());
    add(content, series, amounts(RevenueText::tr("Cumulated"), Mark::Line, subject),
        [](const SeriesPoint &point) { return point.cumulated.minor(); });
    addOptional(content, series, amounts(comparedName(subject), Mark::Line, subject),
                [](const SeriesPoint &point) { return point.comparedCumulated; });
    return content;
}

ChartContent yearOverYearContent(const RevenueSeries &series, const Subject &subject)
{
    ChartContent content = overTime(series);
    content.title =
        RevenueText::tr("%1 against the year before, net, %2").arg(revenueName(subject), subject.currency.code());
    add(content, series, amounts(revenueName(subject), Mark::Line, subject),
        [](const SeriesPoint &point) { return point.net.minor(); });
    addOptional(content, series, amounts(RevenueText::tr("Year before"), Mark::Line, subject),
                [](const SeriesPoint &point) { return std::optional<Money>(point.yearBefore); });
    return content;
}

ChartContent invoicesContent(const RevenueSeries &series)
{
    ChartContent content = overTime(series);
    content.title = RevenueText::tr("Invoices by %1").arg(grainName(series.grain));
    ChartColumn invoices{RevenueText::tr("Invoices"), Mark::Bar, false, Unit::count(), {}, {}};
    add(content, series, invoices, [](const SeriesPoint &point) { return point.invoices; });
    return content;
}

} // namespace dbledger::models
