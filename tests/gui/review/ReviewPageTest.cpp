// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewPage.h"

#include "app/Await.h"
#include "app/InvoiceService.h"
#include "app/ReviewService.h"
#include "gui/review/FieldEdit.h"
#include "gui/review/LineGrid.h"
#include "gui/review/PagePane.h"
#include "gui/review/ReasonDialog.h"
#include "gui/review/ReviewDesk.h"
#include "models/LinesModel.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dbledger;
using namespace dbledger::gui;
using domain::Field;
using domain::InvoiceState;

class ReviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_desk = std::make_unique<tests::ReviewDesk>();
        m_id = m_desk->import("F-1");
        QVERIFY(m_id > 0);
        show(m_desk->bruno);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void itOpensAtTheFirstDoubtfulFieldAndIsTaken()
    {
        open(m_id);
        QVERIFY(edit(Field::IssueDate)->hasFocus());
        widget("rejectButton")->setFocus();
        m_page->setFocus(); // as when one comes back from another page
        QVERIFY(edit(Field::IssueDate)->hasFocus());
        QTRY_COMPARE(text("holderLabel"), QStringLiteral("You have it"));
        QTRY_COMPARE(text("positionLabel"), QStringLiteral("1 of 1"));
        QTRY_VERIFY(!m_page->findChild<PagePane *>(QStringLiteral("page"))->crop(1, {0.1, 0.1, 0.1, 0.1}).isNull());
    }

    void theKeyboardAloneApprovesAndOpensTheNext()
    {
        const qint64 second = m_desk->import("F-2");
        QSignalSpy books(m_page.get(), &ReviewPage::booksChanged), shown(m_page.get(), &ReviewPage::invoiceShown);
        open(m_id);
        press(Qt::Key_1); // the other date: 7 November; that is in the future of nobody
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_COMPARE(draft().reading->value(Field::GrossTotal), QStringLiteral("288.60"));
        auto *lines = m_page->findChild<LineGrid *>()->model();
        QVERIFY(lines->setData(lines->index(0, models::LinesModel::Total), QStringLiteral("40,50")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(books.count(), 1);
        QCOMPARE(draft().invoice.state, InvoiceState::Approved);
        QTRY_COMPARE(m_page->invoiceId(), second);
        QTRY_VERIFY(shown.last()[0].toLongLong() == second);
    }

    void whatIsDoubtfulIsSaidOnceBeforeItIsApproved()
    {
        QSignalSpy books(m_page.get(), &ReviewPage::booksChanged);
        open(m_id);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(widget("message")->isVisible());
        QCOMPARE(draft().invoice.state, InvoiceState::Draft);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(books.count(), 1);
        QTRY_VERIFY(widget("emptyPage")->isVisible());
    }

    void everyEditIsUndoneAndRedone()
    {
        open(m_id);
        const domain::Reading before = *draft().reading;
        press(Qt::Key_1);
        QTRY_COMPARE(draft().reading->value(Field::IssueDate), QStringLiteral("2025-11-07"));
        auto *lines = m_page->findChild<LineGrid *>()->model();
        lines->removeLines({0});
        QTRY_COMPARE(draft().reading->lines.size(), 1);
        QTRY_VERIFY(widget("undoButton")->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(draft().reading->fields[Field::IssueDate], before.fields[Field::IssueDate]);
        QCOMPARE(draft().reading->lines, before.lines);
        QTRY_COMPARE(lines->rowCount(), 2);
        QTRY_COMPARE(edit(Field::IssueDate)->text(), QStringLiteral("11/07/2025"));
        button("redoButton")->click();
        QTRY_COMPARE(draft().reading->value(Field::IssueDate), QStringLiteral("2025-11-07"));
    }

    void twoEditsOfOneFieldAreUndoneOneByOne()
    {
        open(m_id);
        press(Qt::Key_1);
        press(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(draft().reading->value(Field::IssueDate), QStringLiteral("2025-07-17"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(draft().reading->value(Field::IssueDate), QStringLiteral("2025-11-07"));
    }

    void aProposedRepairIsTakenWithItsProof()
    {
        open(m_id);
        QPushButton *take = nullptr;
        for (QPushButton *any : m_page->findChildren<QPushButton *>())
            if (any->text() == u"Take it")
                take = any;
        QVERIFY(take);
        QVERIFY2(take->accessibleDescription().contains(u" = "), qPrintable(take->accessibleDescription()));
        const QString before = draft().reading->value(Field::GrossTotal);
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_VERIFY(draft().reading->value(Field::GrossTotal) != before || draft().linesByPerson);
        QTest::mouseClick(widget("noteButton"), Qt::LeftButton);
        m_page->findChild<ReasonDialog *>()->reject();
        QTRY_VERIFY2(widget("table")->hasFocus(), "a click on a button leaves the focus where one works");
    }

    void aRuleIsOverriddenWithANoteOnly()
    {
        open(m_id);
        auto *override = m_page->findChild<QPushButton *>(QStringLiteral("act_BR-CO-15"));
        QVERIFY(override);
        override->click();
        auto *dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>();
        for (QPushButton *any : dialog->findChildren<QPushButton *>())
            if (any->text() == u"Override")
                accept = any;
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("They rounded"));
        accept->click();
        QTRY_COMPARE(draft().overrides.size(), 1);
        QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("act_BR-CO-15")) ||
                    m_page->findChild<QPushButton *>(QStringLiteral("act_BR-CO-15"))->text() == u"Withdraw");
    }

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
        QTest::qWait(50);
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

    void halfTypedTextIsSavedWhenAnotherIsOpened()
    {
        const qint64 second = m_desk->import("F-2");
        open(m_id);
        type(Field::InvoiceNumber, QStringLiteral("F-77"));
        button("openNextButton")->click();
        QTRY_COMPARE(m_page->invoiceId(), second);
        QCOMPARE(draft().reading->value(Field::InvoiceNumber), QStringLiteral("F-77"));
    }

    void textThatIsNoDateKeepsItsInvoiceOpenOnce()
    {
        m_desk->import("F-2");
        open(m_id);
        type(Field::IssueDate, QStringLiteral("someday"));
        button("openNextButton")->click();
        QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("row_issue_date"))
                        ->findChild<QWidget *>(QStringLiteral("refusal"))
                        ->isVisible());
        QCOMPARE(m_page->invoiceId(), m_id);
        QCOMPARE(edit(Field::IssueDate)->text(), QStringLiteral("someday"));
    }

    void aRegionOfThePageFillsTheCurrentField()
    {
        open(m_id);
        edit(Field::BuyerName)->setFocus(Qt::TabFocusReason);
        auto *pane = m_page->findChild<PagePane *>(QStringLiteral("page"));
        QTRY_COMPARE(pane->pageCount(), 1);
        Q_EMIT pane->regionDragged(1, {0.1, 0.1, 0.2, 0.02});
        QTRY_COMPARE(draft().reading->value(Field::BuyerName), QStringLiteral("31/08/2025"));
    }

    void saleOrPurchaseIsAskedWhereItCannotBeTold()
    {
        m_page.reset();
        m_desk = std::make_unique<tests::ReviewDesk>(QStringLiteral("Somebody Else"));
        m_id = m_desk->import("F-1");
        show(m_desk->bruno);
        open(m_id);
        QVERIFY(widget("directionBar")->isVisible());
        widget("directionBar")->findChild<QPushButton *>(QStringLiteral("firstButton"))->click();
        QTRY_VERIFY(!widget("directionBar")->isVisible());
        QCOMPARE(draft().invoice.direction, domain::Direction::Sale);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(widget("directionBar")->isVisible());
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

private:
    void show(const Actor &actor)
    {
        m_page = std::make_unique<ReviewPage>(m_desk->app(), actor);
        m_page->resize(1280, 860);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void open(qint64 id)
    {
        QSignalSpy shown(m_page.get(), &ReviewPage::invoiceShown);
        m_page->open(id);
        QTRY_VERIFY(shown.count() > 0 && shown.last()[0].toLongLong() == id);
    }
    app::Draft open(qint64 id, const Actor &actor) { return *app::await(review().open(id, actor)); }
    app::Draft draft() { return open(m_id, m_desk->bruno); }
    app::ReviewService &review() { return m_desk->app().review(); }
    QWidget *widget(const char *name) const { return m_page->findChild<QWidget *>(QLatin1String(name)); }
    QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QLatin1String(name));
    }
    QString text(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name))->text(); }
    FieldEdit *edit(Field field) const
    {
        return m_page->findChild<FieldEdit *>(QStringLiteral("edit_") + domain::fieldName(field));
    }
    void type(Field field, const QString &text)
    {
        edit(field)->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(edit(field), text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<tests::ReviewDesk> m_desk;
    std::unique_ptr<ReviewPage> m_page;
    qint64 m_id = 0;
};

DBLEDGER_TEST(ReviewPageTest)
#include "ReviewPageTest.moc"
