// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/InvoiceList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// A document that was asked to be kept.
struct StoredDocument
{
    qint64 id = 0;
    bool isNew = false; ///< false: the same bytes were there already
};

/// Keeps the bytes and a row for them, unless these very bytes (by SHA-256) are there already.
Result<StoredDocument> storeDocument(Connection &connection, const QString &fileName, const QByteArray &bytes,
                                     const QByteArray &sha256, const Actor &actor, const QDateTime &now);
/// The id of the document of those bytes, 0 when they are not stored.
Result<qint64> documentWith(Connection &connection, const QByteArray &sha256);
Result<QByteArray> documentBytes(Connection &connection, qint64 documentId);
/// NotFound.
Result<domain::DocumentInfo> documentInfo(Connection &connection, qint64 documentId);

/// Keeps a reading; the newest of a document counts. Also keeps the words of its pages
/// (PageRepository.h) and notes the document's number of pages.
Result<qint64> storeReading(Connection &connection, qint64 documentId, const domain::Reading &reading,
                            const QDateTime &now);
/// The document's newest reading, nothing while it has none.
Result<std::optional<domain::Reading>> readingOf(Connection &connection, qint64 documentId);

} // namespace dbledger::storage
