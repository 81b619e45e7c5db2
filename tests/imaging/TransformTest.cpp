// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Transform.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Box;
using imaging::Transform;

class TransformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsItself()
    {
        const Transform page(QSize(100, 200));
        const Box box{0.1, 0.2, 0.3, 0.1};
        QVERIFY(page.isIdentity());
        QCOMPARE(page.toPage(box), box);
        QCOMPARE(page.toWorking(box), box);
    }

    void aQuarterTurnMovesTheCorner()
    {
        // Clockwise: what was the bottom left corner is the top left one.
        QTransform turn;
        turn.translate(200, 0);
        turn.rotate(90);
        const Transform turned = Transform(QSize(100, 200)).then(turn, QSize(200, 100));
        const Box box = turned.toPage({0, 0, 0.1, 0.1});
        QVERIFY(qAbs(box.x) < 1e-9 && qAbs(box.bottom() - 1) < 1e-9);
        QVERIFY(qAbs(box.width - 0.1) < 1e-9 && qAbs(box.height - 0.1) < 1e-9);
    }

    void stepsAreUndoneInTurn_data()
    {
        QTest::addColumn<QTransform>("step");
        QTest::addColumn<QSize>("size");
        QTest::newRow("enlarged") << QTransform::fromScale(2, 2) << QSize(2000, 2800);
        QTest::newRow("cut") << QTransform::fromTranslate(-50, -70) << QSize(900, 1300);
        QTest::newRow("perspective") << QTransform(1, 0.02, 0.00002, 0.01, 1, 0.00001, 5, 9, 1) << QSize(1000, 1400);
    }

    void stepsAreUndoneInTurn()
    {
        QFETCH(QTransform, step);
        QFETCH(QSize, size);
        const Transform place =
            Transform(QSize(1000, 1400)).then(QTransform::fromScale(1, 1), QSize(1000, 1400)).then(step, size);
        const Box box{0.3, 0.4, 0.1, 0.05};
        const Box back = place.toPage(place.toWorking(box));
        QVERIFY(qAbs(back.centreX() - box.centreX()) < 0.003);
        QVERIFY(qAbs(back.centreY() - box.centreY()) < 0.003);
    }

    /// Two copies of a page that lies askew, at different scales: a long word does not grow from one to the other.
    void boxesStayTight_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {-7.0, 2.0, 92.0, 180.0})
            QTest::addRow("%g", degrees) << degrees;
    }

    void boxesStayTight()
    {
        QFETCH(double, degrees);
        const QTransform turn =
            QTransform::fromTranslate(-600, -500) * QTransform().rotate(degrees) * QTransform::fromTranslate(600, 600);
        const QSize size(1200, 1200);
        const Transform sheet = Transform(QSize(1200, 1000)).then(turn, size);
        const Transform enlarged = sheet.then(QTransform::fromScale(2, 2), size * 2);
        const Box word{0.4, 0.5, 0.3, 0.015};
        const auto same = [](const Box &a, const Box &b) {
            return qAbs(a.x - b.x) < 1e-6 && qAbs(a.y - b.y) < 1e-6 && qAbs(a.width - b.width) < 1e-6 &&
                   qAbs(a.height - b.height) < 1e-6;
        };
        QVERIFY(same(enlarged.toOther(sheet, word), word));
        QVERIFY(same(sheet.toOther(enlarged, word), word));
        QVERIFY(same(sheet.backToWorking(sheet.toPage(word)), word));
    }

    void whatNoTurnedBoxGivesIsSurrounded()
    {
        const QTransform turn =
            QTransform::fromTranslate(-50, -50) * QTransform().rotate(45) * QTransform::fromTranslate(71, 71);
        const Transform half = Transform(QSize(100, 100)).then(turn, QSize(142, 142));
        const Box box{0.4, 0.4, 0.3, 0.1};
        QCOMPARE(half.backToWorking(box), half.toWorking(box));
    }

    void boxesStayOnThePage()
    {
        const Transform moved = Transform(QSize(100, 100)).then(QTransform::fromTranslate(20, 0), QSize(140, 100));
        const Box box = moved.toPage({0, 0, 1, 1});
        QCOMPARE(box, (Box{0, 0, 1, 1}));
    }
};

DBLEDGER_TEST(TransformTest)
#include "TransformTest.moc"
