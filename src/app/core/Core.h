// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Passwords.h"
#include "base/Actor.h"
#include "base/Clock.h"
#include "storage/Database.h"

#include <memory>

namespace dbledger::app {

/// What the services share; made by AppContext, lives as long as the last of them.
class Core
{
public:
    Core(Result<storage::DatabaseAddress> address, std::shared_ptr<Clock> clock_, Progress updating)
        : clock(std::move(clock_))
        , database(std::move(address), clock, std::move(updating))
    {
    }

    const std::shared_ptr<Clock> clock;
    Passwords passwords;
    storage::Database database;
};

/// May the actor do what takes that role? NotAllowed (`what`).
Result<void> require(const Actor &actor, Role role, const QString &what);

/// A future that has its answer already.
template <typename T>
QFuture<Result<T>> answeredWith(Result<T> answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}
template <typename T>
QFuture<Result<T>> answered(const Error &error)
{
    return answeredWith(Result<T>(error));
}

} // namespace dbledger::app
