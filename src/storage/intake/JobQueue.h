// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "storage/database/Connection.h"

#include <chrono>

namespace dbledger::storage {

enum class JobState { Waiting, Running, Done, Failed };

/// What a worker needs to know of the job it holds.
struct Job
{
    qint64 id = 0;
    qint64 documentId = 0;
    QString fileName;
    int attempts = 0; ///< this one included
    std::optional<domain::Direction> direction;
    bool approve = true;
    QString requestedBy;
};

/// How a job stands, seen from outside.
struct JobStatus
{
    qint64 id = 0;
    JobState state = JobState::Waiting;
    std::optional<Error> error; ///< why it was set aside
};

/// The queue of documents to be read, shared by all workstations on the database. A job is held by one worker at a time
/// for the length of a lease, which a heartbeat renews; when the worker dies the lease runs out and another takes it.
/// After `mostAttempts` it is set aside with its reason. Every function runs in the caller's write transaction; `now`
/// is the caller's, in UTC: workstations whose clocks differ agree by the server's.
class JobQueue
{
public:
    static constexpr int mostAttempts = 3;
    static constexpr std::chrono::seconds lease{60};

    explicit JobQueue(Connection &connection, QDateTime now)
        : m_connection(connection)
        , m_now(std::move(now))
    {
    }

    Result<qint64> enqueue(qint64 documentId, std::optional<domain::Direction> direction, bool approve,
                           const QString &requestedBy);
    /// The oldest job that nobody holds, or that one, if nobody holds it; nothing when there is none. Workers are told
    /// apart by their names.
    Result<std::optional<Job>> claimNext(const QString &worker);
    Result<std::optional<Job>> claim(qint64 jobId, const QString &worker);
    // The rest answers false when the worker does not hold the job any more: its result must not count.
    Result<bool> heartbeat(qint64 jobId, const QString &worker);
    Result<bool> finish(qint64 jobId, const QString &worker);
    /// Back into the queue without counting the attempt: somebody cancelled.
    Result<bool> release(qint64 jobId, const QString &worker);
    /// Everything that the worker holds, also what it does not know of yet. How many jobs that were.
    Result<int> releaseAll(const QString &worker);
    /// The attempt failed: set aside at once when `final` or when it was the last attempt, else back into the queue.
    Result<bool> fail(qint64 jobId, const QString &worker, const Error &error, bool final);

    /// Sets aside what waits or is being read, whoever holds it, as Cancelled; false when it was neither.
    Result<bool> cancel(qint64 documentId);
    /// What was set aside waits again, with all its attempts: the id of the job; 0 when it was not set aside.
    Result<qint64> retry(qint64 documentId);

    /// Of the document's newest job; NotFound.
    Result<JobStatus> status(qint64 documentId);

private:
    Result<std::optional<Job>> claimWhere(const QString &condition, const QVariantList &values, const QString &worker);
    Result<void> setAsideExhausted();
    Result<void> noted(Result<Rows> documents);
    Result<bool> change(const QString &assignments, QVariantList values, qint64 jobId, const QString &worker);

    Connection &m_connection;
    QDateTime m_now;
};

} // namespace dbledger::storage
