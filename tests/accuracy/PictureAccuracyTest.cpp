// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/Measure.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dbledger;
using namespace dbledger::accuracy;

namespace {

/// What is read, and what must at least be right. The figures only go up: whoever reads better raises them.
struct Set
{
    const char *name;
    const char *layouts; ///< blanks between
    const char *degradations;
    int count, longCount; ///< documents in an ordinary run and in a long one
    int dpi;              ///< 0: as the layout has it
    double header, lines, codes;
};

constexpr Set sets[] = {
    {"own template, 2018", "own-2018", "none", 10, 100, 0, 0.98, 0.97, 1},
    {"own template, 2019", "own-2019", "none", 10, 100, 0, 0.98, 0.98, 1},
    {"skew", "own-2018 fr-classic en-modern de-din en-us", "skew", 5, 50, 150, 0.98, 0.93, 1},
    {"strong skew", "own-2019 fr-letter en-us de-din fr-classic", "strong-skew", 5, 50, 150, 0.97, 0.91, 1},
    {"turned by 90", "own-2018 fr-classic en-us receipt-fr", "rotate-90", 4, 40, 150, 0.98, 0.85, 1},
    {"turned by 180", "own-2019 de-din fr-letter receipt-en", "rotate-180", 4, 40, 150, 0.97, 0.89, 1},
    {"turned by 270", "own-2018 en-modern de-din fr-letter", "rotate-270", 4, 40, 150, 0.95, 0.88, 1},
    {"blur", "own-2019 fr-classic en-us de-din receipt-en", "blur", 5, 50, 200, 0.96, 0.77, 1},
    {"noise", "own-2018 fr-letter en-modern de-din receipt-fr", "noise", 5, 50, 200, 0.96, 0.93, 1},
    {"JPEG", "own-2019 fr-classic en-us de-din receipt-fr", "jpeg", 5, 50, 150, 0.96, 0.81, 1},
    {"low resolution", "own-2019 fr-classic en-modern de-din en-us", "low-resolution", 5, 50, 300, 0.95, 0.89, 1},
    {"shadow", "own-2018 fr-classic en-us de-din receipt-en", "shadow", 5, 50, 200, 0.95, 0.89, 1},
    {"perspective", "own-2019 fr-letter en-modern de-din en-us", "perspective", 5, 50, 200, 0.95, 0.93, 1},
    {"fr-classic", "fr-classic", "none", 3, 20, 200, 0.94, 0.8, 0},
    {"fr-letter", "fr-letter", "none", 3, 20, 200, 0.9, 0.72, 0},
    {"fr-grid", "fr-grid", "none", 2, 20, 200, 0.98, 0.93, 0},
    {"en-modern", "en-modern", "none", 3, 20, 200, 0.98, 0.95, 0},
    {"en-us", "en-us", "none", 3, 20, 200, 0.98, 0.92, 0},
    {"de-din", "de-din", "none", 3, 20, 200, 0.96, 0.93, 0},
    {"de-service", "de-service", "none", 2, 20, 200, 0.89, 0.97, 0},
    {"receipts", "receipt-fr receipt-en", "none", 4, 20, 200, 0.9, 0.86, 0},
    {"statements", "fr-sidebar en-statement", "none", 6, 40, 200, 0.95, 0.85, 0},
    {"by chance", "wild", "none", 10, 150, 200, 0.96, 0.84, 0},
    {"by chance, photographed", "wild", "shadow+perspective", 10, 60, 200, 0.93, 0.72, 0},
    {"jobs and fees", "en-jobs de-fees", "none", 6, 40, 200, 0.91, 0.97, 0},
    {"dirty and compressed", "fr-classic en-us it-foot fr-letter own-2019", "skew+noise+shadow+jpeg", 5, 50, 150, 0.8,
     0.6, 1},
    {"bills", "en-plan es-water", "none", 6, 40, 200, 0.72, 0.8, 0},
    {"unknown words", "fr-bands tr-merchant hu-power en-trade de-craft cz-sums lt-bands", "none", 7, 42, 200, 0.8, 0.7,
     0},
    {"held out", "held-out", "none", 12, 64, 200, 0.9, 0.94, 0},
    {"held out, photographed", "held-out", "shadow+perspective", 8, 64, 200, 0.9, 0.92, 0},
    {"curled", "fr-classic en-us de-din receipt-en fr-letter", "curl", 5, 50, 200, 0.97, 0.94, 0},
    {"curled and photographed", "own-2019 en-modern de-fees fr-grid", "curl+shadow+perspective", 4, 40, 200, 0.8, 0.3,
     0},
    {"condensed", "fr-classic en-us de-din receipt-en own-2018", "narrow", 5, 50, 200, 0.9, 0.9, 1},
};

} // namespace

/// Pages that have to be recognised: the real program on pictures of every layout and of every degradation.
class PictureAccuracyTest : public QObject
{
    Q_OBJECT

private:
    Score m_all;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(samples::fontsMissing(), QStringList()); }

    void reads_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(sets)); ++i)
            QTest::newRow(sets[i].name) << i;
    }

    void reads()
    {
        QFETCH(int, index);
        const Set &set = sets[index];
        QTemporaryDir folder;
        samples::Order order;
        for (const QString &name : QString::fromLatin1(set.layouts).split(u' '))
            order.layouts += samples::layoutsNamed(name);
        order.degradations = *samples::degradationsNamed(QString::fromLatin1(set.degradations));
        order.count = longRun() ? set.longCount : set.count;
        order.dpi = set.dpi;
        order.seed = 1 + std::uint64_t(index);
        const Score score = readAndScore(QString::fromLatin1(set.name), order, folder.path());
        m_all.add(score);
        QCOMPARE(score.documents, order.count);
        QVERIFY2(score.headerAccuracy() >= set.header, qPrintable(score.summary()));
        QVERIFY2(score.lineF1() >= set.lines, qPrintable(score.summary()));
        QVERIFY2(score.codesRead() >= set.codes, qPrintable(score.summary()));
    }

    void everyLieIsSaid()
    {
        QTemporaryDir folder;
        samples::Order order;
        order.layouts = samples::layoutsNamed(QStringLiteral("lying"));
        order.count = (longRun() ? 10 : 2) * int(order.layouts.size());
        const Score score = readAndScore(QStringLiteral("lying"), order, folder.path());
        QCOMPARE(score.warningsExpected, order.count);
        QVERIFY2(score.warningsGiven() == 1, qPrintable(score.notes.join(u'\n')));
    }

    void cleanupTestCase() { print(QStringLiteral("all pictures"), m_all); }
};

DBLEDGER_TEST(PictureAccuracyTest)
#include "PictureAccuracyTest.moc"
