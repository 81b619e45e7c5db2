// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Period.h"

#include <algorithm>

namespace dbledger::domain {

namespace {

bool isLastOfMonth(const QDate &date)
{
    return date.day() == date.daysInMonth();
}

QDate nextStart(Grain grain, const QDate &start)
{
    switch (grain) {
    case Grain::Day:
        return start.addDays(1);
    case Grain::Week:
        return start.addDays(7);
    case Grain::Month:
        return start.addMonths(1);
    case Grain::Quarter:
        return start.addMonths(3);
    case Grain::Year:
        break;
    }
    return start.addYears(1);
}

} // namespace

QDate Shift::back(const QDate &date) const
{
    return date.addMonths(-months).addDays(-days);
}

Period Shift::back(const Period &period) const
{
    Period shifted{back(period.from), back(period.to)};
    if (months != 0 && days == 0 && isLastOfMonth(period.to))
        shifted.to.setDate(shifted.to.year(), shifted.to.month(), shifted.to.daysInMonth());
    return shifted;
}

std::optional<Shift> shiftOf(const Period &period, Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return std::nullopt;
    case Comparison::PreviousYear:
        return yearBack;
    case Comparison::PreviousPeriod:
        break;
    }
    if (period.from.day() != 1 || !isLastOfMonth(period.to))
        return Shift{0, int(period.days())};
    const int months = (period.to.year() - period.from.year()) * 12 + period.to.month() - period.from.month() + 1;
    return Shift{months, 0};
}

QDate startOf(Grain grain, const QDate &day)
{
    switch (grain) {
    case Grain::Day:
        return day;
    case Grain::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Grain::Month:
        return {day.year(), day.month(), 1};
    case Grain::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Grain::Year:
        break;
    }
    return {day.year(), 1, 1};
}

QList<Period> partsOf(const Period &period, Grain grain)
{
    QList<Period> parts;
    if (!period.isValid())
        return parts;
    for (QDate start = startOf(grain, period.from); start <= period.to;) {
        const QDate next = nextStart(grain, start);
        parts.append({std::max(start, period.from), std::min(next.addDays(-1), period.to)});
        start = next;
    }
    return parts;
}

Grain grainWithin(const Period &period, Grain wanted, int mostParts)
{
    constexpr int shortestDays[] = {1, 7, 28, 90, 365};
    Grain grain = wanted;
    while (grain != Grain::Year && period.days() / shortestDays[int(grain)] + 2 > mostParts)
        grain = Grain(int(grain) + 1);
    return grain;
}

} // namespace dbledger::domain
