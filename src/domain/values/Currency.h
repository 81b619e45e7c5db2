// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <compare>
#include <optional>

namespace dbledger::domain {

/// A currency by its ISO 4217 code; one that exists is a known one.
class Currency
{
public:
    /// The currency of that three-letter code, any case; nothing for an unknown code.
    static std::optional<Currency> fromCode(QStringView code);
    static Currency eur() { return *fromCode(u"EUR"); }

    /// The codes whose minor unit has that many decimals.
    static QStringList withMinorDigits(int digits);

    QString code() const { return m_code; }
    /// Decimals of its minor unit: EUR 2, JPY 0, TND 3.
    int minorDigits() const { return m_minorDigits; }

    /// Whether amounts are rounded to whole units: there is no minor unit, or nobody uses it any more (HUF).
    bool isCountedWhole() const;

    bool operator==(const Currency &other) const { return m_code == other.m_code; }

private:
    Currency(QString code, int minorDigits)
        : m_code(std::move(code))
        , m_minorDigits(minorDigits)
    {
    }
    QString m_code;
    int m_minorDigits;
};

} // namespace dbledger::domain
