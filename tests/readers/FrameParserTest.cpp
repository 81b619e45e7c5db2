// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/FrameParser.h"
#include "readers/Support.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace dbledger;
using namespace dbledger::readers;
using tests::wire;

namespace {

QByteArray head(quint8 kind, quint32 request, quint32 headerLength, quint32 payloadLength)
{
    QByteArray bytes(frameHeadSize, '\0');
    bytes[0] = char(kind);
    qToBigEndian(request, bytes.data() + 1);
    qToBigEndian(headerLength, bytes.data() + 5);
    qToBigEndian(payloadLength, bytes.data() + 9);
    return bytes;
}

QByteArray nested(int depth)
{
    return "{\"a\":" + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth) + "}";
}

} // namespace

class FrameParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesArriveWholeInAnyPieces_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 7, 13, 14, 100, 100'000})
            QTest::addRow("%d bytes at a time", piece) << piece;
    }
    void framesArriveWholeInAnyPieces()
    {
        QFETCH(int, piece);
        const QList<Frame> sent{
            {FrameKind::Hello, 0, {{QStringLiteral("protocol"), 1}}, {}},
            {FrameKind::Open, 0, {{QStringLiteral("password"), QStringLiteral("\"}\\ é")}}, QByteArray(5'000, '\xff')},
            {FrameKind::Read, 4'000'000'000U, {}, {}},
            {FrameKind::Cancel, 7, {}, {}}};
        QByteArray bytes;
        for (const Frame &frame : sent)
            bytes += wire(frame);

        FrameParser parser(Side::Reader);
        QList<Frame> got;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            parser.feed(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(piece, bytes.size() - at)));
            for (auto next = parser.next(); next && *next; next = parser.next())
                got.append(**next);
        }
        QCOMPARE(got.size(), sent.size());
        for (int i = 0; i < sent.size(); ++i) {
            QCOMPARE(got[i].kind, sent[i].kind);
            QCOMPARE(got[i].request, sent[i].request);
            QCOMPARE(got[i].header, sent[i].header);
            QCOMPARE(got[i].payload, sent[i].payload);
        }
    }

    void whatTheProtocolForbidsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto answer = quint8(FrameKind::Answer);
        QTest::newRow("kind 0") << head(0, 1, 2, 0);
        QTest::newRow("unknown kind") << head(200, 1, 2, 0);
        QTest::newRow("a request, which only readers get") << head(quint8(FrameKind::Read), 1, 2, 0);
        QTest::newRow("endless header") << head(answer, 1, 0xffffffff, 0);
        QTest::newRow("header one too long") << head(answer, 1, maxHeaderBytes + 1, 0);
        QTest::newRow("endless payload") << head(answer, 1, 2, 0xffffffff);
        QTest::newRow("payload one too long") << head(answer, 1, 2, maxPictureBytes + 1);
        QTest::newRow("payload where none may be") << head(quint8(FrameKind::Progress), 1, 2, 1);
        QTest::newRow("no header") << head(answer, 1, 0, 0) + "x";
        QTest::newRow("header that is no JSON") << head(answer, 1, 4, 0) + "oops";
        QTest::newRow("header that is an array") << head(answer, 1, 2, 0) + "[]";
        QTest::newRow("header nested deeply") << head(answer, 1, quint32(nested(30'000).size()), 0) + nested(30'000);
        QTest::newRow("print of a library") << QByteArray("Warning: invalid resolution 0 dpi. Using 70 instead.\n");
    }
    void whatTheProtocolForbidsIsRefused()
    {
        QFETCH(QByteArray, bytes);
        FrameParser parser(Side::Parent);
        parser.feed(bytes);
        const auto next = parser.next();
        QVERIFY(!next);
        QCOMPARE(next.error().kind, ErrorKind::ReaderProtocol);
        QVERIFY(!next.error().arguments.value(0).isEmpty());

        parser.feed(wire({FrameKind::Hello, 0, {}, {}}));
        QVERIFY2(!parser.next(), "it recovers, though it cannot know where the next frame begins");
    }

    void framesBeforeTheMistakeCount()
    {
        FrameParser parser(Side::Parent);
        parser.feed(wire({FrameKind::Hello, 3, {}, {}}) + head(99, 0, 0, 0));
        const auto first = parser.next();
        QVERIFY(first && *first);
        QCOMPARE((*first)->request, 3U);
        QVERIFY(!parser.next());
    }

    void bracketsInsideStringsDoNotNest()
    {
        const QByteArray json = "{\"a\":\"" + QByteArray("[{\\\"").repeated(1'000) + "\"}";
        const auto object = parseJson(json, maxJsonBytes);
        QVERIFY(object);
        QCOMPARE((*object)[u"a"].toString().size(), 3'000);
        QVERIFY(parseJson(nested(maxJsonDepth - 1), maxJsonBytes));
        QVERIFY(!parseJson(nested(maxJsonDepth), maxJsonBytes));
        QVERIFY(!parseJson(json, 100));
    }

    void randomBytesNeverConfuse()
    {
        QRandomGenerator random(42);
        const QByteArray good = wire({FrameKind::Answer, 1, {{QStringLiteral("a"), 1}}, QByteArray(50, 'x')});
        for (int run = 0; run < 20'000; ++run) {
            QByteArray bytes = good + good;
            for (int change = random.bounded(1, 6); change > 0; --change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            bytes.truncate(random.bounded(bytes.size() + 1));
            FrameParser parser(Side::Parent);
            parser.feed(bytes);
            qsizetype total = 0;
            for (auto next = parser.next(); next && *next; next = parser.next())
                total += wire(**next).size();
            QVERIFY(total <= bytes.size() + 100); // a header that is written again may differ in its blanks
        }
    }
};

DBLEDGER_TEST(FrameParserTest)
#include "FrameParserTest.moc"
