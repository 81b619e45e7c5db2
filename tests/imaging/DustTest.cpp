// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Dust.h"
#include "imaging/Glyphs.h"
#include "imaging/Gray.h"
#include "support/TestMain.h"
#include "support/TextPage.h"

#include <QTest>

#include <random>

using namespace dbledger;
using namespace dbledger::imaging;

namespace {

QImage amounts()
{
    return toGray(tests::textPage(QStringList(20, QStringLiteral("1.234,56 and 7.890,12 stand on each line; i, j."))));
}

/// Dots of some pixels anywhere on the page.
QImage speckled(QImage page, int count)
{
    std::minstd_rand random(7);
    for (int i = 0; i < count; ++i) {
        const int x = int(random() % unsigned(page.width() - 2)), y = int(random() % unsigned(page.height() - 2));
        for (const auto &[dx, dy] : {std::pair(0, 0), std::pair(1, 0), std::pair(0, 1)})
            page.scanLine(y + dy)[x + dx] = 60;
    }
    return page;
}

qint64 darkPixels(const QImage &page)
{
    qint64 dark = 0;
    for (int y = 0; y < page.height(); ++y)
        dark += std::count_if(page.constScanLine(y), page.constScanLine(y) + page.width(),
                              [](uchar value) { return value < 128; });
    return dark;
}

} // namespace

class DustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanPageStaysAsItIs()
    {
        const QImage page = amounts();
        QCOMPARE(withoutDust(page, findGlyphs(page).height).constBits(), page.constBits());
    }

    void spotsGoAndPointsStay()
    {
        const QImage page = amounts();
        const double height = findGlyphs(page).height;
        constexpr int spots = 4000;
        const QImage clean = withoutDust(speckled(page, spots), height);
        const qint64 printed = darkPixels(page), left = darkPixels(clean);
        QVERIFY2(left >= printed, qPrintable(QStringLiteral("%1 of %2 stayed").arg(left).arg(printed)));
        QVERIFY2(left - printed < spots, qPrintable(QString::number(left - printed))); // of three times as many
    }

    void whereNothingIsPrintedNothingIsDone()
    {
        const QImage page = speckled(QImage(300, 400, QImage::Format_Grayscale8), 100);
        QCOMPARE(withoutDust(page, 0).constBits(), page.constBits());
    }
};

DBLEDGER_TEST(DustTest)
#include "DustTest.moc"
