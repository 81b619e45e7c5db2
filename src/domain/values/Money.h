// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Currency.h"
#include "domain/values/Decimal.h"

namespace dbledger::domain {

/// An amount of money: whole minor units of its currency. Amounts of different currencies are never added.
class Money
{
public:
    static Money fromMinor(std::int64_t minor, const Currency &currency) { return {minor, currency}; }
    /// Rounded half away from zero to the currency's minor unit.
    static Money fromDecimal(Decimal amount, const Currency &currency);

    std::int64_t minor() const { return m_minor; }
    const Currency &currency() const { return m_currency; }
    /// Nothing where the amount is too large for a Decimal (over 9.2e12 units).
    std::optional<Decimal> toDecimal() const { return Decimal::fromMinor(m_minor, m_currency.minorDigits()); }
    /// "1234.50", with the decimals of the currency, a point, and no separators.
    QString toString() const;
    /// "1234.50 EUR", for logs and arguments of sentences.
    QString toStringWithCode() const { return toString() + u' ' + m_currency.code(); }

    bool operator==(const Money &) const = default;

private:
    Money(std::int64_t minor, const Currency &currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }
    std::int64_t m_minor;
    Currency m_currency;
};

} // namespace dbledger::domain
