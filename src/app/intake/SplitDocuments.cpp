// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/SplitDocuments.h"

#include "app/core/DocumentNote.h"
#include "app/intake/StoredDocuments.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/ReviewRepository.h"
#include "storage/intake/QueueRepository.h"

namespace dbledger::app {

using storage::Connection;
using storage::DocumentPart;

namespace {

Error notPossible(qint64 documentId, const QString &state)
{
    return {ErrorKind::WrongState, {QStringLiteral("document"), QString::number(documentId), state}, {}};
}

/// As the whole was to be read; what a person said of it since is stronger.
Result<ImportOptions> optionsFor(Connection &connection, qint64 documentId)
{
    const auto wish = storage::readingWish(connection, documentId);
    if (!wish)
        return wish.error();
    ImportOptions options{wish->direction, wish->approve};
    const auto invoice = storage::invoiceOfDocument(connection, documentId);
    if (!invoice)
        return invoice.error();
    if (*invoice == 0)
        return options;
    const auto review = storage::reviewOf(connection, *invoice);
    if (!review)
        return review.error();
    if (review->direction)
        options.direction = review->direction;
    return options;
}

} // namespace

Result<QList<DocumentPart>> splitDocument(Connection &connection, qint64 documentId, const QList<NewPart> &parts,
                                          const Actor &actor, const QDateTime &now)
{
    const auto info = storage::documentInfo(connection, documentId);
    if (!info)
        return info.error();
    const auto options = optionsFor(connection, documentId);
    if (!options)
        return options.error();
    const auto gone = storage::removedDraft(connection, documentId);
    if (!gone)
        return gone.error();
    if (*gone) {
        const auto before = storage::partsOf(connection, documentId);
        if (!before)
            return before.error();
        return notPossible(documentId, before->isEmpty() ? QStringLiteral("removed") : QStringLiteral("split"));
    }
    const auto out = takeOut(connection, documentId, QStringLiteral("split"), actor, now);
    if (!out)
        return out.error();
    if (!*out)
        return notPossible(documentId, QStringLiteral("approved"));
    QList<DocumentPart> stored;
    QList<domain::PageRange> pages;
    for (const NewPart &part : parts) {
        const auto document = storeForReading(
            connection, {domain::partName(info->fileName, part.pages), part.bytes, part.sha256}, *options, actor, now);
        if (!document)
            return document.error();
        stored.append({part.pages, document->id, document->isNew});
        pages.append(part.pages);
    }
    if (const auto kept = storage::storeParts(connection, documentId, stored); !kept)
        return kept.error();
    const auto noted = noteOfDocument(connection, documentId, actor, now, QStringLiteral("split"),
                                      QStringLiteral("pages"), domain::pagesText(pages));
    return noted ? stored : Result<QList<DocumentPart>>(noted.error());
}

Result<JoinedParts> joinDocument(Connection &connection, qint64 documentId, const Actor &actor, const QDateTime &now)
{
    const auto parts = storage::partsOf(connection, documentId);
    if (!parts)
        return parts.error();
    if (parts->isEmpty())
        return notPossible(documentId, QStringLiteral("whole"));
    JoinedParts joined;
    for (const DocumentPart &part : *parts) {
        if (joined.removed.contains(part.documentId) || joined.kept.contains(part.documentId))
            continue; // pages that are the same
        const auto touched = storage::isTouched(connection, part.documentId);
        if (!touched)
            return touched.error();
        const auto removed =
            part.isNew && !*touched ? removeDocument(connection, part.documentId, actor, now) : Result<bool>(false);
        if (!removed)
            return removed.error();
        (*removed ? joined.removed : joined.kept).append(part.documentId);
    }
    if (const auto forgotten = storage::forgetParts(connection, documentId); !forgotten)
        return forgotten.error();
    const auto restored = restoreDocument(connection, documentId, actor, now);
    if (!restored)
        return restored.error();
    return *restored ? joined : Result<JoinedParts>(notPossible(documentId, QStringLiteral("whole")));
}

} // namespace dbledger::app
