// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Preparer.h"
#include "imaging/Gray.h"
#include "support/TestMain.h"
#include "support/TextPage.h"

#include <QTest>

#include <random>

using namespace dbledger;
using namespace dbledger::imaging;
using tests::textPage;
using tests::turnedPage;

namespace {

QStringList paragraph()
{
    return QStringList(20, QStringLiteral("Several plain words stand here on each of the lines"));
}

/// The darkest pixel within a part of the picture, in fractions.
int darkest(const QImage &gray, const QRectF &part)
{
    int value = 255;
    for (int y = int(part.top() * gray.height()); y < int(part.bottom() * gray.height()); ++y)
        for (int x = int(part.left() * gray.width()); x < int(part.right() * gray.width()); ++x)
            value = std::min(value, int(gray.constScanLine(y)[x]));
    return value;
}

} // namespace

class PreparerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slantIsMeasured_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {-12.0, -3.0, 0.0, 1.0, 5.0, 14.0})
            QTest::addRow("%g", degrees) << degrees;
    }

    void slantIsMeasured()
    {
        QFETCH(double, degrees);
        const Preparer preparer(toGrays(turnedPage(textPage(paragraph()), degrees)));
        const Skew &skew = preparer.measures().skew;
        QVERIFY2(qAbs(skew.degrees - degrees) < 0.3, qPrintable(QString::number(skew.degrees)));
        QVERIFY(skew.confidence >= sureSkew);
        QVERIFY(!skew.vertical);
    }

    void aPageOnItsSideIsNoticed()
    {
        QVERIFY(Preparer(toGrays(turnedPage(textPage(paragraph()), 90))).measures().skew.vertical);
    }

    void textGetsTheHeightThatWasAskedFor_data()
    {
        QTest::addColumn<int>("pixelSize");
        for (const int size : {16, 28, 40})
            QTest::addRow("%d", size) << size;
    }

    void textGetsTheHeightThatWasAskedFor()
    {
        QFETCH(int, pixelSize);
        const Preparer preparer(toGrays(textPage(paragraph(), pixelSize)));
        const Prepared page = preparer.prepare({});
        const double height = Preparer(toGrays(page.gray)).measures().textHeight;
        QVERIFY2(height > 15 && height < 21, qPrintable(QString::number(height)));
    }

    void condensedTypeIsWidened_data()
    {
        QTest::addColumn<double>("width"); // of the letters, as a share of what the font has
        QTest::addColumn<double>("wider"); // in the copy
        QTest::newRow("ordinary") << 1.0 << 1.0;
        QTest::newRow("condensed") << 0.55 << 1.25;
    }

    void condensedTypeIsWidened()
    {
        QFETCH(double, width);
        QFETCH(double, wider);
        const QImage page = textPage(paragraph());
        const Preparer preparer(toGrays(
            page.scaled(int(page.width() * width), page.height(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
        const QSize size = preparer.prepare({}).gray.size(), sheet = QSize(int(page.width() * width), page.height());
        const double measured = double(size.width()) / sheet.width() / (double(size.height()) / sheet.height());
        QVERIFY2(qAbs(measured - wider) < 0.04, qPrintable(QString::number(measured)));
    }

    void aPartIsWhereItWasCut()
    {
        const Preparer preparer(toGrays(textPage(paragraph())));
        Recipe recipe;
        recipe.part = {0.25, 0.25, 0.5, 0.1};
        const domain::Box box = preparer.prepare(recipe).transform.toPage({0, 0, 1, 1});
        QVERIFY(qAbs(box.x - 0.25) < 0.005 && qAbs(box.width - 0.5) < 0.01);
        QVERIFY(qAbs(box.y - 0.25) < 0.005 && qAbs(box.height - 0.1) < 0.01);
    }

    void codesAndPhotographsAreBlank()
    {
        QImage page = textPage(paragraph()).convertToFormat(QImage::Format_RGB32);
        std::mt19937 random(1);
        for (int y = 1400; y < 1700; y += 10)
            for (int x = 800; x < 1100; x += 10) {
                const int tone = 90 + int(random() % 120);
                for (int i = 0; i < 100; ++i)
                    page.setPixel(x + i % 10, y + i / 10, qRgb(tone, tone, tone));
            }
        QPainter painter(&page);
        painter.fillRect(100, 1450, 200, 200, Qt::black);
        painter.end();
        Recipe recipe;
        recipe.blank = {{95 / 1240.0, 1445 / 1754.0, 210 / 1240.0, 210 / 1754.0}};
        const QImage gray = Preparer(toGrays(page)).prepare(recipe).gray;
        QVERIFY(darkest(gray, {0.07, 0.82, 0.19, 0.13}) > 200);
        QVERIFY(darkest(gray, {0.67, 0.82, 0.19, 0.13}) > 200);
        QVERIFY(darkest(gray, {0.05, 0.05, 0.9, 0.6}) < 100);
    }

    void halfTransparentTextIsDark()
    {
        QImage page(100, 100, QImage::Format_ARGB32);
        page.fill(Qt::white);
        page.setPixel(50, 50, qRgba(255, 0, 0, 128));
        page.setPixel(60, 50, qRgba(0, 0, 255, 255));
        page.setPixel(70, 50, qRgba(0, 0, 0, 0));
        const QImage gray = toGray(page);
        QVERIFY(gray.constScanLine(50)[50] < 180);
        QVERIFY(gray.constScanLine(50)[60] < 40);
        QCOMPARE(int(gray.constScanLine(50)[70]), 255);
        QCOMPARE(int(gray.constScanLine(50)[80]), 255);
    }

    void aShadowIsTakenAway()
    {
        QImage page = textPage(paragraph());
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                page.scanLine(y)[x] = uchar(page.scanLine(y)[x] * (100 + 155 * x / page.width()) / 255);
        const QImage gray = Preparer(toGrays(page)).prepare({}).gray;
        QVERIFY(darkest(gray, {0.0, 0.0, 0.06, 0.9}) > 200);
    }

    /// Pictures so small that nothing is looked for on a smaller copy.
    void smallPicturesKeepTheirText()
    {
        QImage page = textPage(paragraph()).copy(0, 0, 460, 460);
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                page.scanLine(y)[x] = uchar(page.scanLine(y)[x] * 7 / 10);
        const Preparer preparer(toGrays(page));
        QVERIFY(preparer.measures().textHeight > 5);
        QVERIFY(darkest(preparer.prepare({}).gray, {0, 0, 1, 1}) < 100);
    }

    void aSheetOnATableIsCutOut()
    {
        QImage table(1600, 2100, QImage::Format_Grayscale8);
        table.fill(70);
        QPainter painter(&table);
        painter.drawImage(180, 170, textPage(paragraph()));
        painter.end();
        const Preparer preparer(toGrays(table));
        QVERIFY(preparer.measures().paper.confidence >= surePaper);
        const domain::Box sheet = preparer.prepare({}).transform.toPage({0, 0, 1, 1});
        QVERIFY(qAbs(sheet.x - 180 / 1600.0) < 0.01 && qAbs(sheet.y - 170 / 2100.0) < 0.01);
        QVERIFY(Preparer(toGrays(textPage(paragraph()))).measures().paper.confidence < surePaper);
    }

    void lightOnDarkIsTurnedOver()
    {
        QImage page = textPage(paragraph());
        page.invertPixels();
        const Preparer preparer(toGrays(page));
        QVERIFY(preparer.measures().inverted);
        QVERIFY(preparer.measures().textHeight > 10);
    }

    /// What a band of light text becomes: dark text on white, whatever the grain of its ground.
    void aDarkBandComesOutWhite()
    {
        QImage page = textPage(paragraph());
        std::uint32_t seed = 1;
        for (int y = 0; y < 220; ++y)
            for (int x = 0; x < page.width(); ++x) {
                seed = seed * 1664525 + 1013904223;
                page.scanLine(y)[x] = uchar(40 + (seed >> 24) % 24);
            }
        QPainter painter(&page);
        painter.setPen(Qt::white);
        QFont font = painter.font();
        font.setPixelSize(60);
        painter.setFont(font);
        painter.drawText(100, 140, QStringLiteral("INVOICE"));
        painter.end();
        const QImage gray = Preparer(toGrays(page)).prepare({}).gray;
        QVERIFY(darkest(gray, {0.5, 0.01, 0.4, 0.1}) > 200);
        QVERIFY(darkest(gray, {0.08, 0.04, 0.2, 0.05}) < 100);
    }

    /// White on a colour that is as light as a shadow, and the first row of the table close under it.
    void aColouredHeadOfATableIsTurnedOver()
    {
        QImage page = textPage(paragraph()).convertToFormat(QImage::Format_RGB32);
        QPainter painter(&page);
        painter.fillRect(0, 1000, page.width(), page.height(), Qt::white);
        painter.fillRect(80, 1100, 1080, 60, QColor(70, 130, 180));
        QFont font = painter.font();
        font.setPixelSize(26);
        painter.setFont(font);
        for (const int x : {90, 400, 800}) {
            painter.setPen(Qt::white);
            painter.drawText(x, 1140, QStringLiteral("Invoice date"));
            painter.setPen(Qt::black);
            painter.drawText(x, 1186, QStringLiteral("16/03/2021"));
        }
        painter.end();
        const QImage gray = Preparer(toGrays(page)).prepare({}).gray;
        const double bar = 1100.0 / page.height(), below = 1166.0 / page.height();
        QVERIFY(darkest(gray, {0.9, bar - 0.01, 0.03, 0.045}) > 200);
        QVERIFY(darkest(gray, {0.07, bar + 0.01, 0.1, 0.015}) < 100);
        QVERIFY(darkest(gray, {0.9, below, 0.03, 0.02}) > 200);
        QVERIFY(darkest(gray, {0.07, below, 0.1, 0.012}) < 100);
    }

    void oddPicturesDoNotHurt_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a dot") << QSize(1, 1);
        QTest::newRow("a line") << QSize(3000, 1);
        QTest::newRow("a pillar") << QSize(2, 3000);
    }

    void oddPicturesDoNotHurt()
    {
        QFETCH(QSize, size);
        QImage page(size, QImage::Format_RGB32);
        page.fill(Qt::white);
        QVERIFY(!Preparer(toGrays(page)).prepare({}).gray.isNull());
    }
};

DBLEDGER_TEST(PreparerTest)
#include "PreparerTest.moc"
