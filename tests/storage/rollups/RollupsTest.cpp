// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollups/Rollups.h"
#include "storage/database/Migrator.h"
#include "storage/database/SqlScript.h"
#include "storage/rollups/RollupAudit.h"
#include "storage/rollups/RollupTables.h"
#include "support/BookShuffle.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using storage::Connection;
using tests::BookShuffle;
using tests::TestDatabase;

class RollupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptIsRecounted_data() { tests::addBackends(); }
    void keptIsRecounted()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const TestDatabase database(backend);
            const auto connection = database.migrated();
            BookShuffle shuffle(*connection, seed);
            DBLEDGER_VERIFY(shuffle.classify());
            for (int i = 1; i <= 120; ++i) {
                DBLEDGER_VERIFY(shuffle.step());
                if (i % 20 == 0)
                    QCOMPARE(differencesIn(*connection), QStringList());
            }
            DBLEDGER_VERIFY(storage::rebuildRollups(*connection));
            QCOMPARE(differencesIn(*connection), QStringList());
        }
    }

    void everyTableIsCompared_data() { tests::addBackends(); }
    void everyTableIsCompared()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        BookShuffle shuffle(*connection, 7);
        DBLEDGER_VERIFY(shuffle.classify());
        for (int i = 0; i < 60; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        for (const storage::RollupTable &table : storage::rollupTables(backend, storage::RollupScope::Everyone)) {
            const QString column = table.name == u"rollup_invoices" ? QStringLiteral("balance") // no flag, no key
                                                                    : table.values.section(u' ', -1);
            DBLEDGER_VERIFY(connection->execute(QStringLiteral("UPDATE %1 SET %2 = %2 + 1").arg(table.name, column)));
            const QStringList found = differencesIn(*connection);
            QVERIFY2(!found.isEmpty() && found.first().startsWith(table.name + u' '), qPrintable(found.value(0)));
            DBLEDGER_VERIFY(storage::rebuildRollups(*connection));
            QCOMPARE(differencesIn(*connection), QStringList());
        }
    }

    /// Migration 16 fills its tables itself: counting a big database again would take minutes.
    void buyersAreFilledWhenTheyCome_data() { tests::addBackends(); }
    void buyersAreFilledWhenTheyCome()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        BookShuffle shuffle(*connection, 16);
        for (int i = 0; i < 60; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        for (const char *gone :
             {"DROP TABLE rollup_buyers", "DROP TABLE rollup_party_taxes", "DROP INDEX rollup_purchases_party"})
            DBLEDGER_VERIFY(connection->run(QLatin1String(gone)));
        for (const QString &statement : storage::splitStatements(storage::migrationsFor(backend).at(15).script))
            DBLEDGER_VERIFY(connection->run(statement));
        QCOMPARE(differencesIn(*connection), QStringList());
        QVERIFY(*connection->number(QStringLiteral("SELECT COUNT(*) FROM rollup_buyers")) > 0);
        QVERIFY(*connection->number(QStringLiteral("SELECT COUNT(*) FROM rollup_party_taxes")) > 0);
    }

    void builtForOldDatabases_data() { tests::addBackends(); }
    void builtForOldDatabases()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        BookShuffle shuffle(*connection, 9);
        for (int i = 0; i < 20; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("DELETE FROM rollup_days")));
        DBLEDGER_VERIFY(storage::buildRollupsOnce(*connection));
        QCOMPARE(differencesIn(*connection), QStringList());
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("DELETE FROM rollup_days")));
        DBLEDGER_VERIFY(storage::buildRollupsOnce(*connection)); // once
        QVERIFY(!differencesIn(*connection).isEmpty());
    }

private:
    static QStringList differencesIn(Connection &connection)
    {
        const auto found = storage::rollupDifferences(connection, 20);
        if (!found)
            return {tests::describe(found.error())};
        QStringList lines;
        for (const domain::RollupDifference &one : *found)
            lines += QStringLiteral("%1 (%2) %3: %4, not %5")
                         .arg(one.table, one.key, one.column)
                         .arg(one.expected)
                         .arg(one.stored);
        return lines;
    }
};

DBLEDGER_TEST(RollupsTest)
#include "RollupsTest.moc"
