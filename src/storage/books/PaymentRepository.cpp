// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/PaymentRepository.h"

#include "storage/database/Bind.h"

namespace dbledger::storage {

namespace {

const QString &select()
{
    static const QString sql = QStringLiteral("SELECT id, invoice_id, paid_on, currency, amount_minor, method, note, "
                                              "reversed_at, reversal_reason FROM payments ");
    return sql;
}

domain::Payment paymentFrom(Row &row)
{
    domain::Payment payment;
    payment.id = row.integer();
    payment.invoiceId = row.integer();
    payment.date = row.date();
    const auto currency = domain::Currency::fromCode(row.text());
    payment.amount = domain::Money::fromMinor(row.integer(), currency.value_or(domain::Currency::eur()));
    payment.method = row.text();
    payment.note = row.text();
    payment.reversedAt = row.time();
    payment.reversalReason = row.text();
    return payment;
}

/// Conflict when the payment is no longer what the statement changes.
Result<void> changedOne(Connection &connection, const QString &sql, const QVariantList &values, qint64 id)
{
    const auto changed = connection.execute(sql, values);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::Conflict, {QStringLiteral("payment"), QString::number(id)}, {}};
    return {};
}

} // namespace

Result<qint64> insertPayment(Connection &connection, const domain::Payment &payment, const QDateTime &now)
{
    return connection.number(
        QStringLiteral("INSERT INTO payments (invoice_id, paid_on, amount_minor, currency, method, note, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {payment.invoiceId, bind::date(payment.date), bind::money(payment.amount), payment.amount.currency().code(),
         payment.method, payment.note, bind::time(now)});
}

Result<domain::Payment> paymentById(Connection &connection, qint64 id)
{
    auto rows = connection.query(select() + QStringLiteral("WHERE id = ?"), {id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("payment"), QString::number(id)}, {}};
    return paymentFrom(rows->first());
}

Result<QList<domain::Payment>> paymentsOf(Connection &connection, qint64 invoiceId)
{
    auto rows = connection.query(select() + QStringLiteral("WHERE invoice_id = ? ORDER BY paid_on, id"), {invoiceId});
    if (!rows)
        return rows.error();
    QList<domain::Payment> payments;
    for (Row &row : *rows)
        payments.append(paymentFrom(row));
    return payments;
}

Result<qint64> paidOn(Connection &connection, qint64 invoiceId)
{
    return connection.number(QStringLiteral("SELECT COALESCE(CAST(SUM(amount_minor) AS BIGINT), 0) FROM payments "
                                            "WHERE invoice_id = ? AND reversed_at IS NULL"),
                             {invoiceId});
}

Result<void> markReversed(Connection &connection, qint64 id, const QString &reason, const QDateTime &now)
{
    return changedOne(connection,
                      QStringLiteral("UPDATE payments SET reversed_at = ?, reversal_reason = ? WHERE id = ? AND "
                                     "reversed_at IS NULL"),
                      {bind::time(now), reason, id}, id);
}

Result<void> markCounting(Connection &connection, qint64 id)
{
    return changedOne(connection,
                      QStringLiteral("UPDATE payments SET reversed_at = NULL, reversal_reason = '' WHERE id = ? AND "
                                     "reversed_at IS NOT NULL"),
                      {id}, id);
}

} // namespace dbledger::storage
