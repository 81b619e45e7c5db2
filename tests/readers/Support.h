// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/Protocol.h"

#include <QFuture>
#include <QList>
#include <QSignalSpy>
#include <QTest>

namespace dbledger::tests {

/// The frame as it goes over the pipe.
inline QByteArray wire(const readers::Frame &frame)
{
    return readers::frameHead(frame) + frame.payload;
}

/// How long a test waits for what must come; far longer than it takes, for machines that are busy with other things.
inline constexpr int patience = 120'000;

/// Turns the event loop until the future has its result.
template <typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        return Error{ErrorKind::Internal, {QStringLiteral("no result came")}, {}};
    return future.result();
}

/// The kind's name of the error that came, "none" when it went well.
template <typename T>
QString errorOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = resultOf(future);
    return result ? QStringLiteral("none") : errorKindName(result.error().kind);
}

/// Processes whose parent is `parent`, without those that are dead and not yet waited for. Linux only.
QList<qint64> childrenOf(qint64 parent);
/// Whether there is such a process that is not dead.
bool isAlive(qint64 process);
/// The value of a line "name:\tvalue" of /proc/PID/status.
QString statusOf(qint64 process, const QString &name);

} // namespace dbledger::tests
