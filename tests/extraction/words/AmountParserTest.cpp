// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/AmountParser.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::extraction;
using dbledger::domain::Decimal;

class AmountParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *text, const char *value, const char *currency = "", const char *other = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value) << QString::fromUtf8(currency)
                                << QString::fromUtf8(other);
        };
        row("12.50", "12.5");
        row("12,50", "12.5");
        row("1 234,56", "1234.56");
        row("1\u00A0234,56 €", "1234.56", "EUR");
        row("1\u202F234,56€", "1234.56", "EUR");
        row("1.234,56", "1234.56");
        row("1,234.56", "1234.56");
        row("1'234.56", "1234.56");
        row("1’234’567.80", "1234567.8");
        row("12,34,567.00", "1234567");
        row("1.234.567", "1234567");
        row("1234", "1234");
        row("1.234", "1234", "", "1.234");
        row("1,234", "1234", "", "1.234");
        row("0.125", "0.125");
        row("1234.567", "1234.567");
        row(".50", "0.5");
        row("-12.50", "-12.5");
        row("−12.50", "-12.5");
        row("12.50-", "-12.5");
        row("(12.50)", "-12.5");
        row("($1,012.50)", "-1012.5", "USD");
        row("12.50 CR", "-12.5");
        row("-$5.00", "-5", "USD");
        row("$-5.00", "-5", "USD");
        row("EUR 1.234,00", "1234", "EUR");
        row("12.18 Euro", "12.18", "EUR");
        row("US$ 99", "99", "USD");
        row("£1,000", "1000", "GBP", "1");
        row("CHF 100.-", "100", "CHF");
        row("100,--", "100");
        row("RM52.40", "52.4", "MYR");
        row("Rs.500.00", "500", "INR");
        row("₹ 1,00,000.00", "100000", "INR");
        row("1 200,50 zł", "1200.5", "PLN");
        row("350 kr", "350", "SEK");
        row("$12.00 AUD", "12", "AUD");
        row("Kč 12", "12", "CZK");
    }

    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(QString, currency);
        QFETCH(QString, other);
        const auto amount = parseAmount(text);
        QVERIFY(amount);
        QCOMPARE(amount->value.toString(), value);
        QCOMPARE(amount->currency, currency);
        QCOMPARE(amount->otherReading ? amount->otherReading->toString() : QString(), other);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", ".", "abc", "12/03/2018", "12:30", "1.2.3", "12,34,56.7.8", "4x", "20%",
                                 "FR12", "12..50", "1 23 456", "+33 1 23 45 67 89", "A12", "13.90S", "l2.5O", "EUR"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);
        QVERIFY(!parseAmount(text));
    }

    void followsTheDocumentsSeparator()
    {
        QCOMPARE(parseAmount(u"1.234", {u'.', false, false})->value.toString(), QStringLiteral("1.234"));
        QCOMPARE(parseAmount(u"1.234", {u',', false, false})->value.toString(), QStringLiteral("1234"));
        QVERIFY(!parseAmount(u"1.234", {u',', false, false})->otherReading);
    }

    void repairsOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("letters") << QStringLiteral("l2.5O") << QStringLiteral("12.5");
        QTest::newRow("blank") << QStringLiteral("12. 50") << QStringLiteral("12.5");
        QTest::newRow("S") << QStringLiteral("$1S.00") << QStringLiteral("15");
        QTest::newRow("points") << QStringLiteral("$56.651.49") << QStringLiteral("56651.49");
        QTest::newRow("commas") << QStringLiteral("1,234,567,80") << QStringLiteral("1234567.8");
        QTest::newRow("B") << QStringLiteral("18B,40") << QStringLiteral("188.4");
    }

    void repairsOnlyWhenAsked()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QVERIFY(!parseAmount(text));
        const auto amount = parseAmount(text, {QChar(), true, false});
        QVERIFY(amount);
        QVERIFY(amount->repaired);
        QCOMPARE(amount->value.toString(), value);
    }

    void takesTaxMarksOfTills()
    {
        const auto amount = parseAmount(u"13.90S", {QChar(), false, true});
        QVERIFY(amount);
        QCOMPARE(amount->value.toString(), QStringLiteral("13.9"));
        QCOMPARE(amount->mark, QChar(u'S'));
    }

    void readsPercentages()
    {
        QCOMPARE(parsePercent(u"20 %")->toString(), QStringLiteral("20"));
        QCOMPARE(parsePercent(u"5,50%")->toString(), QStringLiteral("5.5"));
        QCOMPARE(parsePercent(u"7.125%")->toString(), QStringLiteral("7.125"));
        QVERIFY(!parsePercent(u"20"));
        QVERIFY(!parsePercent(u"2000 %"));
    }
};

DBLEDGER_TEST(AmountParserTest)
#include "AmountParserTest.moc"
