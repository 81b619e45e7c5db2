// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Decimal.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("millionths");
        QTest::newRow("whole") << "12" << qint64(12'000'000);
        QTest::newRow("places") << "12.5" << qint64(12'500'000);
        QTest::newRow("negative") << "-0.000001" << qint64(-1);
        QTest::newRow("largest") << "999999999999.999999" << qint64(999'999'999'999'999'999);
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(qint64, millionths);
        const auto value = Decimal::parse(text);
        QVERIFY(value);
        QCOMPARE(value->millionths(), millionths);
        QCOMPARE(value->toString(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "-", ".", "1.", ".5", "1,5", "1 000", "+1", "1e3", "1.1234567", "1234567890123", "1.-5"})
            QTest::newRow(text) << text;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(text));
    }

    void writesAtLeastTheDecimalsAskedFor()
    {
        QCOMPARE(Decimal::fromInt(12).toString(2), QStringLiteral("12.00"));
        QCOMPARE(Decimal::parse(u"12.345")->toString(2), QStringLiteral("12.345"));
        QCOMPARE(Decimal::parse(u"-0.5")->toString(2), QStringLiteral("-0.50"));
        QCOMPARE(Decimal().toString(), QStringLiteral("0"));
    }

    void roundsHalfAwayFromZero_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("down") << "1.004999" << qint64(100);
        QTest::newRow("half") << "1.005" << qint64(101);
        QTest::newRow("negative half") << "-1.005" << qint64(-101);
        QTest::newRow("half of an even one") << "0.125" << qint64(13);
    }
    void roundsHalfAwayFromZero()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QCOMPARE(Decimal::parse(text)->toMinor(2), minor);
    }

    void multiplies()
    {
        QCOMPARE(*Decimal::parse(u"12.18")->times(Decimal::fromInt(4)), *Decimal::parse(u"48.72"));
        QCOMPARE(*Decimal::parse(u"-0.000001")->times(*Decimal::parse(u"0.5")), *Decimal::parse(u"-0.000001"));
        QVERIFY(!Decimal::parse(u"999999999999")->times(Decimal::fromInt(1000)));
    }

    void divides()
    {
        QCOMPARE(*Decimal::fromInt(2).dividedBy(Decimal::fromInt(3)), *Decimal::parse(u"0.666667"));
        QVERIFY(!Decimal::fromInt(2).dividedBy(Decimal()));
    }

    void takesPercents() { QCOMPARE(*Decimal::fromInt(200).percent(*Decimal::parse(u"5.5")), Decimal::fromInt(11)); }

    void convertsFromMinorUnits()
    {
        QCOMPARE(*Decimal::fromMinor(1234, 2), *Decimal::parse(u"12.34"));
        QCOMPARE(*Decimal::fromMinor(-1234, 0), Decimal::fromInt(-1234));
        QVERIFY(!Decimal::fromMinor(std::numeric_limits<std::int64_t>::max(), 2));
    }

    void roundsToWhatIsStated()
    {
        const auto holds = [](QStringView computed, QStringView stated) {
            return roundsTo(*Decimal::parse(computed), *Decimal::parse(stated));
        };
        QVERIFY(holds(u"47.0504", u"47.05"));
        QVERIFY(holds(u"47.055", u"47.06"));
        QVERIFY(!holds(u"47.056", u"47.05"));
        QVERIFY(!holds(u"47.01", u"47"));
        QVERIFY(holds(u"2.2222", u"2.222"));
        QVERIFY(!holds(u"2.222", u"2.221"));
    }

    void knowsItsPlaces()
    {
        QCOMPARE(Decimal::fromInt(100).places(), 0);
        QCOMPARE(Decimal::parse(u"1.250")->places(), 2);
        QCOMPARE(Decimal().places(), 0);
    }
};

DBLEDGER_TEST(DecimalTest)
#include "DecimalTest.moc"
