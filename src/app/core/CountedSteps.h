// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "base/Then.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace dbledger::app {

/// Steps that run one after the other, each a transaction of its own so that nobody waits long for the database, and
/// that answer numbers; the future has their sum, or the first error. Its progress counts steps. Cancelled, it ends
/// with what was done. Keeps itself alive.
class CountedSteps : public std::enable_shared_from_this<CountedSteps>
{
public:
    using Step = std::function<QFuture<Result<int>>(int index)>;

    /// As many steps as `steps` answers, on the thread of `context`, with which it ends.
    static QFuture<Result<int>> run(QObject *context, QFuture<Result<int>> steps, Step step,
                                    const CancelToken &cancel = {})
    {
        const std::shared_ptr<CountedSteps> work(new CountedSteps(context, std::move(step), cancel));
        const QFuture<Result<int>> future = work->m_promise.future();
        work->m_promise.start();
        steps | then(context, [work](const Result<int> &number) {
            if (!number)
                return work->finish(number.error());
            work->m_steps = *number;
            work->m_promise.setProgressRange(0, *number);
            work->next();
        });
        return future;
    }

private:
    CountedSteps(QObject *context, Step step, CancelToken cancel)
        : m_context(context)
        , m_step(std::move(step))
        , m_cancel(std::move(cancel))
    {
    }

    void next()
    {
        if (m_done == m_steps || m_cancel.isCancelled())
            return finish(m_sum);
        m_step(m_done) | then(m_context, [self = shared_from_this()](const Result<int> &number) {
            if (!number)
                return self->finish(number.error());
            self->m_sum += *number;
            self->m_promise.setProgressValue(++self->m_done);
            self->next();
        });
    }
    void finish(const Result<int> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    QObject *m_context;
    const Step m_step;
    const CancelToken m_cancel;
    QPromise<Result<int>> m_promise;
    int m_steps = 0;
    int m_done = 0;
    int m_sum = 0;
};

} // namespace dbledger::app
