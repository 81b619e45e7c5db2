// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

#include <thread>

using namespace dbledger;
using storage::Backend;
using storage::Connection;
using storage::Database;
using tests::TestDatabase;

namespace {

const QString insertSetting = QStringLiteral("INSERT INTO settings (name, value, changed_at) "
                                             "VALUES (?, '[]', '2026-01-01T00:00:00.000Z')");
const QString countSettings = QStringLiteral("SELECT COUNT(*) FROM settings");

template <typename T>
Result<T> finished(QFuture<Result<T>> future)
{
    future.waitForFinished(); // the database has a thread of its own: no event loop is needed
    return future.result();
}

QFuture<Result<int>> insert(Database &database, const QString &name)
{
    return database.write<int>([name](Connection &c) { return c.execute(insertSetting, {name}); });
}

Result<qint64> count(Database &database)
{
    return finished(database.read<qint64>([](Connection &c) { return c.number(countSettings); }));
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensItselfAndMigrates_data() { tests::addBackends(); }
    void opensItselfAndMigrates()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase place(backend);
        Database database(place.address(), std::make_shared<SystemClock>());
        const auto empty = count(database);
        DBLEDGER_VERIFY(empty);
        QCOMPARE(*empty, 0);
        const auto outcome = finished(database.open());
        DBLEDGER_VERIFY(outcome);
        QCOMPARE(outcome->version, storage::migrationsFor(backend).back().version);
    }

    void errorRollsBack_data() { tests::addBackends(); }
    void errorRollsBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase place(backend);
        Database database(place.address(), std::make_shared<SystemClock>());
        const auto failed = finished(database.write<int>([](Connection &c) -> Result<int> {
            if (const auto done = c.execute(insertSetting, {QStringLiteral("a")}); !done)
                return done.error();
            return Error{ErrorKind::NotAllowed, {}, {}};
        }));
        DBLEDGER_VERIFY_ERROR(failed, NotAllowed);
        QCOMPARE(*count(database), 0);
    }

    void twoProgramsAtOnce_data() { tests::addBackends(); }
    void twoProgramsAtOnce()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase place(backend);
        constexpr int programs = 4, inserts = 25;
        std::array<QString, programs> failures;
        std::vector<std::thread> threads;
        for (int p = 0; p < programs; ++p)
            threads.emplace_back([&, p] {
                Database database(place.address(), std::make_shared<SystemClock>());
                for (int i = 0; i < inserts; ++i) {
                    const auto done = finished(insert(database, QStringLiteral("%1-%2").arg(p).arg(i)));
                    if (!done)
                        failures[std::size_t(p)] = tests::describe(done.error());
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &failure : failures)
            QCOMPARE(failure, QString());
        Database database(place.address(), std::make_shared<SystemClock>());
        QCOMPARE(*count(database), programs * inserts);
    }

    void lostConnectionIsSaidAndMadeAgain()
    {
        DBLEDGER_NEED_BACKEND(Backend::Postgresql)
        const TestDatabase place(Backend::Postgresql);
        Database database(place.address(), std::make_shared<SystemClock>());
        DBLEDGER_VERIFY(finished(insert(database, QStringLiteral("before"))));
        const auto process = finished(
            database.read<qint64>([](Connection &c) { return c.number(QStringLiteral("SELECT pg_backend_pid()")); }));
        DBLEDGER_VERIFY(process);
        DBLEDGER_VERIFY(place.connect()->query(QStringLiteral("SELECT pg_terminate_backend(?, 5000)"), {*process}));
        DBLEDGER_VERIFY_ERROR(finished(insert(database, QStringLiteral("lost"))), DatabaseUnreachable);
        DBLEDGER_VERIFY(finished(insert(database, QStringLiteral("after"))));
        QCOMPARE(*count(database), 2);
    }

    void addressThatMakesNoSense()
    {
        Database database(storage::DatabaseAddress::parse(QStringLiteral("ftp://x")), std::make_shared<SystemClock>());
        DBLEDGER_VERIFY_ERROR(count(database), Invalid);
        DBLEDGER_VERIFY_ERROR(finished(database.open()), Invalid);
    }

    void finishesWhatWasGiven()
    {
        const TestDatabase place(Backend::Sqlite);
        {
            Database database(place.address(), std::make_shared<SystemClock>());
            for (int i = 0; i < 20; ++i)
                insert(database, QString::number(i));
        }
        Database database(place.address(), std::make_shared<SystemClock>());
        QCOMPARE(*count(database), 20);
    }
};

DBLEDGER_TEST(DatabaseTest)
#include "DatabaseTest.moc"
