// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace dbledger::domain {

/// Days from the first to the last, both of them included.
struct Period
{
    QDate from;
    QDate to;

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    qint64 days() const { return isValid() ? from.daysTo(to) + 1 : 0; }
    bool operator==(const Period &) const = default;
};

/// What a period is compared with.
enum class Comparison {
    None,
    PreviousPeriod, ///< as long, and right before it; whole months are compared with as many whole months
    PreviousYear,
};

/// How far back something is compared. The last day of a month stays the last day of a month.
struct Shift
{
    int months = 0;
    int days = 0;

    QDate back(const QDate &date) const;
    Period back(const Period &period) const;
};
/// Nothing when nothing is compared.
std::optional<Shift> shiftOf(const Period &period, Comparison comparison);
inline constexpr Shift yearBack{12, 0};

/// How finely time is divided; weeks begin on Monday.
enum class Grain { Day, Week, Month, Quarter, Year };
/// First day of the part of time that the day lies in.
QDate startOf(Grain grain, const QDate &day);
/// The parts of the period; the first and the last one end with it.
QList<Period> partsOf(const Period &period, Grain grain);
/// That one, or the finest that divides the period into at most so many parts.
Grain grainWithin(const Period &period, Grain wanted, int mostParts);

} // namespace dbledger::domain
