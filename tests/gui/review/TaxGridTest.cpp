// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/TaxGrid.h"
#include "domain/proof/Rules.h"
#include "gui/review/LineGrid.h"
#include "gui/review/ReviewReading.h"
#include "gui/review/RowTabs.h"
#include "models/Roles.h"
#include "models/TaxesModel.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace dbledger;
using namespace dbledger::gui;
using models::TaxesModel;

class TaxGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_tabs = std::make_unique<RowTabs>();
        m_tabs->resize(560, 260);
        m_tabs->lines()->setReading(reading("48.10"), {});
        m_tabs->taxes()->setReading(reading("48.10"), {});
        m_tabs->setCurrentWidget(m_tabs->taxes());
        m_tabs->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
        m_edits = std::make_unique<QSignalSpy>(m_tabs->taxes(), &TaxGrid::taxesEdited);
    }
    void cleanup()
    {
        m_edits.reset();
        m_tabs.reset();
    }

    void bothSumsAreHeldAgainstTheDocument()
    {
        QCOMPARE(label(), QStringLiteral("Taxed 240,50 = net total; VAT 48,10 = VAT total"));
        cell(0, TaxesModel::Tax, QStringLiteral("48"));
        QCOMPARE(label(), QStringLiteral("Taxed 240,50 = net total; VAT 48,00, VAT total 48,10, difference -0,10"));
        QCOMPARE(m_edits->count(), 1);
    }

    void aRowThatDoesNotHoldIsMarked()
    {
        m_tabs->taxes()->setReading(reading("40.10"), {{FieldProblem::Kind::Failure, std::nullopt,
                                                        QStringLiteral("20 % of 240.50"), domain::rules::taxOfRate}});
        QCOMPARE(model()->index(0, 0).data(models::StateRole).toInt(), 1);
        QVERIFY(!model()->index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(m_tabs->taxes()->hasTrouble());
        QVERIFY(!m_tabs->tabIcon(1).isNull());
        QCOMPARE(m_tabs->tabText(1), QStringLiteral("VAT rows  1"));
        m_tabs->setCurrentIndex(0);
        m_tabs->start(); // of a document whose lines hold
        QCOMPARE(m_tabs->currentWidget(), m_tabs->taxes());
        QSignalSpy wanted(m_tabs->taxes(), &RowGrid::overrideWanted);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(wanted.value(0).value(0).toString(), domain::rules::taxOfRate);
    }

    void rowsComeByKeysAndFromASpreadsheet()
    {
        table()->selectRow(0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Insert);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5,5"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(model()->rows().value(1).rate, domain::Decimal::parse(u"5.5"));
        QApplication::clipboard()->setText(QStringLiteral("10\t50\n20\t30\n"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), 4);
        QCOMPARE(model()->rows().last().tax, domain::Decimal::parse(u"6"));
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(model()->rowCount(), 3);
        QCOMPARE(m_edits->count(), 4);
        QCOMPARE(m_tabs->tabText(1), QStringLiteral("VAT rows  3"));
    }

    void theToolsAreThoseOfTheTab()
    {
        const auto shown = [this] {
            int buttons = 0;
            for (const QToolButton *button : m_tabs->findChildren<QToolButton *>(QStringLiteral("addButton")))
                buttons += button->isVisible() ? 1 : 0;
            return buttons;
        };
        QCOMPARE(shown(), 1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_tabs->currentWidget(), m_tabs->lines());
        QCOMPARE(shown(), 1);
        for (QToolButton *button : m_tabs->findChildren<QToolButton *>(QStringLiteral("addButton")))
            if (button->isVisible())
                button->click();
        QCOMPARE(m_tabs->lines()->rowCount(), 3);
        QCOMPARE(model()->rowCount(), 1);
    }

private:
    static domain::Reading reading(const char *tax)
    {
        domain::Reading reading = tests::reviewReading();
        reading.taxes = {{domain::Decimal::fromInt(20), domain::Decimal::parse(u"240.50"),
                          domain::Decimal::parse(QString::fromLatin1(tax))}};
        reading.proofs = domain::evaluateRules(reading, {QDate(2025, 8, 1)});
        return reading;
    }
    QTableView *table() const { return m_tabs->taxes()->findChild<QTableView *>(); }
    TaxesModel *model() const { return m_tabs->taxes()->model(); }
    QString label() const { return m_tabs->taxes()->findChild<QLabel *>(QStringLiteral("sumLabel"))->text(); }
    void cell(int row, int column, const QString &text)
    {
        QVERIFY(model()->setData(model()->index(row, column), text));
    }

    std::unique_ptr<RowTabs> m_tabs;
    std::unique_ptr<QSignalSpy> m_edits;
};

DBLEDGER_TEST(TaxGridTest)
#include "TaxGridTest.moc"
