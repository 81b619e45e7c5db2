// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/JobRunner.h"

#include "app/books/Books.h"
#include "base/Logging.h"
#include "base/Then.h"
#include "storage/intake/DocumentRepository.h"

#include <QSysInfo>
#include <QTimer>
#include <QUuid>

namespace dbledger::app {

using storage::Connection;
using storage::JobQueue;

/// A job in our hands; the timer beats while it lives.
struct JobRunner::Running
{
    storage::Job job;
    Actor actor;
    CancelToken cancel;
    Done done;
    QTimer heartbeat;

    ImportReport report() const
    {
        ImportReport report;
        report.path = job.fileName;
        report.documentId = job.documentId;
        return report;
    }
};

namespace {

/// A reader that died may have died of something else; whatever it says of the document is final.
bool isWorthAnother(ErrorKind kind)
{
    return kind == ErrorKind::ReaderCrashed || kind == ErrorKind::ReaderProtocol;
}

/// Not the document's fault: the attempt does not count.
bool isOurs(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::ReaderMissing;
}

/// Nothing can be written now, the lease will run out. What failed by itself (DatabaseFailed) would fail again.
bool keepsFromWriting(ErrorKind kind)
{
    return isOfDatabase(kind) && kind != ErrorKind::DatabaseFailed;
}

void fillIn(ImportReport &report, const BookedReading &booked)
{
    report.invoiceId = booked.invoice.id;
    report.number = booked.invoice.number;
    report.duplicateOf = booked.invoice.duplicateOf;
    report.reasons = booked.obstacles;
    if (booked.invoice.state == domain::InvoiceState::Approved)
        report.outcome = ImportOutcome::Approved;
    else
        report.outcome = booked.invoice.duplicateOf > 0 ? ImportOutcome::DuplicateOf : ImportOutcome::Draft;
}

} // namespace

JobRunner::JobRunner(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader)
    : m_core(std::move(core))
    , m_reader(std::move(reader))
    , m_worker(QSysInfo::machineHostName() + u' ' + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

void JobRunner::run(const storage::Job &job, const Actor &actor, const CancelToken &cancel, const Done &done)
{
    auto running = std::make_shared<Running>();
    running->job = job;
    running->actor = {job.requestedBy, actor.role, actor.origin}; // books on behalf of who brought it
    running->cancel = cancel;
    running->done = done;
    QObject::connect(&running->heartbeat, &QTimer::timeout, &m_context, [this, id = job.id] {
        m_core->database.write<bool>([id, worker = m_worker, clock = m_core->clock](Connection &connection) {
            return JobQueue(connection, clock->now()).heartbeat(id, worker);
        });
    });
    running->heartbeat.start(JobQueue::lease / 3);
    m_core->database.read<QByteArray>([id = job.documentId](Connection &connection) {
        return storage::documentBytes(connection, id);
    }) | then(&m_context, [this, running](const Result<QByteArray> &bytes) {
        if (bytes)
            read(running, *bytes);
        else
            giveBack(running, bytes.error());
    });
}

void JobRunner::read(const std::shared_ptr<Running> &running, const QByteArray &bytes)
{
    if (!m_reader)
        return;
    const DocumentReader::Options options{m_core->passwords.of(running->job.documentId).text(), m_core->clock->today()};
    m_reader().read(bytes, options, running->cancel) |
        then(&m_context, [this, running](const Result<domain::Reading> &reading) {
            if (reading)
                book(running, *reading);
            else
                giveBack(running, reading.error());
        });
}

void JobRunner::book(const std::shared_ptr<Running> &running, const domain::Reading &reading)
{
    const storage::Job job = running->job;
    const Actor actor = running->actor;
    m_core->database.write<BookedReading>([=, worker = m_worker,
                                           clock = m_core->clock](Connection &c) -> Result<BookedReading> {
        const auto finished = JobQueue(c, clock->now()).finish(job.id, worker);
        if (!finished)
            return finished.error();
        if (!*finished) // our lease ran out and somebody else has it now
            return Error{ErrorKind::Conflict, {QStringLiteral("job"), QString::number(job.id)}, {}};
        return Books(c, actor, clock->now()).book(job.documentId, reading, job.direction, job.approve);
    }) | then(&m_context, [this, running](const Result<BookedReading> &booked) {
        if (!booked)
            return giveBack(running, booked.error());
        ImportReport report = running->report();
        fillIn(report, *booked);
        running->heartbeat.stop();
        running->done(report, false);
    });
}

void JobRunner::giveBack(const std::shared_ptr<Running> &running, const Error &error)
{
    running->heartbeat.stop();
    ImportReport report = running->report();
    report.error = error;
    if (keepsFromWriting(error.kind) || error.kind == ErrorKind::Conflict) {
        qCWarning(lcApp) << "document" << running->job.documentId << "was read in vain:" << errorKindName(error.kind)
                         << error.detail;
        return running->done(report, error.kind == ErrorKind::Conflict);
    }
    const qint64 id = running->job.id;
    m_core->database.write<bool>([=, worker = m_worker, clock = m_core->clock](Connection &connection) {
        JobQueue queue(connection, clock->now());
        return isOurs(error.kind) ? queue.release(id, worker)
                                  : queue.fail(id, worker, error, !isWorthAnother(error.kind));
    }) | then(&m_context, [running, report, error](const Result<bool> &written) {
        const bool attemptsLeft = running->job.attempts < JobQueue::mostAttempts;
        running->done(report, written && isWorthAnother(error.kind) && attemptsLeft);
    });
}

} // namespace dbledger::app
