// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Curl.h"
#include "imaging/Gray.h"
#include "imaging/Preparer.h"
#include "support/TestMain.h"
#include "support/TextPage.h"

#include <QTest>

#include <cmath>

using namespace dbledger;
using namespace dbledger::imaging;
using tests::textPage;
using tests::turnedPage;

namespace {

QImage textOf(int count = 20)
{
    return textPage(QStringList(count, QStringLiteral("Several plain words stand here on each of the lines")));
}

/// How far down a place of the curled page lies: a bow whose middle hangs by that many pixels.
double bow(double x, double width, double pixels)
{
    const double across = 2 * x / width - 1;
    return pixels * (1 - across * across);
}

QImage bowed(const QImage &page, double pixels)
{
    const QImage gray = page.convertToFormat(QImage::Format_Grayscale8);
    QImage result(gray.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < gray.height(); ++y)
        for (int x = 0; x < gray.width(); ++x) {
            const int from = int(std::lround(y - bow(x, gray.width(), pixels)));
            result.scanLine(y)[x] = from >= 0 && from < gray.height() ? gray.constScanLine(from)[x] : 255;
        }
    return result;
}

} // namespace

class CurlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightLinesAreLeftAlone_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {-8.0, 0.0, 3.0, 90.0})
            QTest::addRow("%g", degrees) << degrees;
    }

    void straightLinesAreLeftAlone()
    {
        QFETCH(double, degrees);
        QVERIFY(!measureCurl(findGlyphs(toGray(turnedPage(textOf(), degrees)))));
    }

    void tooFewLettersTellNothing()
    {
        QVERIFY(!measureCurl(findGlyphs(bowed(textOf(1), 40))));
        QVERIFY(!measureCurl({}));
    }

    void aBowIsMeasured_data()
    {
        QTest::addColumn<double>("pixels");
        for (const double pixels : {-60.0, 30.0, 60.0})
            QTest::addRow("%g", pixels) << pixels;
    }

    void aBowIsMeasured()
    {
        QFETCH(double, pixels);
        const QImage page = bowed(textOf(), pixels);
        const auto curl = measureCurl(findGlyphs(page));
        QVERIFY(curl);
        const double width = page.width();
        // what is left when the common slant is taken away
        const auto sag = [width](const auto &down) {
            return down(width * 0.4) - (down(width * 0.15) + down(width * 0.65)) / 2;
        };
        const double measured = sag([&](double x) { return curl->at({x, 400}); });
        const double expected = sag([&](double x) { return bow(x, width, pixels); });
        QVERIFY2(qAbs(measured - expected) < 0.15 * qAbs(expected), qPrintable(QString::number(measured)));
        const QPointF place(width * 0.2, 500);
        QVERIFY(qAbs(curl->straight(curl->bent(place)).y() - place.y()) < 0.1);
    }

    /// A box on the working copy of a bowed page is back where its letters are.
    void boxesFindBackToTheBowedPage()
    {
        const QImage straight = textOf(), page = bowed(straight, 50);
        const Prepared prepared = Preparer(toGrays(page)).prepare({});
        const domain::Box left = prepared.transform.toWorking({0.1, 0.3, 0.02, 0.01});
        const domain::Box back = prepared.transform.toPage(left);
        QVERIFY(qAbs(back.centreX() - 0.11) < 0.003 && qAbs(back.centreY() - 0.305) < 0.003);
        const Transform other = Preparer(toGrays(page)).prepare({0, 36, Tone::Plain, {}, {}}).transform;
        const domain::Box there = prepared.transform.toOther(other, left);
        QVERIFY(qAbs(there.centreY() - left.centreY()) < 0.003);
        // and its lines are straight there
        QVERIFY(!measureCurl(findGlyphs(prepared.gray)));
    }
};

DBLEDGER_TEST(CurlTest)
#include "CurlTest.moc"
