// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/Scale.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::gui;

class ScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundAndHoldAll_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("largest");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QList<double>>("at");
        QTest::newRow("amounts") << 0.0 << 46'000.0 << false
                                 << QList<double>{0, 10'000, 20'000, 30'000, 40'000, 50'000};
        QTest::newRow("below zero") << -3.0 << 4.0 << false << QList<double>{-4, -2, 0, 2, 4};
        QTest::newRow("few things") << 0.0 << 2.0 << true << QList<double>{0, 1, 2};
        QTest::newRow("nothing") << 0.0 << 0.0 << true << QList<double>{0, 1};
    }

    void ticksAreRoundAndHoldAll()
    {
        QFETCH(double, least);
        QFETCH(double, largest);
        QFETCH(bool, whole);
        QTEST(niceTicks(least, largest, 5, whole).at, "at");
    }

    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("small") << 950.0 << QStringLiteral("950");
        QTest::newRow("fraction") << 0.5 << QStringLiteral("0,5");
        QTest::newRow("thousands") << 12'000.0 << QStringLiteral("12\u202fk");
        QTest::newRow("millions") << -1'500'000.0 << QStringLiteral("-1,5\u202fM");
        QTest::newRow("billions") << 2e9 << QStringLiteral("2\u202fG");
    }

    void numbersAreShort()
    {
        QFETCH(double, value);
        QTEST(compactNumber(value, QLocale(QLocale::French)), "text");
    }

    void labelsAreThinnedEvenly()
    {
        QCOMPARE(labelStep(12, 12), 1);
        QCOMPARE(labelStep(24, 12), 2);
        QCOMPARE(labelStep(60, 12), 6); // rather every half year than every five months
        QCOMPARE(labelStep(2000, 10), 365);
    }
};

DBLEDGER_TEST(ScaleTest)
#include "ScaleTest.moc"
