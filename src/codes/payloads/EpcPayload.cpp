// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include "codes/payloads/PayloadValues.h"
#include "domain/proof/Identifiers.h"

#include <array>

namespace dbledger::codes {

namespace {

using domain::Decimal;
using domain::Field;

/// The lines of EPC069-12 version 2.1, in their order; those after the IBAN may be missing.
enum Line { ServiceTag, Version, CharacterSet, Identification, Bic, Name, Iban, Amount, Purpose, Reference, Text };

bool isEpc(const QStringList &lines)
{
    return lines.size() > Iban && lines.at(ServiceTag) == u"BCD" &&
           (lines.at(Version) == u"001" || lines.at(Version) == u"002") &&
           (lines.at(Identification) == u"SCT" || lines.at(Identification) == u"INST");
}

/// "EUR12.3": 0.01 to 999999999.99, always euro.
void setAmount(PayloadValues &values, const QString &text)
{
    if (text.isEmpty())
        return;
    const std::optional<Decimal> amount = Decimal::parse(QStringView(text).mid(3));
    const std::optional<Decimal> highest = Decimal::fromMinor(99'999'999'999, 2);
    const bool valid =
        text.startsWith(u"EUR") && amount && amount->places() <= 2 && *amount > Decimal() && *amount <= *highest;
    if (!valid) {
        values.setImpossible(Field::AmountDue, text);
        return;
    }
    values.setText(Field::Currency, QStringLiteral("EUR"));
    values.setAmount(Field::AmountDue, *amount);
}

} // namespace

std::optional<domain::PayloadFacts> parseEpc(const QString &payload)
{
    const QStringList lines = payloadLines(payload);
    if (!isEpc(lines))
        return std::nullopt;
    PayloadValues values(QStringLiteral("epc"));
    values.setText(Field::SellerName, lines.at(Name));
    values.setIban(lines.at(Iban));
    if (domain::isBic(lines.at(Bic)))
        values.setText(Field::Bic, domain::compactIdentifier(lines.at(Bic)));
    setAmount(values, lines.value(Amount));
    values.setText(Field::PaymentReference, lines.value(Reference));
    return values.facts();
}

} // namespace dbledger::codes
