// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PaymentService.h"

#include "app/Core.h"
#include "storage/AuditLog.h"
#include "storage/InvoiceRepository.h"
#include "storage/PaymentRepository.h"
#include "storage/Rollups.h"

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

Result<PaymentOutcome> payIn(storage::Connection &connection, qint64 invoiceId, const PaymentEntry &entry,
                             const Actor &actor, const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    const auto invoice = storage::invoiceById(connection, invoiceId);
    if (!invoice)
        return invoice.error();
    if (invoice->state != domain::InvoiceState::Approved)
        return Error{ErrorKind::WrongState,
                     {QStringLiteral("invoice"), QString::number(invoiceId), domain::invoiceStateName(invoice->state)},
                     {}};
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
    const auto noted = storage::audit(connection, actor, now,
                                      {QStringLiteral("invoice"),
                                       invoiceId,
                                       QStringLiteral("pay"),
                                       QStringLiteral("payment %1").arg(payment.id),
                                       {},
                                       amount->toStringWithCode(),
                                       entry.note});
    return noted ? outcomeOf(connection, payment, *invoice) : Result<PaymentOutcome>(noted.error());
}

Result<PaymentOutcome> reverseIn(storage::Connection &connection, qint64 paymentId, const QString &reason,
                                 const Actor &actor, const QDateTime &now)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    auto payment = storage::paymentById(connection, paymentId);
    if (!payment)
        return payment.error();
    if (payment->reversedAt.isValid())
        return Error{ErrorKind::WrongState,
                     {QStringLiteral("payment"), QString::number(paymentId), QStringLiteral("reversed")},
                     {}};
    const auto invoice = storage::invoiceById(connection, payment->invoiceId);
    if (!invoice)
        return invoice.error();
    const auto done = storage::keepingRollups(
        connection, {invoice->id}, [&] { return storage::markReversed(connection, paymentId, reason, now); });
    if (!done)
        return done.error();
    payment->reversedAt = now;
    payment->reversalReason = reason;
    const auto noted = storage::audit(connection, actor, now,
                                      {QStringLiteral("invoice"),
                                       invoice->id,
                                       QStringLiteral("reverse-payment"),
                                       QStringLiteral("payment %1").arg(paymentId),
                                       payment->amount.toStringWithCode(),
                                       {},
                                       reason});
    return noted ? outcomeOf(connection, *payment, *invoice) : Result<PaymentOutcome>(noted.error());
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

} // namespace dbledger::app
