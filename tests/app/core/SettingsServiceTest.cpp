// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/SettingsService.h"
#include "AppFixture.h"
#include "storage/database/AuditLog.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::CsvForm;
using app::SharedSettings;
using tests::AppFixture;
using tests::Said;

class SettingsServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptAndAudited_data() { tests::addBackends(); }
    void keptAndAudited()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const auto usual = app::await(fixture.app().settings().settings(fixture.viewer));
        DBLEDGER_VERIFY(usual);
        QVERIFY(*usual == SharedSettings());
        const SharedSettings wanted{0, CsvForm::Rfc4180, 45};
        const auto kept = app::await(fixture.app().settings().setSettings(wanted, fixture.anna));
        DBLEDGER_VERIFY(kept);
        fixture.restart();
        QVERIFY(*app::await(fixture.app().settings().settings(fixture.viewer)) == wanted);
        DBLEDGER_VERIFY(app::await(fixture.app().settings().setSettings({5, CsvForm::Rfc4180, 45}, fixture.anna)));
        QStringList seen;
        const auto history = storage::historyOf(*fixture.database.connect(), QStringLiteral("settings"), 0);
        for (const domain::HistoryEntry &entry : *history)
            seen.append(QStringList{entry.what, entry.from, entry.to}.join(u'|'));
        QCOMPARE(seen, QStringList({QStringLiteral("csv|spreadsheet|rfc4180"), QStringLiteral("idle_lock_minutes|15|0"),
                                    QStringLiteral("terms_days|30|45"), QStringLiteral("idle_lock_minutes|0|5")}));
    }

    void refuses()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        Actor accountant = fixture.viewer;
        accountant.role = Role::Accountant;
        app::SettingsService &settings = fixture.app().settings();
        DBLEDGER_VERIFY_ERROR(app::await(settings.setSettings({}, accountant)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(settings.setSettings({-1, CsvForm::Spreadsheet, 30}, fixture.anna)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(settings.setSettings({15, CsvForm::Spreadsheet, 366}, fixture.anna)), Invalid);
        QVERIFY(*app::await(settings.settings(fixture.viewer)) == SharedSettings());
    }

    void termsCountForWhatComes_data() { tests::addBackends(); }
    void termsCountForWhatComes()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const qint64 before = fixture.import("one", tests::purchase(QStringLiteral("F-1"))).invoiceId;
        DBLEDGER_VERIFY(app::await(fixture.app().settings().setSettings({15, CsvForm::Spreadsheet, 10}, fixture.anna)));
        const qint64 after = fixture.import("two", tests::purchase(QStringLiteral("F-2"))).invoiceId;
        QCOMPARE(fixture.show(before).invoice.dueDate, QDate(2026, 3, 31));
        QCOMPARE(fixture.show(after).invoice.dueDate, QDate(2026, 3, 11));
        QVERIFY(fixture.show(after).invoice.dueDateAssumed);
    }
};

DBLEDGER_TEST(SettingsServiceTest)
#include "SettingsServiceTest.moc"
