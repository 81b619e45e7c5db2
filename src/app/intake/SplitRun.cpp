// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/SplitRun.h"

#include "base/Then.h"
#include "storage/intake/DocumentRepository.h"

#include <QtConcurrentRun>

namespace dbledger::app {

using storage::Connection;
using storage::JobQueue;

namespace {

constexpr qsizetype mostPartBytes = 256 * 1024 * 1024; ///< of all parts: they go into one transaction

} // namespace

SplitRun::SplitRun(std::shared_ptr<Core> core, QObject *context, PageSource &source, Order order, Actor actor,
                   CancelToken cancel)
    : m_core(std::move(core))
    , m_context(context)
    , m_source(source)
    , m_order(std::move(order))
    , m_actor(std::move(actor))
    , m_cancel(std::move(cancel))
    , m_password(m_core->passwords.of(m_order.documentId))
{
}

QFuture<Result<SplitRun::Outcome>> SplitRun::start()
{
    const QFuture<Result<Outcome>> future = m_promise.future();
    m_promise.start();
    m_core->database.read<QByteArray>([id = m_order.documentId](Connection &connection) {
        return storage::documentBytes(connection, id);
    }) | then(m_context, [self = shared_from_this()](const Result<QByteArray> &document) {
        if (document)
            self->open(*document);
        else
            self->finish(document.error());
    });
    return future;
}

void SplitRun::open(const QByteArray &document)
{
    m_document = document;
    m_source.probe(m_document, m_password.text()) |
        then(m_context, [self = shared_from_this()](const Result<DocumentPages> &pages) {
            if (!pages)
                return self->finish(pages.error());
            if (const auto fit = domain::checkParts(self->m_order.parts, int(pages->pages.size())); !fit)
                return self->finish(fit.error());
            self->makeNext();
        });
}

void SplitRun::makeNext()
{
    if (m_cancel.isCancelled())
        return finish(Error{ErrorKind::Cancelled, {}, {}});
    if (m_made.size() == m_order.parts.size())
        return store();
    m_source.part(m_document, m_password.text(), m_order.parts.at(m_made.size()), m_cancel) |
        then(m_context, [self = shared_from_this()](const Result<QByteArray> &bytes) {
            if (!bytes)
                return self->finish(bytes.error());
            QtConcurrent::run(loadBytes, *bytes) |
                then(self->m_context, [self](const Result<LoadedFile> &part) { self->keep(part); });
        });
}

void SplitRun::keep(const Result<LoadedFile> &part)
{
    if (!part)
        return finish(part.error());
    m_bytes += part->bytes.size();
    if (m_bytes > mostPartBytes)
        return finish(
            Error{ErrorKind::DocumentTooLarge, {QString::number(m_bytes), QString::number(mostPartBytes)}, {}});
    m_made.append({m_order.parts.at(m_made.size()), part->bytes, part->sha256});
    makeNext();
}

void SplitRun::store()
{
    m_core->database.write<Outcome>([self = shared_from_this()](Connection &connection) {
        return stored(*self, connection);
    }) | then(m_context, [self = shared_from_this()](const Result<Outcome> &outcome) {
        if (outcome && !self->m_password.isEmpty())
            for (const SplitReport::Part &part : outcome->report.parts)
                self->m_core->passwords.give(part.documentId, self->m_password);
        self->finish(outcome);
    });
}

/// On the database's thread.
Result<SplitRun::Outcome> SplitRun::stored(const SplitRun &run, Connection &connection)
{
    const QDateTime now = run.m_core->clock->now();
    const auto parts = splitDocument(connection, run.m_order.documentId, run.m_made, run.m_actor, now);
    if (!parts)
        return parts.error();
    const bool claims = !run.m_password.isEmpty() && !run.m_order.worker.isEmpty();
    Outcome outcome;
    JobQueue queue(connection, now);
    for (const storage::DocumentPart &part : *parts) {
        outcome.report.parts.append({part.pages, part.documentId, part.isNew});
        if (!claims || !part.isNew)
            continue;
        const auto job = queue.status(part.documentId);
        if (!job)
            return job.error();
        const auto claimed = queue.claim(job->id, run.m_order.worker);
        if (!claimed)
            return claimed.error();
        if (*claimed)
            outcome.claimed.append(**claimed);
    }
    return outcome;
}

void SplitRun::finish(const Result<Outcome> &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
}

} // namespace dbledger::app
