// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageGeometry.h"
#include "support/TestMain.h"

#include <QTest>

using dbledger::domain::Box;
using dbledger::gui::PageGeometry;

class PageGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnedPageHasItsTopLeftCornerElsewhere_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<QPointF>("corner");
        QTest::newRow("upright") << 0 << QPointF(10, 20);
        QTest::newRow("clockwise") << 1 << QPointF(410, 20);
        QTest::newRow("upside down") << 2 << QPointF(210, 420);
        QTest::newRow("anticlockwise") << -1 << QPointF(10, 220);
    }

    void aTurnedPageHasItsTopLeftCornerElsewhere()
    {
        QFETCH(int, turns);
        QFETCH(QPointF, corner);
        const PageGeometry geometry({100, 200}, 2, turns, {10, 20});
        QCOMPARE(geometry.toView(QPointF(0, 0)), corner);
        QCOMPARE(geometry.rect().topLeft(), QPointF(10, 20));
        QCOMPARE(geometry.size(), turns % 2 == 0 ? QSizeF(200, 400) : QSizeF(400, 200));
    }

    void boxesComeBackAsTheyWent()
    {
        const Box box{0.2, 0.1, 0.3, 0.05};
        for (int turns = 0; turns < 4; ++turns) {
            const PageGeometry geometry({595, 842}, 1.37, turns, {-40, 17});
            const Box back = geometry.toPage(geometry.toView(box));
            QVERIFY(qAbs(back.x - box.x) + qAbs(back.y - box.y) < 1e-9);
            QVERIFY(qAbs(back.width - box.width) + qAbs(back.height - box.height) < 1e-9);
        }
    }

    void regionsEndWhereThePageEnds()
    {
        const PageGeometry geometry({100, 100}, 1, 0, {0, 0});
        const Box box = geometry.toPage(QRectF(-50, 50, 100, 100));
        QCOMPARE(box.x, 0.0);
        QCOMPARE(box.width, 0.5);
        QCOMPARE(box.bottom(), 1.0);
        QVERIFY(geometry.toPage(QRectF(200, 200, 10, 10)).isEmpty());
    }

    void fitsToWidthAndWhole()
    {
        QCOMPARE(PageGeometry::scaleToWidth({100, 200}, 0, 300), 3.0);
        QCOMPARE(PageGeometry::scaleToWidth({100, 200}, 1, 300), 1.5);
        QCOMPARE(PageGeometry::scaleToFit({100, 200}, 0, {300, 300}), 1.5);
    }
};

DBLEDGER_TEST(PageGeometryTest)
#include "PageGeometryTest.moc"
