// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QStandardPaths>
#include <QTest>

using namespace dbledger;
using tests::AppFixture;

class AppContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeOfTheDatabase()
    {
        QCOMPARE(app::AppContext::databaseFor(QStringLiteral("x.sqlite")), QStringLiteral("x.sqlite"));
        QVERIFY(app::AppContext::databaseFor(QString()).endsWith(QStringLiteral("dbledger.sqlite")));
        app::AppContext::rememberDatabase(QStringLiteral("postgresql://db.example/books"));
        QCOMPARE(app::AppContext::databaseFor(QString()), QStringLiteral("postgresql://db.example/books"));
        app::AppContext::rememberDatabase(QString());
        QVERIFY(app::AppContext::databaseFor(QString()).endsWith(QStringLiteral("dbledger.sqlite")));
    }

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // never the settings of whoever runs the tests
    }

    void databaseIsDescribed_data() { tests::addBackends(); }
    void databaseIsDescribed()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const auto info = app::await(fixture.app().openDatabase());
        DBLEDGER_VERIFY(info);
        QCOMPARE(info->backend, storage::backendName(backend));
        QCOMPARE(info->version, storage::migrationsFor(backend).back().version);
        QCOMPARE(info->migrated, info->version);
        fixture.restart();
        QCOMPARE(app::await(fixture.app().openDatabase())->migrated, 0);
    }
};

DBLEDGER_TEST(AppContextTest)
#include "AppContextTest.moc"
