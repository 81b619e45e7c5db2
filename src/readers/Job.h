// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "readers/Messages.h"

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
    /// A piece of the answer, before it; fails where it is none.
    virtual Result<void> take(const Frame &piece);
    virtual void fail(const Error &error) = 0;
    virtual bool isUnwanted() const = 0;

    bool isReading() const { return kind == FrameKind::Read; }
};

inline Result<void> Job::take(const Frame &)
{
    return protocolError(QStringLiteral("a piece of what comes whole"));
}

template <typename T>
class JobOf : public Job
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
            deliver(Error{ErrorKind::Cancelled, {}, {}});
    }

    QFuture<Result<T>> future() { return m_promise.future(); }

    Result<void> complete(const Frame &answer) override { return end(m_decode(answer)); }
    void fail(const Error &error) override { deliver(error); }
    bool isUnwanted() const override { return cancel.isCancelled() || m_promise.isCanceled(); }

protected:
    Result<void> end(Result<T> result)
    {
        const Result<void> outcome = result ? Result<void>() : Result<void>(result.error());
        deliver(std::move(result));
        return outcome;
    }

private:
    void deliver(Result<T> result)
    {
        m_ended = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Decode m_decode;
    QPromise<Result<T>> m_promise;
    bool m_ended = false;
};

/// A document's pages in parts, which come one after the other. No more of them, and not more bytes, than there can be.
class PartsJob final : public JobOf<CutDocument>
{
public:
    explicit PartsJob(qsizetype parts)
        : JobOf(nullptr)
        , m_wanted(parts)
    {
    }

    Result<void> take(const Frame &piece) override
    {
        auto part = documentFromPiece(piece);
        if (!part)
            return part.error();
        m_bytes += part->size();
        m_cut.parts.append(*std::move(part));
        if (m_cut.parts.size() > m_wanted || m_bytes > maxPartsBytes)
            return protocolError(QStringLiteral("%1 parts, %2 bytes").arg(m_cut.parts.size()).arg(m_bytes));
        if (progress)
            progress(int(m_cut.parts.size()), int(m_wanted));
        return {};
    }
    Result<void> complete(const Frame &answer) override
    {
        const Result<int> pages = pagesFromAnswer(answer);
        if (!pages)
            return end(pages.error());
        if (m_cut.parts.size() != m_wanted)
            return end(protocolError(QStringLiteral("%1 parts").arg(m_cut.parts.size())));
        m_cut.pages = *pages;
        return end(std::move(m_cut));
    }

private:
    const qsizetype m_wanted;
    CutDocument m_cut;
    qsizetype m_bytes = 0;
};

} // namespace dbledger::readers
