// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Clusters.h"
#include "analytics/Silhouette.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace dbledger;
using analytics::clustersOf;
using domain::Cluster;
using domain::ClusterStudy;
using domain::RfmValues;

namespace {

/// Three kinds of customers that nobody mixes up.
std::vector<RfmValues> threeKinds()
{
    std::mt19937 engine(3);
    const auto near = [&](qint64 value) { return value + qint64(engine() % 20) * value / 200; };
    std::vector<RfmValues> customers;
    for (int i = 0; i < 60; ++i)
        customers.push_back({3 * i + 1, near(10), near(40), near(900'000)});
    for (int i = 0; i < 60; ++i)
        customers.push_back({3 * i + 2, near(100), near(10), near(40'000)});
    for (int i = 0; i < 60; ++i)
        customers.push_back({3 * i + 3, near(700), near(1), near(2'000)});
    return customers;
}

ClusterStudy studied(const std::vector<RfmValues> &customers, int k = 0)
{
    const auto study = clustersOf(customers, k);
    return study ? *study : ClusterStudy();
}

} // namespace

class ClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere()
    {
        const ClusterStudy study = studied(threeKinds());
        QCOMPARE(study.suggested, 3);
        QCOMPARE(study.elbow, 3);
        QVERIFY(study.hasStructure && !study.sampled);
        QCOMPARE(study.tries.size(), 9);
        QCOMPARE(study.clusters.size(), 3);
        QVERIFY(study.clusters.first().name < study.clusters.last().name);
        QVERIFY(study.clusters.first().centre.monetary > 800'000);
        for (const Cluster &cluster : study.clusters) {
            QCOMPARE(cluster.customers, 60);
            for (const qint64 party : cluster.partyIds)
                QCOMPARE(party % 3, cluster.partyIds.first() % 3);
        }
        for (qsizetype i = 1; i < study.tries.size(); ++i)
            QVERIFY(study.tries.at(i).compactness <= study.tries.at(i - 1).compactness * 1.001);
    }

    void sameCustomersSameClusters()
    {
        const ClusterStudy one = studied(threeKinds(), 5), other = studied(threeKinds(), 5);
        QCOMPARE(one.k, 5);
        QCOMPARE(one.clusters.size(), 5);
        for (qsizetype i = 0; i < one.clusters.size(); ++i)
            QCOMPARE(one.clusters.at(i).partyIds, other.clusters.at(i).partyIds);
        for (qsizetype i = 0; i < one.tries.size(); ++i)
            QCOMPARE(one.tries.at(i).silhouette, other.tries.at(i).silhouette);
    }

    void everybodyIsInOneCluster()
    {
        const ClusterStudy study = studied(threeKinds(), 10);
        QSet<qint64> seen;
        for (const Cluster &cluster : study.clusters)
            for (const qint64 party : cluster.partyIds) {
                QVERIFY(!seen.contains(party));
                seen.insert(party);
            }
        QCOMPARE(seen.size(), 180);
    }

    void noStructureIsSaid()
    {
        std::mt19937 engine(8);
        std::normal_distribution<double> bell(0, 1);
        std::vector<RfmValues> customers;
        for (int i = 0; i < 400; ++i) {
            const auto drawn = [&] { return qint64(std::llround(std::exp(6 + bell(engine)))); };
            customers.push_back({i, drawn(), drawn(), drawn()});
        }
        const ClusterStudy study = studied(customers);
        QVERIFY2(study.tries.first().silhouette < 0.4, "one cloud looks like clusters");
        for (const domain::ClusterTry &one : study.tries)
            QVERIFY(one.silhouette > -1 && one.silhouette < 1);
        QCOMPARE(study.hasStructure, std::ranges::max(study.tries, {}, &domain::ClusterTry::silhouette).silhouette >=
                                         ClusterStudy::noStructureBelow);
    }

    void tooFewOrTooEqual()
    {
        QCOMPARE(studied({}).suggested, 0);
        QCOMPARE(studied(std::vector<RfmValues>(9, RfmValues{1, 2, 3, 4})).suggested, 0);
        QCOMPARE(studied(std::vector<RfmValues>(50, RfmValues{1, 2, 3, 4})).suggested, 0);
        std::vector<RfmValues> twoKinds(20, RfmValues{1, 2, 3, 4});
        twoKinds.resize(40, RfmValues{2, 50, 1, -4});
        const ClusterStudy study = studied(twoKinds);
        QCOMPARE(study.suggested, 2);
        QCOMPARE(study.tries.size(), 1);
        QCOMPARE(study.tries.first().silhouette, 1.0);
    }

    void silhouetteByHand()
    {
        // On a line at 0, 1 and 10, 12: the first two are one cluster.
        const std::vector<analytics::Features> points{{0, 0, 0}, {1, 0, 0}, {10, 0, 0}, {12, 0, 0}};
        const auto means = analytics::silhouettesOf(points, {{0, 0, 1, 1}, {0, 1, 1, 1}}, {});
        const double first = (10.0 / 11 + 9.0 / 10 + 7.5 / 9.5 + 9.5 / 11.5) / 4;
        QCOMPARE(means.at(0), first);
        QVERIFY(means.at(1) < means.at(0));
    }

    void canBeStopped()
    {
        const CancelToken cancel;
        int steps = 0;
        const auto stopped = clustersOf(threeKinds(), 0, cancel, [&](int done, int of) {
            QVERIFY(done <= of);
            ++steps;
            cancel.cancel();
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(steps, 1);
    }
};

DBLEDGER_TEST(ClustersTest)
#include "ClustersTest.moc"
