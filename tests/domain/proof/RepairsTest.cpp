// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Repairs.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dbledger::domain;
using Cell = Repair::Cell;
using Place = Repair::Place;

namespace {

Decimal number(const char *text)
{
    return *Decimal::parse(QString::fromLatin1(text));
}

ReadLine line(const char *quantity, const char *price, const char *total)
{
    ReadLine made;
    made.quantity = number(quantity);
    made.unitPrice = number(price);
    made.lineTotal = number(total);
    return made;
}

void put(Reading &reading, Field field, const char *value)
{
    reading.fields[field].value = QString::fromLatin1(value);
    reading.fields[field].witnesses = {Witness::Ocr};
}

/// Everything adds up: 40.50 + 9.50 = 50.00, 20 % of it 10.00.
Reading sound()
{
    Reading reading;
    reading.lines = {line("9", "4.50", "40.50"), line("1", "9.50", "9.50")};
    reading.taxes = {{number("20"), number("50.00"), number("10.00")}};
    put(reading, Field::NetTotal, "50.00");
    put(reading, Field::TaxTotal, "10.00");
    put(reading, Field::GrossTotal, "60.00");
    return reading;
}

QStringList rulesOf(const Repair &repair)
{
    QStringList rules;
    for (const Proof &proof : repair.proofs)
        rules += proof.rule;
    return rules;
}

} // namespace

class RepairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsIsLeftAlone() { QVERIFY(repairsOf(sound()).isEmpty()); }

    void misreadFields_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("misread");
        QTest::addColumn<QString>("right");
        QTest::newRow("gross") << Field::GrossTotal << QStringLiteral("80.00") << QStringLiteral("60.00");
        QTest::newRow("tax") << Field::TaxTotal << QStringLiteral("70.00") << QStringLiteral("10.00");
        QTest::newRow("net") << Field::NetTotal << QStringLiteral("50.08") << QStringLiteral("50.00");
        QTest::newRow("without decimals") << Field::GrossTotal << QStringLiteral("68") << QStringLiteral("60");
    }
    void misreadFields()
    {
        QFETCH(Field, field);
        QFETCH(QString, misread);
        QFETCH(QString, right);
        Reading reading = sound();
        reading.fields[field].value = misread;
        const QList<Repair> repairs = repairsOf(reading);
        QCOMPARE(repairs.size(), 1);
        QCOMPARE(repairs.first().place, Place::Header);
        QCOMPARE(repairs.first().field, field);
        QCOMPARE(repairs.first().now, misread);
        QCOMPARE(repairs.first().proposed, right);
        QVERIFY(rulesOf(repairs.first()).contains(rules::grossIsNetPlusTax));
        for (const Proof &proof : repairs.first().proofs)
            QVERIFY(proof.holds);
        QVERIFY(repairsOf(repaired(reading, repairs.first())).isEmpty());
    }

    void misreadCells_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("misread");
        QTest::addColumn<QString>("right");
        QTest::newRow("quantity") << Place::Line << Cell::Quantity << QStringLiteral("8") << QStringLiteral("9");
        QTest::newRow("price") << Place::Line << Cell::UnitPrice << QStringLiteral("4.80") << QStringLiteral("4.50");
        QTest::newRow("total") << Place::Line << Cell::LineTotal << QStringLiteral("45.50") << QStringLiteral("40.50");
        QTest::newRow("rate") << Place::Tax << Cell::TaxRate << QStringLiteral("26") << QStringLiteral("20");
        QTest::newRow("base") << Place::Tax << Cell::TaxBase << QStringLiteral("56.00") << QStringLiteral("50.00");
        QTest::newRow("tax") << Place::Tax << Cell::TaxAmount << QStringLiteral("18.00") << QStringLiteral("10.00");
    }
    void misreadCells()
    {
        QFETCH(Place, place);
        QFETCH(Cell, cell);
        QFETCH(QString, misread);
        QFETCH(QString, right);
        const Repair damage{place, Field::GrossTotal, 0, cell, right, misread, {}};
        const QList<Repair> repairs = repairsOf(repaired(sound(), damage));
        QCOMPARE(repairs.size(), 1);
        QCOMPARE(repairs.first().place, place);
        QCOMPARE(repairs.first().row, 0);
        QCOMPARE(repairs.first().cell, cell);
        QCOMPARE(repairs.first().now, misread);
        QCOMPARE(repairs.first().proposed, right);
        QCOMPARE(repaired(repaired(sound(), damage), repairs.first()), sound());
    }

    void twoIndependentOnesAreBothProposed()
    {
        Reading reading = sound();
        reading.lines[1].unitPrice = number("8.50");
        reading.fields[Field::GrossTotal].value = QStringLiteral("66.00");
        const QList<Repair> repairs = repairsOf(reading);
        QCOMPARE(repairs.size(), 2);
    }

    void nothingIsGuessed()
    {
        Reading bare; // any of the three may be misread
        put(bare, Field::NetTotal, "50.00");
        put(bare, Field::TaxTotal, "10.00");
        put(bare, Field::GrossTotal, "68.00");
        QVERIFY(repairsOf(bare).isEmpty());
        Reading far = sound(); // two digits
        far.fields[Field::GrossTotal].value = QStringLiteral("77.00");
        QVERIFY(repairsOf(far).isEmpty());
        Reading longer = sound(); // one digit too many
        longer.fields[Field::GrossTotal].value = QStringLiteral("600.00");
        QVERIFY(repairsOf(longer).isEmpty());
    }

    void aPersonIsNotDoubted()
    {
        Reading reading = sound();
        reading.fields[Field::GrossTotal].value = QStringLiteral("80.00");
        reading.fields[Field::GrossTotal].witnesses = {Witness::Person};
        QVERIFY(repairsOf(reading).isEmpty());
    }

    void whatWasOverriddenIsNoReason()
    {
        Reading reading = sound();
        reading.fields[Field::GrossTotal].value = QStringLiteral("80.00");
        reading.proofs = evaluateRules(reading, {QDate(2026, 3, 14)});
        for (Proof &proof : reading.proofs)
            proof.overridden = !proof.holds;
        QVERIFY(repairsOf(reading).isEmpty());
    }

    void manyLinesTakeNoTime()
    {
        Reading reading;
        Decimal sum;
        for (int i = 0; i < 300; ++i) {
            reading.lines.append(line("3", "4.50", "13.50"));
            sum = sum + number("13.50");
        }
        put(reading, Field::GrossTotal, qPrintable(sum.toString(2)));
        reading.lines[17].lineTotal = number("18.50");
        QElapsedTimer timer;
        timer.start();
        const QList<Repair> repairs = repairsOf(reading);
        QCOMPARE(repairs.size(), 1);
        QCOMPARE(repairs.first().row, 17);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        qInfo() << "300 lines:" << timer.elapsed() << "ms";
    }
};

DBLEDGER_TEST(RepairsTest)
#include "RepairsTest.moc"
