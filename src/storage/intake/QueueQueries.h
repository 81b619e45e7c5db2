// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Queue.h"
#include "storage/database/Connection.h"

#include <QMap>

namespace dbledger::storage {

// `today` is the day where the user is: a draft that was put off to a later one is Postponed.

/// At most `limit` rows behind `after`.
Result<domain::QueuePage> listQueue(Connection &connection, const domain::QueueFilter &filter, domain::QueueOrder order,
                                    int limit, const std::optional<domain::QueueKey> &after, QDate today);
/// Those of the documents that are in the queue, in the order asked for.
Result<QList<domain::QueueEntry>> queueEntries(Connection &connection, const QList<qint64> &documentIds, QDate today);
/// States without documents are absent.
Result<QMap<domain::QueueState, int>> queueCounts(Connection &connection, QDate today);

/// A draft that nothing forbids to approve and that was not put off.
struct ProvedDraft
{
    qint64 documentId = 0;
    qint64 invoiceId = 0;
    int version = 0;
};
/// Oldest first.
Result<QList<ProvedDraft>> provedDrafts(Connection &connection, QDate today);

/// A document whose place in the queue changed, or that left it; by the database's clock, in UTC.
struct QueueChange
{
    qint64 documentId = 0;
    QDateTime at;
};
/// Later than that, oldest first.
Result<QList<QueueChange>> queueChanges(Connection &connection, const QDateTime &since);
/// When the last change was; null before the first.
Result<QDateTime> lastQueueChange(Connection &connection);

} // namespace dbledger::storage
