// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "storage/intake/PartRepository.h"

namespace dbledger::app {

// As StoredDocuments.h: parts of the caller's write transaction, with their audit rows.

/// Pages of a document that are to be a document of their own.
struct NewPart
{
    domain::PageRange pages;
    QByteArray bytes;
    QByteArray sha256;
};
/// The parts are stored and wait to be read as the whole was; the whole leaves the queue, its draft voided with the
/// reason "split". WrongState when it is in the books or not in the queue.
Result<QList<storage::DocumentPart>> splitDocument(storage::Connection &connection, qint64 documentId,
                                                   const QList<NewPart> &parts, const Actor &actor,
                                                   const QDateTime &now);

/// What became of the parts of a whole that came back.
struct JoinedParts
{
    QList<qint64> removed;
    QList<qint64> kept; ///< approved, rejected or corrected meanwhile, or there before
};
/// The whole comes back as it was, parts that nobody touched leave the queue. WrongState when it is not split.
Result<JoinedParts> joinDocument(storage::Connection &connection, qint64 documentId, const Actor &actor,
                                 const QDateTime &now);

} // namespace dbledger::app
