// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/books/Payment.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// A payment as a person enters it.
struct PaymentEntry
{
    QDate date;                            ///< invalid: today
    std::optional<domain::Decimal> amount; ///< in the invoice's currency; absent: what is still open
    QString method = QStringLiteral("transfer");
    QString note;
};

/// Where an invoice stands after a payment or its reversal.
struct PaymentOutcome
{
    domain::Payment payment;
    domain::Money toPay;
    domain::Money paid;
    domain::PaymentState state;
};

/// What was paid on approved invoices. Callable from any thread; each call is one transaction with its audit row.
class PaymentService
{
public:
    explicit PaymentService(std::shared_ptr<Core> core);

    /// Part payments add up; paying too much is recorded and said (Overpaid). WrongState unless it is approved, Invalid
    /// for an amount that is not positive or has more decimals than the currency, for an unknown method, and for paying
    /// "what is open" when nothing is.
    QFuture<Result<PaymentOutcome>> pay(qint64 invoiceId, const PaymentEntry &entry, const Actor &actor);
    /// The payment stays and no longer counts. WrongState when it is reversed already; the reason is required.
    QFuture<Result<PaymentOutcome>> reverse(qint64 paymentId, const QString &reason, const Actor &actor);

    /// Nothing is paid on these invoices any more: takes back every payment that counts, all of them or, on an error,
    /// none; answers those. The reason is required; NotFound.
    QFuture<Result<QList<domain::Payment>>> unpay(const QList<qint64> &invoiceIds, const QString &reason,
                                                  const Actor &actor);
    /// Undoes that: payments that were taken back count again, all or none. NotFound, Conflict when one counts already,
    /// WrongState for an invoice that is no longer approved.
    QFuture<Result<QList<domain::Payment>>> restore(const QList<qint64> &paymentIds, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
