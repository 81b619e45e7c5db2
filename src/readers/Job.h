// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "readers/Protocol.h"

#include <QPromise>

namespace dbledger::readers {

/// One thing that a reader is asked for, and where its answer goes. Ends exactly once; its last owner ends it as
/// Cancelled if nobody did before. Lives on the pool's thread.
class Job
{
public:
    FrameKind kind = FrameKind::Read;
    QJsonObject header;
    QByteArray bytes;
    QString password;
    CancelToken cancel;
    Progress progress;

    virtual ~Job() = default;
    /// Delivers the answer. Fails, and delivers that, when it is not what it must be.
    virtual Result<void> complete(const Frame &answer) = 0;
    virtual void fail(const Error &error) = 0;
    virtual bool isUnwanted() const = 0;

    bool isReading() const { return kind == FrameKind::Read; }
};

template <typename T>
class JobOf final : public Job
{
public:
    using Decode = Result<T> (*)(const Frame &answer);

    explicit JobOf(Decode decode)
        : m_decode(decode)
    {
        m_promise.start();
    }
    ~JobOf() override
    {
        if (!m_ended)
            fail({ErrorKind::Cancelled, {}, {}});
    }

    QFuture<Result<T>> future() { return m_promise.future(); }

    Result<void> complete(const Frame &answer) override
    {
        Result<T> result = m_decode(answer);
        const Result<void> outcome = result ? Result<void>() : Result<void>(result.error());
        end(std::move(result));
        return outcome;
    }
    void fail(const Error &error) override { end(error); }
    bool isUnwanted() const override { return cancel.isCancelled() || m_promise.isCanceled(); }

private:
    void end(Result<T> result)
    {
        m_ended = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Decode m_decode;
    QPromise<Result<T>> m_promise;
    bool m_ended = false;
};

} // namespace dbledger::readers
