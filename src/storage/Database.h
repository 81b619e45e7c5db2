// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "storage/database/Connection.h"
#include "storage/database/Migrator.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace dbledger::storage {

/// The database as the services see it: a thread of its own that owns the one connection and runs what it is given, in
/// order, each piece in a transaction of its own. Opened and migrated by the first piece; opened again after it was
/// lost. Callable from any thread.
class Database
{
public:
    /// With an address that could not be understood every piece answers with that error. `updating` hears, on the
    /// thread of the database, how far bringUpToDate() is.
    Database(Result<DatabaseAddress> address, std::shared_ptr<Clock> clock, Progress updating = {});
    ~Database();
    /// Finishes what was given before and ends the thread; what is given later is dropped. Not on the thread itself.
    void close();

    const Result<DatabaseAddress> &address() const;

    template <typename T>
    using Work = std::function<Result<T>(Connection &)>;

    /// Looks at one consistent view. Runs once.
    template <typename T>
    QFuture<Result<T>> read(Work<T> work)
    {
        return submit<T>(Connection::Mode::Read, std::move(work));
    }
    /// Changes; committed when `work` returns a value. Runs again from the start when another program was in the way,
    /// so it must have no effect but on the database.
    template <typename T>
    QFuture<Result<T>> write(Work<T> work)
    {
        return submit<T>(Connection::Mode::Write, std::move(work));
    }
    /// Opens and migrates; answers how far the schema is and what this connection's opening applied.
    QFuture<Result<MigrationOutcome>> open();

private:
    template <typename T>
    QFuture<Result<T>> submit(Connection::Mode mode, Work<T> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        post([this, mode, promise, work = std::move(work)] {
            promise->addResult(attempt<T>(mode, work));
            promise->finish();
        });
        return future;
    }

    template <typename T>
    Result<T> attempt(Connection::Mode mode, const Work<T> &work)
    {
        for (int attempts = 1;; ++attempts) {
            auto connection = opened();
            if (!connection)
                return connection.error();
            Result<T> result = inTransaction(**connection, mode, work);
            if (result || !shouldRetry(mode, result.error(), attempts))
                return result;
        }
    }

    void post(std::function<void()> task);
    Result<Connection *> opened();
    /// Drops a connection that is lost; says whether the piece is worth another try.
    bool shouldRetry(Connection::Mode mode, const Error &error, int attempts);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::storage
