// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Money.h"

#include <QDate>
#include <QDateTime>

namespace dbledger::domain {

/// What was paid on an invoice (or, on a credit note, paid back). Never deleted: a wrong one is reversed.
struct Payment
{
    qint64 id = 0;
    qint64 invoiceId = 0;
    QDate date;
    Money amount = Money::fromMinor(0, Currency::eur());
    QString method; ///< "transfer" "card" "cash" "cheque" "direct-debit" "other"
    QString note;
    QDateTime reversedAt; ///< UTC; null while it counts
    QString reversalReason;
    bool operator==(const Payment &) const = default;
};

enum class PaymentState { Unpaid, Partial, Paid, Overpaid };
QString paymentStateName(PaymentState state); ///< "unpaid" "partial" "paid" "overpaid"
/// By what is to be paid and what was paid, in minor units; both positive.
PaymentState paymentStateOf(std::int64_t toPay, std::int64_t paid);

const QStringList &paymentMethods();

} // namespace dbledger::domain
