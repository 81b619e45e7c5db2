// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/AlertService.h"
#include "AlertFixture.h"
#include "storage/rollups/RollupAudit.h"
#include "support/TestMain.h"

using namespace alerts;

/// What each kind of rule tells.
class AlertServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeInvoices_data() { tests::addBackends(); }
    void largeInvoices()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        watch.bring(sale(QStringLiteral("A-1"), QStringLiteral("900.00"), QStringLiteral("2026-03-01")));
        watch.rule(AlertKind::InvoiceOver);
        QCOMPARE(watch.told(), QStringList()); // the one before the rule is not told
        watch.bring(sale(QStringLiteral("A-2"), QStringLiteral("99.99"), QStringLiteral("2026-03-02")));
        Said yen = sale(QStringLiteral("A-3"), QStringLiteral("50000"), QStringLiteral("2026-03-02"));
        yen.currency = QStringLiteral("JPY");
        watch.bring(yen);
        const qint64 large =
            watch.bring(sale(QStringLiteral("A-4"), QStringLiteral("100.00"), QStringLiteral("2026-03-03")));
        const QStringList told = watch.told();
        QCOMPARE(told.size(), 1);
        QCOMPARE(plain(told.first()), QStringLiteral("invoice A-4 (Bob) comes to 100.00 EUR, the limit is 100.00 EUR"));
        QCOMPARE(watch.open().first().finding.invoiceId, large);
        QCOMPARE(watch.told().size(), 1); // told once
        watch.voided(large);
        QCOMPARE(watch.told(), QStringList());
        AlertFilter settled;
        settled.states = {AlertState::Settled};
        QCOMPARE(watch.open(settled).size(), 1);
    }

    void otherIban_data() { tests::addBackends(); }
    void otherIban()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        const QString first = QStringLiteral("FR7630006000011234567890189");
        const QString other = QStringLiteral("DE89370400440532013000");
        const auto purchase = [&](const QString &number, const QString &date, const QString &iban) {
            Said said = tests::purchase(number);
            said.date = date;
            said.more[domain::Field::Iban] = iban;
            return watch.bring(said);
        };
        const qint64 before = purchase(QStringLiteral("P1"), QStringLiteral("2026-02-01"), first);
        watch.rule(AlertKind::IbanChanged);
        purchase(QStringLiteral("P2"), QStringLiteral("2026-02-10"), first);
        purchase(QStringLiteral("P3"), QStringLiteral("2026-02-11"), QString());
        QCOMPARE(watch.told(), QStringList());
        const qint64 changed = purchase(QStringLiteral("P4"), QStringLiteral("2026-02-20"), other);
        QCOMPARE(watch.told(),
                 QStringList{
                     QStringLiteral("Vasseur SARL has another IBAN on invoice P4: %1, it was %2").arg(other, first)});
        QCOMPARE(watch.open().first().finding.invoiceId, changed);
        QVERIFY(watch.open().first().finding.otherInvoiceId != before);      // the nearest one
        purchase(QStringLiteral("P5"), QStringLiteral("2026-02-25"), other); // it stays so
        QCOMPARE(watch.told().size(), 1);
    }

    void gaps_data() { tests::addBackends(); }
    void gaps()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        const auto numbered = [&](const char *number) {
            return watch.bring(
                sale(QString::fromLatin1(number), QStringLiteral("10.00"), QStringLiteral("2026-03-01")));
        };
        numbered("FAC-2026-001");
        numbered("FAC-2026-002");
        watch.rule(AlertKind::NumberGap);
        numbered("FAC-2026-003");
        numbered("FAC-2027-007"); // where a series begins nothing is missing
        QCOMPARE(watch.told(), QStringList());
        numbered("FAC-2026-006");
        QCOMPARE(watch.told(), QStringList{QStringLiteral("before invoice FAC-2026-006 numbers are missing: 4 to 5")});
        numbered("FAC-2026-005");
        QCOMPARE(watch.told(), QStringList{QStringLiteral("before invoice FAC-2026-005 numbers are missing: 4 to 4")});
        watch.voided(numbered("FAC-2026-004")); // it is known what became of it
        QCOMPARE(watch.told(), QStringList());
    }

    void sameNumbers_data() { tests::addBackends(); }
    void sameNumbers()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        watch.rule(AlertKind::NumberReused);
        watch.bring(sale(QStringLiteral("A-1"), QStringLiteral("10.00"), QStringLiteral("2026-03-01")));
        const auto again = watch.fixture.import("again", sale(QStringLiteral("a 01"), QStringLiteral("77.00"),
                                                              QStringLiteral("2026-03-09"), QStringLiteral("Carl")));
        if (again.outcome != app::ImportOutcome::Approved)
            DBLEDGER_VERIFY(
                app::await(watch.fixture.app().invoices().approve(again.invoiceId, 1, {}, true, watch.fixture.anna)));
        QCOMPARE(watch.told().size(), 1);
        const QStringList names{QStringLiteral("Bob"), QStringLiteral("Carl")};
        for (const QString &name : names)
            QVERIFY(watch.told().first().contains(name));
        watch.voided(again.invoiceId);
        QCOMPARE(watch.told(), QStringList());
    }

    void suffixes_data() { tests::addBackends(); }
    void suffixes()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        const auto purchase = [&](const char *number, const char *gross) {
            Said said = tests::purchase(QString::fromLatin1(number));
            said.gross = QString::fromLatin1(gross);
            watch.bring(said);
        };
        purchase("F-12", "120.00");
        watch.rule(AlertKind::SuffixAgain);
        purchase("F-123", "120.00");  // another number
        purchase("F-12-C", "121.00"); // another amount
        QCOMPARE(watch.told(), QStringList());
        purchase("F-12-B", "120.00");
        QCOMPARE(plain(watch.told().value(0)),
                 QStringLiteral("invoice F-12-B (Vasseur SARL) looks like invoice F-12 again: 120.00 EUR both times"));
        QCOMPARE(watch.told().size(), 1);
    }

    void silence_data() { tests::addBackends(); }
    void silence()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend); // today is 14 March 2026
        watch.bring(sale(QStringLiteral("A-1"), QStringLiteral("10.00"), QStringLiteral("2026-02-12")));
        watch.bring(
            sale(QStringLiteral("A-2"), QStringLiteral("10.00"), QStringLiteral("2026-02-13"), QStringLiteral("Carl")));
        watch.rule(AlertKind::PartySilent, 30);
        QCOMPARE(watch.told(), QStringList{QStringLiteral("Bob has bought nothing for 30 day(s), since 12 Feb 2026")});
        watch.bring(sale(QStringLiteral("A-3"), QStringLiteral("10.00"), QStringLiteral("2026-03-10")));
        QCOMPARE(watch.told(), QStringList());
        watch.fixture.clock->advance(std::chrono::hours(24 * 40));
        QCOMPARE(watch.told().size(), 2);
    }

    void overdue_data() { tests::addBackends(); }
    void overdue()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        Said said = sale(QStringLiteral("A-1"), QStringLiteral("10.00"), QStringLiteral("2026-01-02"));
        said.more[domain::Field::DueDate] = QStringLiteral("2026-03-04");
        const qint64 invoice = watch.bring(said);
        const AlertRule rule = watch.rule(AlertKind::Overdue, 10);
        QCOMPARE(plain(watch.told().value(0)),
                 QStringLiteral("invoice A-1 (Bob) is overdue by 10 day(s), since 4 Mar 2026: 10.00 EUR are open"));
        DBLEDGER_VERIFY(app::await(watch.fixture.app().payments().pay(invoice, {}, watch.fixture.anna)));
        QCOMPARE(watch.told(), QStringList());
        AlertRule later = rule;
        later.active = false;
        DBLEDGER_VERIFY(app::await(watch.service().saveRule(later, watch.fixture.anna)));
        DBLEDGER_VERIFY_ERROR(app::await(watch.service().saveRule(later, watch.fixture.anna)), Conflict);
    }

    void revenueDown_data() { tests::addBackends(); }
    void revenueDown()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        const auto sold = [&](const char *number, const char *gross, const char *date) {
            Said said = sale(QString::fromLatin1(number), QString::fromLatin1(gross), QString::fromLatin1(date));
            said.lines = {tests::line(QStringLiteral("Paper"), QStringLiteral("1"), said.gross, said.gross)};
            watch.bring(said);
        };
        sold("A-1", "100.00", "2026-02-12"); // the 31st day
        sold("A-2", "70.01", "2026-02-13");
        watch.rule(AlertKind::PartyRevenueDown, 30, 30);
        watch.rule(AlertKind::ProductRevenueDown, 30, 29);
        QStringList told = watch.told();
        QCOMPARE(told.size(), 1);
        QCOMPARE(plain(told.first()),
                 QStringLiteral("the revenue of Paper is down by 29 % in 30 day(s): 70.01 EUR net, 100.00 EUR before"));
        sold("A-3", "5.00", "2026-01-14"); // 60 days back: out of both
        sold("A-4", "5.00", "2026-01-15");
        QCOMPARE(watch.told().size(), 2);
        QVERIFY(watch.told().first().contains(u"Bob"));
    }

    void worseSegments_data() { tests::addBackends(); }
    void worseSegments()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Watch watch(backend);
        const auto connection = watch.fixture.database.connect();
        tests::BookShuffle shuffle(*connection, 31, 900, 30);
        for (int i = 0; i < 200; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        watch.rule(AlertKind::SegmentWorse);
        const auto before = storage::rollupRevision(*connection);
        const auto report = app::await(watch.service().evaluate(watch.fixture.anna)); // classed for the first time
        DBLEDGER_VERIFY(report);
        QVERIFY(report->revision > *before);
        QCOMPARE(report->revision, *storage::rollupRevision(*connection)); // or it would be taken for news
        QCOMPARE(watch.told(), QStringList());
        for (int i = 0; i < 150; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        const QStringList told = watch.told();
        const auto worse = connection->number(
            QStringLiteral("SELECT COUNT(*) FROM party_segments WHERE previous > 0 AND segment > previous"));
        QVERIFY(*worse > 0);
        QCOMPARE(told.size(), *worse);
        QVERIFY2(told.first().contains(u"moved to a worse segment: from \""), qPrintable(told.first()));
    }
};

DBLEDGER_TEST(AlertServiceTest)
#include "AlertServiceTest.moc"
