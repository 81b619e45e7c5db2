// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/StoredDocuments.h"

#include "app/books/Books.h"
#include "app/core/DocumentNote.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/intake/JobQueue.h"
#include "storage/intake/PartRepository.h"
#include "storage/intake/QueueRepository.h"

namespace dbledger::app {

using domain::Invoice;
using domain::InvoiceState;
using storage::Connection;
using storage::JobQueue;

namespace {

/// The document's invoice, nothing while it has none.
Result<std::optional<Invoice>> invoiceIn(Connection &connection, qint64 documentId)
{
    const auto id = storage::invoiceOfDocument(connection, documentId);
    if (!id)
        return id.error();
    if (*id == 0)
        return std::optional<Invoice>();
    auto invoice = storage::invoiceById(connection, *id);
    return invoice ? Result<std::optional<Invoice>>(*std::move(invoice))
                   : Result<std::optional<Invoice>>(invoice.error());
}

/// A draft that was voided with its document stands as it stood.
Result<void> reviveDraft(Connection &connection, qint64 invoiceId, const Actor &actor, const QDateTime &now)
{
    const auto invoice = storage::invoiceById(connection, invoiceId);
    if (!invoice)
        return invoice.error();
    if (invoice->state != InvoiceState::Void)
        return {};
    const auto reopened = Books(connection, actor, now).reopen(invoiceId, invoice->version, {});
    return reopened ? Result<void>() : Result<void>(reopened.error());
}

} // namespace

Result<storage::StoredDocument> storeForReading(Connection &connection, const NewDocument &document,
                                                const ImportOptions &options, const Actor &actor, const QDateTime &now)
{
    auto stored = storage::storeDocument(connection, document.name, document.bytes, document.sha256, actor, now);
    if (!stored)
        return stored;
    if (!stored->isNew) {
        const auto restored = restoreDocument(connection, stored->id, actor, now);
        if (!restored)
            return restored.error();
        stored->isNew = *restored;
        return stored;
    }
    const auto job = JobQueue(connection, now).enqueue(stored->id, options.direction, options.approve, actor.name);
    if (!job)
        return job.error();
    const auto noted = noteOfDocument(connection, stored->id, actor, now, QStringLiteral("store"),
                                      QStringLiteral("file"), document.name);
    return noted ? stored : Result<storage::StoredDocument>(noted.error());
}

Result<bool> cancelReading(Connection &connection, qint64 documentId, const Actor &actor, const QDateTime &now)
{
    const auto cancelled = JobQueue(connection, now).cancel(documentId);
    if (!cancelled || !*cancelled)
        return cancelled;
    const auto noted = noteOfDocument(connection, documentId, actor, now, QStringLiteral("cancel"));
    return noted ? cancelled : Result<bool>(noted.error());
}

Result<qint64> retryReading(Connection &connection, qint64 documentId, const Actor &actor, const QDateTime &now)
{
    if (const auto gone = storage::removedDraft(connection, documentId); !gone || *gone)
        return gone ? Result<qint64>(0) : Result<qint64>(gone.error());
    const auto job = JobQueue(connection, now).retry(documentId);
    if (!job || *job == 0)
        return job;
    const auto noted = noteOfDocument(connection, documentId, actor, now, QStringLiteral("retry"));
    return noted ? job : Result<qint64>(noted.error());
}

Result<bool> takeOut(Connection &connection, qint64 documentId, const QString &reason, const Actor &actor,
                     const QDateTime &now)
{
    const auto gone = storage::removedDraft(connection, documentId);
    if (!gone)
        return gone.error();
    const auto invoice = invoiceIn(connection, documentId);
    if (!invoice)
        return invoice.error();
    if (*gone || (*invoice && (*invoice)->state == InvoiceState::Approved))
        return false;
    if (const auto cancelled = JobQueue(connection, now).cancel(documentId); !cancelled)
        return cancelled;
    const bool draft = *invoice && (*invoice)->state == InvoiceState::Draft;
    if (draft)
        if (const auto voided = Books(connection, actor, now).voidInvoice((*invoice)->id, (*invoice)->version, reason);
            !voided)
            return voided.error();
    const auto marked = storage::markRemoved(connection, documentId, draft ? (*invoice)->id : 0, now);
    return marked ? Result<bool>(true) : Result<bool>(marked.error());
}

Result<bool> removeDocument(Connection &connection, qint64 documentId, const Actor &actor, const QDateTime &now)
{
    const auto out = takeOut(connection, documentId, QStringLiteral("removed"), actor, now);
    if (!out || !*out)
        return out;
    const auto noted = noteOfDocument(connection, documentId, actor, now, QStringLiteral("remove"));
    return noted ? out : Result<bool>(noted.error());
}

Result<bool> restoreDocument(Connection &connection, qint64 documentId, const Actor &actor, const QDateTime &now,
                             const QDateTime &removedAt)
{
    const auto draft = storage::removedDraft(connection, documentId, removedAt);
    if (!draft)
        return draft.error();
    if (!*draft)
        return false;
    const auto parts = storage::partsOf(connection, documentId);
    if (!parts)
        return parts.error();
    if (!parts->isEmpty())
        return false;
    if (const auto marked = storage::markRestored(connection, documentId); !marked)
        return marked.error();
    if (**draft > 0) {
        if (const auto revived = reviveDraft(connection, **draft, actor, now); !revived)
            return revived.error();
    } else if (const auto waits = JobQueue(connection, now).retry(documentId); !waits) {
        return waits.error();
    }
    const auto noted = noteOfDocument(connection, documentId, actor, now, QStringLiteral("restore"));
    return noted ? Result<bool>(true) : Result<bool>(noted.error());
}

} // namespace dbledger::app
