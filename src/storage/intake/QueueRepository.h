// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/Connection.h"

#include <functional>

namespace dbledger::storage {

/// Writes how far the document has come, out of documents, jobs and invoices as they stand now. Called by whatever in
/// this layer changes one of them (JobQueue, insertInvoice, updateInvoice,
/// storeReview), in the caller's write transaction.
/// `obstacles`: why the draft is not approved; without it what was known stays.
Result<void> refreshQueueEntry(Connection &connection, qint64 documentId,
                               const std::optional<QList<Error>> &obstacles = {});
/// Of the document that the invoice came from, if it came from one.
Result<void> refreshQueueEntryOf(Connection &connection, qint64 invoiceId);
/// For documents that were there before the queue was kept; in a transaction of its own. `beginning` is called when
/// there is something to do.
Result<void> buildQueueOnce(Connection &connection, const std::function<void()> &beginning = {});

/// Takes a document out of the queue, or back in. `draftId`: of the draft that goes with it, 0 for none.
Result<void> markRemoved(Connection &connection, qint64 documentId, qint64 draftId, const QDateTime &now);
Result<void> markRestored(Connection &connection, qint64 documentId);
/// The draft that went with a document that is removed, 0 for none; nothing when the document is not removed, or not
/// `at` that time where one is given.
Result<std::optional<qint64>> removedDraft(Connection &connection, qint64 documentId, const QDateTime &at = {});

} // namespace dbledger::storage
