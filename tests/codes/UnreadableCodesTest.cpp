// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageMaker.h"
#include "codes/Codes.h"
#include "support/CodeWriter.h"
#include "support/TestMain.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

const QString spoiledPayload = QStringLiteral("INVOICE:FAC_2019_0502\nDATE:2019-06-01 19:02:00\nCUST:00337\nCAT:C");

/// The code with that share of its modules outside of the eyes turned over: beyond its error correction.
QImage spoiledCode(int size, double share)
{
    QImage code = drawQrCode(spoiledPayload, size);
    const QImage clean = code;
    QPainter painter(&code);
    QRandomGenerator random(3);
    const int module = size / 45, eye = size * 2 / 5;
    for (int y = module * 6; y < size - module * 6; y += module)
        for (int x = module * 6; x < size - module * 6; x += module) {
            const bool inEye = (y < eye && (x < eye || x > size - eye)) || (y > size - eye && x < eye);
            if (!inEye && random.generateDouble() < share)
                painter.fillRect(x, y, module, module, clean.pixelColor(x, y) == Qt::white ? Qt::black : Qt::white);
        }
    return code;
}

/// The code with blots of ink and of white all over, the eyes too.
QImage blottedCode(int size, quint32 seed)
{
    QImage code = drawQrCode(spoiledPayload, size);
    QPainter painter(&code);
    painter.setPen(Qt::NoPen);
    QRandomGenerator random(seed);
    const double radius = size / 25.0;
    for (int blot = 0; blot < 60; ++blot) {
        const QPointF place(size * (0.18 + 0.64 * random.generateDouble()),
                            size * (0.18 + 0.64 * random.generateDouble()));
        painter.setBrush(random.bounded(2) == 0 ? Qt::black : Qt::white);
        painter.drawEllipse(place, radius, radius);
    }
    return code;
}

} // namespace

class UnreadableCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatItCannotRead_data()
    {
        QTest::addColumn<QImage>("code");
        QTest::addColumn<double>("degrees");
        QTest::newRow("spoiled modules") << spoiledCode(450, 0.5) << 0.0;
        QTest::newRow("spoiled modules, turned") << spoiledCode(450, 0.5) << 12.0;
        QImage stained = drawQrCode(spoiledPayload, 450);
        QPainter(&stained).fillRect(170, 170, 160, 160, Qt::white);
        QTest::newRow("a hole in the middle") << stained << 0.0;
        QImage torn = drawQrCode(spoiledPayload, 450);
        QPainter(&torn).fillRect(0, 290, 180, 160, Qt::white);
        QTest::newRow("an eye is missing") << torn << 0.0;
        for (quint32 seed = 0; seed < 4; ++seed)
            QTest::addRow("blots %u", seed) << blottedCode(450, seed) << 90.0 * seed;
        QTest::newRow("blots, small, askew") << blottedCode(180, 9) << 3.0;
    }
    void seesWhatItCannotRead()
    {
        QFETCH(QImage, code);
        QFETCH(double, degrees);
        const QImage page = withPicture(drawPage(1240, 1754), code, 0.6, 0.3, degrees);
        const auto [read, unread] = codes::scan(page, 1);
        QCOMPARE(read.size(), 0);
        QCOMPARE(unread.size(), 1);
        QVERIFY(std::abs(unread.first().centreX() - 0.6) < 0.05);
        QVERIFY(std::abs(unread.first().centreY() - 0.3) < 0.05);
    }

    void whatWasReadIsNotUnreadable()
    {
        const QImage page = withPicture(drawPage(1240, 1754), drawQrCode(spoiledPayload, 450), 0.6, 0.3);
        const auto [read, unread] = codes::scan(page, 1);
        QCOMPARE(read.size(), 1);
        QCOMPARE(unread.size(), 0);
    }

    void oneReadOneNot()
    {
        QImage page = withPicture(drawPage(2480, 3508), drawQrCode(spoiledPayload, 450), 0.25, 0.2);
        page = withPicture(page, spoiledCode(450, 0.5), 0.75, 0.8);
        const auto [read, unread] = codes::scan(page, 1);
        QCOMPARE(read.size(), 1);
        QCOMPARE(unread.size(), 1);
        QVERIFY(std::abs(unread.first().centreX() - 0.75) < 0.03);
    }

    void ordinaryPagesShowNone_data()
    {
        QTest::addColumn<QImage>("page");
        QTest::newRow("text") << drawPage(1240, 1754);
        QTest::newRow("text, noisy") << degraded(drawPage(1240, 1754), 2, 60);
        QImage grid = drawPage(1240, 1754);
        QPainter painter(&grid);
        for (int x = 100; x < 1100; x += 20)
            painter.fillRect(x, 300, 10, 800, Qt::black);
        QTest::newRow("bars") << grid;
        QImage board(900, 900, QImage::Format_RGB32);
        board.fill(Qt::white);
        QPainter squares(&board);
        for (int y = 0; y < 30; ++y)
            for (int x = y % 2; x < 30; x += 2)
                squares.fillRect(x * 30, y * 30, 30, 30, Qt::black);
        QTest::newRow("chess board") << board;
        QImage eyes = drawPage(1240, 1754);
        QPainter rings(&eyes);
        for (const QPoint place : {QPoint(200, 200), QPoint(900, 200), QPoint(200, 900)}) {
            rings.fillRect(QRect(place, QSize(140, 140)), Qt::black);
            rings.fillRect(QRect(place + QPoint(20, 20), QSize(100, 100)), Qt::white);
            rings.fillRect(QRect(place + QPoint(40, 40), QSize(60, 60)), Qt::black);
            rings.fillRect(QRect(340, 200, 560, 840), Qt::white);
        }
        QTest::newRow("three squares without a code") << eyes;
    }
    void ordinaryPagesShowNone()
    {
        QFETCH(QImage, page);
        QCOMPARE(codes::scan(page, 1).unread.size(), 0);
    }
};

DBLEDGER_TEST(UnreadableCodesTest)
#include "UnreadableCodesTest.moc"
