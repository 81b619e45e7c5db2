// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/Periods.h"

#include <QCoreApplication>

namespace dbledger::gui {

namespace {

struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

DateSpan monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

} // namespace

const QList<Period> &allPeriods()
{
    static const QList<Period> periods{Period::Any,         Period::ThisMonth,   Period::LastMonth,
                                       Period::ThisQuarter, Period::LastQuarter, Period::LastTwelveMonths,
                                       Period::ThisYear,    Period::LastYear,    Period::Own};
    return periods;
}

QString periodName(Period period)
{
    switch (period) {
    case Period::Any:
        return PeriodText::tr("Any date");
    case Period::ThisMonth:
        return PeriodText::tr("This month");
    case Period::LastMonth:
        return PeriodText::tr("Last month");
    case Period::ThisQuarter:
        return PeriodText::tr("This quarter");
    case Period::LastQuarter:
        return PeriodText::tr("Last quarter");
    case Period::LastTwelveMonths:
        return PeriodText::tr("Last 12 months");
    case Period::ThisYear:
        return PeriodText::tr("This year");
    case Period::LastYear:
        return PeriodText::tr("Last year");
    case Period::Own:
        break;
    }
    return PeriodText::tr("From ... to ...");
}

DateSpan spanOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1), year(today.year(), 1, 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    switch (period) {
    case Period::ThisMonth:
        return monthsFrom(month, 1);
    case Period::LastMonth:
        return monthsFrom(month.addMonths(-1), 1);
    case Period::ThisQuarter:
        return monthsFrom(quarter, 3);
    case Period::LastQuarter:
        return monthsFrom(quarter.addMonths(-3), 3);
    case Period::LastTwelveMonths:
        return monthsFrom(month.addMonths(-11), 12);
    case Period::ThisYear:
        return monthsFrom(year, 12);
    case Period::LastYear:
        return monthsFrom(year.addYears(-1), 12);
    case Period::Any:
    case Period::Own:
        break;
    }
    return {};
}

} // namespace dbledger::gui
