// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/ProductList.h"
#include "storage/database/Conditions.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// At most `limit` rows behind `after`. `ownCurrency` is that of the books, by which revenue and quantity sort.
Result<domain::ProductPage> listProducts(Connection &connection, const domain::ProductFilter &filter,
                                         const domain::ProductSort &sort, const QString &ownCurrency, int limit,
                                         const std::optional<domain::PageKey> &after);
/// How many rows all pages have together.
Result<qint64> countProducts(Connection &connection, const domain::ProductFilter &filter);

/// Merged or not. NotFound.
Result<domain::ProductRow> productRow(Connection &connection, qint64 id, const QString &ownCurrency);
/// Codes first, then by text.
Result<QList<domain::ProductAlias>> aliasesOfProduct(Connection &connection, qint64 id);
/// Where the price changed on those invoices (`f` of rollup_invoices; all of them without conditions), by book; oldest
/// first, the `most` newest ones.
Result<QList<domain::PricePoint>> pricesOfProduct(Connection &connection, qint64 id, int most,
                                                  Conditions ofInvoices = {});

} // namespace dbledger::storage
