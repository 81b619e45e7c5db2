// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Rfm.h"
#include "support/TestMain.h"

#include <QMap>
#include <QTest>

#include <random>

using namespace dbledger;
using analytics::judged;
using domain::RfmCustomer;
using domain::RfmMode;
using domain::RfmScores;
using domain::RfmSettings;
using domain::RfmValues;
using domain::Segment;

namespace {

/// Customers whose three values are the same number; recency the other way round, so that all three scores are equal.
std::vector<RfmValues> customers(const QList<int> &values)
{
    std::vector<RfmValues> made;
    for (const int value : values)
        made.push_back({qint64(made.size() + 1), 100 - value, value, value * 10});
    return made;
}

QList<int> frequencies(const std::vector<RfmCustomer> &all)
{
    QList<int> scores;
    for (const RfmCustomer &one : all)
        scores.append(one.scores ? one.scores->frequency : 0);
    return scores;
}

} // namespace

class RfmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellHasItsSegment()
    {
        QMap<Segment, int> sizes;
        for (int r = 1; r <= 5; ++r)
            for (int f = 1; f <= 5; ++f)
                for (int m = 1; m <= 5; ++m)
                    ++sizes[domain::segmentOf({r, f, m})];
        const QList<int> expected{7, 8, 24, 7, 16, 8, 8, 22, 8, 11, 6}; // 125 together
        for (const Segment segment : domain::allSegments())
            QCOMPARE(sizes[segment], expected.at(int(segment) - 1));
        QCOMPARE(std::accumulate(expected.begin(), expected.end(), 0), 125);
        QCOMPARE(domain::segmentOf({5, 5, 5}), Segment::Champions);
        QCOMPARE(domain::segmentOf({1, 1, 1}), Segment::Lost);
        QCOMPARE(domain::segmentOf({5, 1, 1}), Segment::New);
        QCOMPARE(domain::segmentOf({1, 5, 5}), Segment::CannotLose);
        QCOMPARE(domain::segmentOf({3, 3, 2}), Segment::Hibernating);
    }

    void names()
    {
        QSet<QString> names;
        for (const Segment segment : domain::allSegments()) {
            names.insert(domain::segmentName(segment));
            QCOMPARE(domain::segmentFromName(domain::segmentName(segment)), segment);
        }
        QCOMPARE(names.size(), 11);
        QVERIFY(!domain::segmentFromName(u"nobody") && !domain::segmentFromNumber(0) && !domain::segmentFromNumber(12));
    }

    void byHand_data()
    {
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<QList<int>>("scores");
        QTest::newRow("ten different") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
                                       << QList<int>{1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
        // The four ones have the ranks 1 to 4: (2.5 - 0.5) / 10 = 0.2, which is the second fifth.
        QTest::newRow("ties") << QList<int>{1, 1, 1, 1, 5, 6, 7, 8, 8, 8} << QList<int>{2, 2, 2, 2, 3, 3, 4, 5, 5, 5};
        QTest::newRow("all equal") << QList<int>(12, 7) << QList<int>(12, 3);
        QTest::newRow("two values") << QList<int>{0, 0, 0, 0, 0, 9, 9, 9, 9, 9}
                                    << QList<int>{2, 2, 2, 2, 2, 4, 4, 4, 4, 4};
        QTest::newRow("too few") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9} << QList<int>(9, 0);
        QTest::newRow("one") << QList<int>{1} << QList<int>{0};
        QTest::newRow("nobody") << QList<int>{} << QList<int>{};
    }
    void byHand()
    {
        QFETCH(QList<int>, values);
        const auto all = judged(customers(values), {});
        QTEST(frequencies(all), "scores");
        for (const RfmCustomer &one : all) {
            QCOMPARE(one.scores.has_value(), one.segment.has_value());
            QCOMPARE(one.frequency.value, one.values.frequency);
            if (one.scores)
                QCOMPARE(one.scores->recency, one.scores->frequency); // fewer days are better
            if (one.scores)
                QCOMPARE(*one.segment, domain::segmentOf(*one.scores));
        }
    }

    void equalAreEqualAndBetterIsNeverWorse()
    {
        std::mt19937 engine(5);
        for (int round = 0; round < 200; ++round) {
            std::vector<RfmValues> values;
            const int range = 1 + int(engine() % 30);
            for (int i = 0; i < 10 + int(engine() % 60); ++i)
                values.push_back({i, int(engine() % unsigned(range)), int(engine() % unsigned(range)),
                                  int(engine() % unsigned(range)) - range / 2}); // more given back than sold
            const auto all = judged(values, {});
            for (const RfmCustomer &a : all)
                for (const RfmCustomer &b : all) {
                    QVERIFY(a.values.recency != b.values.recency || a.scores->recency == b.scores->recency);
                    QVERIFY(a.values.recency >= b.values.recency || a.scores->recency >= b.scores->recency);
                    QVERIFY(a.values.frequency <= b.values.frequency || a.scores->frequency >= b.scores->frequency);
                    QVERIFY(a.values.monetary != b.values.monetary || a.scores->monetary == b.scores->monetary);
                    QVERIFY(a.values.monetary <= b.values.monetary || a.scores->monetary >= b.scores->monetary);
                }
        }
    }

    void reasons()
    {
        const auto all = judged(customers({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), {});
        QCOMPARE(all.at(7).recency, (domain::RfmReason{4, 92, 91, 20})); // the best 20 % have 91 days or fewer
        QCOMPARE(all.at(7).frequency, (domain::RfmReason{4, 8, 9, 20}));
        QCOMPARE(all.at(9).monetary, (domain::RfmReason{5, 100, {}, 0}));
        QCOMPARE(all.at(0).monetary, (domain::RfmReason{1, 10, 30, 80}));
    }

    void thresholds()
    {
        RfmSettings settings;
        settings.mode = RfmMode::Thresholds;
        const auto score = [&](const RfmValues &values) { return judged({values}, settings).front(); };
        QCOMPARE(*score({1, 30, 16, 1'000'000}).scores, (RfmScores{5, 5, 5}));
        QCOMPARE(*score({1, 31, 15, 999'999}).scores, (RfmScores{4, 4, 4}));
        QCOMPARE(*score({1, 366, 1, -5}).scores, (RfmScores{1, 1, 1}));
        QCOMPARE(*score({1, 365, 2, 50'000}).scores, (RfmScores{2, 2, 2}));
        QCOMPARE(score({1, 31, 15, 999'999}).recency, (domain::RfmReason{4, 31, 30, 0}));
        QCOMPARE(score({1, 366, 1, -5}).frequency, (domain::RfmReason{1, 1, 2, 0}));
    }
};

DBLEDGER_TEST(RfmTest)
#include "RfmTest.moc"
