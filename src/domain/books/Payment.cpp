// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Payment.h"

namespace dbledger::domain {

QString paymentStateName(PaymentState state)
{
    switch (state) {
    case PaymentState::Unpaid:
        return QStringLiteral("unpaid");
    case PaymentState::Partial:
        return QStringLiteral("partial");
    case PaymentState::Paid:
        return QStringLiteral("paid");
    case PaymentState::Overpaid:
        return QStringLiteral("overpaid");
    }
    return {};
}

PaymentState paymentStateOf(std::int64_t toPay, std::int64_t paid)
{
    if (paid > toPay)
        return PaymentState::Overpaid;
    if (paid == toPay)
        return PaymentState::Paid;
    return paid > 0 ? PaymentState::Partial : PaymentState::Unpaid;
}

const QStringList &paymentMethods()
{
    static const QStringList methods{QStringLiteral("transfer"),     QStringLiteral("card"),
                                     QStringLiteral("cash"),         QStringLiteral("cheque"),
                                     QStringLiteral("direct-debit"), QStringLiteral("other")};
    return methods;
}

} // namespace dbledger::domain
