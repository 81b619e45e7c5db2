// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace dbledger {

// What happens when a future has its answer:
//
//     database.read<T>(…) | then(this, [this](const Result<T> &answer) { … });
//
// Instead of QFuture::then(), which runs a continuation twice, and so crashes, when the future gets its answer just
// while the continuation is being attached (Qt 6.4; base/ThenTest shows it within seconds when it is told to use that).

namespace detail {

template <typename T>
struct Plain
{
    using Type = T;
    static constexpr bool isFuture = false;
};
template <typename T>
struct Plain<QFuture<T>>
{
    using Type = T;
    static constexpr bool isFuture = true;
};

/// Calls `work` with the answer when there is one.
template <typename T, typename Work>
void whenAnswered(const QFuture<T> &future, QObject *context, Work work)
{
    auto *watcher = new QFutureWatcher<T>;
    watcher->moveToThread(context->thread());
    QObject::connect(context, &QObject::destroyed, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [future, work = std::move(work)]() mutable {
        if (future.resultCount() > 0)
            work(future.result());
    });
    watcher->setFuture(future);
}

} // namespace detail

/// Work that waits for a future; made by then(), given to it by `|`.
template <typename Work>
struct Then
{
    QObject *context;
    Work work;

    template <typename T>
    friend auto operator|(const QFuture<T> &future, Then step)
    {
        using Made = std::invoke_result_t<Work, const T &>;
        using Answer = typename detail::Plain<Made>::Type;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> made = promise->future();
        QObject *context = step.context;
        detail::whenAnswered(future, context, [context, promise, work = std::move(step.work)](const T &answer) mutable {
            if constexpr (std::is_void_v<Answer>) {
                work(answer);
                promise->finish();
            } else if constexpr (detail::Plain<Made>::isFuture) {
                detail::whenAnswered(work(answer), context, [promise](const Answer &last) {
                    promise->addResult(last);
                    promise->finish();
                });
            } else {
                promise->addResult(work(answer));
                promise->finish();
            }
        });
        return made;
    }
};

/// Calls `work` with the answer on the thread of `context`, from its event loop, also when the answer is there already.
/// Not when the context is gone by then or the future ended without an answer: the future that `|` returns ends without
/// one as well. That future has what `work` returns, or where that is a future, its answer. Callable from any thread.
template <typename Work>
Then<Work> then(QObject *context, Work work)
{
    return {context, std::move(work)};
}

/// The same on the thread of the application, for work that belongs to no object.
template <typename Work>
Then<Work> then(Work work)
{
    return {QCoreApplication::instance(), std::move(work)};
}

/// The same on a thread of the pool, for work that takes long.
template <typename Work>
auto then(QThreadPool *pool, Work work)
{
    return then([pool, work = std::move(work)]<typename T>(const T &answer) {
        using Made = std::invoke_result_t<Work, const T &>;
        auto promise = std::make_shared<QPromise<Made>>();
        promise->start();
        const QFuture<Made> made = promise->future();
        pool->start([promise, work, answer] {
            promise->addResult(work(answer));
            promise->finish();
        });
        return made;
    });
}

} // namespace dbledger
