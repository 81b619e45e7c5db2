// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PayloadFacts.h"
#include "domain/values/Decimal.h"

#include <QDate>

namespace dbledger::codes {

/// Fills PayloadFacts so that every value has the spelling of its field, and what cannot be is set apart. An empty text
/// sets nothing.
class PayloadValues
{
public:
    explicit PayloadValues(const QString &format) { m_facts.format = format; }

    /// As it is, blanks trimmed; a text with control characters or of over 300 characters is not one.
    void setText(domain::Field field, const QString &text);
    /// "1234.5" with at most two decimals, as "1234.50"; a comma is taken where the format uses one.
    void setAmount(domain::Field field, const QString &text, QChar point = u'.');
    void setAmount(domain::Field field, domain::Decimal amount);
    /// `format` is QDate's.
    void setDate(domain::Field field, const QString &text, const QString &format);
    void setDate(domain::Field field, QDate date);
    /// Compact and in capitals; impossible when the check digits are wrong.
    void setIban(const QString &text);
    /// "street 1, 1000 Town" out of the parts that are there.
    void setAddress(domain::Field field, const QString &street, const QString &place);
    void setImpossible(domain::Field field, const QString &text) { m_facts.impossible.insert(field, text); }

    const domain::PayloadFacts &facts() const { return m_facts; }

private:
    domain::PayloadFacts m_facts;
};

/// The lines of a payload whose writer ended them with LF, CRLF or CR, trimmed.
QStringList payloadLines(const QString &payload);

} // namespace dbledger::codes
