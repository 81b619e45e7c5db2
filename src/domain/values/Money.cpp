// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Money.h"

namespace dbledger::domain {

Money Money::fromDecimal(Decimal amount, const Currency &currency)
{
    return {amount.toMinor(currency.minorDigits()), currency};
}

QString Money::toString() const
{
    const int decimals = m_currency.minorDigits();
    const std::uint64_t magnitude = m_minor < 0 ? 0 - std::uint64_t(m_minor) : std::uint64_t(m_minor);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return m_minor < 0 ? u'-' + digits : digits;
}

} // namespace dbledger::domain
