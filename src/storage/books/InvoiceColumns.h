// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/books/InvoiceRepository.h"

// The columns of the invoice tables and how they become values and back; list and values of a table stand in the same
// order. Used by the repositories of this layer only.
namespace dbledger::storage {

const QString &invoiceColumns(); ///< without id and version
QVariantList invoiceValues(const domain::Invoice &invoice);
/// From "id, version, <invoiceColumns>"; without lines and taxes.
domain::Invoice invoiceFrom(Row &row);

const QString &derivedColumns(); ///< what is computed for searching, sorting and telling duplicates
QVariantList derivedValues(const domain::Invoice &invoice, const InvoiceFacts &facts);

const QString &lineColumns();
QVariantList lineValues(const domain::LineItem &line, qint64 invoiceId, int position);
/// From "id, <lineColumns>".
domain::LineItem lineFrom(Row &row, const std::optional<domain::Currency> &currency);

const QString &taxColumns();
QVariantList taxValues(const domain::TaxRow &row, qint64 invoiceId, int position);
domain::TaxRow taxFrom(Row &row, const std::optional<domain::Currency> &currency);

} // namespace dbledger::storage
