// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace dbledger::gui {

/// The periods that filters offer; Own is from and to as a person says.
enum class Period {
    Any,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    LastTwelveMonths, ///< this one and eleven before it
    ThisYear,
    LastYear,
    Own
};

/// Both inclusive; invalid: not limited.
struct DateSpan
{
    QDate from;
    QDate to;
};

const QList<Period> &allPeriods();
QString periodName(Period period);
/// Pure. Own and Any are not limited.
DateSpan spanOf(Period period, QDate today);

} // namespace dbledger::gui
