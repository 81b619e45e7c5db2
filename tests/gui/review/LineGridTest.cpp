// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/LineGrid.h"
#include "gui/review/ReviewReading.h"
#include "models/LinesModel.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace dbledger;
using namespace dbledger::gui;
using models::LinesModel;

class LineGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_grid = std::make_unique<LineGrid>();
        m_grid->resize(560, 260);
        m_grid->setReading(tests::reviewReading(), {});
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
        m_edits = std::make_unique<QSignalSpy>(m_grid.get(), &LineGrid::linesEdited);
    }
    void cleanup()
    {
        m_edits.reset();
        m_grid.reset();
    }

    void theSumIsHeldAgainstTheDocument()
    {
        QCOMPARE(label("sumLabel"), QStringLiteral("Sum of the lines 245,50, net total 240,50, difference 5,00"));
        cell(0, LinesModel::Total, QStringLiteral("40,50"));
        QCOMPARE(label("sumLabel"), QStringLiteral("Sum of the lines 240,50 = net total"));
        QCOMPARE(m_edits->count(), 1);
    }

    void linesAreAddedRemovedAndMovedByKeys()
    {
        table()->selectRow(1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(model()->rows()[0].description, QStringLiteral("Feuille carton A3"));
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(model()->rowCount(), 1);
        QTest::keyClick(table(), Qt::Key_Insert);
        QCOMPARE(model()->rowCount(), 2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Vis"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(model()->rows()[1].description, QStringLiteral("Vis"));
        QCOMPARE(m_edits->count(), 4);
    }

    void rowsOfASpreadsheetArePasted()
    {
        QApplication::clipboard()->setText(QStringLiteral("Vis\t10\t0,25\nÉcrou\t4\t1,5\n"));
        table()->selectRow(0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), 4);
        QCOMPARE(model()->rows()[1].description, QStringLiteral("Vis"));
        QCOMPARE(model()->rows()[2].lineTotal, domain::Decimal::parse(u"6"));
        QCOMPARE(m_edits->count(), 1);
    }

    void amountsHaveTheDecimalsOfTheCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("sum");
        QTest::newRow("none") << QStringLiteral("JPY") << QStringLiteral("0")
                              << QStringLiteral("Sum of the lines 245,5, net total 240,5, difference 5");
        QTest::newRow("two") << QStringLiteral("EUR") << QStringLiteral("0.37")
                             << QStringLiteral("Sum of the lines 245,87, net total 240,50, difference 5,37");
        QTest::newRow("three") << QStringLiteral("KWD") << QStringLiteral("0.371")
                               << QStringLiteral("Sum of the lines 245,871, net total 240,500, difference 5,371");
    }

    void amountsHaveTheDecimalsOfTheCurrency()
    {
        QFETCH(QString, currency);
        QFETCH(QString, pasted);
        QFETCH(QString, sum);
        domain::Reading reading = tests::reviewReading();
        reading.fields[domain::Field::Currency].value = currency;
        m_grid->setReading(reading, {});
        m_grid->paste(QStringLiteral("Vis\t3\t0,1235"));
        QCOMPARE(model()->rows().last().lineTotal, domain::Decimal::parse(pasted));
        QCOMPARE(label("sumLabel"), sum);
    }

    void whatIsNoNumberIsRefusedWithASentence()
    {
        QVERIFY(!model()->setData(model()->index(0, LinesModel::Quantity), QStringLiteral("many")));
        QVERIFY(m_grid->findChild<QWidget *>(QStringLiteral("refusal"))->isVisible());
        QCOMPARE(m_edits->count(), 0);
    }

    void theSameReadingAgainTouchesNothing()
    {
        table()->selectRow(1);
        m_grid->setReading(tests::reviewReading(), {});
        QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 1);
        QCOMPARE(m_edits->count(), 0);
    }

    void nothingCanBeChangedWhereOneMayOnlyLook()
    {
        m_grid->setReadOnly(true);
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTest::keyClick(table(), Qt::Key_Insert);
        m_grid->paste(QStringLiteral("a\t1"));
        QCOMPARE(model()->rowCount(), 2);
        QVERIFY(!m_grid->findChild<QToolButton *>(QStringLiteral("addButton"))->isEnabled());
    }

private:
    QTableView *table() const { return m_grid->findChild<QTableView *>(); }
    LinesModel *model() const { return m_grid->model(); }
    QString label(const char *name) const { return m_grid->findChild<QLabel *>(QLatin1String(name))->text(); }
    void cell(int row, int column, const QString &text)
    {
        QVERIFY(model()->setData(model()->index(row, column), text));
    }

    std::unique_ptr<LineGrid> m_grid;
    std::unique_ptr<QSignalSpy> m_edits;
};

DBLEDGER_TEST(LineGridTest)
#include "LineGridTest.moc"
