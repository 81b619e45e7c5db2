// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Period.h"
#include "domain/insight/Dashboard.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QString told(const Period &period)
{
    return period.from.toString(Qt::ISODate) + QStringLiteral("..") + period.to.toString(Qt::ISODate);
}

} // namespace

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparedWith_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("periodBefore");
        QTest::addColumn<QString>("yearBefore");
        const auto row = [](const char *from, const char *to, const char *period, const char *year) {
            QTest::newRow(from) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(period)
                                << QString::fromLatin1(year);
        };
        row("2026-03-01", "2026-03-31", "2026-02-01..2026-02-28", "2025-03-01..2025-03-31");
        row("2026-01-01", "2026-12-31", "2025-01-01..2025-12-31", "2025-01-01..2025-12-31");
        row("2026-04-01", "2026-06-30", "2026-01-01..2026-03-31", "2025-04-01..2025-06-30");
        row("2026-03-02", "2026-03-08", "2026-02-23..2026-03-01", "2025-03-02..2025-03-08");
        row("2024-02-01", "2024-02-29", "2024-01-01..2024-01-31", "2023-02-01..2023-02-28");
        row("2025-02-01", "2025-02-28", "2025-01-01..2025-01-31", "2024-02-01..2024-02-29");
        row("2024-02-29", "2024-02-29", "2024-02-28..2024-02-28", "2023-02-28..2023-02-28");
    }
    void comparedWith()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Period period{QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)};
        QVERIFY(!shiftOf(period, Comparison::None));
        QTEST(told(shiftOf(period, Comparison::PreviousPeriod)->back(period)), "periodBefore");
        QTEST(told(shiftOf(period, Comparison::PreviousYear)->back(period)), "yearBefore");
    }

    void partsCoverThePeriodOnce()
    {
        const Period period{day("2023-12-30"), day("2026-03-14")};
        for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
            QDate next = period.from;
            for (const Period &part : partsOf(period, grain)) {
                QCOMPARE(part.from, next);
                QVERIFY(part.isValid());
                QCOMPARE(startOf(grain, part.from), startOf(grain, part.to));
                next = part.to.addDays(1);
            }
            QCOMPARE(next, period.to.addDays(1));
        }
        QCOMPARE(partsOf(period, Grain::Quarter).size(), 10);
        QCOMPARE(startOf(Grain::Week, day("2026-03-15")), day("2026-03-09")); // a Sunday
        QVERIFY(partsOf({day("2026-01-02"), day("2026-01-01")}, Grain::Day).isEmpty());
    }

    void neverTooManyPoints()
    {
        for (const int years : {1, 5, 6, 40, 200, 1999}) {
            const Period period{QDate(2000, 1, 1), QDate(2000, 1, 1).addYears(years)};
            for (const Grain wanted : {Grain::Day, Grain::Month}) {
                const RevenueSeries series = seriesOf({}, period, wanted, Comparison::None, Currency::eur());
                QVERIFY(series.points.size() <= RevenueSeries::mostPoints);
                QVERIFY(series.grain >= wanted);
            }
        }
        QCOMPARE(grainWithin({QDate(2021, 1, 1), QDate(2025, 12, 31)}, Grain::Day, 2000), Grain::Day);
        QCOMPARE(grainWithin({QDate(2019, 1, 1), QDate(2025, 12, 31)}, Grain::Day, 2000), Grain::Week);
    }

    void averages()
    {
        const Currency euro = Currency::eur();
        QVERIFY(!averageOf(100, 0, euro));
        QCOMPARE(averageOf(100, 3, euro)->minor(), 33);
        QCOMPARE(averageOf(101, 2, euro)->minor(), 51);
        QCOMPARE(averageOf(-101, 2, euro)->minor(), -51);
        QCOMPARE(averageOf(-100, 3, euro)->minor(), -33);
    }
};

DBLEDGER_TEST(PeriodTest)
#include "PeriodTest.moc"
