// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dbledger::domain {

/// A number of a series of invoices as domain::numberKey gives it, taken apart: "fac2018.12" is "fac2018." and 12.
struct SeriesNumber
{
    QString series;
    qint64 place = 0;

    QString key(qint64 at) const { return series + QString::number(at); }
};
/// Nothing for a number that does not end in at most 15 digits.
std::optional<SeriesNumber> seriesNumber(const QString &numberKey);

/// Whether one is the other with something behind it ("fac12a", "fac12bis", "fac12.2" of "fac12", but not "fac123").
bool isSuffixed(const QString &numberKey, const QString &otherKey);

} // namespace dbledger::domain
