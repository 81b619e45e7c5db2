// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// An invoice beside what domain::Invoice says of it.
struct InvoiceFacts
{
    QString sellerKey; ///< whose numbering it is, for telling duplicates: see domain::partyNameKey; empty: ours
    QDateTime now;
    std::optional<QList<Error>> obstacles = {}; ///< why a draft is not approved; nothing: what was known stays
};

/// With its lines and taxes; NotFound.
Result<domain::Invoice> invoiceById(Connection &connection, qint64 id);
/// The newest of the document that is not void, else the newest; 0 when it has none.
Result<qint64> invoiceOfDocument(Connection &connection, qint64 documentId);
Result<qint64> insertInvoice(Connection &connection, const domain::Invoice &invoice, const InvoiceFacts &facts);
/// Everything but its lines and taxes; raises the version. A draft has no day of approval. Conflict when
/// `invoice.version` is not the stored one any more.
Result<void> updateInvoice(Connection &connection, const domain::Invoice &invoice, const InvoiceFacts &facts);
/// Its lines and taxes as given, in the place of those that are stored.
Result<void> replaceInvoiceRows(Connection &connection, const domain::Invoice &invoice);

/// The oldest invoice, not void and not this one, that it seems to repeat, 0 for none: the same number from the same
/// seller, or the same number and gross total; a credit note never repeats an invoice. Those that a person said to be
/// another are left out.
Result<qint64> duplicateOf(Connection &connection, const domain::Invoice &invoice, const QString &sellerKey);

/// Ids of those that are not void and carry that number, without regard to case, blanks and leading zeros.
Result<QList<qint64>> invoicesByNumber(Connection &connection, const QString &number);

/// A person's correction of a field (or, as JSON, of "lines" or "tax_breakdown"), beside the audit row.
/// "reading": what the values of an invoice without a document were before.
struct Correction
{
    QString field;
    QString from;
    QString value;
    bool released = false; ///< no value: what was read counts again
};
Result<void> insertCorrection(Connection &connection, qint64 invoiceId, const Correction &correction,
                              const QString &note, const QString &actor, const QDateTime &now);
/// Oldest first.
Result<QList<Correction>> correctionsOf(Connection &connection, qint64 invoiceId);

} // namespace dbledger::storage
