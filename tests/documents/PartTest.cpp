// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfMaker.h"
#include "PictureMaker.h"
#include "documents/Document.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

std::unique_ptr<documents::Document> openedWhole(const QByteArray &bytes, const QString &password = {})
{
    auto document = documents::open(bytes, password);
    return document ? *std::move(document) : nullptr;
}

QString wordsOfPage(const documents::Document &document, int page)
{
    const auto text = document.text(page);
    QStringList words;
    for (const domain::Word &word : text->words)
        words.append(word.text);
    return words.join(u' ');
}

/// Page n says "word1" to "word<n + 4>".
QByteArray pdfOfPages(int pages)
{
    QList<PdfPage> list;
    for (int i = 1; i <= pages; ++i)
        list.append(pageOfWords(i + 4));
    return makePdf(list);
}

/// Two pages; the first carries a file, the second a text and a hidden layer, and both list each other's picture.
QByteArray pdfWithEverything()
{
    const auto page = [](const QByteArray &content, const QByteArray &rest) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<</XObject<</A 7 0 R/B 8 0 R>>"
               "/Properties<</L 9 0 R>>>>/Contents " +
               content + ' ' + rest + ">>";
    };
    const auto stream = [](const QByteArray &dictionary, const QByteArray &content) {
        return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content +
               "\nendstream";
    };
    const QByteArray picture = "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width 4/Height 1";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R/AF[10 0 R]/Names<</EmbeddedFiles<</Names[(factur-x.xml) 10 0 R]>>>>"
        "/OCProperties<</OCGs[9 0 R]/D<</OFF[9 0 R]>>>>>>",
        "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
        page("5 0 R", "/AF[10 0 R]/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 10 0 R>>"
                      "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest[4 0 R/Fit]>>]"),
        page("6 0 R", {}),
        stream({}, "q 100 0 0 100 0 0 cm /A Do Q"),
        stream({}, "/OC /L BDC 0 0 100 100 re f EMC 0 0 1 1 re f q 9 0 0 9 0 0 cm /B Do Q"),
        stream(picture, "ONE!"),
        stream(picture, "TWO!"),
        "<</Type/OCG/Name(hidden)>>",
        "<</Type/Filespec/F(factur-x.xml)/UF(factur-x.xml)/EF<</F 11 0 R>>>>",
        stream("/Type/EmbeddedFile", "<Invoice/>"),
    };
    QByteArray file = "%PDF-1.7\n";
    for (qsizetype i = 0; i < objects.size(); ++i)
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    return file + "trailer\n<</Root 1 0 R/Size " + QByteArray::number(objects.size() + 1) + ">>\n%%EOF\n";
}

} // namespace

class PartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfAPdfKeepTheirText()
    {
        const auto whole = openedWhole(pdfOfPages(5));
        QVERIFY(whole);
        const auto bytes = whole->part({2, 3});
        QVERIFY(bytes);
        const auto part = openedWhole(*bytes);
        QVERIFY(part);
        QCOMPARE(part->kind(), QStringLiteral("pdf"));
        QCOMPARE(part->pageCount(), 2);
        for (const int page : {1, 2}) {
            QCOMPARE(wordsOfPage(*part, page), wordsOfPage(*whole, page + 1));
            QCOMPARE(*part->render(page, 72), *whole->render(page + 1, 72));
        }
        QVERIFY(wordsOfPage(*part, 1).endsWith(u"word6"));
        QCOMPARE(whole->pageCount(), 5);
        QCOMPARE(*openedWhole(pdfOfPages(5))->part({2, 3}), *bytes); // what is the same is known to be stored already
        QVERIFY(*whole->part({2, 2}) != *bytes);
    }

    void rotationAndCropStay()
    {
        PdfPage turned = pageOfWords(8);
        turned.rotate = 90;
        turned.cropBox = QRectF(50, 400, 300, 442);
        const auto whole = openedWhole(makePdf({pageOfWords(5), turned}));
        const auto part = openedWhole(*whole->part({2, 2}));
        QVERIFY(part);
        QCOMPARE(*part->render(1, 72), *whole->render(2, 72));
        QCOMPARE(part->info(1)->width, 442.0);
    }

    void filesAndOtherPagesStayWithTheWhole()
    {
        const auto whole = openedWhole(pdfWithEverything());
        QVERIFY(whole);
        QCOMPARE(whole->xmlAttachments().size(), 1);
        const auto first = whole->part({1, 1}), second = whole->part({2, 2});
        QVERIFY(first && second);
        for (const QByteArray &part : {*first, *second}) {
            QVERIFY(openedWhole(part)->xmlAttachments().isEmpty());
            QVERIFY(!part.contains("<Invoice/>"));
        }
        QVERIFY(first->contains("ONE!") && !first->contains("TWO!"));
        QVERIFY(second->contains("TWO!") && !second->contains("ONE!"));
        QCOMPARE(whole->xmlAttachments().size(), 1);
    }

    void hiddenLayersStayHidden()
    {
        const auto whole = openedWhole(pdfWithEverything());
        const QImage page = *whole->render(2, 72);
        QCOMPARE(page.pixelColor(50, 50), QColor(Qt::white));
        QCOMPARE(*openedWhole(*whole->part({2, 2}))->render(1, 72), page);
    }

    void whatAPasswordOpenedStaysProtected()
    {
        const QByteArray locked = encryptPdf(pdfOfPages(3), "s\xc3\xa9same", "owner");
        for (const QString &password : {QStringLiteral("s\u00e9same"), QStringLiteral("owner")}) {
            const auto bytes = openedWhole(locked, password)->part({2, 3});
            QVERIFY(bytes);
            QCOMPARE(documents::open(*bytes).error().kind, ErrorKind::DocumentLocked);
            QCOMPARE(documents::open(*bytes, QStringLiteral("other")).error().kind, ErrorKind::WrongPassword);
            const auto part = openedWhole(*bytes, QStringLiteral("s\u00e9same"));
            QVERIFY(part);
            QVERIFY(wordsOfPage(*part, 1).endsWith(u"word6"));
        }
        const auto open = openedWhole(encryptPdf(pdfOfPages(3), "", "owner"))->part({2, 3});
        QVERIFY(open);
        QCOMPARE(openedWhole(*open)->pageCount(), 2);
    }

    void framesOfATiffAreTakenAsTheyAre_data()
    {
        QTest::addColumn<bool>("bigEndian");
        QTest::newRow("II") << false;
        QTest::newRow("MM") << true;
    }
    void framesOfATiffAreTakenAsTheyAre()
    {
        QFETCH(bool, bigEndian);
        const QByteArray tiff = makeTiff({{40, 30}, {50, 20}, {60, 10}}, bigEndian);
        const auto whole = openedWhole(tiff);
        QVERIFY(whole);
        const auto bytes = whole->part({2, 3});
        QVERIFY(bytes);
        QCOMPARE(bytes->left(2), tiff.left(2));
        const auto part = openedWhole(*bytes);
        QVERIFY(part);
        QCOMPARE(part->kind(), QStringLiteral("image"));
        QCOMPARE(part->pageCount(), 2);
        for (const int page : {1, 2})
            QCOMPARE(*part->render(page, 0), *whole->render(page + 1, 0));
        QVERIFY(!bytes->contains(QByteArray(40 * 30, char(40)))); // the first frame's pixels
        QCOMPARE(*openedWhole(tiff)->part({2, 3}), *bytes);
    }

    void compressedAndTurnedFramesStay()
    {
        for (const auto turn : {QImageIOHandler::TransformationNone, QImageIOHandler::TransformationRotate90}) {
            const auto whole = openedWhole(encode(quarters(400, 300), "tiff", turn));
            QVERIFY(whole);
            const auto part = openedWhole(*whole->part({1, 1}));
            QVERIFY(part);
            QCOMPARE(*part->render(1, 0), *whole->render(1, 0));
        }
    }

    void refusals()
    {
        const auto kindOf = [](const QByteArray &bytes, const domain::PageRange &range) {
            const auto part = openedWhole(bytes)->part(range);
            return part ? QStringLiteral("none") : errorKindName(part.error().kind);
        };
        const QByteArray pdf = pdfOfPages(3), tiff = makeTiff({{40, 30}, {50, 20}});
        QCOMPARE(kindOf(pdf, {1, 4}), QStringLiteral("NoSuchPage"));
        QCOMPARE(kindOf(pdf, {0, 1}), QStringLiteral("NoSuchPage"));
        QCOMPARE(kindOf(pdf, {3, 2}), QStringLiteral("NoSuchPage"));
        QCOMPARE(kindOf(tiff, {2, 3}), QStringLiteral("NoSuchPage"));
        QCOMPARE(kindOf(encode(quarters(40, 30), "png"), {1, 1}), QStringLiteral("CannotSplit"));
        QCOMPARE(kindOf(tiff.left(tiff.size() - 9), {2, 2}), QStringLiteral("DocumentBroken"));
    }
};

DBLEDGER_TEST(PartTest)
#include "PartTest.moc"
