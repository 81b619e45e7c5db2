// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AlertFixture.h"
#include "app/insight/AlertService.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace alerts;

/// What people do with alerts and rules, and the watch in the background.
class AlertHandlingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenTo_data() { tests::addBackends(); }
    void seenTo()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        app::AlertService &service = watch.service();
        const Actor &anna = watch.fixture.anna;
        const AlertRule rule = watch.rule(AlertKind::InvoiceOver);
        for (int i = 1; i <= 3; ++i)
            watch.bring(sale(QStringLiteral("A-%1").arg(i), QStringLiteral("500.00"), QStringLiteral("2026-03-01")));
        QCOMPARE(watch.told().size(), 3);
        const QList<Alert> open = watch.open();
        QCOMPARE(*app::await(service.acknowledge({open.at(0).id}, anna)), QList<qint64>{open.at(0).id});
        QCOMPARE(*app::await(service.snooze({open.at(1).id}, QDate(2026, 3, 20), anna)), QList<qint64>{open.at(1).id});
        QCOMPARE(watch.told().size(), 1); // and nothing is told again
        AlertFilter all;
        all.states = {AlertState::Open, AlertState::Acknowledged};
        all.snoozed = true;
        QCOMPARE(watch.open(all).size(), 3);
        QCOMPARE(watch.open(all).first().changedBy, anna.name);
        const Alert snoozed = watch.open(all).at(1);
        QVERIFY(snoozed.isQuiet(QDate(2026, 3, 19)) && !snoozed.isQuiet(QDate(2026, 3, 20)));
        QVERIFY(!open.at(1).isQuiet(QDate(2026, 3, 19)));
        const auto page = app::await(service.list(all, 2, {}, anna));
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(app::await(service.list(all, 2, page->next, anna))->rows.size(), 1);
        watch.fixture.clock->advance(std::chrono::hours(24 * 7));
        QCOMPARE(*app::await(service.unread(anna)), 2);
        const Actor &viewer = watch.fixture.viewer;
        DBLEDGER_VERIFY_ERROR(app::await(service.acknowledge({1}, viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.snooze({1}, QDate(2027, 1, 1), viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.snooze({1}, QDate(2026, 3, 20), anna)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(service.evaluate(viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.saveRule(rule, viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.removeRule(rule.id, rule.version, viewer)), NotAllowed);
        DBLEDGER_VERIFY(app::await(service.removeRule(rule.id, rule.version, anna)));
        QVERIFY(app::await(service.rules(viewer))->isEmpty());
        QCOMPARE(watch.told(), QStringList());
        DBLEDGER_VERIFY_ERROR(app::await(service.removeRule(rule.id, rule.version, anna)), NotFound);
    }

    void reopened_data() { tests::addBackends(); }
    void reopened()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        app::AlertService &service = watch.service();
        const Actor &anna = watch.fixture.anna;
        watch.rule(AlertKind::InvoiceOver);
        const qint64 gone =
            watch.bring(sale(QStringLiteral("A-1"), QStringLiteral("500.00"), QStringLiteral("2026-03-01")));
        for (int i = 2; i <= 3; ++i)
            watch.bring(sale(QStringLiteral("A-%1").arg(i), QStringLiteral("500.00"), QStringLiteral("2026-03-01")));
        QCOMPARE(watch.told().size(), 3);
        QList<qint64> ids;
        for (const Alert &alert : watch.open())
            ids += alert.id;
        QCOMPARE(app::await(service.acknowledge({ids.at(0), ids.at(2)}, anna))->size(), 2);
        const Actor bruno{QStringLiteral("bruno"), Role::Accountant, QStringLiteral("test")};
        const QDate until(2026, 3, 20); // it is for those that nobody has seen to yet
        QCOMPARE(*app::await(service.snooze(ids, until, bruno)), QList<qint64>{ids.at(1)});
        QCOMPARE(*app::await(service.acknowledge({ids.at(0)}, bruno)), QList<qint64>());
        AlertFilter seenTo;
        seenTo.states = {AlertState::Acknowledged};
        QCOMPARE(watch.open(seenTo).size(), 2);
        for (const Alert &alert : watch.open(seenTo))
            QCOMPARE(alert.changedBy, anna.name);
        watch.voided(gone);
        QCOMPARE(watch.told(), QStringList()); // the first one is settled
        QCOMPARE(app::await(service.reopen(ids, anna))->size(), 2);
        QCOMPARE(*app::await(service.unread(anna)), 2);
        QVERIFY(!watch.open().first().snoozedUntil.isValid());
        DBLEDGER_VERIFY_ERROR(app::await(service.reopen(ids, watch.fixture.viewer)), NotAllowed);
    }

    void searched_data() { tests::addBackends(); }
    void searched()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        watch.rule(AlertKind::InvoiceOver);
        watch.bring(sale(QStringLiteral("A-1"), QStringLiteral("500.00"), QStringLiteral("2026-03-01")));
        watch.bring(sale(QStringLiteral("A-2"), QStringLiteral("500.00"), QStringLiteral("2026-03-01"),
                         QStringLiteral("Zoé Carl")));
        QCOMPARE(watch.told().size(), 2);
        const auto found = [&watch](const char *text) {
            AlertFilter filter;
            filter.text = QString::fromUtf8(text);
            QStringList numbers;
            for (const Alert &alert : watch.open(filter))
                numbers += alert.invoiceNumber;
            return numbers;
        };
        QCOMPARE(found("zoe"), QStringList{QStringLiteral("A-2")});
        QCOMPARE(found("carl a-2"), QStringList{QStringLiteral("A-2")});
        QCOMPARE(found("a-1"), QStringList{QStringLiteral("A-1")});
        QCOMPARE(found("carl a-1"), QStringList());
        QCOMPARE(watch.open().first().partyName, QStringLiteral("Zoé Carl"));
    }

    void usualRules_data() { tests::addBackends(); }
    void usualRules()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        app::AlertService &service = watch.service();
        const auto usual = domain::usualAlertRules(domain::Currency::eur());
        watch.rule(AlertKind::Overdue, 3);
        QCOMPARE(app::await(service.addUsualRules(watch.fixture.anna))->size(), usual.size() - 1);
        QVERIFY(app::await(service.addUsualRules(watch.fixture.anna))->isEmpty());
        const auto rules = app::await(service.rules(watch.fixture.viewer));
        QCOMPARE(rules->size(), usual.size());
        QCOMPARE(rules->first().days, 3); // the person's own stays
        DBLEDGER_VERIFY_ERROR(app::await(service.addUsualRules(watch.fixture.viewer)), NotAllowed);
        Said late = sale(QStringLiteral("A-1"), QStringLiteral("20000.00"), QStringLiteral("2026-01-02"));
        watch.bring(late);
        QCOMPARE(watch.told().size(), 2); // large, and overdue
        const auto after = app::await(service.rules(watch.fixture.viewer));
        for (const AlertRule &rule : *after)
            QCOMPARE(rule.openAlerts, int(rule.kind == AlertKind::Overdue || rule.kind == AlertKind::InvoiceOver));
    }

    void rulesNeedTheirParts()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        for (const AlertKind kind : domain::allAlertKinds()) {
            QCOMPARE(domain::alertKindFromName(domain::alertKindName(kind)), kind);
            AlertRule rule;
            rule.kind = kind;
            rule.days = 0;
            rule.percent = 101;
            const domain::AlertNeeds needs = domain::needsOf(kind);
            const auto saved = app::await(fixture.app().alerts().saveRule(rule, fixture.anna));
            QCOMPARE(bool(saved), !needs.days && !needs.percent && !needs.amount);
        }
    }

    void toldInTheBackground_data() { tests::addBackends(); }
    void toldInTheBackground()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        watch.rule(AlertKind::InvoiceOver);
        QSignalSpy told(&watch.service(), &app::AlertService::unreadChanged);
        const auto unread = [&told] { return told.isEmpty() ? -1 : told.last().first().toLongLong(); };
        watch.service().start(watch.fixture.anna);
        QTRY_COMPARE(unread(), 0);
        watch.bring(sale(QStringLiteral("A-1"), QStringLiteral("500.00"), QStringLiteral("2026-03-01")));
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 1, 20'000);
        DBLEDGER_VERIFY(app::await(watch.service().acknowledge({watch.open().first().id}, watch.fixture.anna)));
        QTRY_COMPARE(unread(), 0);
        watch.rule(AlertKind::PartySilent, 1); // a change of the rules is looked at without one of the books
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 1, 20'000);
        const auto connection = watch.fixture.database.connect(); // and what is done at another workstation
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("UPDATE alerts SET state = 'acknowledged'")));
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 0, 20'000);
        watch.service().stop();
    }
};

DBLEDGER_TEST(AlertHandlingTest)
#include "AlertHandlingTest.moc"
