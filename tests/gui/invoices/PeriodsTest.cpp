// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/Periods.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::gui;

class PeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char *name, Period period, const QDate &from, const QDate &to) {
            QTest::newRow(name) << int(period) << from << to;
        };
        row("any", Period::Any, {}, {});
        row("month", Period::ThisMonth, {2024, 2, 1}, {2024, 2, 29});
        row("last month", Period::LastMonth, {2024, 1, 1}, {2024, 1, 31});
        row("quarter", Period::ThisQuarter, {2024, 1, 1}, {2024, 3, 31});
        row("last quarter, over the year's end", Period::LastQuarter, {2023, 10, 1}, {2023, 12, 31});
        row("year", Period::ThisYear, {2024, 1, 1}, {2024, 12, 31});
        row("last year", Period::LastYear, {2023, 1, 1}, {2023, 12, 31});
    }

    void spans()
    {
        QFETCH(int, period);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const DateSpan span = spanOf(Period(period), QDate(2024, 2, 15));
        QCOMPARE(span.from, from);
        QCOMPARE(span.to, to);
    }
};

DBLEDGER_TEST(PeriodsTest)
#include "PeriodsTest.moc"
