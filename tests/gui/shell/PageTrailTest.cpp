// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PageTrail.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::gui;

class PageTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward()
    {
        PageTrail trail;
        QVERIFY(!trail.canGoBack() && !trail.back());
        const Place intake{PageId::Intake, 0, {}}, review{PageId::Review, 7, {}}, lists{PageId::Invoices, 0, {}};
        trail.goTo(intake);
        trail.goTo(review);
        trail.goTo(review); // twice counts once
        QCOMPARE(*trail.back(), intake);
        QVERIFY(!trail.canGoBack());
        QCOMPARE(*trail.forward(), review);
        trail.back();
        trail.goTo(lists); // what was ahead is forgotten
        QVERIFY(!trail.canGoForward());
        QCOMPARE(*trail.back(), intake);
    }

    void aPlaceMayChangeWithoutBeingLeft()
    {
        PageTrail trail;
        trail.goTo({PageId::Intake, 0, {}});
        trail.goTo({PageId::Review, 1, {}});
        trail.replace({PageId::Review, 2, {}});
        trail.goTo({PageId::Invoices, 0, {}});
        QCOMPARE(trail.back()->id, qint64(2));
    }

    void theOldestAreForgotten()
    {
        PageTrail trail;
        for (int i = 1; i <= PageTrail::most + 20; ++i)
            trail.goTo({PageId::Review, i, {}});
        int steps = 0;
        while (trail.back())
            ++steps;
        QCOMPARE(steps, PageTrail::most - 1);
    }
};

DBLEDGER_TEST(PageTrailTest)
#include "PageTrailTest.moc"
