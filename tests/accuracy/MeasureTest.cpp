// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/Measure.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::accuracy;

class MeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By hand: none of n wrong leaves 1 - 0.05^(1/n); the others are of the tables of Clopper and Pearson.
    void theBoundIsExact_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<int>("all");
        QTest::addColumn<double>("share");
        QTest::newRow("none of 5,000") << 0 << 5000 << 0.000599;
        QTest::newRow("none of 10") << 0 << 10 << 0.258866;
        QTest::newRow("one of 10") << 1 << 10 << 0.394163;
        QTest::newRow("half of 10") << 5 << 10 << 0.777559;
    }

    void theBoundIsExact()
    {
        QFETCH(int, wrong);
        QFETCH(int, all);
        QFETCH(double, share);
        QVERIFY2(qAbs(highestLikelyShare(wrong, all) - share) < 2e-6,
                 qPrintable(QString::number(highestLikelyShare(wrong, all), 'f', 8)));
    }
};

DBLEDGER_TEST(MeasureTest)
#include "MeasureTest.moc"
