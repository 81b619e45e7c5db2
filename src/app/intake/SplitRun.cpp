// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/SplitRun.h"

#include "app/intake/FileLoader.h"
#include "base/Then.h"
#include "storage/intake/DocumentRepository.h"

#include <QtConcurrentRun>

namespace dbledger::app {

using storage::Connection;
using storage::JobQueue;

namespace {

Result<QList<NewPart>> newParts(const QList<domain::PageRange> &ranges, const QList<QByteArray> &parts)
{
    QList<NewPart> made;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto file = loadBytes(parts.at(i));
        if (!file)
            return file.error();
        made.append({ranges.at(i), file->bytes, file->sha256});
    }
    return made;
}

} // namespace

SplitRun::SplitRun(std::shared_ptr<Core> core, QObject *context, PageSource &source, Order order, Actor actor,
                   CancelToken cancel, Progress progress)
    : m_core(std::move(core))
    , m_context(context)
    , m_source(source)
    , m_order(std::move(order))
    , m_actor(std::move(actor))
    , m_cancel(std::move(cancel))
    , m_progress(std::move(progress))
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
            self->make(*document);
        else
            self->finish(document.error());
    });
    return future;
}

void SplitRun::make(const QByteArray &document)
{
    const QList<domain::PageRange> &parts = m_order.parts;
    if (const auto fit = domain::checkParts(parts, parts.isEmpty() ? 0 : parts.last().last); !fit)
        return finish(fit.error());
    m_source.parts(document, m_password.text(), parts, m_cancel, m_progress) |
        then(m_context, [self = shared_from_this()](const Result<CutDocument> &cut) {
            if (!cut)
                return self->finish(cut.error());
            if (const auto fit = domain::checkParts(self->m_order.parts, cut->pages); !fit)
                return self->finish(fit.error());
            self->keep(*cut);
        });
}

void SplitRun::keep(const CutDocument &cut)
{
    QtConcurrent::run(newParts, m_order.parts, cut.parts) |
        then(m_context, [self = shared_from_this()](const Result<QList<NewPart>> &made) {
            if (!made)
                return self->finish(made.error());
            if (self->m_cancel.isCancelled())
                return self->finish(Error{ErrorKind::Cancelled, {}, {}});
            self->m_made = *made;
            self->store();
        });
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
