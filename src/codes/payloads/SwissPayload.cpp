// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include "codes/payloads/PayloadValues.h"
#include "codes/payloads/SwicoInformation.h"

namespace dbledger::codes {

namespace {

using domain::Field;

/// Lines of the Swiss Payments Code 0200, in their order; those after the trailer may be missing.
enum SwissLine {
    Type,
    Version,
    Coding,
    Iban,
    Creditor,
    UltimateCreditor = 11,
    Amount = 18,
    Currency,
    Debtor,
    ReferenceType = 27,
    Reference,
    Message,
    Trailer,
    BillingInformation
};

/// Lines of an address block: S for structured, K for combined (until 2025).
enum AddressLine { Kind, Name, Street, Number, PostalCode, Town };

void setParty(PayloadValues &values, const QStringList &lines, int first, Field name, Field address)
{
    values.setText(name, lines.at(first + Name));
    const bool structured = lines.at(first + Kind) == u"S";
    const QString street = lines.at(first + Street), number = lines.at(first + Number);
    if (structured)
        values.setAddress(address, street + u' ' + number,
                          lines.at(first + PostalCode) + u' ' + lines.at(first + Town));
    else
        values.setAddress(address, street, number);
}

bool isSwiss(const QStringList &lines)
{
    return lines.size() > Trailer && lines.at(Type) == u"SPC" && lines.at(Version).startsWith(u"02") &&
           lines.at(Trailer) == u"EPD";
}

} // namespace

std::optional<domain::PayloadFacts> parseSwiss(const QString &payload)
{
    const QStringList lines = payloadLines(payload);
    if (!isSwiss(lines))
        return std::nullopt;
    PayloadValues values(QStringLiteral("swiss-qr-bill"));
    values.setIban(lines.at(Iban));
    setParty(values, lines, Creditor, Field::SellerName, Field::SellerAddress);
    setParty(values, lines, Debtor, Field::BuyerName, Field::BuyerAddress);
    values.setAmount(Field::AmountDue, lines.at(Amount));
    if (lines.at(Currency) == u"CHF" || lines.at(Currency) == u"EUR")
        values.setText(Field::Currency, lines.at(Currency));
    if (lines.at(ReferenceType) == u"QRR" || lines.at(ReferenceType) == u"SCOR")
        values.setText(Field::PaymentReference, lines.at(Reference));
    addSwicoInformation(values, lines.value(BillingInformation));
    return values.facts();
}

} // namespace dbledger::codes
