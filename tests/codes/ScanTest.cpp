// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageMaker.h"
#include "codes/Codes.h"
#include "support/CodeWriter.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

const QString payload = QStringLiteral("INVOICE:FAC/2018/0001\nDATE:2018-10-13 03:27:00\nCUST:F, birth 2000-02-16\n");

/// A page of that many dots per inch with a QR code on its right upper part.
QImage pageWithQr(double dpi, double millimetres, double degrees = 0)
{
    const QImage page = drawPage(int(8.27 * dpi), int(11.69 * dpi));
    return withPicture(page, drawQrCode(payload, int(millimetres / 25.4 * dpi)), 0.7, 0.2, degrees);
}

} // namespace

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQrCodes_data()
    {
        QTest::addColumn<QImage>("page");
        QTest::addColumn<bool>("thorough");
        QTest::addColumn<int>("orientation");
        QTest::newRow("300 dpi") << pageWithQr(300, 30) << false << 0;
        QTest::newRow("300 dpi, small") << pageWithQr(300, 18) << false << 0;
        QTest::newRow("600 dpi") << pageWithQr(600, 20) << false << 0;
        QTest::newRow("150 dpi") << pageWithQr(150, 25) << false << 0;
        QTest::newRow("90 degrees") << pageWithQr(300, 30, 90) << false << 90;
        QTest::newRow("180 degrees") << pageWithQr(300, 30, 180) << false << 180;
        QTest::newRow("270 degrees") << pageWithQr(150, 30, 270) << false << 270;
        QTest::newRow("skewed") << pageWithQr(300, 30, 7) << false << 0;
        QTest::newRow("blurred and noisy") << degraded(pageWithQr(300, 30), 3, 40) << false << 0;
        const QImage code = drawQrCode(payload, 400), page = drawPage(1000, 1000);
        QTest::newRow("on a roll") << withPicture(page, bulging(code, 0, 20), 0.5, 0.5) << false << 0;
        QTest::newRow("on crumpled paper") << withPicture(page, bulging(code, 10, 20), 0.5, 0.5, 180) << false << 180;
        QTest::newRow("nothing but the code") << drawQrCode(payload, 99) << false << 0;
        QTest::newRow("faint") << withPicture(drawPage(1200, 1600), drawQrCode(payload, 200), 0.6, 0.3, 0, 0.25)
                               << false << 0;
        QImage negative = pageWithQr(150, 30);
        negative.invertPixels();
        QTest::newRow("white on black") << negative << true << 0;
    }
    void readsQrCodes()
    {
        QFETCH(QImage, page);
        QFETCH(bool, thorough);
        const QList<domain::ScannedCode> codes = codes::scan(page, 3, thorough).codes;
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().format, QStringLiteral("QRCode"));
        QCOMPARE(codes.first().text, payload);
        QCOMPARE(codes.first().page, 3);
        QTEST(codes.first().orientation, "orientation");
    }

    void boxIsWhereTheCodeStands()
    {
        const QImage page = withPicture(drawPage(1600, 2000), drawQrCode(payload, 400), 0.5, 0.25);
        const QList<domain::ScannedCode> codes = codes::scan(page, 1).codes;
        QCOMPARE(codes.size(), 1);
        const domain::Box box = codes.first().box;
        QVERIFY(std::abs(box.centreX() - 0.5) < 0.01);
        QVERIFY(std::abs(box.centreY() - 0.25) < 0.01);
        QVERIFY(box.width > 0.15 && box.width < 0.26);
        QVERIFY(std::abs(box.width * 1600 - box.height * 2000) < 10);
    }

    void readsTextsOfAllScripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin-1 letters") << QStringLiteral("Élodie Müller");
        QTest::newRow("Turkish") << QStringLiteral("Buğra Çavdarli");
        QTest::newRow("Greek and euro") << QStringLiteral("Αθήνα 12,50 €");
        QTest::newRow("Arabic") << QStringLiteral("فاتورة");
        QTest::newRow("Chinese") << QStringLiteral("发票 12345");
        QTest::newRow("digits") << QStringLiteral("0123456789");
        QTest::newRow("one letter") << QStringLiteral("A");
    }
    void readsTextsOfAllScripts()
    {
        QFETCH(QString, text);
        const QList<domain::ScannedCode> codes = codes::scan(drawQrCode(text, 300), 1).codes;
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, text);
    }

    void readsBarcodes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("degrees");
        QTest::newRow("EAN-13") << "EAN-13"
                                << "4006381333931" << 0.0;
        QTest::newRow("EAN-13 up the page") << "EAN-13"
                                            << "4006381333931" << 90.0;
        QTest::newRow("Code128") << "Code128"
                                 << "RF18-539007547034" << 0.0;
        QTest::newRow("Code39") << "Code39"
                                << "INV20240001" << 0.0;
        QTest::newRow("ITF") << "ITF"
                             << "12345678901231" << 0.0;
        QTest::newRow("DataMatrix") << "DataMatrix"
                                    << "https://example.org/invoice/17" << 0.0;
        QTest::newRow("PDF417") << "PDF417"
                                << "invoice 2024-0001, 100.00" << 0.0;
    }
    void readsBarcodes()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(double, degrees);
        const QImage code = drawBarcode(format, text, 500, format == u"DataMatrix" ? 500 : 150);
        QVERIFY(!code.isNull());
        const QList<domain::ScannedCode> codes =
            codes::scan(withPicture(drawPage(1240, 1754), code, 0.5, 0.4, degrees), 1).codes;
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().format, format);
        QCOMPARE(codes.first().text, text);
        QVERIFY(!codes.first().box.isEmpty());
    }

    void implausibleBarcodesAreDropped()
    {
        QCOMPARE(codes::scan(drawBarcode(QStringLiteral("ITF"), QStringLiteral("1234"), 300, 100), 1).codes.size(), 0);
        QCOMPARE(codes::scan(drawBarcode(QStringLiteral("Codabar"), QStringLiteral("A12B"), 300, 100), 1).codes.size(),
                 0);
    }

    void transparencyHidesNothing()
    {
        // White paper that is only painted where the code is, and a code that is nearly transparent ink
        QImage floating(600, 600, QImage::Format_ARGB32);
        floating.fill(Qt::transparent);
        QImage ink = drawQrCode(payload, 300).convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < ink.height(); ++y)
            for (int x = 0; x < ink.width(); ++x)
                floating.setPixel(x + 150, y + 150,
                                  qGray(ink.pixel(x, y)) < 128 ? qRgba(0, 0, 0, 255) : qRgba(0, 0, 0, 0));
        QCOMPARE(codes::scan(floating, 1).codes.value(0).text, payload);

        QImage faint(600, 600, QImage::Format_ARGB32);
        faint.fill(qRgba(255, 255, 255, 0));
        for (int y = 0; y < ink.height(); ++y)
            for (int x = 0; x < ink.width(); ++x)
                faint.setPixel(x + 150, y + 150,
                               qGray(ink.pixel(x, y)) < 128 ? qRgba(0, 0, 0, 1) : qRgba(255, 255, 255, 1));
        QCOMPARE(codes::scan(faint, 1).codes.value(0).text, payload);
    }

    void readsEveryCodeOnce()
    {
        QImage page = drawPage(2480, 3508);
        page = withPicture(page, drawQrCode(QStringLiteral("first"), 250), 0.2, 0.2);
        page = withPicture(page, drawQrCode(QStringLiteral("second"), 400), 0.7, 0.2, 90);
        page = withPicture(page, drawQrCode(QStringLiteral("third"), 120), 0.5, 0.8);
        page = withPicture(page, drawQrCode(QStringLiteral("first"), 250), 0.2, 0.6);
        QStringList texts;
        for (const domain::ScannedCode &code : codes::scan(page, 1).codes)
            texts.append(code.text);
        texts.sort();
        QCOMPARE(texts, QStringList({QStringLiteral("first"), QStringLiteral("first"), QStringLiteral("second"),
                                     QStringLiteral("third")}));
    }

    void emptyAndOddPicturesHoldNothing_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("null") << QImage();
        for (const QSize size : {QSize(1, 1), QSize(2, 1), QSize(1, 3000), QSize(3000, 1), QSize(7, 7)}) {
            QImage black(size, QImage::Format_RGB32);
            black.fill(Qt::black);
            QTest::addRow("%d x %d", size.width(), size.height()) << black;
        }
        QTest::newRow("text") << drawPage(1240, 1754);
        QTest::newRow("noise") << degraded(QImage(500, 500, QImage::Format_RGB32), 1, 127);
        QTest::newRow("one bit") << drawPage(600, 800).convertToFormat(QImage::Format_Mono);
    }
    void emptyAndOddPicturesHoldNothing()
    {
        QFETCH(QImage, picture);
        const auto [read, unread] = codes::scan(picture, 1, true);
        QCOMPARE(read.size(), 0);
        QCOMPARE(unread.size(), 0);
    }

    void takesEveryPixelFormat_data()
    {
        QTest::addColumn<int>("format");
        for (int format = QImage::Format_Mono; format < QImage::NImageFormats; ++format)
            if (format != QImage::Format_Alpha8) // has no colours
                QTest::addRow("%d", format) << format;
    }
    void takesEveryPixelFormat()
    {
        QFETCH(int, format);
        const auto wanted = static_cast<QImage::Format>(format);
        QCOMPARE(codes::scan(drawQrCode(payload, 240).convertToFormat(wanted), 1).codes.value(0).text, payload);
    }
};

DBLEDGER_TEST(ScanTest)
#include "ScanTest.moc"
