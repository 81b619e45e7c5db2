// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Money.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenWithTheDecimalsOfItsCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        QTest::newRow("EUR") << "EUR" << qint64(123450) << "1234.50";
        QTest::newRow("small") << "EUR" << qint64(-5) << "-0.05";
        QTest::newRow("JPY") << "JPY" << qint64(1234) << "1234";
        QTest::newRow("TND") << "TND" << qint64(1234) << "1.234";
        QTest::newRow("zero") << "CHF" << qint64(0) << "0.00";
    }
    void isWrittenWithTheDecimalsOfItsCurrency()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QFETCH(QString, text);
        QCOMPARE(Money::fromMinor(minor, *Currency::fromCode(currency)).toString(), text);
    }

    void roundsADecimalToItsMinorUnit()
    {
        QCOMPARE(Money::fromDecimal(*Decimal::parse(u"1.005"), Currency::eur()).minor(), 101);
        QCOMPARE(Money::fromDecimal(*Decimal::parse(u"1.5"), *Currency::fromCode(u"JPY")).minor(), 2);
    }

    void differsByCurrency()
    {
        QVERIFY(!(Money::fromMinor(1, Currency::eur()) == Money::fromMinor(1, *Currency::fromCode(u"USD"))));
    }

    void knowsTheCodes()
    {
        QCOMPARE(Currency::fromCode(u"eur")->code(), QStringLiteral("EUR"));
        for (const QStringView unknown : {u"", u"EU", u"XXX", u"EURO", u"R C", u"D B"})
            QVERIFY2(!Currency::fromCode(unknown), qPrintable(unknown.toString()));
    }
};

DBLEDGER_TEST(MoneyTest)
#include "MoneyTest.moc"
