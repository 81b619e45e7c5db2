// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/FieldsPane.h"
#include "gui/review/FieldEdit.h"
#include "gui/review/FieldLook.h"
#include "gui/review/ReviewReading.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dbledger;
using namespace dbledger::gui;
using domain::Direction;
using domain::Field;

class FieldsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_pane = std::make_unique<FieldsPane>();
        m_pane->resize(560, 600);
        m_pane->setReading(tests::reviewReading(), Direction::Purchase, {});
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void theReadingIsWhatItIsMeantToBe()
    {
        const QList<Field> open{Field::IssueDate, Field::NetTotal, Field::TaxTotal, Field::GrossTotal};
        QCOMPARE(m_pane->openFields(), open);
    }

    void focusStartsAtTheFirstOpenFieldAndEnterAccepts()
    {
        QSignalSpy accepted(m_pane.get(), &FieldsPane::accepted);
        m_pane->focusFirstOpen();
        QCOMPARE(m_pane->current(), Field::IssueDate);
        press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted[0][0].value<Field>(), Field::IssueDate);
        QCOMPARE(m_pane->current(), Field::NetTotal);
        QTest::keyClick(edit(Field::NetTotal), Qt::Key_Backtab);
        QVERIFY2(m_pane->current() != Field::IssueDate, "what was accepted is no longer open");
    }

    void tabGoesToTheNextOpenFieldWithoutAccepting()
    {
        QSignalSpy accepted(m_pane.get(), &FieldsPane::accepted);
        m_pane->focusFirstOpen();
        press(Qt::Key_Tab);
        QCOMPARE(m_pane->current(), Field::NetTotal);
        press(Qt::Key_Backtab);
        QCOMPARE(m_pane->current(), Field::IssueDate);
        QCOMPARE(accepted.count(), 0);
    }

    void digitsChooseAnAlternativeUntilSomethingIsTyped()
    {
        QSignalSpy edited(m_pane.get(), &FieldsPane::edited);
        m_pane->focusFirstOpen();
        press(Qt::Key_1);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("2025-11-07"));

        m_pane->setCurrent(Field::GrossTotal);
        press(Qt::Key_F2); // now digits are text
        press(Qt::Key_1);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edit(Field::GrossTotal)->text(), QStringLiteral("298,601"));
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited[1][1].toString(), QStringLiteral("288.60"));
    }

    void aDigitWithoutAnAlternativeIsText()
    {
        m_pane->setCurrent(Field::GrossTotal);
        press(Qt::Key_7);
        QCOMPARE(edit(Field::GrossTotal)->text(), QStringLiteral("7"));
    }

    void whatIsTypedBecomesCanonical()
    {
        QSignalSpy edited(m_pane.get(), &FieldsPane::edited);
        m_pane->setCurrent(Field::GrossTotal);
        edit(Field::GrossTotal)->selectAll();
        QTest::keyClicks(edit(Field::GrossTotal), QStringLiteral("x"));
        edit(Field::GrossTotal)->selectAll();
        QTest::keyClicks(edit(Field::GrossTotal), QStringLiteral("1 234,5 EUR"));
        press(Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].value<Field>(), Field::GrossTotal);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("1234.5"));
    }

    void escapeRestoresWhatWasRead()
    {
        QSignalSpy edited(m_pane.get(), &FieldsPane::edited);
        m_pane->setCurrent(Field::InvoiceNumber);
        QTest::keyClicks(edit(Field::InvoiceNumber), QStringLiteral("abc"));
        press(Qt::Key_Escape);
        QCOMPARE(edit(Field::InvoiceNumber)->text(), QStringLiteral("FAC/2025/0117"));
        press(Qt::Key_Down);
        QCOMPARE(edited.count(), 0);
    }

    void anotherReadingLeavesHalfTypedTextFocusAndScrollAlone()
    {
        m_pane->setCurrent(Field::GrossTotal);
        QTest::keyClicks(edit(Field::GrossTotal), QStringLiteral("x12"));
        const int top = edit(Field::GrossTotal)->mapTo(m_pane.get(), QPoint()).y();
        domain::Reading other = tests::reviewReading();
        other.fields[Field::GrossTotal].value = QStringLiteral("300.00");
        other.fields[Field::DueDate] = other.fields[Field::IssueDate]; // a row more, above
        m_pane->setReading(other, Direction::Purchase, {});
        QApplication::processEvents();
        QCOMPARE(edit(Field::GrossTotal)->text(), QStringLiteral("x12"));
        QVERIFY(edit(Field::GrossTotal)->hasFocus());
        QVERIFY(edit(Field::DueDate)->isVisible());
        QCOMPARE(edit(Field::GrossTotal)->mapTo(m_pane.get(), QPoint()).y(), top);
        QCOMPARE(m_pane->typed().value(Field::GrossTotal), QStringLiteral("x12"));
        press(Qt::Key_Escape);
        QCOMPARE(edit(Field::GrossTotal)->text(), QStringLiteral("300,00"));
    }

    void textFromThePageFillsTheCurrentField()
    {
        QSignalSpy edited(m_pane.get(), &FieldsPane::edited);
        m_pane->setCurrent(Field::DueDate);
        m_pane->fill(QStringLiteral("31/08/2025 "));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("2025-08-31"));
        QVERIFY(edit(Field::DueDate)->hasFocus());
    }

    void aRefusedValueStaysForMending()
    {
        m_pane->setCurrent(Field::IssueDate);
        QTest::keyClicks(edit(Field::IssueDate), QStringLiteral("someday"));
        press(Qt::Key_Return);
        m_pane->refuse(Field::IssueDate, QStringLiteral("No date."));
        QCOMPARE(edit(Field::IssueDate)->text(), QStringLiteral("someday"));
        QCOMPARE(m_pane->openFields().first(), Field::IssueDate);
        m_pane->setReading(tests::reviewReading(), Direction::Purchase, {});
        QCOMPARE(edit(Field::IssueDate)->text(), QStringLiteral("someday"));
    }

    void problemsStandUnderTheirFieldWithWhatToDo()
    {
        QSignalSpy overridden(m_pane.get(), &FieldsPane::overrideWanted), taken(m_pane.get(), &FieldsPane::repairTaken);
        m_pane->setReading(
            tests::reviewReading(), Direction::Purchase,
            {{FieldProblem::Kind::Failure, Field::GrossTotal, QStringLiteral("A + B = C"), QStringLiteral("BR-CO-15")},
             {FieldProblem::Kind::Repair, Field::GrossTotal, QStringLiteral("Perhaps"), QStringLiteral("0")}});
        auto *row = m_pane->findChild<QWidget *>(QStringLiteral("row_gross_total"));
        row->findChild<QPushButton *>(QStringLiteral("act_BR-CO-15"))->click();
        row->findChild<QPushButton *>(QStringLiteral("act_0"))->click();
        QCOMPARE(overridden.count(), 1);
        QCOMPARE(overridden[0][0].toString(), QStringLiteral("BR-CO-15"));
        QCOMPARE(taken.count(), 1);
        m_pane->setCurrent(Field::GrossTotal);
        press(Qt::Key_Return, Qt::AltModifier); // the repair before the rule
        QCOMPARE(taken.count(), 2);
        QCOMPARE(overridden.count(), 1);
        m_pane->setReading(tests::reviewReading(), Direction::Purchase, {});
        QVERIFY(!row->findChild<QPushButton *>(QStringLiteral("act_BR-CO-15")));
    }

    void witnessesAreSaidInWords()
    {
        QCOMPARE(witnessWords(Field::InvoiceNumber, tests::reviewReading()),
                 QStringLiteral("text recognition, QR code agree"));
    }

    void theOtherPartyIsMandatory()
    {
        QVERIFY(isMandatory(Field::BuyerName, Direction::Sale));
        QVERIFY(!isMandatory(Field::BuyerName, Direction::Purchase));
        QVERIFY(isMandatory(Field::SellerName, Direction::Purchase));
    }

    void addressesKeepTheirLines()
    {
        const QString address = QStringLiteral("12 rue des Lilas\n69003 Lyon");
        const QString shown = shownValue(Field::SellerAddress, address, QLocale());
        QCOMPARE(shown, QStringLiteral("12 rue des Lilas / 69003 Lyon"));
        QCOMPARE(typedValue(Field::SellerAddress, shown, QLocale()), address);
        QCOMPARE(typedValue(Field::DocumentType, QStringLiteral("Credit note"), QLocale()), QStringLiteral("381"));
    }

    void everyFieldStandsInOneGroup()
    {
        QList<Field> grouped;
        for (const FieldGroup &group : fieldGroups())
            grouped.append(group.fields);
        for (const Field field : domain::allFields())
            QVERIFY2(grouped.count(field) == 1, qPrintable(domain::fieldName(field)));
    }

    void nothingCanBeChangedWhereOneMayOnlyLook()
    {
        QSignalSpy edited(m_pane.get(), &FieldsPane::edited), accepted(m_pane.get(), &FieldsPane::accepted);
        m_pane->setReadOnly(true);
        m_pane->focusFirstOpen();
        press(Qt::Key_1);
        press(Qt::Key_Return);
        m_pane->fill(QStringLiteral("1"));
        QCOMPARE(edited.count() + accepted.count(), 0);
    }

private:
    FieldEdit *edit(Field field) const
    {
        return m_pane->findChild<FieldEdit *>(QStringLiteral("edit_") + domain::fieldName(field));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<FieldsPane> m_pane;
};

DBLEDGER_TEST(FieldsPaneTest)
#include "FieldsPaneTest.moc"
