// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "base/Logging.h"
#include "storage/BringUpToDate.h"

#include <QMetaObject>
#include <QThread>

namespace dbledger::storage {

namespace {
constexpr int mostAttempts = 4;
} // namespace

struct Database::Private
{
    Private(Result<DatabaseAddress> address_, std::shared_ptr<Clock> clock_, Progress updating_)
        : address(std::move(address_))
        , clock(std::move(clock_))
        , updating(std::move(updating_))
    {
    }

    Result<DatabaseAddress> address;
    std::shared_ptr<Clock> clock;
    const Progress updating;
    QThread thread;
    std::unique_ptr<QObject> worker; ///< lives on the thread; what is posted to it runs there
    // Only on the thread:
    std::unique_ptr<Connection> connection;
    MigrationOutcome outcome;
};

Database::Database(Result<DatabaseAddress> address, std::shared_ptr<Clock> clock, Progress updating)
    : d(std::make_unique<Private>(std::move(address), std::move(clock), std::move(updating)))
{
    d->worker = std::make_unique<QObject>();
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("database"));
    d->thread.start();
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!d->thread.isRunning())
        return;
    post([this] {
        d->connection.reset();
        d->thread.quit();
    });
    d->thread.wait();
}

const Result<DatabaseAddress> &Database::address() const
{
    return d->address;
}

QFuture<Result<MigrationOutcome>> Database::open()
{
    auto promise = std::make_shared<QPromise<Result<MigrationOutcome>>>();
    auto future = promise->future();
    promise->start();
    post([this, promise] {
        const auto connection = opened();
        promise->addResult(connection ? Result<MigrationOutcome>(d->outcome)
                                      : Result<MigrationOutcome>(connection.error()));
        promise->finish();
    });
    return future;
}

void Database::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(d->worker.get(), std::move(task), Qt::QueuedConnection);
}

Result<Connection *> Database::opened()
{
    if (d->connection)
        return d->connection.get();
    if (!d->address)
        return d->address.error();
    auto connection = Connection::open(*d->address);
    if (!connection)
        return connection.error();
    const auto outcome = bringUpToDate(**connection, *d->clock, d->updating);
    if (!outcome)
        return outcome.error();
    if (outcome->applied > 0)
        qCDebug(lcStorage) << "schema brought to version" << outcome->version << "of" << d->address->display();
    d->outcome = *outcome;
    d->connection = *std::move(connection);
    return d->connection.get();
}

bool Database::shouldRetry(Connection::Mode mode, const Error &error, int attempts)
{
    if (error.kind == ErrorKind::DatabaseUnreachable) {
        qCWarning(lcStorage) << "connection lost:" << error.arguments << error.detail;
        d->connection.reset();
        return false; // whether its commit arrived is unknown: the caller decides
    }
    return mode == Connection::Mode::Write && error.kind == ErrorKind::DatabaseBusy && attempts < mostAttempts;
}

} // namespace dbledger::storage
