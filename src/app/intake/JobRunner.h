// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Core.h"
#include "app/intake/DocumentReader.h"
#include "app/intake/IntakeService.h"
#include "storage/intake/JobQueue.h"

#include <QObject>

#include <functional>

namespace dbledger::app {

/// Takes jobs of the queue and has their documents read, keeping the lease while that lasts; what was read goes into
/// the books. On the thread that made it. When the program dies in between, the lease runs out and another takes the
/// job: nothing is booked but together with the end of the job.
class JobRunner
{
public:
    JobRunner(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader);

    /// How a job ended: its report, or the wish to have it tried again.
    using Done = std::function<void(const ImportReport &report, bool again)>;
    /// The job must be held by worker().
    void run(const storage::Job &job, const Actor &actor, const CancelToken &cancel, const Done &done);

    /// Unique to this runner, among all programs on the database.
    const QString &worker() const { return m_worker; }
    /// None after end().
    int capacity() { return m_reader ? m_reader().capacity() : 0; }
    /// The reader is about to go, while whoever hands in jobs may still hold the runner: nothing is read any more, the
    /// leases of jobs that it has run out.
    void end() { m_reader = nullptr; }
    /// What continuations hang on: nothing comes any more when the runner is gone.
    QObject *context() { return &m_context; }

private:
    struct Running;
    void read(const std::shared_ptr<Running> &running, const QByteArray &bytes);
    void book(const std::shared_ptr<Running> &running, const domain::Reading &reading);
    void giveBack(const std::shared_ptr<Running> &running, const Error &error);

    std::shared_ptr<Core> m_core;
    std::function<DocumentReader &()> m_reader;
    QString m_worker;
    QObject m_context;
};

} // namespace dbledger::app
