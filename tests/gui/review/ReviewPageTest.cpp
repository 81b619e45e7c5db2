// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewPage.h"

#include "gui/review/LineGrid.h"
#include "gui/review/PagePane.h"
#include "gui/review/ReasonDialog.h"
#include "gui/review/ReviewPageFixture.h"
#include "gui/review/TaxGrid.h"
#include "models/LinesModel.h"
#include "models/TaxesModel.h"
#include "support/TestMain.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace dbledger;
using namespace dbledger::gui;
using domain::Field;
using domain::InvoiceState;

/// Correcting an invoice.
class ReviewPageTest : public tests::ReviewPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void init() { begin(); }
    void cleanup() { end(); }

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
        lines->remove({0});
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

    void vatRowsAreUndoneAndRedone()
    {
        open(m_id);
        auto *taxes = m_page->findChild<TaxGrid *>()->model();
        taxes->insert(0, {{domain::Decimal::fromInt(20), domain::Decimal::fromInt(100), {}}});
        QVERIFY(taxes->setData(taxes->index(0, models::TaxesModel::Base), QStringLiteral("240,50")));
        QTRY_COMPARE(draft().reading->taxes.value(0).tax, domain::Decimal::parse(u"48.1"));
        QVERIFY(draft().taxesByPerson);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!draft().taxesByPerson);
        QTRY_COMPARE(taxes->rowCount(), 0);
        QTRY_VERIFY(widget("redoButton")->isEnabled());
        button("redoButton")->click();
        QTRY_COMPARE(draft().reading->taxes.size(), 1);
        QTRY_COMPARE(taxes->rowCount(), 1);
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
        QTRY_VERIFY2(m_page->findChild<LineGrid *>()->findChild<QWidget *>(QStringLiteral("table"))->hasFocus(),
                     "a click on a button leaves the focus where one works");
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
        begin(QStringLiteral("Somebody Else"));
        open(m_id);
        QVERIFY(widget("directionBar")->isVisible());
        widget("directionBar")->findChild<QPushButton *>(QStringLiteral("firstButton"))->click();
        QTRY_VERIFY(!widget("directionBar")->isVisible());
        QCOMPARE(draft().invoice.direction, domain::Direction::Sale);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(widget("directionBar")->isVisible());
    }
};

DBLEDGER_TEST(ReviewPageTest)
#include "ReviewPageTest.moc"
