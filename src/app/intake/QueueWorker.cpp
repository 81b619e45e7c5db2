// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/QueueWorker.h"

#include "base/Then.h"

#include <algorithm>

namespace dbledger::app {

using storage::Connection;
using storage::JobQueue;

namespace {

/// Not of this document: the next one would fail as well.
bool concernsAll(ErrorKind kind)
{
    return isOfDatabase(kind) || kind == ErrorKind::ReaderMissing;
}

} // namespace

QueueWorker::QueueWorker(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader, Listener listener)
    : m_core(core)
    , m_runner(std::make_shared<JobRunner>(core, std::move(reader)))
    , m_listener(std::move(listener))
{
}

void QueueWorker::start(const Actor &actor)
{
    m_actor = actor;
    m_started = true;
    wake();
}

void QueueWorker::stop()
{
    m_started = false;
    // At once, and not when the readers have answered: the program may be about to end. What is being claimed at this
    // moment is held by then: the database does one piece after the other.
    m_core->database.write<int>([name = name(), clock = m_core->clock](Connection &connection) {
        return JobQueue(connection, clock->now()).releaseAll(name);
    });
    for (const Held &held : std::as_const(m_held))
        held.cancel.cancel();
}

void QueueWorker::wake()
{
    m_paused = false;
    claimNext();
}

void QueueWorker::cancel(qint64 documentId)
{
    if (const auto held = m_held.constFind(documentId); held != m_held.cend())
        held->cancel.cancel();
}

void QueueWorker::claimNext()
{
    if (!m_started || m_claiming || m_paused || m_held.size() >= m_runner->capacity())
        return;
    // What was cancelled ends first: it must not give back what was claimed anew
    if (std::ranges::any_of(m_held, [](const Held &held) { return held.cancel.isCancelled(); }))
        return;
    m_claiming = true;
    m_core->database.write<std::optional<storage::Job>>([name = name(), clock = m_core->clock](Connection &connection) {
        return JobQueue(connection, clock->now()).claimNext(name);
    }) | then(m_runner->context(), [this](const Result<std::optional<storage::Job>> &job) {
        m_claiming = false;
        if (!job) {
            m_paused = true;
            return m_listener.trouble(job.error());
        }
        m_listener.databaseWorks();
        if (*job)
            run(**job);
    });
}

void QueueWorker::run(const storage::Job &job)
{
    const Held held{job.id, {}};
    m_held.insert(job.documentId, held);
    m_listener.changed(job.documentId);
    m_runner->run(job, m_actor, held.cancel,
                  [this, id = job.documentId](const ImportReport &report, bool) { ended(id, report); });
    if (!m_started) // it was stopped while this one was on its way
        stop();
    claimNext();
}

void QueueWorker::ended(qint64 documentId, const ImportReport &report)
{
    m_held.remove(documentId);
    if (report.error && concernsAll(report.error->kind)) {
        m_paused = true;
        m_listener.trouble(*report.error);
    } else if (!report.error) {
        m_listener.readersWork();
    }
    m_listener.changed(documentId);
    claimNext();
}

} // namespace dbledger::app
