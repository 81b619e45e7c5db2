// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Migrator.h"
#include "storage/database/Bind.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace dbledger;
using storage::Backend;
using storage::Connection;
using tests::TestDatabase;

namespace {

/// The schema as text: what the database itself says its tables, columns, constraints and indexes are.
QString schemaOf(Connection &connection)
{
    const QString sql =
        connection.backend() == Backend::Sqlite
            ? QStringLiteral("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master ORDER BY 1")
            : QStringLiteral(
                  "SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
                  "COALESCE(column_default, '') || ' ' || COALESCE(collation_name, '') AS t "
                  "FROM information_schema.columns WHERE table_schema = current_schema() UNION ALL "
                  "SELECT indexname || ' ' || replace(indexdef, current_schema(), '') FROM pg_indexes "
                  "WHERE schemaname = current_schema() UNION ALL "
                  "SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
                  "WHERE connamespace = current_schema()::regnamespace ORDER BY 1");
    auto rows = connection.query(sql);
    QStringList lines;
    if (rows)
        for (storage::Row &row : *rows)
            lines += row.text();
    return lines.join(u'\n');
}

/// Tables and columns with a type that means the same in both databases, and whether they may be NULL.
QStringList columnsOf(Connection &connection)
{
    const QString sql =
        connection.backend() == Backend::Sqlite
            ? QStringLiteral("SELECT m.name, c.name, c.type, c.\"notnull\" = 0 AND c.pk = 0 FROM sqlite_master m "
                             "JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'")
            : QStringLiteral("SELECT table_name::text, column_name::text, data_type::text, is_nullable = 'YES' "
                             "FROM information_schema.columns WHERE table_schema = current_schema()");
    static const QMap<QString, QString> types{{QStringLiteral("bigint"), QStringLiteral("INTEGER")},
                                              {QStringLiteral("integer"), QStringLiteral("INTEGER")},
                                              {QStringLiteral("boolean"), QStringLiteral("INTEGER")},
                                              {QStringLiteral("text"), QStringLiteral("TEXT")},
                                              {QStringLiteral("date"), QStringLiteral("TEXT")},
                                              {QStringLiteral("timestamp with time zone"), QStringLiteral("TEXT")},
                                              {QStringLiteral("bytea"), QStringLiteral("BLOB")},
                                              {QStringLiteral("double precision"), QStringLiteral("REAL")}};
    QStringList columns;
    auto rows = connection.query(sql);
    if (rows)
        for (storage::Row &row : *rows) {
            QString column = row.text() + u'.' + row.text();
            const QString type = row.text();
            column += u' ' + types.value(type, type);
            columns += column + (row.flag() ? u'?' : u'!');
        }
    columns.sort();
    return columns;
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNumbersAndNamesForBoth()
    {
        const auto &sqlite = storage::migrationsFor(Backend::Sqlite);
        const auto &postgresql = storage::migrationsFor(Backend::Postgresql);
        QVERIFY(!sqlite.isEmpty());
        QCOMPARE(sqlite.size(), postgresql.size());
        for (int i = 0; i < sqlite.size(); ++i) {
            QCOMPARE(sqlite.at(i).version, i + 1); // without gaps
            QCOMPARE(postgresql.at(i).version, i + 1);
            QCOMPARE(sqlite.at(i).name, postgresql.at(i).name);
        }
    }

    void sameColumnsInBoth()
    {
        DBLEDGER_NEED_BACKEND(Backend::Postgresql)
        const TestDatabase one(Backend::Sqlite), other(Backend::Postgresql);
        const QStringList columns = columnsOf(*one.migrated());
        QVERIFY(columns.size() > 50);
        QCOMPARE(columns, columnsOf(*other.migrated()));
    }

    void oldestMigratedIsFresh_data() { tests::addBackends(); }
    void oldestMigratedIsFresh()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase fresh(backend);
        const QString expected = schemaOf(*fresh.migrated());
        for (const storage::Migration &step : storage::migrationsFor(backend)) {
            const TestDatabase old(backend);
            const auto connection = old.connect();
            const auto first = storage::migrate(*connection, SystemClock(), step.version);
            DBLEDGER_VERIFY(first);
            QCOMPARE(first->version, step.version);
            DBLEDGER_VERIFY(connection->execute(
                QStringLiteral("INSERT INTO settings (name, value, changed_at) VALUES ('kept', '[1]', ?)"),
                {storage::bind::time(SystemClock().now())}));
            const auto rest = storage::migrate(*connection, SystemClock());
            DBLEDGER_VERIFY(rest);
            QCOMPARE(first->applied + rest->applied, int(storage::migrationsFor(backend).size()));
            QCOMPARE(schemaOf(*connection), expected);
            const auto kept = connection->number(QStringLiteral("SELECT COUNT(*) FROM settings WHERE name = 'kept'"));
            DBLEDGER_VERIFY(kept);
            QCOMPARE(*kept, 1);
        }
    }

    void secondTimeDoesNothing_data() { tests::addBackends(); }
    void secondTimeDoesNothing()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const auto again = storage::migrate(*connection, SystemClock());
        DBLEDGER_VERIFY(again);
        QCOMPARE(again->applied, 0);
    }

    void newerDatabaseIsRefused_data() { tests::addBackends(); }
    void newerDatabaseIsRefused()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const int ours = storage::migrationsFor(backend).back().version;
        DBLEDGER_VERIFY(connection->execute(
            QStringLiteral(
                "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?, 'x', 'y', ?)"),
            {ours + 3, storage::bind::time(SystemClock().now())}));
        const auto outcome = storage::migrate(*connection, SystemClock());
        DBLEDGER_VERIFY_ERROR(outcome, DatabaseTooNew);
        QCOMPARE(outcome.error().arguments, QStringList({QString::number(ours + 3), QString::number(ours)}));
    }

    void changedStepIsRefused_data() { tests::addBackends(); }
    void changedStepIsRefused()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("UPDATE schema_migrations SET checksum = 'other'")));
        DBLEDGER_VERIFY_ERROR(storage::migrate(*connection, SystemClock()), DatabaseFailed);
    }

    void foreignFileIsRefused()
    {
        const TestDatabase database(Backend::Sqlite);
        const auto connection = database.connect();
        DBLEDGER_VERIFY(connection->run(QStringLiteral("CREATE TABLE notes (text TEXT)")));
        DBLEDGER_VERIFY_ERROR(storage::migrate(*connection, SystemClock()), Invalid);
    }

    void noDatabaseFileIsRefused()
    {
        QTemporaryDir folder;
        storage::DatabaseAddress address;
        address.file = folder.filePath(QStringLiteral("letter.txt"));
        QFile file(address.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto connection = Connection::open(address);
        DBLEDGER_VERIFY_ERROR(connection, DatabaseFailed);
    }

    void eightAtOnce_data() { tests::addBackends(); }
    void eightAtOnce()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        std::array<QString, 8> failures;
        std::atomic<int> applied = 0;
        std::vector<std::thread> clients;
        for (QString &failure : failures)
            clients.emplace_back([&] {
                auto connection = Connection::open(database.address());
                if (!connection) {
                    failure = tests::describe(connection.error());
                    return;
                }
                const auto outcome = storage::migrate(**connection, SystemClock());
                if (outcome)
                    applied += outcome->applied;
                else
                    failure = tests::describe(outcome.error());
            });
        for (std::thread &client : clients)
            client.join();
        for (const QString &failure : failures)
            QCOMPARE(failure, QString());
        QCOMPARE(applied.load(), int(storage::migrationsFor(backend).size())); // one worked, seven waited
    }
};

DBLEDGER_TEST(MigratorTest)
#include "MigratorTest.moc"
