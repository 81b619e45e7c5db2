// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::PaymentEntry;
using domain::Decimal;
using domain::PaymentState;
using tests::AppFixture;
using tests::Said;

namespace {

PaymentEntry entry(const QString &amount)
{
    PaymentEntry made;
    made.date = QDate(2026, 3, 10);
    made.amount = Decimal::parse(amount);
    return made;
}

} // namespace

class PaymentServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUp_data() { tests::addBackends(); }
    void partsAddUp()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const qint64 id = fixture.import("one", Said()).invoiceId; // 120.00
        app::PaymentService &payments = fixture.app().payments();
        const auto part = app::await(payments.pay(id, entry(QStringLiteral("50.00")), fixture.anna));
        DBLEDGER_VERIFY(part);
        QCOMPARE(part->state, PaymentState::Partial);
        PaymentEntry rest;
        rest.method = QStringLiteral("card");
        const auto whole = app::await(payments.pay(id, rest, fixture.anna));
        DBLEDGER_VERIFY(whole);
        QCOMPARE(whole->payment.amount.toString(), QStringLiteral("70.00")); // what was open
        QCOMPARE(whole->payment.date, fixture.clock->today());
        QCOMPARE(whole->state, PaymentState::Paid);
        DBLEDGER_VERIFY_ERROR(app::await(payments.pay(id, rest, fixture.anna)), Invalid); // nothing is open
        const auto over = app::await(payments.pay(id, entry(QStringLiteral("0.01")), fixture.anna));
        DBLEDGER_VERIFY(over);
        QCOMPARE(over->state, PaymentState::Overpaid);
        const domain::InvoiceDetail detail = fixture.show(id);
        QCOMPARE(detail.payments.size(), 3);
        QCOMPARE(detail.paid->toString(), QStringLiteral("120.01"));
        QCOMPARE(detail.history.back().action, QStringLiteral("pay"));
        QCOMPARE(detail.history.back().to, QStringLiteral("0.01 EUR"));
    }

    void reversed_data() { tests::addBackends(); }
    void reversed()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const qint64 id = fixture.import("one", Said()).invoiceId;
        app::PaymentService &payments = fixture.app().payments();
        const auto paid = app::await(payments.pay(id, {}, fixture.anna));
        DBLEDGER_VERIFY(paid);
        const domain::Invoice invoice = fixture.show(id).invoice;
        DBLEDGER_VERIFY_ERROR(
            app::await(fixture.app().invoices().voidInvoice(id, invoice.version, QStringLiteral("x"), fixture.anna)),
            WrongState); // it is paid
        DBLEDGER_VERIFY_ERROR(app::await(payments.reverse(paid->payment.id, QString(), fixture.anna)), Incomplete);
        const auto back = app::await(payments.reverse(paid->payment.id, QStringLiteral("wrong invoice"), fixture.anna));
        DBLEDGER_VERIFY(back);
        QCOMPARE(back->state, PaymentState::Unpaid);
        DBLEDGER_VERIFY_ERROR(app::await(payments.reverse(paid->payment.id, QStringLiteral("again"), fixture.anna)),
                              WrongState);
        const domain::InvoiceDetail detail = fixture.show(id);
        QCOMPARE(detail.payments.size(), 1); // it stays and no longer counts
        QCOMPARE(detail.payments.first().reversalReason, QStringLiteral("wrong invoice"));
        QCOMPARE(detail.paid->minor(), 0);
        QCOMPARE(detail.history.back().action, QStringLiteral("reverse-payment"));
        DBLEDGER_VERIFY(
            app::await(fixture.app().invoices().voidInvoice(id, invoice.version, QStringLiteral("x"), fixture.anna)));
    }

    void unpaidAndPaidAgain_data() { tests::addBackends(); }
    void unpaidAndPaidAgain()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        app::PaymentService &payments = fixture.app().payments();
        Said said;
        const qint64 one = fixture.import("one", said).invoiceId;
        said.number = QStringLiteral("F-2");
        const qint64 two = fixture.import("two", said).invoiceId;
        said.number = QStringLiteral("F-3");
        const qint64 three = fixture.import("three", said).invoiceId;
        const auto wrong = app::await(payments.pay(one, entry(QStringLiteral("20.00")), fixture.anna));
        DBLEDGER_VERIFY(wrong);
        DBLEDGER_VERIFY(app::await(payments.reverse(wrong->payment.id, QStringLiteral("wrong one"), fixture.anna)));
        DBLEDGER_VERIFY(app::await(payments.pay(one, entry(QStringLiteral("50.00")), fixture.anna)));
        DBLEDGER_VERIFY(app::await(payments.pay(one, {}, fixture.anna)));
        DBLEDGER_VERIFY(app::await(payments.pay(two, entry(QStringLiteral("1.00")), fixture.anna)));
        const auto paid = [&fixture](qint64 id) { return fixture.show(id).paid->toString(); };

        DBLEDGER_VERIFY_ERROR(app::await(payments.unpay({one}, QStringLiteral("x"), fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(payments.unpay({one}, QStringLiteral(" "), fixture.anna)), Incomplete);
        DBLEDGER_VERIFY_ERROR(app::await(payments.unpay({one, 99}, QStringLiteral("x"), fixture.anna)), NotFound);
        QCOMPARE(paid(one), QStringLiteral("120.00")); // all or none
        const auto taken =
            app::await(payments.unpay({one, two, three}, QStringLiteral("the bank says no"), fixture.anna));
        DBLEDGER_VERIFY(taken);
        QCOMPARE(taken->size(), 3); // what had been taken back before is none of them
        QCOMPARE(paid(one), QStringLiteral("0.00"));
        QCOMPARE(paid(two), QStringLiteral("0.00"));
        const domain::InvoiceDetail detail = fixture.show(two);
        QCOMPARE(detail.payments.first().reversalReason, QStringLiteral("the bank says no"));
        QCOMPARE(detail.history.back().action, QStringLiteral("reverse-payment"));
        QCOMPARE(detail.history.back().note, QStringLiteral("the bank says no"));

        QList<qint64> ids;
        for (const domain::Payment &payment : *taken)
            ids.append(payment.id);
        DBLEDGER_VERIFY_ERROR(app::await(payments.restore(ids, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY(app::await(payments.restore(ids, fixture.anna)));
        QCOMPARE(paid(one), QStringLiteral("120.00"));
        QCOMPARE(paid(two), QStringLiteral("1.00"));
        QCOMPARE(fixture.show(two).history.back().action, QStringLiteral("restore-payment"));
        QVERIFY(fixture.show(two).payments.first().reversalReason.isEmpty());
        DBLEDGER_VERIFY_ERROR(app::await(payments.restore(ids, fixture.anna)), Conflict); // they count already
    }

    void nothingCountsAgainOnAVoidInvoice()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        app::PaymentService &payments = fixture.app().payments();
        const qint64 id = fixture.import("one", Said()).invoiceId;
        DBLEDGER_VERIFY(app::await(payments.pay(id, {}, fixture.anna)));
        const auto taken = app::await(payments.unpay({id}, QStringLiteral("x"), fixture.anna));
        DBLEDGER_VERIFY(taken);
        const int version = fixture.show(id).invoice.version;
        DBLEDGER_VERIFY(
            app::await(fixture.app().invoices().voidInvoice(id, version, QStringLiteral("x"), fixture.anna)));
        DBLEDGER_VERIFY_ERROR(app::await(payments.restore({taken->first().id}, fixture.anna)), WrongState);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("method");
        QTest::newRow("nothing") << QStringLiteral("0") << QStringLiteral("transfer");
        QTest::newRow("negative") << QStringLiteral("-5") << QStringLiteral("transfer");
        QTest::newRow("half a cent") << QStringLiteral("1.005") << QStringLiteral("transfer");
        QTest::newRow("method") << QStringLiteral("1") << QStringLiteral("shells");
    }
    void refused()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        QFETCH(QString, amount);
        QFETCH(QString, method);
        const qint64 id = fixture.import("one", Said()).invoiceId;
        PaymentEntry made = entry(amount);
        made.method = method;
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().payments().pay(id, made, fixture.anna)), Invalid);
        QCOMPARE(fixture.count(QStringLiteral("payments")), 0);
    }

    void onlyApprovedOnesArePaid()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const qint64 id = fixture.import("one", Said()).invoiceId; // a draft: no company is set
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().payments().pay(id, {}, fixture.anna)), WrongState);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().payments().pay(99, {}, fixture.anna)), NotFound);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().payments().pay(id, {}, fixture.viewer)), NotAllowed);
    }

    void listKnowsWhatIsOpen_data() { tests::addBackends(); }
    void listKnowsWhatIsOpen()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said;
        const qint64 one = fixture.import("one", said).invoiceId;
        said.number = QStringLiteral("F-2");
        const qint64 two = fixture.import("two", said).invoiceId;
        said.number = QStringLiteral("F-3");
        said.more = {{domain::Field::AmountDue, QStringLiteral("0.00")}}; // paid before it was sent
        fixture.import("three", said);
        DBLEDGER_VERIFY(app::await(fixture.app().payments().pay(one, {}, fixture.anna)));
        domain::InvoiceFilter filter;
        filter.openOnly = true;
        const auto totals = app::await(fixture.app().invoices().totals(filter, fixture.viewer));
        DBLEDGER_VERIFY(totals);
        QCOMPARE(totals->count, 1);
        QCOMPARE(totals->sums.first().open.toString(), QStringLiteral("120.00"));
        const auto open = app::await(fixture.app().invoices().list(filter, 10, {}, fixture.anna));
        DBLEDGER_VERIFY(open);
        QCOMPARE(open->rows.size(), 1);
        QCOMPARE(open->rows.first().id, two);
    }
};

DBLEDGER_TEST(PaymentServiceTest)
#include "PaymentServiceTest.moc"
