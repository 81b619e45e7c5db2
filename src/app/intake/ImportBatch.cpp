// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/ImportBatch.h"

#include "app/intake/FileLoader.h"
#include "app/intake/StoredDocuments.h"
#include "base/Then.h"
#include "storage/books/InvoiceRepository.h"

#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>

namespace dbledger::app {

using storage::Connection;
using storage::JobQueue;
using storage::JobState;

namespace {

constexpr std::chrono::milliseconds lookAgain{250}; // at a job that another program works on

} // namespace

/// How a document stands after it was stored, or was found to be stored already.
struct ImportBatch::Stored
{
    bool isNew = false;
    qint64 documentId = 0;
    storage::JobStatus job;
    qint64 invoiceId = 0;
    QString number;
};

ImportBatch::ImportBatch(std::shared_ptr<Core> core, std::shared_ptr<JobRunner> runner, QStringList paths,
                         ImportOptions options, Actor actor, CancelToken cancel)
    : m_core(std::move(core))
    , m_runner(std::move(runner))
    , m_paths(std::move(paths))
    , m_options(std::move(options))
    , m_actor(std::move(actor))
    , m_cancel(std::move(cancel))
{
}

QFuture<ImportReport> ImportBatch::start()
{
    QFuture<ImportReport> future = m_promise.future();
    m_promise.start();
    m_promise.setProgressRange(0, int(m_paths.size()));
    if (m_paths.isEmpty())
        m_promise.finish();
    else
        storeNext();
    return future;
}

void ImportBatch::storeNext()
{
    if (m_next == m_paths.size())
        return;
    const int index = m_next++;
    const auto self = shared_from_this();
    QtConcurrent::run(loadFile, m_paths.at(index), m_cancel) |
        then(m_runner->context(), [self, index](const Result<LoadedFile> &file) {
            if (file)
                return self->store(index, file->bytes, file->sha256);
            ImportReport report;
            report.error = file.error();
            self->report(index, report);
            self->storeNext();
        });
}

void ImportBatch::store(int index, const QByteArray &bytes, const QByteArray &sha256)
{
    const auto self = shared_from_this();
    const QString name = QFileInfo(m_paths.at(index)).fileName();
    m_core->database.write<Stored>([=](Connection &connection) -> Result<Stored> {
        const QDateTime now = self->m_core->clock->now();
        const auto document = storeForReading(connection, {name, bytes, sha256}, self->m_options, self->m_actor, now);
        if (!document)
            return document.error();
        auto result = standing(connection, document->id, now);
        if (result)
            result->isNew = document->isNew;
        return result;
    }) | then(m_runner->context(), [self, index](const Result<Stored> &result) {
        if (result) {
            self->stored(index, *result);
        } else {
            ImportReport report;
            report.error = result.error();
            self->report(index, report);
        }
        self->storeNext();
    });
}

Result<ImportBatch::Stored> ImportBatch::standing(Connection &connection, qint64 documentId, const QDateTime &now)
{
    Stored result;
    result.documentId = documentId;
    const auto job = JobQueue(connection, now).status(documentId);
    if (!job)
        return job.error();
    result.job = *job;
    const auto invoice = storage::invoiceOfDocument(connection, documentId);
    if (!invoice)
        return invoice.error();
    if (result.invoiceId = *invoice; *invoice > 0) {
        const auto loaded = storage::invoiceById(connection, *invoice);
        if (!loaded)
            return loaded.error();
        result.number = loaded->number;
    }
    return result;
}

void ImportBatch::stored(int index, const Stored &stored)
{
    if (stored.job.state == JobState::Done || stored.job.state == JobState::Failed)
        return reportKnown(index, stored);
    m_waiting.enqueue({index, stored.documentId, stored.job.id, stored.isNew});
    readWaiting();
}

void ImportBatch::readWaiting()
{
    while (m_reading < m_runner->capacity() && !m_waiting.isEmpty()) {
        const Pending pending = m_waiting.dequeue();
        if (m_cancel.isCancelled()) { // stays in the queue
            reportFailed(pending, Error{ErrorKind::Cancelled, {}, {}});
            continue;
        }
        ++m_reading;
        const auto self = shared_from_this();
        m_core->database.write<std::optional<storage::Job>>([self, pending](Connection &connection) {
            return JobQueue(connection, self->m_core->clock->now()).claim(pending.jobId, self->m_runner->worker());
        }) | then(m_runner->context(), [self, pending](const Result<std::optional<storage::Job>> &job) {
            if (job && *job)
                return self->read(pending, **job);
            --self->m_reading;
            if (job)
                self->watch(pending);
            else
                self->reportFailed(pending, job.error());
            self->readWaiting();
        });
    }
}

void ImportBatch::read(const Pending &pending, const storage::Job &job)
{
    const auto self = shared_from_this();
    m_runner->run(job, m_actor, m_cancel, [self, pending](const ImportReport &done, bool again) {
        --self->m_reading;
        if (again)
            self->m_waiting.enqueue(pending);
        else
            self->report(pending.index, done);
        self->readWaiting();
    });
}

void ImportBatch::watch(const Pending &pending)
{
    // Somebody else has it: another program, or this one for the same file given twice.
    const auto self = shared_from_this();
    m_core->database.read<Stored>([self, pending](Connection &connection) {
        return standing(connection, pending.documentId, self->m_core->clock->now());
    }) | then(m_runner->context(), [self, pending](const Result<Stored> &result) {
        if (result && (result->job.state == JobState::Waiting || result->job.state == JobState::Running)) {
            QTimer::singleShot(lookAgain, self->m_runner->context(), [self, pending] {
                self->m_waiting.enqueue(pending);
                self->readWaiting();
            });
            return;
        }
        if (result)
            self->reportKnown(pending.index, *result);
        else
            self->reportFailed(pending, result.error());
    });
}

void ImportBatch::reportKnown(int index, const Stored &stored)
{
    ImportReport known;
    known.outcome = ImportOutcome::AlreadyStored;
    known.documentId = stored.documentId;
    known.invoiceId = stored.invoiceId;
    known.number = stored.number;
    known.error = stored.job.error;
    report(index, known);
}

void ImportBatch::reportFailed(const Pending &pending, const Error &error)
{
    ImportReport failed;
    failed.documentId = pending.documentId;
    failed.error = error;
    report(pending.index, failed);
}

void ImportBatch::report(int index, ImportReport report)
{
    report.path = m_paths.at(index);
    m_promise.addResult(report, index);
    m_promise.setProgressValue(++m_reported);
    if (m_reported == m_paths.size())
        m_promise.finish();
}

} // namespace dbledger::app
