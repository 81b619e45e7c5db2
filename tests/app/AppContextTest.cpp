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
    }

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // never the settings of whoever runs the tests
    }

    void passwordIsPartOfNothing()
    {
        app::AppContext::Options options;
        options.database = QStringLiteral("postgresql://anna@127.0.0.1:1/books?connect_timeout=2");
        options.databasePassword = Secret::fromText(u"geheim");
        app::AppContext context(options);
        const auto info = app::await(context.openDatabase());
        DBLEDGER_VERIFY_ERROR(info, DatabaseUnreachable);
        QVERIFY(!tests::describe(info.error()).contains(QStringLiteral("geheim")));
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
