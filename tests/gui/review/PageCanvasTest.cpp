// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageCanvas.h"
#include "gui/review/PagePane.h"
#include "gui/review/ReviewReading.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace dbledger;
using namespace dbledger::gui;
using domain::Field;

class PageCanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<PagePane>();
        m_pane->resize(700, 800);
        m_pane->setDocument({QSizeF(595, 842), QSizeF(842, 595)});
        m_pane->setWords({tests::reviewWords()});
        m_pane->setMarks(pageMarks(tests::reviewReading()));
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void sharperPixelsAreAskedForOncePerZoom()
    {
        QSignalSpy wanted(m_pane.get(), &PagePane::pictureWanted);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toInt(), 1);
        m_pane->setPicture(1, tests::reviewPage(300)); // a photo that has no more pixels than that
        canvas()->setZoom(4);
        QTRY_COMPARE(wanted.count(), 2);
        QVERIFY(wanted[1][1].toDouble() > wanted[0][1].toDouble());
        m_pane->setPicture(1, tests::reviewPage(300));
        const auto *asking = canvas()->findChild<QTimer *>(QStringLiteral("asking"));
        QVERIFY(asking->isActive());
        QTRY_VERIFY(!asking->isActive());
        QCOMPARE(wanted.count(), 2);
    }

    void aClickTakesTheWord()
    {
        QSignalSpy clicked(m_pane.get(), &PagePane::wordClicked);
        click({0.10, 0.369, 0.001, 0.001});
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].value<domain::Word>().text, QStringLiteral("Edge")); // of "Edge so crime share"
    }

    void aClickOnAMarkGoesToItsFieldThenTakesTheWord()
    {
        QSignalSpy marks(m_pane.get(), &PagePane::markClicked), words(m_pane.get(), &PagePane::wordClicked);
        const domain::Box date = tests::reviewReading().fields[Field::IssueDate].box;
        click(date);
        QCOMPARE(marks.count(), 1);
        QCOMPARE(marks[0][0].value<Field>(), Field::IssueDate);
        m_pane->setCurrent(Field::IssueDate);
        click(date);
        QCOMPARE(words.count(), 1);
    }

    void aDragMarksARegion()
    {
        QSignalSpy regions(m_pane.get(), &PagePane::regionDragged);
        drag({0.1, 0.45}, {0.5, 0.5}, Qt::NoModifier);
        QCOMPARE(regions.count(), 1);
        const auto box = regions[0][1].value<domain::Box>();
        QVERIFY(qAbs(box.x - 0.1) < 0.01 && qAbs(box.right() - 0.5) < 0.01);
        QVERIFY(qAbs(box.y - 0.45) < 0.01 && qAbs(box.bottom() - 0.5) < 0.01);
    }

    void shiftAndDragSelectTextToCopy()
    {
        drag({0.09, 0.369}, {0.35, 0.409}, Qt::ShiftModifier);
        QCOMPARE(canvas()->selectedText(), QStringLiteral("Edge so crime share\n9\n4,50\n45,50\nFeuille carton A3"));
        QTest::keyClick(canvas(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), canvas()->selectedText());
    }

    void theMiddleButtonMovesThePage()
    {
        canvas()->setZoom(2);
        const int before = canvas()->verticalScrollBar()->value();
        QWidget *view = canvas()->viewport();
        QTest::mousePress(view, Qt::MiddleButton, {}, {200, 200});
        QMouseEvent move(QEvent::MouseMove, QPointF(200, 150), view->mapToGlobal(QPointF(200, 150)), Qt::NoButton,
                         Qt::MiddleButton, Qt::NoModifier);
        QApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, Qt::MiddleButton, {}, {200, 150});
        QCOMPARE(canvas()->verticalScrollBar()->value(), before + 50);
    }

    void zoomKeepsThePlaceUnderThePointer()
    {
        canvas()->setZoom(2);
        const QPointF pointer(300, 300);
        const QPointF held = canvas()->geometry().toPage(pointer);
        QWheelEvent wheel(pointer, canvas()->viewport()->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas()->viewport(), &wheel);
        QVERIFY(canvas()->zoom() > 2.2);
        const QPointF now = canvas()->geometry().toView(held);
        QVERIFY((now - pointer).manhattanLength() < 3);
    }

    void toolsTurnThePagesAndTheView()
    {
        QCOMPARE(button("nextButton")->isEnabled(), true);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        QCOMPARE(canvas()->page(), 2);
        QVERIFY(!button("nextButton")->isEnabled());
        QTest::mouseClick(button("turnRightButton"), Qt::LeftButton);
        QCOMPARE(canvas()->quarterTurns(), 1);
        QTest::mouseClick(button("fitPageButton"), Qt::LeftButton);
        QVERIFY(canvas()->geometry().rect().bottom() <= canvas()->viewport()->height());
    }

    void theCurrentFieldBringsItsPageAndPlaceIntoSight()
    {
        m_pane->showPage(2);
        canvas()->setZoom(3);
        m_pane->setCurrent(Field::Iban);
        QCOMPARE(canvas()->page(), 1);
        const QRectF box = canvas()->geometry().toView(tests::reviewReading().fields[Field::Iban].box);
        QVERIFY(QRectF(canvas()->viewport()->rect()).contains(box.center()));
    }

    void cropsComeOutOfThePicture()
    {
        QVERIFY(m_pane->crop(1, {0.1, 0.1, 0.2, 0.02}).isNull());
        m_pane->setPicture(1, tests::reviewPage(1000));
        const QImage crop = m_pane->crop(1, {0.1, 0.1, 0.2, 0.02});
        QVERIFY(crop.width() >= 200 && crop.width() < 250);
    }

private:
    PageCanvas *canvas() const { return m_pane->canvas(); }
    QToolButton *button(const char *name) const { return m_pane->findChild<QToolButton *>(QLatin1String(name)); }
    void click(const domain::Box &box)
    {
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {},
                          canvas()->geometry().toView(box).center().toPoint());
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers)
    {
        QWidget *view = canvas()->viewport();
        const QPoint start = canvas()->geometry().toView(from).toPoint(),
                     end = canvas()->geometry().toView(to).toPoint();
        QTest::mousePress(view, Qt::LeftButton, modifiers, start);
        QMouseEvent move(QEvent::MouseMove, end, view->mapToGlobal(QPointF(end)), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, Qt::LeftButton, modifiers, end);
    }

    std::unique_ptr<PagePane> m_pane;
};

DBLEDGER_TEST(PageCanvasTest)
#include "PageCanvasTest.moc"
