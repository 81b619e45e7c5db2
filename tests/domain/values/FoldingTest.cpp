// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Folding.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Élodie ŒUVRARD", "elodie oeuvrard");
        row("Straße ẞ", "strasse ss");
        row("Ødegård Łukasz Đorđe", "odegard lukasz dorde");
        row("e\u0301", "e"); // a letter and its accent apart
        row("İstanbul ı", "istanbul i");
        row("l’été", "l'ete");
        row("ﬁn ①", "fin 1");
        row("  a \t\n b ", "a b");
        row("№ 12", "no 12");
        row("日本", "日本");
        row("", "");
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
        QCOMPARE(folded(folded(text)), folded(text));
    }

    void wordKeys()
    {
        QCOMPARE(wordsKey(u"Ramette A4, recyclée (80 g)."), QStringLiteral("ramette a4 recyclee 80 g"));
        QCOMPARE(wordsKey(u" -- "), QString());
    }

    void numberKeys_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *number, const char *expected) {
            QTest::newRow(number) << QString::fromUtf8(number) << QString::fromUtf8(expected);
        };
        row("FAC/2018/0001", "fac2018.1");
        row("fac 2018-1", "fac2018.1");
        row("FAC_2018_0001", "fac2018.1");
        row("2018/0001", "2018.1");
        row("20180001", "20180001"); // not known to be the same
        row("0", "0");
        row("A-000", "a0");
        row("00123", "123");
        row("R 10 0", "r10.0");
        row("/-", "");
    }
    void numberKeys()
    {
        QFETCH(QString, number);
        QTEST(numberKey(number), "expected");
    }

    void numbersInOrder()
    {
        QStringList numbers;
        for (const char *number : {"2", "10", "A-2", "a 10", "FAC/2018/0009", "FAC/2018/10", "FAC/2019/1"})
            numbers.append(numberOrder(QString::fromLatin1(number)));
        QStringList sorted = numbers;
        sorted.sort();
        QCOMPARE(sorted, numbers);
        QCOMPARE(numberOrder(u"FAC 007"), numberOrder(u"fac-7"));
        QCOMPARE(numberOrder(u""), QString());
    }
};

DBLEDGER_TEST(FoldingTest)
#include "FoldingTest.moc"
