// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ReaderProcess.h"

#include "base/Logging.h"
#include "readers/ReaderProgram.h"

#include <QJsonArray>

#include <algorithm>

namespace dbledger::readers {

namespace {

constexpr int mostPages = 500;
constexpr qsizetype keptErrorOutput = 2'000;
#ifdef DBLEDGER_SANITIZED
constexpr int residentAllowance = 4; ///< the sanitizers' own memory
#else
constexpr int residentAllowance = 1;
#endif

const Error cancelled{ErrorKind::Cancelled, {}, {}};

} // namespace

ReaderProcess::ReaderProcess(const QString &program, const ReaderLimits &limits, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_limits(limits)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReaderProcess::readFrames);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ReaderProcess::keepErrorOutput);
    connect(&m_process, &QProcess::finished, this, &ReaderProcess::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            stop(End::NotStarted, {ErrorKind::ReaderMissing, {m_program}, m_process.errorString()});
    });
}

ReaderProcess::~ReaderProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

bool ReaderProcess::holds(const Job &job) const
{
    return m_state == State::Idle && m_heldPassword == job.password && m_heldBytes == job.bytes;
}

void ReaderProcess::run(std::shared_ptr<Job> job)
{
    m_job = std::move(job);
    m_reading = m_job->isReading();
    m_pagesDone = 0;
    m_jobTime.start();
    if (m_state == State::New)
        startProgram();
    else
        sendRequest();
}

void ReaderProcess::startProgram()
{
    m_state = State::Starting;
    m_deadline.setRemainingTime(m_limits.startSeconds * 1'000);
    m_process.setProcessEnvironment(readerEnvironment());
    m_process.start(m_program, {});
    if (m_state == State::Ending)
        return;
    send({FrameKind::Hello,
          0,
          {{QStringLiteral("protocol"), protocolVersion},
           {QStringLiteral("memory"), m_limits.memory},
           {QStringLiteral("cpu_seconds"), m_limits.documentSeconds},
           {QStringLiteral("cpu_seconds_per_page"), m_limits.secondsPerPage}},
          {}});
}

void ReaderProcess::sendRequest()
{
    if (!holds(*m_job) || m_heldBytes.isNull()) {
        send({FrameKind::Open, 0, {{QStringLiteral("password"), m_job->password}}, m_job->bytes});
        m_heldBytes = m_job->bytes;
        m_heldPassword = m_job->password;
    }
    m_state = State::Busy;
    m_errorOutput.clear();
    m_deadline.setRemainingTime((m_reading ? m_limits.documentSeconds : m_limits.lookSeconds) * 1'000);
    send({m_job->kind, ++m_request, m_job->header, {}});
}

void ReaderProcess::send(const Frame &frame)
{
    m_process.write(frameHead(frame));
    m_process.write(frame.payload);
}

void ReaderProcess::readFrames()
{
    m_parser.feed(m_process.readAllStandardOutput());
    while (m_state != State::Ending) {
        Result<std::optional<Frame>> next = m_parser.next();
        if (!next)
            return stop(End::Misbehaved, next.error());
        if (!*next)
            return;
        handle(**next);
    }
}

void ReaderProcess::handle(const Frame &frame)
{
    const bool working = m_state == State::Busy || m_state == State::Draining;
    if (m_state == State::Starting && frame.kind == FrameKind::Hello)
        greet(frame);
    else if (!working || frame.request != m_request || frame.kind == FrameKind::Hello)
        stop(End::Misbehaved, protocolError(QStringLiteral("unexpected frame of kind %1").arg(int(frame.kind))));
    else if (frame.kind == FrameKind::Progress)
        reportProgress(frame);
    else if (frame.kind == FrameKind::Piece)
        takePiece(frame);
    else
        settle(frame);
}

void ReaderProcess::greet(const Frame &hello)
{
    const int version = hello.header[u"protocol"].toInt();
    if (version != protocolVersion)
        return stop(End::Misbehaved, protocolError(QStringLiteral("version %1").arg(version)));
    qCDebug(lcReaders) << "reader" << m_process.processId() << "started, protected by" << hello.header[u"sandbox"];
#ifdef Q_OS_LINUX
    if (!hello.header[u"sandbox"].toArray().contains(QStringLiteral("seccomp")))
        qCWarning(lcReaders) << "readers are not cut off from the network: this kernel has no seccomp filters";
#endif
    if (m_job)
        sendRequest();
    else
        becomeFree();
}

/// Each page that is done earns the document more time; a reader that only says so earns at most that of 500 pages.
void ReaderProcess::reportProgress(const Frame &frame)
{
    const int done = std::clamp(frame.header[u"done"].toInt(), 0, mostPages);
    const int of = std::clamp(frame.header[u"of"].toInt(), 0, mostPages);
    if (m_reading && done > m_pagesDone) {
        m_deadline += qint64(done - m_pagesDone) * m_limits.secondsPerPage * 1'000;
        m_pagesDone = done;
    }
    if (m_job && m_job->progress)
        m_job->progress(done, of);
}

/// Each one earns the time for the next.
void ReaderProcess::takePiece(const Frame &frame)
{
    if (!m_job)
        return; // nobody wants it any more
    if (const auto taken = m_job->take(frame); !taken)
        return stop(End::Misbehaved, taken.error());
    m_deadline.setRemainingTime(m_limits.lookSeconds * 1'000);
}

void ReaderProcess::settle(const Frame &frame)
{
    if (m_reading)
        ++m_documents;
    if (const std::shared_ptr<Job> job = std::exchange(m_job, nullptr)) {
        qCDebug(lcReaders) << "reader" << m_process.processId() << "answered after" << m_jobTime.elapsed() << "ms";
        if (frame.kind == FrameKind::Failure)
            job->fail(errorFromJson(frame.header));
        else if (const Result<void> outcome = job->complete(frame); !outcome)
            return stop(End::Misbehaved, outcome.error());
    }
    becomeFree();
}

void ReaderProcess::becomeFree()
{
    m_state = State::Idle;
    m_deadline.setRemainingTime(m_limits.idleSeconds * 1'000);
    const qint64 resident = residentBytes(m_process.processId());
    if (m_documents >= m_limits.documents || resident > m_limits.residentBytes * residentAllowance)
        stop(End::Retired, cancelled);
    else
        Q_EMIT freed();
}

void ReaderProcess::check()
{
    if (m_state == State::Ending || m_state == State::New)
        return;
    if (m_job && m_job->isUnwanted()) {
        endJob(cancelled);
        if (m_state == State::Busy) {
            send({FrameKind::Cancel, m_request, {}, {}});
            m_state = State::Draining;
            m_deadline.setRemainingTime(m_limits.graceSeconds * 1'000);
        }
    }
    if (m_deadline.hasExpired() && (m_state == State::Idle || !m_job))
        stop(End::Retired, cancelled);
    else if (m_deadline.hasExpired())
        stop(End::TimedOut, {ErrorKind::ReaderTimedOut, {QString::number(m_jobTime.elapsed() / 1'000)}, {}});
    else if (residentBytes(m_process.processId()) > m_limits.memory * residentAllowance)
        stop(End::OutOfMemory, {ErrorKind::ReaderOutOfMemory, {QString::number(m_limits.memory >> 20)}, {}});
}

void ReaderProcess::stop(End end, const Error &error)
{
    if (m_state == State::Ending)
        return;
    m_state = State::Ending;
    Q_EMIT ending(end);
    endJob(error);
    if (m_process.state() == QProcess::NotRunning)
        Q_EMIT gone();
    else
        m_process.kill(); // it keeps nothing that could be lost
}

void ReaderProcess::endJob(const Error &error)
{
    if (const std::shared_ptr<Job> job = std::exchange(m_job, nullptr)) {
        if (error.kind != ErrorKind::Cancelled)
            qCDebug(lcReaders) << "reader" << m_process.processId() << "is ended because of"
                               << errorKindName(error.kind) << error.arguments;
        job->fail(error);
    }
}

/// The process is no more: we ended it, or it says by its exit code why it ended itself, or it crashed.
void ReaderProcess::processEnded()
{
    keepErrorOutput();
    if (m_state == State::Ending) {
        Q_EMIT gone();
        return;
    }
    const bool ownExit = m_process.exitStatus() == QProcess::NormalExit;
    const int code = m_process.exitCode();
    const QString said = QString::fromUtf8(m_errorOutput);
    if (ownExit && code == ReaderExitCpuTime)
        stop(End::TimedOut, {ErrorKind::ReaderTimedOut, {QString::number(m_jobTime.elapsed() / 1'000)}, said});
    else if (ownExit && code == ReaderExitMemory)
        stop(End::OutOfMemory, {ErrorKind::ReaderOutOfMemory, {QString::number(m_limits.memory >> 20)}, said});
    else
        stop(End::Crashed, {ErrorKind::ReaderCrashed,
                            {},
                            QStringLiteral("%1 %2\n%3").arg(ownExit ? u"exit code" : u"signal").arg(code).arg(said)});
}

void ReaderProcess::keepErrorOutput()
{
    const QByteArray said = m_process.readAllStandardError();
    if (!said.isEmpty())
        qCDebug(lcReaders).noquote() << "reader" << m_process.processId() << "says"
                                     << said.trimmed().left(keptErrorOutput);
    m_errorOutput = (m_errorOutput + said).right(keptErrorOutput);
}

} // namespace dbledger::readers
