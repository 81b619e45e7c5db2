// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/Contradictions.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace dbledger::domain;
using dbledger::recognition::contradictions;

namespace {

/// Rows of one height at those places down the page, whose sum is wrong.
Reading rowsAt(const QList<double> &tops)
{
    Reading reading;
    for (const double top : tops) {
        ReadLine line;
        line.page = 1;
        line.box = {0.1, top, 0.8, 0.01};
        line.quantity = line.unitPrice = line.lineTotal = Decimal::fromInt(1);
        reading.lines.append(line);
    }
    reading.proofs.append({rules::sumOfLines, false, Severity::Warning, {}, {Field::NetTotal}});
    return reading;
}

bool isWithin(const Reading &reading, double y)
{
    const QList<Box> places = contradictions(reading).value(1);
    return std::any_of(places.begin(), places.end(), [&](const Box &box) { return box.y < y && y < box.bottom(); });
}

} // namespace

class ContradictionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingLineIsLookedForWhereThereIsRoom()
    {
        const Reading reading = rowsAt({0.30, 0.32, 0.36, 0.38});
        QVERIFY(isWithin(reading, 0.345));  // between
        QVERIFY(isWithin(reading, 0.285));  // above
        QVERIFY(isWithin(reading, 0.405));  // below
        QVERIFY(!isWithin(reading, 0.305)); // the rows themselves were read
        QVERIFY(!isWithin(reading, 0.315)); // too narrow
    }

    void nothingIsLookedForWhenTheSumHolds()
    {
        Reading reading = rowsAt({0.30, 0.32, 0.36, 0.38});
        reading.proofs.first().holds = true;
        QVERIFY(contradictions(reading).isEmpty());
    }

    void twoRowsTellNoDistance() { QVERIFY(contradictions(rowsAt({0.30, 0.40})).isEmpty()); }

    void aLineThatDoesNotMultiplyIsItself()
    {
        Reading reading = rowsAt({0.30, 0.32, 0.34});
        reading.proofs = {{rules::lineTotal, false, Severity::Warning, {QStringLiteral("2")}, {}}};
        QCOMPARE(contradictions(reading).value(1), QList<Box>{reading.lines[1].box});
    }
};

DBLEDGER_TEST(ContradictionsTest)
#include "ContradictionsTest.moc"
