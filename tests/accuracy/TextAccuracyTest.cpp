// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/Measure.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dbledger;
using namespace dbledger::accuracy;

namespace {

/// The figures only go up: whoever reads better raises them.
struct TextSet
{
    const char *layout;
    double header, lines;
};

constexpr TextSet textSets[] = {
    {"fr-classic", 0.99, 0.99}, {"fr-letter", 0.99, 0.99},  {"fr-grid", 0.99, 0.99},      {"en-modern", 0.99, 0.99},
    {"en-us", 0.99, 0.99},      {"de-din", 0.99, 0.99},     {"de-service", 0.99, 0.99},   {"receipt-fr", 0.99, 0.99},
    {"receipt-en", 0.99, 0.99}, {"fr-sidebar", 0.99, 0.99}, {"en-statement", 0.99, 0.99}, {"es-boxes", 0.99, 0.99},
    {"it-foot", 0.99, 0.99},    {"pt-summary", 0.99, 0.99}, {"nl-right", 0.99, 0.99},     {"ch-francs", 0.99, 0.99},
    {"wild-fr", 0.98, 0.96},    {"wild-en", 0.99, 0.98},    {"wild-us", 0.99, 0.96},      {"wild-de", 0.99, 0.96},
    {"wild-es", 0.98, 0.99},    {"wild-it", 0.98, 0.97},    {"wild-nl", 0.99, 0.90},      {"wild-pt", 0.99, 0.98},
    {"wild-ch", 0.99, 0.97},    {"wild-slip", 0.99, 0.97},  {"en-jobs", 0.99, 0.99},      {"de-fees", 0.99, 0.99},
    {"fr-bands", 0.87, 0.99},   {"held-out-f", 0.75, 0.98}, {"held-out-g", 0.84, 0.98},   {"tr-merchant", 0.97, 0.99},
    {"hu-power", 0.99, 0.99},   {"en-trade", 0.9, 0.99},    {"de-craft", 0.99, 0.99},     {"cz-sums", 0.93, 0.99},
    {"lt-bands", 0.99, 0.99},
};
constexpr int documentsOfASet = 64;
constexpr int fewestSureFields = 5'000;
constexpr double mostSilentPerThousand = 2;

} // namespace

/// Documents with a text layer: cheap, so many of them, and the proof that a confidence means what it says.
class TextAccuracyTest : public QObject
{
    Q_OBJECT

private:
    Score m_all, m_varied;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(samples::fontsMissing(), QStringList()); }

    void reads_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(textSets)); ++i)
            QTest::newRow(textSets[i].layout) << i;
    }

    void reads()
    {
        QFETCH(int, index);
        const TextSet &set = textSets[index];
        QTemporaryDir folder;
        samples::Order order;
        order.layouts = samples::layoutsNamed(QString::fromLatin1(set.layout));
        order.count = documentsOfASet * (longRun() ? 4 : 1);
        order.format = samples::Format::Pdf;
        order.seed = 100 + std::uint64_t(index);
        const Score score = readAndScore(QString::fromLatin1(set.layout), order, folder.path());
        m_all.add(score);
        if (order.layouts.first().group == samples::Layout::Group::Wild ||
            order.layouts.first().group == samples::Layout::Group::HeldOut)
            m_varied.add(score);
        QCOMPARE(score.documents, order.count);
        QVERIFY2(score.headerAccuracy() >= set.header, qPrintable(score.summary()));
        QVERIFY2(score.lineF1() >= set.lines, qPrintable(score.summary()));
    }

    void whatIsSureIsRight()
    {
        print(QStringLiteral("all texts"), m_all);
        print(QStringLiteral("layouts by chance and held out"), m_varied);
        for (const Score *score : {&m_all, &m_varied}) {
            const double bound = 1000 * highestLikelyShare(score->silent, score->sure);
            std::fprintf(stderr, "%d silent of %d sure fields: with 95 %% certainty at most %.2f per 1,000\n",
                         score->silent, score->sure, bound);
            QVERIFY2(score->sure >= fewestSureFields, qPrintable(score->summary()));
            QVERIFY2(bound <= mostSilentPerThousand, qPrintable(score->summary()));
        }
    }
};

DBLEDGER_TEST(TextAccuracyTest)
#include "TextAccuracyTest.moc"
