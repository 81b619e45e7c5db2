// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/PaymentService.h"

#include "app/core/Core.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/PaymentRepository.h"
#include "storage/database/AuditLog.h"
#include "storage/rollups/Rollups.h"

namespace dbledger::app {

using domain::Invoice;
using domain::Money;
using domain::Payment;

namespace {

Money toPayOn(const Invoice &invoice)
{
    return invoice.amountDue ? *invoice.amountDue : *invoice.gross;
}

Result<Money> amountOf(const PaymentEntry &entry, const Money &open)
{
    const domain::Currency &currency = open.currency();
    const Money amount = entry.amount ? Money::fromDecimal(*entry.amount, currency) : open;
    const bool tooFine = entry.amount && entry.amount->places() > currency.minorDigits();
    if (amount.minor() <= 0 || tooFine)
        return Error{ErrorKind::Invalid,
                     {QStringLiteral("amount"), entry.amount ? entry.amount->toString() : amount.toString()},
                     {}};
    return amount;
}

Result<PaymentOutcome> outcomeOf(storage::Connection &connection, const Payment &payment, const Invoice &invoice)
{
    const auto paid = storage::paidOn(connection, invoice.id);
    if (!paid)
        return paid.error();
    const Money toPay = toPayOn(invoice);
    return PaymentOutcome{payment, toPay, Money::fromMinor(*paid, toPay.currency()),
                          domain::paymentStateOf(toPay.minor(), *paid)};
}

Result<Invoice> approvedInvoice(storage::Connection &connection, qint64 id)
{
    auto invoice = storage::invoiceById(connection, id);
    if (invoice && invoice->state != domain::InvoiceState::Approved)
        return Error{ErrorKind::WrongState,
                     {QStringLiteral("invoice"), QString::number(id), domain::invoiceStateName(invoice->state)},
                     {}};
    return invoice;
}

/// What happened to a payment, in the history of its invoice.
Result<void> noted(storage::Connection &connection, const Actor &actor, const QDateTime &now, const Payment &payment,
                   const QString &action, const QString &note)
{
    const QString amount = payment.amount.toStringWithCode();
    const bool counts = !payment.reversedAt.isValid();
    return storage::audit(connection, actor, now,
                          {QStringLiteral("invoice"), payment.invoiceId, action,
                           QStringLiteral("payment %1").arg(payment.id), counts ? QString() : amount,
                           counts ? amount : QString(), note});
}

Result<PaymentOutcome> payIn(storage::Connection &connection, qint64 invoiceId, const PaymentEntry &entry,
                             const Actor &actor, const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    const auto invoice = approvedInvoice(connection, invoiceId);
    if (!invoice)
        return invoice.error();
    const auto paid = storage::paidOn(connection, invoiceId);
    if (!paid)
        return paid.error();
    const Money toPay = toPayOn(*invoice);
    const auto amount = amountOf(entry, Money::fromMinor(toPay.minor() - *paid, toPay.currency()));
    if (!amount)
        return amount.error();
    Payment payment;
    payment.invoiceId = invoiceId;
    payment.date = entry.date.isValid() ? entry.date : now.toLocalTime().date();
    payment.amount = *amount;
    payment.method = entry.method;
    payment.note = entry.note;
    const auto id = storage::keepingRollups(connection, {invoiceId},
                                            [&] { return storage::insertPayment(connection, payment, now); });
    if (!id)
        return id.error();
    payment.id = *id;
    const auto kept = noted(connection, actor, now, payment, QStringLiteral("pay"), entry.note);
    return kept ? outcomeOf(connection, payment, *invoice) : Result<PaymentOutcome>(kept.error());
}

/// The payment no longer counts, and the history says why.
Result<Payment> takenBack(storage::Connection &connection, Payment payment, const QString &reason, const Actor &actor,
                          const QDateTime &now)
{
    if (const auto done = storage::markReversed(connection, payment.id, reason, now); !done)
        return done.error();
    payment.reversedAt = now;
    payment.reversalReason = reason;
    const auto kept = noted(connection, actor, now, payment, QStringLiteral("reverse-payment"), reason);
    return kept ? Result<Payment>(payment) : Result<Payment>(kept.error());
}

QList<qint64> invoicesOf(const QList<Payment> &payments)
{
    QList<qint64> invoices;
    for (const Payment &payment : payments)
        if (!invoices.contains(payment.invoiceId))
            invoices.append(payment.invoiceId);
    return invoices;
}

/// Does that to every payment, and keeps the rollups of their invoices in step.
template <typename Change>
Result<QList<Payment>> eachChanged(storage::Connection &connection, const QList<Payment> &payments, Change change)
{
    return storage::keepingRollups(connection, invoicesOf(payments), [&]() -> Result<QList<Payment>> {
        QList<Payment> changed;
        for (const Payment &payment : payments) {
            const Result<Payment> one = change(payment);
            if (!one)
                return one.error();
            changed.append(*one);
        }
        return changed;
    });
}

/// The caller holds the books.
Result<QList<Payment>> takenBackAll(storage::Connection &connection, const QList<Payment> &payments,
                                    const QString &reason, const Actor &actor, const QDateTime &now)
{
    return eachChanged(connection, payments,
                       [&](const Payment &payment) { return takenBack(connection, payment, reason, actor, now); });
}

Result<PaymentOutcome> reverseIn(storage::Connection &connection, qint64 paymentId, const QString &reason,
                                 const Actor &actor, const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    const auto payment = storage::paymentById(connection, paymentId);
    if (!payment)
        return payment.error();
    if (payment->reversedAt.isValid())
        return Error{ErrorKind::WrongState,
                     {QStringLiteral("payment"), QString::number(paymentId), QStringLiteral("reversed")},
                     {}};
    const auto invoice = storage::invoiceById(connection, payment->invoiceId);
    if (!invoice)
        return invoice.error();
    const auto done = takenBackAll(connection, {*payment}, reason, actor, now);
    return done ? outcomeOf(connection, done->first(), *invoice) : Result<PaymentOutcome>(done.error());
}

Result<QList<Payment>> unpayIn(storage::Connection &connection, const QList<qint64> &invoiceIds, const QString &reason,
                               const Actor &actor, const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    QList<Payment> counting;
    for (const qint64 id : invoiceIds) {
        if (const auto invoice = storage::invoiceById(connection, id); !invoice)
            return invoice.error();
        auto payments = storage::paymentsOf(connection, id);
        if (!payments)
            return payments.error();
        payments->removeIf([](const Payment &payment) { return payment.reversedAt.isValid(); });
        counting += *payments;
    }
    return takenBackAll(connection, counting, reason, actor, now);
}

Result<Payment> restored(storage::Connection &connection, Payment payment, const Actor &actor, const QDateTime &now)
{
    if (const auto invoice = approvedInvoice(connection, payment.invoiceId); !invoice)
        return invoice.error();
    if (const auto done = storage::markCounting(connection, payment.id); !done)
        return done.error();
    payment.reversedAt = {};
    payment.reversalReason.clear();
    const auto kept = noted(connection, actor, now, payment, QStringLiteral("restore-payment"), {});
    return kept ? Result<Payment>(payment) : Result<Payment>(kept.error());
}

Result<QList<Payment>> restoreIn(storage::Connection &connection, const QList<qint64> &paymentIds, const Actor &actor,
                                 const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    QList<Payment> payments;
    for (const qint64 id : paymentIds) {
        const auto payment = storage::paymentById(connection, id);
        if (!payment)
            return payment.error();
        payments.append(*payment);
    }
    return eachChanged(connection, payments,
                       [&](const Payment &payment) { return restored(connection, payment, actor, now); });
}

} // namespace

PaymentService::PaymentService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<PaymentOutcome>> PaymentService::pay(qint64 invoiceId, const PaymentEntry &entry, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("pay")); !allowed)
        return answered<PaymentOutcome>(allowed.error());
    if (!domain::paymentMethods().contains(entry.method))
        return answered<PaymentOutcome>({ErrorKind::Invalid, {QStringLiteral("method"), entry.method}, {}});
    return m_core->database.write<PaymentOutcome>(
        [=, clock = m_core->clock](storage::Connection &c) { return payIn(c, invoiceId, entry, actor, clock->now()); });
}

QFuture<Result<PaymentOutcome>> PaymentService::reverse(qint64 paymentId, const QString &reason, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("reverse-payment")); !allowed)
        return answered<PaymentOutcome>(allowed.error());
    if (reason.trimmed().isEmpty())
        return answered<PaymentOutcome>({ErrorKind::Incomplete, {QStringLiteral("reason")}, {}});
    return m_core->database.write<PaymentOutcome>([=, clock = m_core->clock](storage::Connection &c) {
        return reverseIn(c, paymentId, reason.trimmed(), actor, clock->now());
    });
}

QFuture<Result<QList<Payment>>> PaymentService::unpay(const QList<qint64> &invoiceIds, const QString &reason,
                                                      const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("reverse-payment")); !allowed)
        return answered<QList<Payment>>(allowed.error());
    if (reason.trimmed().isEmpty())
        return answered<QList<Payment>>({ErrorKind::Incomplete, {QStringLiteral("reason")}, {}});
    return m_core->database.write<QList<Payment>>([=, clock = m_core->clock](storage::Connection &c) {
        return unpayIn(c, invoiceIds, reason.trimmed(), actor, clock->now());
    });
}

QFuture<Result<QList<Payment>>> PaymentService::restore(const QList<qint64> &paymentIds, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("pay")); !allowed)
        return answered<QList<Payment>>(allowed.error());
    return m_core->database.write<QList<Payment>>(
        [=, clock = m_core->clock](storage::Connection &c) { return restoreIn(c, paymentIds, actor, clock->now()); });
}

} // namespace dbledger::app
