// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Payment.h"
#include "storage/books/InvoiceRepository.h"

namespace dbledger::storage {

/// A product as the bulk loader takes it.
struct BulkProduct
{
    qint64 id = 0;
    QString name;
    QString sku;
    qint64 supplierId = 0; ///< 0: we sell it
};

/// Writes many finished records, some hundred rows a statement, in the caller's transaction: for demonstration data and
/// for taking over other books. The caller gives ids out of reserve(). What is added is sent when enough has come
/// together, and by flush(), which must come last; an error sticks and is answered by every later call.
class BulkLoader
{
public:
    explicit BulkLoader(Connection &connection, QDateTime now, QString actor, QString origin);
    ~BulkLoader();

    /// The first of `count` consecutive ids of that table that nobody else gets.
    Result<qint64> reserve(const QString &table, qint64 count);

    Result<void> add(const domain::Party &party);
    Result<void> add(const BulkProduct &product);
    /// With its lines (and their products), taxes and an audit row; its party exists already.
    Result<void> add(const domain::Invoice &invoice, const QString &sellerKey);
    Result<void> add(const domain::Payment &payment);
    Result<void> flush();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::storage
