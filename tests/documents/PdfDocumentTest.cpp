// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfMaker.h"
#include "documents/Document.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

std::unique_ptr<documents::Document> opened(const QByteArray &bytes, const QString &password = {})
{
    auto document = documents::open(bytes, password);
    return document ? std::move(*document) : nullptr;
}

QStringList textsOf(const domain::PageText &text)
{
    QStringList texts;
    for (const domain::Word &word : text.words)
        texts.append(word.text);
    return texts;
}

/// Share of dark pixels in that part of the picture.
double ink(const QImage &page, const domain::Box &box)
{
    int dark = 0, all = 0;
    for (int y = int(box.y * page.height()); y < int(box.bottom() * page.height()); ++y)
        for (int x = int(box.x * page.width()); x < int(box.right() * page.width()); ++x, ++all)
            dark += qGray(page.pixel(x, y)) < 128;
    return all == 0 ? 0 : double(dark) / all;
}

} // namespace

class PdfDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsAndPages()
    {
        const auto document = opened(makePdf({pageOfWords(6), pageOfWords(2), PdfPage{}}));
        QVERIFY(document);
        QCOMPARE(document->kind(), QStringLiteral("pdf"));
        QCOMPARE(document->pageCount(), 3);
        QCOMPARE(document->info(1)->width, 595.0);
        QCOMPARE(document->info(1)->height, 842.0);
        QVERIFY(document->info(1)->hasText);
        QVERIFY(!document->info(2)->hasText); // two words are a stamp, no text layer
        QVERIFY(!document->info(3)->hasText);
        const auto text = document->text(1);
        QCOMPARE(text->page, 1);
        QCOMPARE(text->witness, domain::Witness::PdfText);
        QCOMPARE(textsOf(*text).first(2), QStringList({QStringLiteral("word1"), QStringLiteral("word2")}));
        QCOMPARE(document->render(2, 72)->size(), QSize(595, 842));
        QCOMPARE(document->render(4, 72).error().kind, ErrorKind::NoSuchPage);
        QCOMPARE(document->text(0).error().kind, ErrorKind::NoSuchPage);
    }

    /// Where the layer says a word is, there is ink, and there is none elsewhere: on every turn and crop of the page.
    void boxesLieOnTheInk_data()
    {
        QTest::addColumn<int>("rotate");
        QTest::addColumn<QRectF>("crop");
        for (const int rotate : {0, 90, 180, 270}) {
            QTest::addRow("%d degrees", rotate) << rotate << QRectF();
            QTest::addRow("%d degrees, cropped", rotate) << rotate << QRectF(100, 400, 300, 400);
        }
    }
    void boxesLieOnTheInk()
    {
        QFETCH(int, rotate);
        QFETCH(QRectF, crop);
        PdfPage page;
        page.texts = {{150, 700, "MMMMMM"}, {220, 500, "HHHH"}};
        page.rotate = rotate;
        page.cropBox = crop;
        const auto document = opened(makePdf({page}));
        QVERIFY(document);
        const QSizeF size = crop.isEmpty() ? page.size : crop.size();
        const QSizeF upright = rotate % 180 == 0 ? size : size.transposed();
        QCOMPARE(QSizeF(document->info(1)->width, document->info(1)->height), upright);
        const auto text = document->text(1);
        QCOMPARE(text->words.size(), 2);
        const auto picture = document->render(1, 144);
        QCOMPARE(picture->size(), (upright * 2).toSize());
        double inkInBoxes = 0;
        for (const domain::Word &word : text->words) {
            QVERIFY(word.box.x >= 0 && word.box.right() <= 1 && word.box.y >= 0 && word.box.bottom() <= 1);
            QVERIFY(ink(*picture, word.box) > 0.1);
            inkInBoxes += ink(*picture, word.box) * word.box.width * word.box.height;
        }
        QVERIFY(inkInBoxes > 0.95 * ink(*picture, {0, 0, 1, 1}));
    }

    void regionIsThatPartOfThePage()
    {
        PdfPage page;
        page.texts = {{150, 700, "MMMMMM"}};
        page.rotate = 90;
        const auto document = opened(makePdf({page}));
        const domain::Box box = document->text(1)->words.first().box;
        const auto whole = document->render(1, 150);
        const auto part = document->render(1, 150, box);
        QVERIFY(part);
        const QPoint corner(int(box.x * whole->width()), int(box.y * whole->height()));
        QVERIFY(part->width() - box.width * whole->width() < 2);
        QVERIFY(ink(*part, {0, 0, 1, 1}) > 0.1);
        QCOMPARE(part->pixel(part->width() / 2, part->height() / 2),
                 whole->pixel(corner + QPoint(part->width() / 2, part->height() / 2)));
        QVERIFY(!document->render(1, 150, {2, 2, 1, 1}));
    }

    void textOutsideOfThePageIsNotThere()
    {
        PdfPage page = pageOfWords(3);
        page.texts.append({-500, 400, "left"});
        page.texts.append({72, 5000, "above"});
        QCOMPARE(textsOf(*opened(makePdf({page}))->text(1)).size(), 3);
    }

    void garbageIsNoTextLayer()
    {
        PdfPage page = pageOfWords(8);
        for (int code = 'a'; code <= 'z'; ++code)
            page.toUnicode.insert(uchar(code), QString(QChar(0xe000 + code)));
        const auto document = opened(makePdf({page}));
        QVERIFY(!document->info(1)->hasText);
        QVERIFY(document->text(1)->words.isEmpty());
    }

    void wordsAreCleaned()
    {
        PdfPage page;
        page.texts = {{72, 700, "Oxice"}, {72, 600, "2024y01"}};
        page.toUnicode = {{'x', QStringLiteral("\uFB00")}, {'y', QStringLiteral("\u00AD")}};
        for (const char c : QByteArray("Oice2401"))
            page.toUnicode.insert(uchar(c), QString(QLatin1Char(c)));
        QCOMPARE(textsOf(*opened(makePdf({page}))->text(1)),
                 QStringList({QStringLiteral("Office"), QStringLiteral("2024-01")}));
    }

    void knowsTheResolutionOfScans_data()
    {
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<int>("rotate");
        QTest::addColumn<int>("dpi");
        QTest::newRow("none") << QSize() << 0 << 0;
        QTest::newRow("100 dpi") << QSize(826, 1169) << 0 << 100;
        QTest::newRow("150 dpi, turned") << QSize(1240, 1754) << 90 << 150;
        QTest::newRow("a logo stretched over the page") << QSize(200, 90) << 0 << 0;
        QTest::newRow("a thumbnail") << QSize(60, 85) << 0 << 0;
    }
    void knowsTheResolutionOfScans()
    {
        QFETCH(QSize, picture);
        QFETCH(int, rotate);
        PdfPage page;
        page.picture = picture;
        page.rotate = rotate;
        const auto document = opened(makePdf({page}));
        QTEST(int(std::lround(document->info(1)->dpi)), "dpi");
    }

    void passwords()
    {
        const QByteArray pdf = makePdf({pageOfWords(6)});
        const auto owner = opened(encryptPdf(pdf, "", "owner"));
        QVERIFY(owner);
        QCOMPARE(owner->text(1)->words.size(), 6);

        const QByteArray locked = encryptPdf(pdf, "s\xc3\xa9same", "owner");
        QCOMPARE(documents::open(locked).error().kind, ErrorKind::DocumentLocked);
        QCOMPARE(documents::open(locked, QStringLiteral("wrong")).error().kind, ErrorKind::WrongPassword);
        const auto user = opened(locked, QStringLiteral("s\u00e9same"));
        QVERIFY(user);
        QCOMPARE(user->text(1)->words.size(), 6);
        QVERIFY(user->render(1, 72));
        QVERIFY(opened(locked, QStringLiteral("owner")));
        QVERIFY(opened(pdf, QStringLiteral("needless")));
    }

    void scanOfALockedDocumentIsMeasured()
    {
        PdfPage page;
        page.picture = QSize(826, 1169);
        const auto document = opened(encryptPdf(makePdf({page}), "secret", "owner"), QStringLiteral("secret"));
        QVERIFY(document);
        QCOMPARE(std::lround(document->info(1)->dpi), 100L);
    }

    void hugePagesStayUnderTheLimit()
    {
        PdfPage poster = pageOfWords(6);
        poster.size = QSizeF(14'400, 14'400);
        const documents::Limits limits{.pixels = 10'000'000};
        const auto document = documents::open(makePdf({poster}), {}, limits);
        QVERIFY(document);
        const auto lowered = (*document)->render(1, 300);
        QVERIFY(!lowered); // 16 dpi would remain
        QCOMPARE(lowered.error().kind, ErrorKind::PageTooLarge);
        PdfPage plan = pageOfWords(6);
        plan.size = QSizeF(3'000, 3'000);
        const auto readable = documents::open(makePdf({plan}), {}, limits);
        const auto picture = (*readable)->render(1, 300);
        QVERIFY(picture);
        QVERIFY(qint64(picture->width()) * picture->height() <= limits.pixels);
        QVERIFY(picture->width() > 3'000);
        const auto part = (*readable)->render(1, 72, {0, 0, 0.1, 0.1});
        QCOMPARE(part->width(), 300);
    }

    void limitsPages()
    {
        const auto document = documents::open(makePdf({PdfPage{}, PdfPage{}, PdfPage{}}), {}, {.pages = 2});
        QCOMPARE(document.error().kind, ErrorKind::TooManyPages);
        QCOMPARE(document.error().arguments, QStringList({QStringLiteral("3"), QStringLiteral("2")}));
    }
};

DBLEDGER_TEST(PdfDocumentTest)
#include "PdfDocumentTest.moc"
