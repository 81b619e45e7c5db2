// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"
#include "models/Roles.h"
#include "models/charts/ChartTableModel.h"
#include "models/charts/DashboardContents.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::models;
using domain::Currency;
using domain::Money;
using domain::Period;

/// Charts and their table twins, of answers that are written down here.
class ChartContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revenueIsDrawnAndListedAlike();
    void nothingIsComparedWhereNothingWas();
    void whatIsAssumedIsApart();
    void everyRateIsAColumn();
    void daysWithoutDocumentsAreThere();
    void rowsSortByWhatTheyAre();

private:
    static Money euros(qint64 cents) { return Money::fromMinor(cents, Currency::eur()); }
    static domain::RevenueSeries twoMonths(bool compared)
    {
        domain::RevenueSeries series;
        domain::SeriesPoint point{
            {{2026, 1, 1}, {2026, 1, 31}}, euros(123450), 3, euros(123450), euros(50), euros(50), {}, {}};
        if (compared)
            point.compared = euros(100000);
        series.points.append(point);
        point.period = {{2026, 2, 1}, {2026, 2, 28}};
        point.net = euros(-100);
        point.invoices = 0;
        point.compared.reset();
        series.points.append(point);
        return series;
    }
};

void ChartContentTest::revenueIsDrawnAndListedAlike()
{
    const ChartContent content = revenueContent(twoMonths(true), {});
    QCOMPARE(content.title, QStringLiteral("Revenue by month, net, EUR"));
    QCOMPARE(content.rows, QStringList({QStringLiteral("January 2026"), QStringLiteral("February 2026")}));
    QCOMPARE(content.headings(), QStringList({QStringLiteral("Month"), QStringLiteral("Revenue"),
                                              QStringLiteral("Period before"), QStringLiteral("Invoices")}));
    QCOMPARE(content.columns[0].values[0], 123450);
    QCOMPARE(content.text(0, 0), app::Wording().money(euros(123450)));
    QCOMPARE(content.text(1, 1), QStringLiteral("–"));
    QVERIFY(content.columns[1].faint);
    using Kind = domain::TableCell::Kind;
    QCOMPARE(content.tableRow(1), (domain::TableRow{{Kind::Text, QStringLiteral("February 2026")},
                                                    {Kind::Number, QStringLiteral("-1.00")},
                                                    {Kind::Empty, {}},
                                                    {Kind::Number, QStringLiteral("0")}}));
    QVERIFY(content.sentence(0).startsWith(QStringLiteral("January 2026\nRevenue: ")));
}

void ChartContentTest::nothingIsComparedWhereNothingWas()
{
    const ChartContent content = revenueContent(twoMonths(false), {});
    QCOMPARE(content.columns.size(), 2);
    QVERIFY(content.hasMarks());
    QVERIFY(!revenueContent({}, {}).hasMarks());
}

void ChartContentTest::whatIsAssumedIsApart()
{
    domain::Receivables receivables{{2026, 3, 1}, euros(1000), euros(700), {}, {}, {}};
    receivables.aging = {
        {0, {}, euros(300), euros(100), 2}, {1, 30, euros(700), euros(0), 1}, {91, {}, euros(0), euros(0), 0}};
    const ChartContent content = agingContent(receivables, {});
    QVERIFY(content.stacked);
    QCOMPARE(content.rows,
             QStringList({QStringLiteral("Not due"), QStringLiteral("1–30 days"), QStringLiteral("Over 90 days")}));
    QCOMPARE(content.columns[0].values, (QList<std::optional<qint64>>{200, 700, 0}));
    QCOMPARE(content.columns[1].values, (QList<std::optional<qint64>>{100, 0, 0}));
}

void ChartContentTest::everyRateIsAColumn()
{
    const auto rate = [](const char *text) { return domain::Decimal::parse(QString::fromLatin1(text)); };
    const Period january{{2026, 1, 1}, {2026, 1, 31}}, february{{2026, 2, 1}, {2026, 2, 28}};
    domain::VatReport report;
    report.rows = {{january, rate("5.5"), euros(1000), euros(55), 1},
                   {january, rate("20"), euros(1000), euros(200), 1},
                   {february, rate("20"), euros(500), euros(100), 1}};
    report.totals = {{{january.from, february.to}, rate("5.5"), euros(1000), euros(55), 1},
                     {{january.from, february.to}, rate("20"), euros(1500), euros(300), 2}};
    const ChartContent content = vatContent(report, {});
    QCOMPARE(content.rowCount(), 2);
    QCOMPARE(content.columns[0].values, (QList<std::optional<qint64>>{55, std::nullopt}));
    QCOMPARE(content.columns[1].values, (QList<std::optional<qint64>>{200, 100}));
    QCOMPARE(vatRatesContent(report, {}).columns[0].values, (QList<std::optional<qint64>>{55, 300}));
}

void ChartContentTest::daysWithoutDocumentsAreThere()
{
    domain::Operations operations;
    operations.days = {{{2026, 1, 1}, 4, 3, 1}, {{2026, 1, 4}, 2, 2, 0}};
    const ChartContent content = documentsContent(operations);
    QCOMPARE(content.columns[0].values, (QList<std::optional<qint64>>{4, 0, 0, 2}));
}

void ChartContentTest::rowsSortByWhatTheyAre()
{
    ChartTableModel model;
    model.setContent(revenueContent(twoMonths(true), {}));
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.index(0, 1).data(SortRole).toLongLong(), 123450);
    QVERIFY(model.index(1, 2).data(SortRole).toLongLong() < 0);                                   // nothing is least
    QVERIFY(model.index(0, 0).data(SortRole).toInt() < model.index(1, 0).data(SortRole).toInt()); // by time, not name
}

DBLEDGER_TEST(ChartContentTest)
#include "ChartContentTest.moc"
