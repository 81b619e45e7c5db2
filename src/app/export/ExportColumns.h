// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/memory/MemoryService.h"
#include "domain/books/ProductList.h"
#include "domain/insight/Alert.h"
#include "domain/values/Table.h"

#include <span>

namespace dbledger::app {

/// A column of an export: its stable id and what a row has in it.
template <typename Row>
struct ExportColumn
{
    const char *id;
    domain::TableCell (*cell)(const Row &row);
};

/// A line with the invoice that it stands on.
struct LineOfInvoice
{
    domain::InvoiceRow invoice;
    domain::LineItem line;
};

/// What a party comes to in one currency.
struct PartyInCurrency
{
    domain::PartyRow party;
    bool isFirst = true; ///< of its rows
    std::optional<domain::Money> net;
    std::optional<domain::Money> open;
};

/// What a product comes to in one currency.
struct ProductInCurrency
{
    domain::ProductRow product;
    bool isFirst = true;
    std::optional<domain::Money> net;
};

struct AlertInWords
{
    domain::Alert alert;
    QString sentence;
};

// In the order in which they are written when nobody chose.
std::span<const ExportColumn<domain::InvoiceRow>> invoiceColumns();
std::span<const ExportColumn<LineOfInvoice>> lineColumns();
std::span<const ExportColumn<PartyInCurrency>> partyColumns();
std::span<const ExportColumn<ProductInCurrency>> productColumns();
std::span<const ExportColumn<AlertInWords>> alertColumns();
std::span<const ExportColumn<MemoryRow>> memoryColumns();

/// One row a currency, at least one.
QList<PartyInCurrency> rowsOf(const domain::PartyRow &party);
QList<ProductInCurrency> rowsOf(const domain::ProductRow &product);

} // namespace dbledger::app
