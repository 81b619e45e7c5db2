// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TaxesModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dbledger;
using domain::Decimal;
using domain::ReadTax;
using models::taxesFromText;
using models::TaxesModel;

namespace {

ReadTax row(const char *rate, const char *base, const char *tax)
{
    const auto number = [](const char *text) { return Decimal::parse(QString::fromLatin1(text)); };
    ReadTax row;
    row.rate = number(rate);
    row.base = number(base);
    row.tax = number(tax);
    return row;
}

const QLocale french(QLocale::French, QLocale::France);

} // namespace

class TaxesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TaxesModel>();
        m_model->setLocale(french);
        m_model->setRows({row("20", "100", "20"), row("5.5", "10", "1")});
        m_changed = std::make_unique<QSignalSpy>(m_model.get(), &TaxesModel::changed);
    }

    void theVatFollowsItsRowUnlessItSaysSomethingElse()
    {
        const QAbstractItemModelTester tester(m_model.get());
        QVERIFY(set(0, TaxesModel::Base, "1 234,5"));
        QCOMPARE(m_model->rows()[0].tax, Decimal::parse(u"246.9"));
        QVERIFY(set(0, TaxesModel::Rate, "5,5 %"));
        QCOMPARE(m_model->rows()[0].tax, Decimal::parse(u"67.9")); // 67.8975
        QVERIFY(set(1, TaxesModel::Base, "20"));
        QCOMPARE(m_model->rows()[1].tax, Decimal::parse(u"1"));
        QCOMPARE(m_changed->count(), 3);
        QCOMPARE(m_model->sumOfBases(), Decimal::parse(u"1254.5"));
        QCOMPARE(m_model->sumOfTaxes(), Decimal::parse(u"68.9"));
    }

    void anEmptyRowIsFilledCellByCell()
    {
        m_model->insertEmpty(2);
        QVERIFY(set(2, TaxesModel::Rate, "10"));
        QVERIFY(!m_model->rows()[2].tax);
        QVERIFY(set(2, TaxesModel::Base, "7"));
        QCOMPARE(m_model->rows()[2], row("10", "7", "0.7"));
        QVERIFY(set(2, TaxesModel::Tax, "")); // not printed
        QVERIFY(!m_model->rows()[2].tax);
    }

    void whatIsNoNumberIsRefused()
    {
        QSignalSpy refused(m_model.get(), &TaxesModel::refused);
        QVERIFY(!set(0, TaxesModel::Rate, "viel"));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(m_changed->count(), 0);
    }

    void aCategoryIsOneOfTheCodes()
    {
        QSignalSpy refused(m_model.get(), &TaxesModel::refused);
        QVERIFY(set(0, TaxesModel::Category, "ae"));
        QCOMPARE(m_model->rows()[0].category, QStringLiteral("AE"));
        QCOMPARE(m_model->rows()[0].tax, Decimal::parse(u"20"));
        QVERIFY(!set(0, TaxesModel::Category, "20"));
        QVERIFY2(refused.value(0).value(0).toString().contains(u"AE"), "the codes are said");
        QVERIFY(set(0, TaxesModel::Category, ""));
        QVERIFY(m_model->rows()[0].category.isEmpty());
        const QList<ReadTax> pasted = taxesFromText(QStringLiteral("20\tS\t100\t20\n0\te\t50\t0"), french);
        QCOMPARE(pasted.size(), 2);
        QCOMPARE(pasted[0].category, QStringLiteral("S"));
        QCOMPARE(pasted[1].category, QStringLiteral("E"));
        QCOMPARE(pasted[1].base, Decimal::parse(u"50"));
    }

    void whatCannotBeSeenStays()
    {
        ReadTax exempt = row("0", "50", "0");
        exempt.category = QStringLiteral("E");
        exempt.exemption = QStringLiteral("VATEX-EU-132");
        m_model->setRows({exempt});
        QVERIFY(set(0, TaxesModel::Base, "60"));
        QCOMPARE(m_model->rows()[0].exemption, exempt.exemption);
    }

    void yenHaveNoDecimals()
    {
        m_model->setDecimals(0);
        QVERIFY(set(1, TaxesModel::Tax, ""));
        QVERIFY(set(1, TaxesModel::Base, "95"));
        QCOMPARE(m_model->rows()[1].tax, Decimal::parse(u"5")); // 5.225
        QCOMPARE(m_model->index(0, TaxesModel::Base).data().toString(), QStringLiteral("100"));
    }

    void rowsArePasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ReadTax>("expected");
        QTest::newRow("three") << QStringLiteral("20\t1 000,00\t200,00") << row("20", "1000", "200");
        QTest::newRow("two, the VAT computed") << QStringLiteral("5,5 %;10") << row("5.5", "10", "0.55");
        QTest::newRow("titles") << QStringLiteral("Base HT\tMontant TVA\tTaux de TVA\n100\t19,99\t20 %")
                                << row("20", "100", "19.99");
        QTest::newRow("English titles") << QStringLiteral("VAT rate,Net,VAT\n\"20\",\"100\",\"20\"")
                                        << row("20", "100", "20");
    }
    void rowsArePasted()
    {
        QFETCH(QString, text);
        QFETCH(ReadTax, expected);
        QCOMPARE(taxesFromText(text, french), QList{expected});
        QCOMPARE(m_model->paste(1, text), 1);
        QCOMPARE(m_model->rows()[1], expected);
        QCOMPARE(m_changed->count(), 1);
    }

    void whatWasCopiedIsPasted()
    {
        QCOMPARE(taxesFromText(m_model->copied({0, 1}), french), m_model->rows());
        QCOMPARE(taxesFromText(QString(), french), QList<ReadTax>());
        QCOMPARE(taxesFromText(QStringLiteral("a\tb\n"), french), QList<ReadTax>());
    }

private:
    bool set(int row, int column, const char *text)
    {
        return m_model->setData(m_model->index(row, column), QString::fromUtf8(text));
    }

    std::unique_ptr<TaxesModel> m_model;
    std::unique_ptr<QSignalSpy> m_changed;
};

DBLEDGER_TEST(TaxesModelTest)
#include "TaxesModelTest.moc"
