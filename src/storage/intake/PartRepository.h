// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/books/PageRange.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// Pages of a document that were made a document of their own.
struct DocumentPart
{
    domain::PageRange pages; ///< of the whole
    qint64 documentId = 0;
    bool isNew = false; ///< the split brought it in; false: the same bytes were stored before
};

/// In the place of what the whole was split into before.
Result<void> storeParts(Connection &connection, qint64 wholeId, const QList<DocumentPart> &parts);
/// What the whole is split into, in the order of its pages; empty when it is not.
Result<QList<DocumentPart>> partsOf(Connection &connection, qint64 wholeId);
Result<void> forgetParts(Connection &connection, qint64 wholeId);
/// Whether a person changed the document's draft or decided on it; that it left the queue and came back does not count.
Result<bool> isTouched(Connection &connection, qint64 documentId);

/// How the document was asked to be read.
struct ReadingWish
{
    std::optional<domain::Direction> direction;
    bool approve = false;
};
/// Of its newest job; NotFound.
Result<ReadingWish> readingWish(Connection &connection, qint64 documentId);

} // namespace dbledger::storage
