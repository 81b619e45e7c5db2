// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/DateParser.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::extraction;

class DateParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("monthFirst");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *text, const char *date, const char *monthFirst = "", const char *time = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date) << QString::fromUtf8(monthFirst)
                                << QString::fromUtf8(time);
        };
        row("2019-06-01 19:02:00", "2019-06-01", "", "19:02:00");
        row("2019-06-01", "2019-06-01");
        row("2019/6/1", "2019-06-01");
        row("20190601", "2019-06-01");
        row("13/10/2018", "2018-10-13");
        row("12/25/2018", "2018-12-25");
        row("03/04/2018", "2018-04-03", "2018-03-04");
        row("04/04/2018", "2018-04-04");
        row("3.4.18", "2018-04-03");
        row("3. 4. 2018", "2018-04-03");
        row("03-04-18", "2018-04-03", "2018-03-04");
        row("25/12/18 3:30 PM", "2018-12-25", "", "15:30:00");
        row("15 mars 2024", "2024-03-15");
        row("1er août 2024", "2024-08-01");
        row("15. März 2024", "2024-03-15");
        row("March 3rd, 2024", "2024-03-03");
        row("Mar 3, 2024", "2024-03-03");
        row("03-Mar-24", "2024-03-03");
        row("03MAR2024", "2024-03-03");
        row("3 de mayo de 2024", "2024-05-03");
        row("3 maggio 2024", "2024-05-03");
        row("12 mei 2024", "2024-05-12");
        row("5 de março de 2024", "2024-03-05");
        row("2024-Mar-05", "2024-03-05");
        row("15/03/99", "1999-03-15");
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        QFETCH(QString, monthFirst);
        QFETCH(QString, time);
        const auto parsed = parseDate(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->date.toString(Qt::ISODate), date);
        QCOMPARE(parsed->monthFirst.toString(Qt::ISODate), monthFirst);
        QCOMPARE(parsed->time.toString(Qt::ISODate), time);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "31/02/2018", "2018-13-01", "12.50", "1.234.56", "12/3", "12345678", "15 foo 2024",
                                 "192.168.10.12", "00/00/0000", "March 2024", "2018-02-30", "B20230603"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDate(text));
    }

    void findsDatesInText()
    {
        const QString text = QStringLiteral("Rechnung vom 3. Mai 2024, Lieferung 02.05.2024 bis 2024-05-31");
        const auto found = findDates(text);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].parsed.date, QDate(2024, 5, 3));
        QCOMPARE(found[1].parsed.date, QDate(2024, 5, 2));
        QCOMPARE(found[2].parsed.date, QDate(2024, 5, 31));
        QCOMPARE(text.sliced(found[1].position, found[1].length), QStringLiteral("02.05.2024"));
    }
};

DBLEDGER_TEST(DateParserTest)
#include "DateParserTest.moc"
