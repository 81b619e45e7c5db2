// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/JobRunner.h"

#include <QHash>

namespace dbledger::app {

/// Works the queue off while it is started, as many documents at a time as there are readers. It asks for the next job
/// when one has ended and when it is woken; where the database or the readers are in trouble it waits to be woken. On
/// the main thread.
class QueueWorker
{
public:
    struct Listener
    {
        std::function<void(qint64 documentId)> changed;
        std::function<void(const Error &)> trouble;
        std::function<void()> databaseWorks;
        std::function<void()> readersWork;
    };
    QueueWorker(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader, Listener listener);

    void start(const Actor &actor);
    /// Gives back what it holds.
    void stop();
    bool isStarted() const { return m_started; }
    void wake();
    /// A job that the caller claimed for this worker's name, before all others.
    void run(const storage::Job &job);
    const QString &name() const { return m_runner->worker(); }
    bool holds(qint64 documentId) const { return m_held.contains(documentId); }
    /// Whoever cancelled it in the database wants its reader as well.
    void cancel(qint64 documentId);

private:
    struct Held
    {
        qint64 jobId = 0;
        CancelToken cancel;
    };
    void claimNext();
    void ended(qint64 documentId, const ImportReport &report);

    std::shared_ptr<Core> m_core;
    std::shared_ptr<JobRunner> m_runner;
    Listener m_listener;
    Actor m_actor;
    QHash<qint64, Held> m_held; ///< by document
    bool m_started = false;
    bool m_claiming = false;
    bool m_paused = false; ///< until it is woken
};

} // namespace dbledger::app
