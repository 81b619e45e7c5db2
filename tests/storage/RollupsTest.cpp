// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Rollups.h"
#include "storage/RollupAudit.h"
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
        const QMap<QString, QString> lies{{QStringLiteral("rollup_invoices"), QStringLiteral("balance")},
                                          {QStringLiteral("rollup_days"), QStringLiteral("overdue")},
                                          {QStringLiteral("rollup_taxes"), QStringLiteral("base")},
                                          {QStringLiteral("rollup_parties"), QStringLiteral("last_day")},
                                          {QStringLiteral("rollup_activity"), QStringLiteral("new_parties")},
                                          {QStringLiteral("rollup_products"), QStringLiteral("quantity")},
                                          {QStringLiteral("rollup_purchases"), QStringLiteral("net")}};
        for (auto it = lies.cbegin(); it != lies.cend(); ++it) {
            DBLEDGER_VERIFY(connection->execute(QStringLiteral("UPDATE %1 SET %2 = %2 + 1").arg(it.key(), it.value())));
            const QStringList found = differencesIn(*connection);
            QVERIFY2(!found.isEmpty() && found.first().startsWith(it.key() + u' '), qPrintable(found.value(0)));
            DBLEDGER_VERIFY(storage::rebuildRollups(*connection));
            QCOMPARE(differencesIn(*connection), QStringList());
        }
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
