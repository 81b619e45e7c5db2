// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/Messages.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::readers;

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersArriveAsTheyWere()
    {
        const auto info = infoFromAnswer(answerWith(DocumentInfo{QStringLiteral("pdf"), {{595.3, 842, true, 300}}}));
        QVERIFY(info);
        QCOMPARE(info->kind, QStringLiteral("pdf"));
        QCOMPARE(info->pages.size(), 1);
        QCOMPARE(info->pages[0].width, 595.3);
        QVERIFY(info->pages[0].hasText);
        QCOMPARE(info->pages[0].dpi, 300.0);

        const RawPicture sent{3, 2, RawPicture::Format::Gray8, "abcdef"};
        const auto picture = pictureFromAnswer(answerWith(sent));
        QVERIFY(picture);
        QCOMPARE(picture->width, 3);
        QCOMPARE(picture->height, 2);
        QVERIFY(picture->format == RawPicture::Format::Gray8);
        QCOMPARE(picture->pixels, sent.pixels);

        QCOMPARE(*textFromAnswer(answerWith(QStringLiteral("é\n€"))), QStringLiteral("é\n€"));

        domain::Reading reading;
        reading.pages = 2;
        reading.fields[domain::Field::InvoiceNumber] = {
            QStringLiteral("A-1"), 0.5, domain::FieldState::Read, 2, {0.1, 0.2, 0.3, 0.4}, {}, {}};
        reading.texts = {{1, 595.3, 842, domain::Witness::PdfText, {{QStringLiteral("Größe"), {0.1, 0.2, 0.3, 0.4}}}},
                         {2, 900, 300, domain::Witness::Ocr, {{QStringLiteral("12"), {0.5, 0.5, 0.1, 0.1}, 0.9, 4}}}};
        QVERIFY(*readingFromAnswer(answerWith(reading)) == reading);
    }

    void errorsArriveAsTheyWere()
    {
        const Error sent{ErrorKind::PageTooLarge, {QStringLiteral("1"), QStringLiteral("2")}, QStringLiteral("why")};
        const Error got = errorFromJson(toJson(sent));
        QCOMPARE(got.kind, sent.kind);
        QCOMPARE(got.arguments, sent.arguments);
        QCOMPARE(got.detail, sent.detail);
    }

    void placesStayOnThePage()
    {
        const PlaceRequest got = placeFromJson(toJson(PlaceRequest{3, 200, {0.5, -1, 0.9, 7}, 160}));
        QCOMPARE(got.page, 3);
        QCOMPARE(got.dpi, 200.0);
        QCOMPARE(got.longest, 160);
        QVERIFY((got.box == domain::Box{0.5, 0, 0.5, 1}));
    }

    void lyingPicturesAreRefused_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("bytes");
        QTest::newRow("too few bytes") << 10 << 10 << "argb32" << 399;
        QTest::newRow("too many bytes") << 10 << 10 << "argb32" << 401;
        QTest::newRow("of the other format") << 10 << 10 << "gray8" << 400;
        QTest::newRow("nothing") << 0 << 0 << "gray8" << 0;
        QTest::newRow("negative") << -10 << -10 << "gray8" << 100;
        QTest::newRow("product that wraps") << 65'536 << 65'536 << "argb32" << 0;
        QTest::newRow("unknown format") << 10 << 10 << "cmyk" << 400;
    }
    void lyingPicturesAreRefused()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(QString, format);
        QFETCH(int, bytes);
        const auto picture = pictureFromAnswer(
            {FrameKind::Answer,
             1,
             {{QStringLiteral("width"), width}, {QStringLiteral("height"), height}, {QStringLiteral("format"), format}},
             QByteArray(bytes, 'x')});
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, ErrorKind::ReaderProtocol);
    }

    void lyingReadingsAreBroughtIntoRange()
    {
        QByteArray json = "{'status':'ok','pages':-5,'fields':{'invoice_number':{'value':'A','confidence':17,"
                          "'state':'proved','page':900,'box':[-1,5,1e300,-2],"
                          "'alternatives':[{'value':'B','score':-3,'page':-1,'box':[9,9,9,9]}]}},"
                          "'lines':[{'description':'LONG','page':77}]}";
        json.replace('\'', '"').replace("LONG", QByteArray(100'000, 'x'));
        const auto reading = readingFromAnswer({FrameKind::Answer, 1, {}, json});
        QVERIFY(reading);
        QCOMPARE(reading->pages, 0);
        const domain::FieldReading field = reading->fields.value(domain::Field::InvoiceNumber);
        QCOMPARE(field.confidence, 1.0);
        QCOMPARE(field.page, 0);
        QVERIFY((field.box == domain::Box{0, 1, 1, 0}));
        QCOMPARE(field.alternatives.value(0).score, 0.0);
        QCOMPARE(field.alternatives.value(0).page, 0);
        QCOMPARE(reading->lines.value(0).page, 0);
        QVERIFY(reading->lines.value(0).description.size() < 10'000);
    }

    void aBookIsReadWithoutItsLastWords()
    {
        domain::Reading reading;
        reading.pages = 300;
        for (int page = 1; page <= reading.pages; ++page)
            reading.texts.append(
                {page, 595, 842, domain::Witness::Ocr, QList<domain::Word>(1'000, {QStringLiteral("word"), {}})});
        const Frame answer = answerWith(reading);
        QVERIFY(answer.payload.size() < maxJsonBytes / 2);
        const auto got = readingFromAnswer(answer);
        QVERIFY(got);
        QVERIFY(got->texts.size() > 50);
        QVERIFY(got->texts.size() < 300);
        QCOMPARE(got->texts.constFirst(), reading.texts.constFirst());
    }

    void lyingTextsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("texts");
        QTest::newRow("of no page") << QByteArray("{'page':0,'words':['a']}");
        QTest::newRow("of a page that is not there") << QByteArray("{'page':3,'words':['a']}");
        QTest::newRow("twice of a page") << QByteArray("{'page':1},{'page':1}");
        QTest::newRow("too many words") << QByteArray("{'page':1,'words':[" + QByteArray("0,").repeated(maxTextsWords) +
                                                      "0]}");
        QTest::newRow("too many words, over two pages") << QByteArray(
            "{'page':1,'words':[0]},{'page':2,'words':[" + QByteArray("0,").repeated(maxTextsWords - 1) + "0]}");
    }
    void lyingTextsAreRefused()
    {
        QFETCH(QByteArray, texts);
        QByteArray json = "{'pages':2,'texts':[" + texts + "]}";
        json.replace('\'', '"');
        const auto reading = readingFromAnswer({FrameKind::Answer, 1, {}, json});
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::ReaderProtocol);
    }

    void lyingWordsAreBroughtIntoRange()
    {
        QByteArray json = "{'pages':1,'texts':[{'page':1,'width':-1,'height':1e300,'words':['LONG'],"
                          "'boxes':[-100000,9e300,200000,-5],'confidences':[5000],'lines':[-9]}]}";
        json.replace('\'', '"').replace("LONG", QByteArray(100'000, 'x'));
        const auto reading = readingFromAnswer({FrameKind::Answer, 1, {}, json});
        QVERIFY(reading);
        const domain::PageText text = reading->texts.value(0);
        QCOMPARE(text.width, 0.0);
        QCOMPARE(text.height, 1e6);
        const domain::Word word = text.words.value(0);
        QVERIFY(word.text.size() < 10'000);
        QVERIFY((word.box == domain::Box{0, 1, 1, 0}));
        QCOMPARE(word.confidence, 1.0);
        QCOMPARE(word.line, -1);
    }

    void aDocumentThatIsNoneIsRefused()
    {
        QCOMPARE(*documentFromPiece({FrameKind::Piece, 1, {}, "%PDF"}), QByteArray("%PDF"));
        for (const QByteArray &payload : {QByteArray(), QByteArray(maxDocumentBytes + 1, 'x')})
            QCOMPARE(documentFromPiece({FrameKind::Piece, 1, {}, payload}).error().kind, ErrorKind::ReaderProtocol);
    }

    void partsComeThrough()
    {
        const QList<domain::PageRange> parts{{1, 2}, {3, 3}};
        QCOMPARE(partsFromJson(toJson(parts)), parts);
        QVERIFY(partsFromJson({{QStringLiteral("parts"), 7}}).isEmpty());
        QCOMPARE(*pagesFromAnswer(answerWithPages(3)), 3);
        QCOMPARE(pagesFromAnswer(answerWithPages(0)).error().kind, ErrorKind::ReaderProtocol);
    }

    void whatIsNoReadingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("cut") << QByteArray("{\"status\":");
        QTest::newRow("pit") << QByteArray("{\"a\":" + QByteArray(1'000'000, '['));
        QTest::newRow("crowd") << QByteArray("{\"a\":[" + QByteArray("[],").repeated(maxJsonContainers) + "[]]}");
        QTest::newRow("too long") << QByteArray(QByteArray("{\"a\":\"") + QByteArray(maxJsonBytes, 'x') + "\"}");
    }
    void whatIsNoReadingIsRefused()
    {
        QFETCH(QByteArray, payload);
        const Frame answer{FrameKind::Answer, 1, {}, payload};
        QCOMPARE(readingFromAnswer(answer).error().kind, ErrorKind::ReaderProtocol);
        QCOMPARE(infoFromAnswer(answer).error().kind, ErrorKind::ReaderProtocol);
        QCOMPARE(textFromAnswer(answer).error().kind, ErrorKind::ReaderProtocol);
    }
};

DBLEDGER_TEST(MessagesTest)
#include "MessagesTest.moc"
