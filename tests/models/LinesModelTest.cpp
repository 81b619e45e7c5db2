// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinesModel.h"
#include "models/Roles.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dbledger;
using domain::Decimal;
using domain::ReadLine;
using models::LinesModel;

class LinesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<LinesModel>();
        m_model->setLocale(QLocale(QLocale::French, QLocale::France));
        m_model->setRows({line("Vis", "10", "0.25", "2.5"), line("Planche", "2", "100", "199")});
        m_changed = std::make_unique<QSignalSpy>(m_model.get(), &LinesModel::changed);
    }

    void aTotalFollowsItsRowUnlessItSaysSomethingElse()
    {
        QVERIFY(set(0, LinesModel::Quantity, "20"));
        QCOMPARE(m_model->rows()[0].lineTotal, Decimal::parse(u"5"));
        QVERIFY(set(1, LinesModel::Quantity, "3"));
        QCOMPARE(m_model->rows()[1].lineTotal, Decimal::parse(u"199"));
        QCOMPARE(m_changed->count(), 2);
        QCOMPARE(m_model->sum(), Decimal::parse(u"204"));
    }

    void numbersAreOfTheLocale()
    {
        QVERIFY(set(0, LinesModel::UnitPrice, "1 234,5"));
        QCOMPARE(m_model->rows()[0].unitPrice, Decimal::parse(u"1234.5"));
        QCOMPARE(m_model->index(1, LinesModel::UnitPrice).data().toString(), QStringLiteral("100,00"));
        QCOMPARE(m_model->index(1, LinesModel::Quantity).data().toString(), QStringLiteral("2"));
    }

    void whatIsNoNumberIsRefused()
    {
        QSignalSpy refused(m_model.get(), &LinesModel::refused);
        QVERIFY(!set(0, LinesModel::Total, "viel"));
        QCOMPARE(refused.count(), 1);
        QVERIFY(set(0, LinesModel::Total, ""));
        QVERIFY(!m_model->rows()[0].lineTotal);
    }

    void rowsAreAddedRemovedAndMoved()
    {
        QAbstractItemModelTester tester(m_model.get());
        m_model->insert(1, {line("Neu", "1", "1", "1"), ReadLine{}});
        QCOMPARE(m_model->rowCount(), 4);
        QVERIFY(m_model->move(3, -1));
        QCOMPARE(m_model->rows()[2].description, QStringLiteral("Planche"));
        QVERIFY(m_model->move(0, 1));
        QCOMPARE(m_model->rows()[1].description, QStringLiteral("Vis"));
        QVERIFY(!m_model->move(0, -1));
        m_model->remove({0, 3});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_changed->count(), 4);
    }

    void theSameLinesAgainTellNothing()
    {
        QSignalSpy reset(m_model.get(), &LinesModel::modelReset), data(m_model.get(), &LinesModel::dataChanged);
        m_model->setRows(m_model->rows());
        QCOMPARE(reset.count() + data.count() + m_changed->count(), 0);
    }

    void rowsThatDoNotHoldAreMarked()
    {
        m_model->setProblems({{1, QStringLiteral("2 × 100 = 200")}});
        QCOMPARE(m_model->index(1, 0).data(models::StateRole).toInt(), 1);
        QCOMPARE(m_model->index(0, 0).data(models::StateRole).toInt(), 0);
        QCOMPARE(m_model->index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("2 × 100 = 200"));
    }

private:
    static ReadLine line(const char *description, const char *quantity, const char *price, const char *total)
    {
        const auto number = [](const char *text) { return Decimal::parse(QString::fromLatin1(text)); };
        return {QString::fromLatin1(description), number(quantity), number(price), number(total), std::nullopt, 0, {}};
    }
    bool set(int row, int column, const char *text)
    {
        return m_model->setData(m_model->index(row, column), QString::fromLatin1(text));
    }

    std::unique_ptr<LinesModel> m_model;
    std::unique_ptr<QSignalSpy> m_changed;
};

DBLEDGER_TEST(LinesModelTest)
#include "LinesModelTest.moc"
