// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PagePane.h"
#include "gui/review/ReasonDialog.h"
#include "gui/review/ReviewPageFixture.h"
#include "gui/review/ReviewSession.h"
#include "support/TestMain.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace dbledger;
using namespace dbledger::gui;
using domain::Field;
using domain::InvoiceState;

/// Deciding about an invoice, and two people at the same one.
class ReviewDecisionsTest : public tests::ReviewPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void whatAnotherPersonChangedElsewhereIsToldAndMineIsMade()
    {
        open(m_id);
        QTRY_COMPARE(text("holderLabel"), QStringLiteral("You have it"));
        QVERIFY(app::await(review().setField(m_id, draft().invoice.version, Field::DueDate,
                                             QStringLiteral("2025-09-01"), m_desk->chloe)));
        press(Qt::Key_1);
        QTRY_COMPARE(draft().reading->value(Field::IssueDate), QStringLiteral("2025-11-07"));
        QCOMPARE(draft().reading->value(Field::DueDate), QStringLiteral("2025-09-01"));
        QTRY_VERIFY(widget("conflictBar")->isVisible());
        QVERIFY(text("changes").contains(u"chloe@verdier.fr"));
        QVERIFY(!widget("insistButton")->isVisible());
        QTRY_COMPARE(edit(Field::DueDate)->text(), QStringLiteral("01/09/2025"));
    }

    void whatTwoPeopleChangedAlikeWaitsForADecision()
    {
        open(m_id);
        QTRY_COMPARE(text("holderLabel"), QStringLiteral("You have it"));
        QVERIFY(app::await(review().setField(m_id, draft().invoice.version, Field::InvoiceNumber,
                                             QStringLiteral("THEIRS"), m_desk->chloe)));
        type(Field::InvoiceNumber, QStringLiteral("MINE"));
        press(Qt::Key_Return);
        QTRY_VERIFY(widget("insistButton")->isVisible());
        QCOMPARE(edit(Field::InvoiceNumber)->text(), QStringLiteral("MINE"));
        QCOMPARE(draft().reading->value(Field::InvoiceNumber), QStringLiteral("THEIRS"));
        edit(Field::DocumentType)->setFocus(Qt::TabFocusReason); // leaving the field does not write over theirs
        QTRY_VERIFY(!m_page->findChild<ReviewSession *>()->isBusy());
        QCOMPARE(draft().reading->value(Field::InvoiceNumber), QStringLiteral("THEIRS"));
        QCOMPARE(edit(Field::InvoiceNumber)->text(), QStringLiteral("MINE"));
        button("insistButton")->click();
        QTRY_COMPARE(draft().reading->value(Field::InvoiceNumber), QStringLiteral("MINE"));
    }

    void whatAnotherPersonChangedIsLookedAtBeforeItIsApproved()
    {
        open(m_id);
        QTRY_COMPARE(text("holderLabel"), QStringLiteral("You have it"));
        press(Qt::Key_Return, Qt::ControlModifier); // warns of what is doubtful
        QTRY_VERIFY(widget("message")->isVisible());
        QVERIFY(app::await(review().setField(m_id, draft().invoice.version, Field::DueDate,
                                             QStringLiteral("2025-09-01"), m_desk->chloe)));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(widget("conflictBar")->isVisible());
        QTRY_COMPARE(edit(Field::DueDate)->text(), QStringLiteral("01/09/2025"));
        QCOMPARE(draft().invoice.state, InvoiceState::Draft);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(draft().invoice.state, InvoiceState::Approved);
    }

    void aSecondPersonSeesWhoHasIt()
    {
        QVERIFY(app::await(review().take(m_id, m_desk->chloe)));
        open(m_id);
        QVERIFY(text("holderLabel").startsWith(u"chloe@verdier.fr has it since"));
        button("takeButton")->click();
        QTRY_COMPARE(text("holderLabel"), QStringLiteral("You have it"));
    }

    void aDuplicateIsShownBesideTheFirst()
    {
        QVERIFY(app::await(review().approve(m_id, draft().invoice.version, std::nullopt, false, m_desk->bruno)));
        const qint64 again = m_desk->import("F-1 ");
        open(again);
        QTRY_VERIFY(widget("duplicate")->isVisible());
        QVERIFY(text("facts").contains(u"298,60"));
        const auto *pane = widget("duplicate")->findChild<PagePane *>();
        QTRY_COMPARE(pane->pageCount(), 1);
        for (QPushButton *any : widget("duplicate")->findChildren<QPushButton *>())
            if (any->text() == u"It is another")
                any->click();
        QTRY_VERIFY(!widget("duplicate")->isVisible());
    }

    void postponedAndRejectedOnesGiveWayToTheNext()
    {
        const qint64 second = m_desk->import("F-2"), third = m_desk->import("F-3");
        open(m_id);
        button("rejectButton")->click();
        auto *dialog = m_page->findChild<ReasonDialog *>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("No invoice"));
        dialog->accept();
        QTRY_COMPARE(m_page->invoiceId(), second);
        QTRY_VERIFY(edit(Field::InvoiceNumber)->text() == u"F-2");
        button("postponeButton")->click();
        QMenu *menu = m_page->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QTRY_COMPARE(m_page->invoiceId(), third);
        menu->close();
        QCOMPARE(open(m_id, m_desk->bruno).invoice.state, InvoiceState::Void);
        QCOMPARE(open(second, m_desk->bruno).postponedUntil, QDate(2026, 3, 15));
    }

    void theBooksAreReopenedWithAReason()
    {
        QVERIFY(app::await(review().approve(m_id, draft().invoice.version, std::nullopt, false, m_desk->bruno)));
        open(m_id);
        QVERIFY(!widget("approveButton")->isVisible());
        QVERIFY(widget("voidButton")->isVisible());
        QVERIFY(edit(Field::InvoiceNumber)->isReadOnly());
        button("reopenButton")->click();
        auto *dialog = m_page->findChild<ReasonDialog *>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Wrong date"));
        dialog->accept();
        QTRY_VERIFY(widget("approveButton")->isVisible());
        QVERIFY(!edit(Field::InvoiceNumber)->isReadOnly());
    }

    void viewersMayOnlyLook()
    {
        show(m_desk->viewer);
        open(m_id);
        QVERIFY(edit(Field::IssueDate)->isReadOnly());
        QVERIFY(!widget("approveButton")->isVisible());
        press(Qt::Key_1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open(m_id, m_desk->viewer).invoice.state, InvoiceState::Draft);
    }

    void nothingWaitsIsSaid()
    {
        QVERIFY(app::await(review().reject(m_id, draft().invoice.version, QStringLiteral("none"), m_desk->bruno)));
        m_page->openNext();
        QTRY_VERIFY(widget("emptyPage")->isVisible());
        m_page->open(12345);
        QTRY_VERIFY(widget("emptyMessage")->isVisible());
    }
};

DBLEDGER_TEST(ReviewDecisionsTest)
#include "ReviewDecisionsTest.moc"
