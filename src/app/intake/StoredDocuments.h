// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/IntakeService.h"
#include "storage/intake/DocumentRepository.h"

namespace dbledger::app {

// What happens to documents beside reading and booking. Every function is a part of the caller's write transaction and
// leaves its audit rows; errors mean that the transaction must not be committed.

/// Bytes on their way in.
struct NewDocument
{
    QString name;
    QByteArray bytes;
    QByteArray sha256;
};
/// Keeps the bytes and puts them into the queue. Where the same bytes are stored already nothing changes, unless they
/// had been removed: then they are restored, which counts as new.
Result<storage::StoredDocument> storeForReading(storage::Connection &connection, const NewDocument &document,
                                                const ImportOptions &options, const Actor &actor, const QDateTime &now);

// Each says whether there was something to do.

/// Sets aside what waits or is being read.
Result<bool> cancelReading(storage::Connection &connection, qint64 documentId, const Actor &actor,
                           const QDateTime &now);
/// The id of the job that waits again, 0 when it was not set aside.
Result<qint64> retryReading(storage::Connection &connection, qint64 documentId, const Actor &actor,
                            const QDateTime &now);
/// Out of the queue, unless it is in the books. The bytes and what was read stay; its draft is voided.
Result<bool> removeDocument(storage::Connection &connection, qint64 documentId, const Actor &actor,
                            const QDateTime &now);
/// Back, as it was; what had not been read waits again. Not what is split: its parts stand for it. With `removedAt`
/// only what was removed then.
Result<bool> restoreDocument(storage::Connection &connection, qint64 documentId, const Actor &actor,
                             const QDateTime &now, const QDateTime &removedAt = {});

/// Out of the queue as removeDocument() does, the draft voided with that reason; its caller notes what was done.
Result<bool> takeOut(storage::Connection &connection, qint64 documentId, const QString &reason, const Actor &actor,
                     const QDateTime &now);

} // namespace dbledger::app
