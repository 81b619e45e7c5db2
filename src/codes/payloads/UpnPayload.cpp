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
enum class UpnLine {
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
    const auto at = [&lines](UpnLine line) { return lines.at(qsizetype(line)); };
    if (lines.size() <= qsizetype(UpnLine::RecipientTown) || at(UpnLine::Head) != u"UPNQR")
        return std::nullopt;
    PayloadValues values(QStringLiteral("upn"));
    values.setText(Field::Currency, QStringLiteral("EUR")); // the order exists in euro only
    values.setText(Field::BuyerName, at(UpnLine::PayerName));
    values.setAddress(Field::BuyerAddress, at(UpnLine::PayerStreet), at(UpnLine::PayerTown));
    setAmount(values, at(UpnLine::Amount));
    values.setDate(Field::DueDate, at(UpnLine::DueDate), QStringLiteral("dd.MM.yyyy"));
    values.setIban(at(UpnLine::RecipientIban));
    values.setText(Field::PaymentReference, at(UpnLine::Reference));
    values.setText(Field::SellerName, at(UpnLine::RecipientName));
    values.setAddress(Field::SellerAddress, at(UpnLine::RecipientStreet), at(UpnLine::RecipientTown));
    return values.facts();
}

} // namespace dbledger::codes
