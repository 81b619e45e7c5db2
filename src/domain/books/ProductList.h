// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PartyList.h"

namespace dbledger::domain {

/// Which products a list shows; what is not set does not restrict. Merged ones are never shown.
struct ProductFilter
{
    QString text; ///< words that must all occur in article number or name, without regard to case and accents
    std::optional<Direction> side; ///< Sale: what we sell, Purchase: what we buy
    qint64 supplierId = 0;         ///< only what that party sells us
};

enum class ProductOrder {
    Name,
    Revenue,  ///< net, in the currency of the books; what has none in that currency comes last
    Quantity, ///< likewise
};

struct ProductSort
{
    ProductOrder order = ProductOrder::Name;
    bool descending = false;
};

/// A row of the list. Counts and sums are over lines of approved invoices, less credit notes.
struct ProductRow
{
    qint64 id = 0;
    QString name;
    QString sku;
    qint64 supplierId = 0; ///< 0: we sell it
    QString supplierName;
    int invoices = 0; ///< that name it, credit notes not counted
    Decimal quantity;
    QList<Money> net; ///< one a currency, that of the books first
};

struct ProductPage
{
    QList<ProductRow> rows;
    std::optional<PageKey> next; ///< absent on the last page
};

/// A name or code by which invoices speak of a product.
struct ProductAlias
{
    bool isSku = false; ///< otherwise a description
    QString text;
    QString supplierName; ///< who calls it that; empty: we do
};

/// The first invoice on which a price stood.
struct PricePoint
{
    QDate date; ///< of issue
    Decimal unitPrice;
    Currency currency = Currency::eur();
    qint64 invoiceId = 0;
    QString number;
    QString partyName;
};

/// Everything about one product.
struct ProductDetail
{
    ProductRow product;
    QList<ProductAlias> aliases;
    QList<PricePoint> prices; ///< where it changed within a currency, oldest first, at most 500 newest ones
    qint64 mergedInto = 0;    ///< 0: it was not merged
    QList<Merge> merges;      ///< into this one, oldest first, undone ones too
    QList<HistoryEntry> history;
};

} // namespace dbledger::domain
