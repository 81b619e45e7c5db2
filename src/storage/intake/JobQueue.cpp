// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/JobQueue.h"

#include "storage/database/Bind.h"
#include "storage/database/ErrorText.h"
#include "storage/intake/QueueRepository.h"

namespace dbledger::storage {

namespace {

JobState stateFrom(const QString &name)
{
    if (name == u"waiting")
        return JobState::Waiting;
    if (name == u"running")
        return JobState::Running;
    return name == u"done" ? JobState::Done : JobState::Failed;
}

/// A job that may be taken: never held, or held by somebody whose lease ran out.
const QString &available()
{
    static const QString condition =
        QStringLiteral("(j.state = 'waiting' OR (j.state = 'running' AND j.lease_until < ?)) AND j.attempts < ?");
    return condition;
}

} // namespace

Result<qint64> JobQueue::enqueue(qint64 documentId, std::optional<domain::Direction> direction, bool approve,
                                 const QString &requestedBy)
{
    const auto id = m_connection.number(
        QStringLiteral("INSERT INTO jobs (document_id, direction, approve, requested_by, created_at) "
                       "VALUES (?, ?, ?, ?, ?) RETURNING id"),
        {documentId, direction ? QVariant(domain::directionName(*direction)) : QVariant(), approve, requestedBy,
         bind::time(m_now)});
    if (!id)
        return id;
    const auto noted = refreshQueueEntry(m_connection, documentId);
    return noted ? id : Result<qint64>(noted.error());
}

Result<std::optional<Job>> JobQueue::claimNext(const QString &worker)
{
    return claimWhere(QStringLiteral("TRUE"), {}, worker);
}

Result<std::optional<Job>> JobQueue::claim(qint64 jobId, const QString &worker)
{
    return claimWhere(QStringLiteral("j.id = ?"), {jobId}, worker);
}

Result<std::optional<Job>> JobQueue::claimWhere(const QString &condition, const QVariantList &values,
                                                const QString &worker)
{
    if (const auto done = setAsideExhausted(); !done)
        return done.error();
    const bool shared = m_connection.backend() == Backend::Postgresql;
    QVariantList all{worker, bind::time(m_now.addSecs(lease.count())), bind::time(m_now), mostAttempts};
    auto rows = m_connection.query(
        QStringLiteral("UPDATE jobs SET state = 'running', attempts = attempts + 1, worker = ?, lease_until = ? "
                       "WHERE id = (SELECT j.id FROM jobs j WHERE %1 AND %2 ORDER BY j.id LIMIT 1 %3) "
                       "RETURNING id, document_id, (SELECT file_name FROM documents d WHERE d.id = document_id), "
                       "attempts, direction, approve, requested_by")
            .arg(available(), condition, shared ? QStringLiteral("FOR UPDATE SKIP LOCKED") : QString()),
        all + values);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<Job>();
    Row &row = rows->first();
    Job job;
    job.id = row.integer();
    job.documentId = row.integer();
    job.fileName = row.text();
    job.attempts = row.number();
    job.direction = domain::directionFromName(row.text());
    job.approve = row.flag();
    job.requestedBy = row.text();
    if (const auto noted = refreshQueueEntry(m_connection, job.documentId); !noted)
        return noted.error();
    return std::optional(job);
}

Result<void> JobQueue::setAsideExhausted()
{
    // Each time the worker died and left no reason: that is the reason.
    return noted(m_connection.query(
        QStringLiteral("UPDATE jobs SET state = 'failed', error_kind = ?, error_arguments = ? "
                       "WHERE state = 'running' AND lease_until < ? AND attempts >= ? RETURNING document_id"),
        {errorKindName(ErrorKind::GaveUp), argumentsToJson({QString::number(mostAttempts)}), bind::time(m_now),
         mostAttempts}));
}

/// Writes how far the documents are whose jobs a statement answered.
Result<void> JobQueue::noted(Result<Rows> documents)
{
    if (!documents)
        return documents.error();
    for (Row &row : *documents)
        if (const auto done = refreshQueueEntry(m_connection, row.integer()); !done)
            return done;
    return {};
}

Result<bool> JobQueue::change(const QString &assignments, QVariantList values, qint64 jobId, const QString &worker)
{
    auto changed = m_connection.query(
        QStringLiteral("UPDATE jobs SET %1 WHERE id = ? AND worker = ? AND state = 'running' RETURNING document_id")
            .arg(assignments),
        values + QVariantList{jobId, worker});
    const bool held = changed && !changed->isEmpty();
    const auto done = noted(std::move(changed));
    return done ? Result<bool>(held) : Result<bool>(done.error());
}

Result<bool> JobQueue::heartbeat(qint64 jobId, const QString &worker)
{
    const auto changed = m_connection.execute(
        QStringLiteral("UPDATE jobs SET lease_until = ? WHERE id = ? AND worker = ? AND state = 'running'"),
        {bind::time(m_now.addSecs(lease.count())), jobId, worker});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(changed.error());
}

Result<bool> JobQueue::finish(qint64 jobId, const QString &worker)
{
    return change(QStringLiteral("state = 'done', error_kind = '', error_arguments = '[]', error_detail = ''"), {},
                  jobId, worker);
}

Result<bool> JobQueue::release(qint64 jobId, const QString &worker)
{
    return change(QStringLiteral("state = 'waiting', attempts = attempts - 1, worker = ''"), {}, jobId, worker);
}

Result<int> JobQueue::releaseAll(const QString &worker)
{
    auto changed =
        m_connection.query(QStringLiteral("UPDATE jobs SET state = 'waiting', attempts = attempts - 1, worker = '' "
                                          "WHERE worker = ? AND state = 'running' RETURNING document_id"),
                           {worker});
    const int released = changed ? int(changed->size()) : 0;
    const auto done = noted(std::move(changed));
    return done ? Result<int>(released) : Result<int>(done.error());
}

Result<bool> JobQueue::fail(qint64 jobId, const QString &worker, const Error &error, bool final)
{
    return change(QStringLiteral("state = CASE WHEN ? OR attempts >= ? THEN 'failed' ELSE 'waiting' END, "
                                 "error_kind = ?, error_arguments = ?, error_detail = ?"),
                  {final, mostAttempts, errorKindName(error.kind), argumentsToJson(error.arguments), error.detail},
                  jobId, worker);
}

Result<bool> JobQueue::cancel(qint64 documentId)
{
    auto changed = m_connection.query(
        QStringLiteral("UPDATE jobs SET state = 'failed', worker = '', error_kind = ?, error_arguments = '[]', "
                       "error_detail = '' WHERE document_id = ? AND state IN ('waiting', 'running') "
                       "RETURNING document_id"),
        {errorKindName(ErrorKind::Cancelled), documentId});
    const bool open = changed && !changed->isEmpty();
    const auto done = noted(std::move(changed));
    return done ? Result<bool>(open) : Result<bool>(done.error());
}

Result<qint64> JobQueue::retry(qint64 documentId)
{
    auto changed = m_connection.query(
        QStringLiteral("UPDATE jobs SET state = 'waiting', attempts = 0, worker = '', error_kind = '', "
                       "error_arguments = '[]', error_detail = '' WHERE state = 'failed' AND id = "
                       "(SELECT MAX(n.id) FROM jobs n WHERE n.document_id = ?) RETURNING id"),
        {documentId});
    if (!changed)
        return changed.error();
    if (changed->isEmpty())
        return 0;
    const auto done = refreshQueueEntry(m_connection, documentId);
    return done ? Result<qint64>(changed->first().integer()) : Result<qint64>(done.error());
}

Result<JobStatus> JobQueue::status(qint64 documentId)
{
    auto rows = m_connection.query(QStringLiteral("SELECT id, state, error_kind, error_arguments, error_detail "
                                                  "FROM jobs WHERE document_id = ? ORDER BY id DESC LIMIT 1"),
                                   {documentId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("job"), QString::number(documentId)}, {}};
    Row &row = rows->first();
    JobStatus status;
    status.id = row.integer();
    status.state = stateFrom(row.text());
    const QString kind = row.text();
    const QString arguments = row.text();
    const QString detail = row.text();
    if (status.state == JobState::Failed)
        status.error = errorFrom(kind, arguments, detail);
    return status;
}

} // namespace dbledger::storage
