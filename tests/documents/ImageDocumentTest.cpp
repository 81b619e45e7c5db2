// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureMaker.h"
#include "documents/Document.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

/// 16 x 8 pixels with Adobe's mark: ink is stored inverted; left half red, right half white.
const QByteArray cmykJpeg = QByteArray::fromBase64(
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBK"
    "UVJP/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAE"
    "EQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6"
    "g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkA"
    "SwAAPwD06vMK8wr06ivp2vp2iv/Z");

std::unique_ptr<documents::Document> openedPicture(const QByteArray &bytes)
{
    auto document = documents::open(bytes);
    return document ? std::move(*document) : nullptr;
}

bool isNear(QRgb pixel, QColor colour)
{
    return std::abs(qRed(pixel) - colour.red()) < 40 && std::abs(qGreen(pixel) - colour.green()) < 40 &&
           std::abs(qBlue(pixel) - colour.blue()) < 40;
}

} // namespace

class ImageDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp", "bmp", "tiff"})
            QTest::newRow(format) << encode(quarters(80, 60), format);
    }
    void readsEveryFormat()
    {
        QFETCH(QByteArray, bytes);
        const auto document = openedPicture(bytes);
        QVERIFY(document);
        QCOMPARE(document->kind(), QStringLiteral("image"));
        QCOMPARE(document->pageCount(), 1);
        const auto info = document->info(1);
        QCOMPARE(QSizeF(info->width, info->height), QSizeF(80, 60));
        QVERIFY(!info->hasText);
        const auto page = document->render(1, 300);
        QVERIFY(page);
        QCOMPARE(page->size(), QSize(80, 60));
        QVERIFY(page->format() == QImage::Format_RGB32 || page->format() == QImage::Format_ARGB32);
        QVERIFY(isNear(page->pixel(10, 10), Qt::red));
        QVERIFY(isNear(page->pixel(70, 10), Qt::green));
        QVERIFY(isNear(page->pixel(10, 50), Qt::blue));
        QVERIFY(isNear(page->pixel(70, 50), Qt::white));
        QVERIFY(document->text(1)->words.isEmpty());
    }

    void everyPixelFormatBecomesColours_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("alpha");
        QTest::newRow("one bit") << int(QImage::Format_Mono) << false;
        QTest::newRow("palette") << int(QImage::Format_Indexed8) << false;
        QTest::newRow("grey") << int(QImage::Format_Grayscale8) << false;
        QTest::newRow("grey, 16 bits") << int(QImage::Format_Grayscale16) << false;
        QTest::newRow("16 bits") << int(QImage::Format_RGBX64) << false;
        QTest::newRow("16 bits with alpha") << int(QImage::Format_RGBA64) << true;
        QTest::newRow("alpha") << int(QImage::Format_ARGB32) << true;
    }
    void everyPixelFormatBecomesColours()
    {
        QFETCH(int, format);
        QFETCH(bool, alpha);
        QImage picture(40, 40, alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        picture.fill(alpha ? QColor(0, 0, 0, 128) : QColor(0, 0, 0));
        const auto document = openedPicture(encode(picture.convertToFormat(QImage::Format(format)), "png"));
        QVERIFY(document);
        const auto page = document->render(1, 0);
        QCOMPARE(page->format(), alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        QCOMPARE(page->pixel(20, 20), alpha ? qRgba(0, 0, 0, 128) : qRgb(0, 0, 0));
    }

    void readsCmykJpeg()
    {
        const auto document = openedPicture(cmykJpeg);
        QVERIFY(document);
        const auto page = document->render(1, 0);
        QVERIFY(page);
        QCOMPARE(page->format(), QImage::Format_RGB32);
        QVERIFY(isNear(page->pixel(3, 4), Qt::red));
        QVERIFY(isNear(page->pixel(13, 4), Qt::white));
    }

    void turnsPhotographsUpright_data()
    {
        QTest::addColumn<int>("transformation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QColor>("topLeft");
        QTest::addColumn<QColor>("topRight");
        const QSize lying(80, 60), standing(60, 80);
        QTest::newRow("1") << int(QImageIOHandler::TransformationNone) << lying << QColor(Qt::red) << QColor(Qt::green);
        QTest::newRow("3") << int(QImageIOHandler::TransformationRotate180) << lying << QColor(Qt::white)
                           << QColor(Qt::blue);
        QTest::newRow("6") << int(QImageIOHandler::TransformationRotate90) << standing << QColor(Qt::blue)
                           << QColor(Qt::red);
        QTest::newRow("8") << int(QImageIOHandler::TransformationRotate270) << standing << QColor(Qt::green)
                           << QColor(Qt::white);
        QTest::newRow("2") << int(QImageIOHandler::TransformationMirror) << lying << QColor(Qt::green)
                           << QColor(Qt::red);
    }
    void turnsPhotographsUpright()
    {
        QFETCH(int, transformation);
        QFETCH(QSize, size);
        QFETCH(QColor, topLeft);
        QFETCH(QColor, topRight);
        const auto document =
            openedPicture(encode(quarters(80, 60), "jpeg", QImageIOHandler::Transformations(transformation)));
        QVERIFY(document);
        QCOMPARE(QSizeF(document->info(1)->width, document->info(1)->height), QSizeF(size));
        const auto page = document->render(1, 0);
        QCOMPARE(page->size(), size);
        QVERIFY(isNear(page->pixel(5, 5), topLeft));
        QVERIFY(isNear(page->pixel(size.width() - 6, 5), topRight));
    }

    void readsAllFramesOfTiff_data()
    {
        QTest::addColumn<bool>("bigEndian");
        QTest::newRow("little endian") << false;
        QTest::newRow("big endian") << true;
    }
    void readsAllFramesOfTiff()
    {
        QFETCH(bool, bigEndian);
        const QList<QSize> sizes{{30, 40}, {50, 20}, {10, 10}};
        const auto document = openedPicture(makeTiff(sizes, bigEndian));
        QVERIFY(document);
        QCOMPARE(document->pageCount(), 3);
        for (const int page : {3, 1, 2, 2}) { // in any order, and again
            QCOMPARE(QSizeF(document->info(page)->width, document->info(page)->height), QSizeF(sizes.at(page - 1)));
            const auto picture = document->render(page, 0);
            QVERIFY(picture);
            QCOMPARE(picture->size(), sizes.at(page - 1));
            QCOMPARE(qGray(picture->pixel(5, 5)), 40 * page);
        }
        const auto missing = document->render(4, 0);
        QCOMPARE(missing.error().kind, ErrorKind::NoSuchPage);
        QCOMPARE(document->info(0).error().kind, ErrorKind::NoSuchPage);
        QCOMPARE(document->text(-1).error().kind, ErrorKind::NoSuchPage);
    }

    void rendersRegions_data()
    {
        QTest::addColumn<domain::Box>("region");
        QTest::addColumn<QSize>("size");
        QTest::newRow("lower right") << domain::Box{0.5, 0.5, 0.5, 0.5} << QSize(40, 30);
        QTest::newRow("over the edge") << domain::Box{0.75, -1, 3, 1.5} << QSize(20, 30);
        QTest::newRow("whole") << domain::Box{} << QSize(80, 60);
    }
    void rendersRegions()
    {
        QFETCH(domain::Box, region);
        const auto document = openedPicture(encode(quarters(80, 60), "png"));
        const auto page = document->render(1, 0, region);
        QVERIFY(page);
        QTEST(page->size(), "size");
    }

    void regionOutsideIsAnError()
    {
        const auto document = openedPicture(encode(quarters(80, 60), "png"));
        QVERIFY(!document->render(1, 0, {1.5, 0, 1, 1}));
        QVERIFY(!document->render(1, 0, {0, 0, std::nan(""), 1}));
    }

    void sizeIsLookedAtBeforeDecoding()
    {
        const auto bomb = documents::open(pngOfSize(30'000, 30'000));
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().kind, ErrorKind::PageTooLarge);
        QCOMPARE(bomb.error().arguments, QStringList({QStringLiteral("1"), QStringLiteral("30000"),
                                                      QStringLiteral("30000"), QStringLiteral("200000000")}));
        QCOMPARE(documents::open(pngOfSize(900'000, 900'000)).error().kind, ErrorKind::PageTooLarge);
        const auto frames = documents::open(makeTiff({{10, 10}, {101, 100}}), {}, {.pixels = 10'000});
        QCOMPARE(frames.error().kind, ErrorKind::PageTooLarge);
        QCOMPARE(frames.error().arguments.value(0), QStringLiteral("2"));
        const auto many = documents::open(makeTiff({{1, 1}, {1, 1}, {1, 1}}), {}, {.pages = 2});
        QCOMPARE(many.error().kind, ErrorKind::TooManyPages);
    }

    void readsLargePictures()
    {
        // 600 dpi colour of A4 is over Qt's own limit of 128 MB
        QImage large(30'000, 1'200, QImage::Format_RGB32);
        large.fill(Qt::white);
        const auto document = openedPicture(encode(large, "png"));
        QVERIFY(document);
        QCOMPARE(document->render(1, 0)->width(), 30'000);
    }
};

DBLEDGER_TEST(ImageDocumentTest)
#include "ImageDocumentTest.moc"
