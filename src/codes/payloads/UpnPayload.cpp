// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include "codes/payloads/PayloadValues.h"

#include <QRegularExpression>

namespace dbledger::codes {

namespace {

using domain::Decimal;
using domain::Field;

/// The lines of the Slovenian UPN QR, in their order.
enum Line {
    Head,
    PayerIban,
    Deposit,
    Withdrawal,
    PayerReference,
    PayerName,
    PayerStreet,
    PayerTown,
    Amount,
    PaymentDate,
    Urgent,
    PurposeCode,
    Purpose,
    DueDate,
    RecipientIban,
    Reference,
    RecipientName,
    RecipientStreet,
    RecipientTown
};

/// Eleven digits of cents.
void setAmount(PayloadValues &values, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\d{11}$)"));
    if (!shape.match(text).hasMatch()) {
        if (!text.isEmpty())
            values.setImpossible(Field::AmountDue, text.left(50));
        return;
    }
    if (const std::optional<Decimal> amount = Decimal::fromMinor(text.toLongLong(), 2); amount && !amount->isZero())
        values.setAmount(Field::AmountDue, *amount);
}

} // namespace

std::optional<domain::PayloadFacts> parseUpn(const QString &payload)
{
    const QStringList lines = payloadLines(payload);
    if (lines.size() <= RecipientTown || lines.at(Head) != u"UPNQR")
        return std::nullopt;
    PayloadValues values(QStringLiteral("upn"));
    values.setText(Field::Currency, QStringLiteral("EUR")); // the order exists in euro only
    values.setText(Field::BuyerName, lines.at(PayerName));
    values.setAddress(Field::BuyerAddress, lines.at(PayerStreet), lines.at(PayerTown));
    setAmount(values, lines.at(Amount));
    values.setDate(Field::DueDate, lines.at(DueDate), QStringLiteral("dd.MM.yyyy"));
    values.setIban(lines.at(RecipientIban));
    values.setText(Field::PaymentReference, lines.at(Reference));
    values.setText(Field::SellerName, lines.at(RecipientName));
    values.setAddress(Field::SellerAddress, lines.at(RecipientStreet), lines.at(RecipientTown));
    return values.facts();
}

} // namespace dbledger::codes
