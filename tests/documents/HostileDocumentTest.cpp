// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfMaker.h"
#include "PictureMaker.h"
#include "documents/Document.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

const documents::Limits small{.bytes = 1'000'000, .pixels = 4'000'000, .pages = 20};

/// Does with a document all that a reader does; what comes out may be anything but a crash or a page over the limits.
void readAll(const QByteArray &bytes)
{
    const auto document = documents::open(bytes, {}, small);
    if (!document)
        return;
    QVERIFY((*document)->pageCount() >= 1 && (*document)->pageCount() <= small.pages);
    for (int page = 1; page <= (*document)->pageCount(); ++page) {
        const auto info = (*document)->info(page);
        const auto text = (*document)->text(page);
        const auto picture = (*document)->render(page, 50);
        if (picture)
            QVERIFY(!picture->isNull() && qint64(picture->width()) * picture->height() <= small.pixels);
        if (text)
            for (const domain::Word &word : text->words)
                QVERIFY(word.box.x >= 0 && word.box.y >= 0 && word.box.right() < 1.001 && word.box.bottom() < 1.001);
    }
}

/// Why the first page cannot be had; nothing when it can.
std::optional<Error> failure(const QByteArray &bytes)
{
    const auto document = documents::open(bytes);
    if (!document)
        return document.error();
    const auto picture = (*document)->render(1, 72);
    return picture ? std::nullopt : std::optional(picture.error());
}

QList<QPair<const char *, QByteArray>> seeds()
{
    PdfPage scan;
    scan.picture = QSize(60, 85);
    return {{"png", encode(quarters(60, 40), "png")},
            {"jpeg", encode(quarters(60, 40), "jpeg")},
            {"webp", encode(quarters(60, 40), "webp")},
            {"bmp", encode(quarters(60, 40), "bmp")},
            {"tiff", makeTiff({{30, 20}, {20, 30}})},
            {"pdf", makePdf({pageOfWords(6), scan})},
            {"locked pdf", encryptPdf(makePdf({pageOfWords(6)}), "user", "owner")},
            {"encrypted pdf", encryptPdf(makePdf({pageOfWords(6)}), "", "owner")}};
}

} // namespace

class HostileDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesCutFiles_data() { addSeeds(); }
    void survivesCutFiles()
    {
        QFETCH(QByteArray, bytes);
        for (int cut = 0; cut < 60; ++cut)
            readAll(bytes.left(bytes.size() * cut / 60));
    }

    void survivesChangedFiles_data() { addSeeds(); }
    void survivesChangedFiles()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator random(17);
        for (int round = 0; round < 80; ++round) {
            QByteArray changed = bytes;
            for (int change = random.bounded(1, 12); change > 0; --change)
                changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
            readAll(changed);
        }
    }

    void survivesNoiseBehindTheMagic_data()
    {
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff");
        QTest::newRow("tiff") << QByteArray("II*\0", 4);
        QTest::newRow("big tiff") << QByteArray("II+\0", 4);
        QTest::newRow("webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16);
        QTest::newRow("gif") << QByteArray("GIF89a");
        QTest::newRow("bmp") << QByteArray("BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0", 18);
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n");
        QTest::newRow("xml") << QByteArray("<?xml ");
        QTest::newRow("none") << QByteArray();
    }
    void survivesNoiseBehindTheMagic()
    {
        QFETCH(QByteArray, magic);
        QRandomGenerator random(23);
        for (int round = 0; round < 40; ++round) {
            QByteArray noise(random.bounded(2000), Qt::Uninitialized);
            for (char &byte : noise)
                byte = char(random.bounded(256));
            readAll(magic + noise);
        }
    }

    void halfAPictureIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp", "bmp", "tiff"})
            QTest::newRow(format) << encode(quarters(200, 200), format);
    }
    void halfAPictureIsNoPicture()
    {
        QFETCH(QByteArray, bytes);
        const std::optional<Error> error = failure(bytes.left(bytes.size() / 2));
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::DocumentBroken);
    }

    void readsPdfsWithABrokenTable()
    {
        QByteArray pdf = makePdf({pageOfWords(6)});
        pdf.replace("startxref\n", "startxref\n9");
        auto document = documents::open(pdf);
        QVERIFY(document);
        QCOMPARE((*document)->text(1)->words.size(), 6);
        pdf.replace("0000000", "0009000");
        document = documents::open(pdf);
        QVERIFY(document);
        QCOMPARE((*document)->text(1)->words.size(), 6);
    }

    void saysWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("only a header") << QByteArray("%PDF-1.7\n");
        QTest::newRow("no pages") << makePdf({});
        const QByteArray pdf = makePdf({pageOfWords(6)});
        QTest::newRow("no trailer") << pdf.left(pdf.indexOf("xref\n"));
        const QByteArray tiff = makeTiff({{30, 20}, {20, 30}});
        QTest::newRow("second frame is missing") << tiff.left(tiff.size() - 610);
        QTest::newRow("no picture data") << pngOfSize(100, 100);
        QTest::newRow("no picture at all") << QByteArray("\x89PNG\r\n\x1a\n");
    }
    void saysWhatIsBroken()
    {
        QFETCH(QByteArray, bytes);
        const std::optional<Error> error = failure(bytes);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::DocumentBroken);
        QCOMPARE(error->arguments.size(), 2);
    }

    void aPageThatIsMissingIsAnError()
    {
        QByteArray pdf = makePdf({pageOfWords(6)});
        pdf.replace("/Count 1", "/Count 3");
        const auto document = documents::open(pdf);
        if (!document)
            return;
        for (int page = 1; page <= (*document)->pageCount(); ++page)
            if (const auto picture = (*document)->render(page, 72); !picture)
                QVERIFY(picture.error().kind == ErrorKind::DocumentBroken ||
                        picture.error().kind == ErrorKind::NoSuchPage);
    }

    void pagesOfAbsurdSize_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("nothing") << QSizeF(0, 0);
        QTest::newRow("a line") << QSizeF(100'000, 0.01);
        QTest::newRow("a field") << QSizeF(10'000'000, 10'000'000);
        QTest::newRow("a stamp") << QSizeF(1, 1);
        QTest::newRow("mirrored") << QSizeF(-595, -842);
    }
    void pagesOfAbsurdSize()
    {
        QFETCH(QSizeF, size);
        PdfPage page = pageOfWords(6);
        page.size = size;
        readAll(makePdf({page}));
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto &[name, bytes] : seeds())
            QTest::newRow(name) << bytes;
    }
};

DBLEDGER_TEST(HostileDocumentTest)
#include "HostileDocumentTest.moc"
