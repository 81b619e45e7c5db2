// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/JobRunner.h"

#include <QPromise>
#include <QQueue>

namespace dbledger::app {

/// One call of IntakeService::importFiles: stores the files one after the other, and meanwhile has read what is stored,
/// as many at a time as there are readers. Keeps itself alive until the last report.
class ImportBatch : public std::enable_shared_from_this<ImportBatch>
{
public:
    ImportBatch(std::shared_ptr<Core> core, std::shared_ptr<JobRunner> runner, QStringList paths, ImportOptions options,
                Actor actor, CancelToken cancel);
    QFuture<ImportReport> start();

private:
    /// A file whose document waits in the queue.
    struct Pending
    {
        int index = 0;
        qint64 documentId = 0;
        qint64 jobId = 0;
        bool isNew = true;
    };
    struct Stored;

    void storeNext();
    void store(int index, const QByteArray &bytes, const QByteArray &sha256);
    void stored(int index, const Stored &stored);
    void readWaiting();
    void read(const Pending &pending, const storage::Job &job);
    void watch(const Pending &pending);
    void report(int index, ImportReport report);
    void reportFailed(const Pending &pending, const Error &error);
    void reportKnown(int index, const Stored &stored);
    static Result<Stored> standing(storage::Connection &connection, qint64 documentId, const QDateTime &now);

    std::shared_ptr<Core> m_core;
    std::shared_ptr<JobRunner> m_runner;
    const QStringList m_paths;
    const ImportOptions m_options;
    const Actor m_actor;
    const CancelToken m_cancel;
    QPromise<ImportReport> m_promise;
    QQueue<Pending> m_waiting;
    int m_next = 0;    ///< file to be stored
    int m_reading = 0; ///< jobs in work
    int m_reported = 0;
};

} // namespace dbledger::app
