// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BringUpToDate.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using storage::Backend;
using storage::Connection;
using tests::TestDatabase;

namespace {

constexpr int oldVersion = 12;

struct Told
{
    QList<int> done;
    QSet<int> of;
    Progress progress()
    {
        return [this](int done_, int of_) {
            done.append(done_);
            of.insert(of_);
        };
    }
};

/// A database of that version with a document, whose queue and sums nobody computed.
std::unique_ptr<Connection> oldDatabase(const TestDatabase &database)
{
    auto connection = database.connect();
    const auto migrated = storage::migrate(*connection, SystemClock(), oldVersion);
    if (!migrated)
        QTest::qFail(qPrintable(tests::describe(migrated.error())), __FILE__, __LINE__);
    return connection;
}

int newestVersion(const Connection &connection)
{
    return storage::migrationsFor(connection.backend()).back().version;
}

} // namespace

/// A database of an earlier version is made what this program works on, and whoever waits is told how far that is.
class BringUpToDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreCounted_data() { tests::addBackends(); }
    void stepsAreCounted()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = oldDatabase(database);
        Told told;
        const auto outcome = storage::bringUpToDate(*connection, SystemClock(), told.progress());
        DBLEDGER_VERIFY(outcome);
        QCOMPARE(outcome->version, newestVersion(*connection));
        const int steps = newestVersion(*connection) - oldVersion + 2; // and the sums, and the queue
        QCOMPARE(told.of, QSet<int>{steps});
        QVERIFY(std::ranges::is_sorted(told.done));
        for (int step = 0; step <= newestVersion(*connection) - oldVersion - 1; ++step)
            QVERIFY(told.done.contains(step));
        QCOMPARE(told.done.first(), 0); // before it waits for anybody
        QCOMPARE(told.done.last(), steps);
    }

    void whatIsUpToDateOrNewIsSilent_data() { tests::addBackends(); }
    void whatIsUpToDateOrNewIsSilent()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        Told told;
        DBLEDGER_VERIFY(storage::bringUpToDate(*connection, SystemClock(), told.progress()));
        DBLEDGER_VERIFY(storage::bringUpToDate(*connection, SystemClock(), told.progress()));
        QVERIFY(told.done.isEmpty());
    }

    void sumsThatAreMissingAreToldOf_data() { tests::addBackends(); }
    void sumsThatAreMissingAreToldOf()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        DBLEDGER_VERIFY(storage::bringUpToDate(*connection, SystemClock()));
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("UPDATE rollup_state SET built = ?"), {false}));
        Told told;
        DBLEDGER_VERIFY(storage::bringUpToDate(*connection, SystemClock(), told.progress()));
        QCOMPARE(told.done, (QList<int>{0, 2})); // the sums, all
        QCOMPARE(told.of, QSet<int>{2});
    }

    void aStepThatFailsIsNamedAndUndone_data() { tests::addBackends(); }
    void aStepThatFailsIsNamedAndUndone()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = oldDatabase(database);
        DBLEDGER_VERIFY(connection->run(QStringLiteral("CREATE TABLE document_parts (in_the_way INTEGER)")));
        const auto failed = storage::bringUpToDate(*connection, SystemClock());
        DBLEDGER_VERIFY_ERROR(failed, SchemaUpdateFailed);
        const QStringList said = failed.error().arguments;
        QCOMPARE(said.value(0), QStringLiteral("3")); // 0015_document_parts is the third from 12
        QCOMPARE(said.value(1), QString::number(newestVersion(*connection) - oldVersion + 2));
        QCOMPARE(said.value(2), QStringLiteral("DatabaseFailed"));
        QVERIFY2(said.value(4).contains(QStringLiteral("document_parts")), qPrintable(said.join(u'|')));
        QCOMPARE(*storage::schemaVersion(*connection), oldVersion);
        DBLEDGER_VERIFY(connection->run(QStringLiteral("DROP TABLE document_parts")));
        DBLEDGER_VERIFY(storage::bringUpToDate(*connection, SystemClock()));
        QCOMPARE(*storage::schemaVersion(*connection), newestVersion(*connection));
    }

    void anErrorBeforeAnyStepIsItself()
    {
        const TestDatabase database(Backend::Sqlite);
        const auto connection = database.connect();
        DBLEDGER_VERIFY(connection->run(QStringLiteral("CREATE TABLE somebody_elses (id INTEGER)")));
        DBLEDGER_VERIFY_ERROR(storage::bringUpToDate(*connection, SystemClock()), Invalid);
    }
};

DBLEDGER_TEST(BringUpToDateTest)
#include "BringUpToDateTest.moc"
