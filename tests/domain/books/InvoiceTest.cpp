// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Invoice.h"
#include "domain/books/Payment.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

namespace {

Money euros(std::int64_t cents)
{
    return Money::fromMinor(cents, Currency::eur());
}

} // namespace

class InvoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void negativeInvoiceIsACreditNote()
    {
        Invoice invoice;
        invoice.net = euros(-100);
        invoice.tax = euros(-20);
        invoice.gross = euros(-120);
        LineItem byQuantity, byPrice, discount;
        byQuantity.quantity = Decimal::fromInt(-2);
        byQuantity.unitPrice = Decimal::fromInt(3);
        byQuantity.total = euros(-600);
        byPrice.quantity = Decimal::fromInt(2);
        byPrice.unitPrice = Decimal::fromInt(-3);
        byPrice.total = euros(-600);
        discount.total = euros(50); // what was positive in a negative invoice is deducted from the credit
        invoice.lines = {byQuantity, byPrice, discount};
        invoice.taxes = {{Decimal::fromInt(20), euros(-100), euros(-20)}};
        normaliseSign(invoice);
        QVERIFY(invoice.isCreditNote());
        QCOMPARE(invoice.gross->minor(), 120);
        QCOMPARE(invoice.net->minor(), 100);
        QCOMPARE(invoice.tax->minor(), 20);
        QVERIFY(!invoice.amountDue);
        for (int i : {0, 1}) {
            QCOMPARE(invoice.lines.at(i).total->minor(), 600);
            QVERIFY(*invoice.lines.at(i).quantity == Decimal::fromInt(2));
            QVERIFY(*invoice.lines.at(i).unitPrice == Decimal::fromInt(3));
        }
        QCOMPARE(invoice.lines.at(2).total->minor(), -50);
        QCOMPARE(invoice.taxes.first().base->minor(), 100);
        const Invoice once = invoice;
        normaliseSign(invoice);
        QVERIFY(invoice == once);
    }

    void positiveOneStays()
    {
        Invoice invoice;
        invoice.gross = euros(1);
        const Invoice before = invoice;
        normaliseSign(invoice);
        QVERIFY(invoice == before);
        normaliseSign(invoice = Invoice());
        QVERIFY(invoice == Invoice());
    }

    void everyKindOfCreditNoteBecomesOne()
    {
        for (const int type : {81, 261, 396, 503}) {
            Invoice invoice;
            invoice.documentType = type;
            invoice.gross = euros(120);
            normaliseSign(invoice);
            QVERIFY2(invoice.isCreditNote(), qPrintable(QString::number(type)));
            QCOMPARE(invoice.gross->minor(), 120);
        }
        Invoice correction;
        correction.documentType = 384;
        normaliseSign(correction);
        QCOMPARE(correction.documentType, 384);
    }

    void names()
    {
        for (const InvoiceState state : {InvoiceState::Draft, InvoiceState::Approved, InvoiceState::Void})
            QCOMPARE(invoiceStateFromName(invoiceStateName(state)), std::optional(state));
        for (const Direction direction : {Direction::Sale, Direction::Purchase})
            QCOMPARE(directionFromName(directionName(direction)), std::optional(direction));
        QVERIFY(!directionFromName(u""));
        QVERIFY(!invoiceStateFromName(u"lost"));
    }

    void paymentStates_data()
    {
        QTest::addColumn<qint64>("toPay");
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unpaid") << qint64(100) << qint64(0) << QStringLiteral("unpaid");
        QTest::newRow("partial") << qint64(100) << qint64(99) << QStringLiteral("partial");
        QTest::newRow("paid") << qint64(100) << qint64(100) << QStringLiteral("paid");
        QTest::newRow("overpaid") << qint64(100) << qint64(101) << QStringLiteral("overpaid");
        QTest::newRow("nothing to pay") << qint64(0) << qint64(0) << QStringLiteral("paid");
    }
    void paymentStates()
    {
        QFETCH(qint64, toPay);
        QFETCH(qint64, paid);
        QTEST(paymentStateName(paymentStateOf(toPay, paid)), "expected");
    }
};

DBLEDGER_TEST(InvoiceTest)
#include "InvoiceTest.moc"
