// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace dbledger::gui {

/// Round numbers along an axis, from the least to the largest of them; they hold all values between.
struct Ticks
{
    QList<double> at;
    double from() const { return at.first(); }
    double to() const { return at.last(); }
};

/// Pure. About so many ticks at 1, 2 or 5 times a power of ten, never fewer than two; whole ones where `whole`.
Ticks niceTicks(double least, double largest, int about, bool whole = false);

/// As few signs as an axis needs: "950", "12 k", "1,5 M" with the locale's signs.
QString compactNumber(double value, const QLocale &locale = QLocale());

/// Which of `count` labels to show so that about `most` of them stand evenly: every so many one.
int labelStep(int count, int most);

} // namespace dbledger::gui
