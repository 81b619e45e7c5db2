// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/FrameParser.h"
#include "readers/Job.h"
#include "readers/ReaderLimits.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QProcess>

#include <memory>

namespace dbledger::readers {

/// One dbledger-reader and the conversation with it, one job at a time. Started by its first job. What the process says
/// is checked; whatever it does wrong ends it. Lives on the pool's thread and ends the process with itself.
class ReaderProcess : public QObject
{
    Q_OBJECT

public:
    /// Why a reader is gone.
    enum class End { Retired, Crashed, TimedOut, OutOfMemory, Misbehaved, NotStarted };

    ReaderProcess(const QString &program, const ReaderLimits &limits, QObject *parent = nullptr);
    ~ReaderProcess() override;

    bool isFree() const { return m_state == State::New || m_state == State::Idle; }
    /// Busy with reading a document (and not with showing one).
    bool isReading() const { return !isFree() && m_reading; }
    /// Whether the job's document is already open there.
    bool holds(const Job &job) const;

    /// Only when it is free.
    void run(std::shared_ptr<Job> job);
    /// To be called every fraction of a second: cancelled jobs, time and memory.
    void check();

Q_SIGNALS:
    /// Free for another job.
    void freed();
    /// It ends or has ended; said before its job gets the error.
    void ending(dbledger::readers::ReaderProcess::End end);
    /// The process has ended. The object is of no more use.
    void gone();

private:
    enum class State { New, Starting, Busy, Draining, Idle, Ending };

    void startProgram();
    void sendRequest();
    void send(const Frame &frame);
    void readFrames();
    void handle(const Frame &frame);
    void greet(const Frame &hello);
    void reportProgress(const Frame &frame);
    void takePiece(const Frame &frame);
    void settle(const Frame &frame);
    void becomeFree();
    void stop(End end, const Error &error);
    void endJob(const Error &error);
    void processEnded();
    void keepErrorOutput();

    const QString m_program;
    const ReaderLimits m_limits;
    QProcess m_process;
    FrameParser m_parser{Side::Parent};
    State m_state = State::New;
    std::shared_ptr<Job> m_job; ///< none while draining
    bool m_reading = false;
    quint32 m_request = 0;
    int m_pagesDone = 0;
    int m_documents = 0;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QElapsedTimer m_jobTime;
    QByteArray m_heldBytes; ///< the document the reader holds
    QString m_heldPassword;
    QByteArray m_errorOutput; ///< the last of what it said on its standard error
};

} // namespace dbledger::readers
