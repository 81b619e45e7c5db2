// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Distributions.h"
#include "support/TestMain.h"

#include <QTest>

#include <random>

using namespace dbledger;
using analytics::distributionsOf;
using domain::Distribution;
using domain::RfmValues;

class DistributionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand()
    {
        std::vector<RfmValues> customers;
        for (const int value : {7, 1, 2, 3, 4, 5, 6, 8, 9, 30, -40})
            customers.push_back({qint64(customers.size()), value, 1, value});
        const auto all = distributionsOf(customers);
        const Distribution &recency = all.recency; // -40 1 2 3 4 5 6 7 8 9 30
        QCOMPARE(recency.least, -40);
        QCOMPARE(recency.lowerQuartile, 2);
        QCOMPARE(recency.median, 5);
        QCOMPARE(recency.upperQuartile, 7);
        QCOMPARE(recency.largest, 30);
        QCOMPARE(recency.lowerWhisker, 1);
        QCOMPARE(recency.upperWhisker, 9);
        QCOMPARE(recency.outliers, 2);
        QCOMPARE(recency.farthest.first().recency, -40);
        QCOMPARE(recency.farthest.last().recency, 30);
        QCOMPARE(all.frequency.outliers, 0); // all the same
        QCOMPARE(all.frequency.bins.size(), 1);
        QCOMPARE(all.frequency.bins.first().customers, 11);
    }

    void binsHoldEverybodyOnce()
    {
        std::mt19937 engine(4);
        for (const qint64 range : {1, 5, 60, 999, 1'000'000, 2'000'000'000}) {
            std::vector<RfmValues> customers;
            for (int i = 0; i < 300; ++i)
                customers.push_back({i, 0, 0, qint64(engine()) % range - range / 3});
            const Distribution monetary = distributionsOf(customers).monetary;
            QVERIFY(monetary.bins.size() <= Distribution::mostBins);
            qint64 counted = 0;
            for (qsizetype i = 0; i < monetary.bins.size(); ++i) {
                const domain::HistogramBin &bin = monetary.bins.at(i);
                QVERIFY(bin.from < bin.to);
                QVERIFY(i == 0 || bin.from == monetary.bins.at(i - 1).to);
                counted += bin.customers;
                QCOMPARE(bin.customers, std::ranges::count_if(customers, [&](const RfmValues &one) {
                             return one.monetary >= bin.from && one.monetary < bin.to;
                         }));
            }
            QCOMPARE(counted, 300);
        }
    }

    void nobody() { QVERIFY(distributionsOf({}).monetary.bins.isEmpty()); }
};

DBLEDGER_TEST(DistributionsTest)
#include "DistributionsTest.moc"
