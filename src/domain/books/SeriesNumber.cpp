// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/SeriesNumber.h"

namespace dbledger::domain {

namespace {
constexpr qsizetype mostDigits = 15;
} // namespace

std::optional<SeriesNumber> seriesNumber(const QString &numberKey)
{
    qsizetype digits = 0;
    while (digits < numberKey.size() && numberKey.at(numberKey.size() - 1 - digits).isDigit())
        ++digits;
    if (digits == 0 || digits > mostDigits)
        return std::nullopt;
    return SeriesNumber{numberKey.chopped(digits), numberKey.last(digits).toLongLong()};
}

bool isSuffixed(const QString &numberKey, const QString &otherKey)
{
    const auto &[shorter, longer] =
        numberKey.size() < otherKey.size() ? std::tie(numberKey, otherKey) : std::tie(otherKey, numberKey);
    if (shorter.isEmpty() || shorter.size() == longer.size() || !longer.startsWith(shorter))
        return false;
    return !(shorter.back().isDigit() && longer.at(shorter.size()).isDigit());
}

} // namespace dbledger::domain
