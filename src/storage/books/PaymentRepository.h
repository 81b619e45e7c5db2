// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Payment.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

Result<qint64> insertPayment(Connection &connection, const domain::Payment &payment, const QDateTime &now);
/// NotFound.
Result<domain::Payment> paymentById(Connection &connection, qint64 id);
/// Oldest first, reversed ones too.
Result<QList<domain::Payment>> paymentsOf(Connection &connection, qint64 invoiceId);
/// Minor units of the payments that count.
Result<qint64> paidOn(Connection &connection, qint64 invoiceId);
/// Conflict when somebody reversed it in between.
Result<void> markReversed(Connection &connection, qint64 id, const QString &reason, const QDateTime &now);
/// It counts again. Conflict when somebody did that in between.
Result<void> markCounting(Connection &connection, qint64 id);

} // namespace dbledger::storage
