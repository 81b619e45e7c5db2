// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/Corrections.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Field;
using domain::FieldState;
using domain::Witness;
using storage::Correction;

namespace {

QString name(Field field)
{
    return domain::fieldName(field);
}

domain::Reading read()
{
    domain::Reading reading;
    domain::FieldReading &number = reading.fields[Field::InvoiceNumber];
    number.value = QStringLiteral("F-1O");
    number.confidence = 0.7;
    number.page = 1;
    number.box = {0.1, 0.1, 0.2, 0.02};
    number.witnesses = {Witness::Ocr};
    number.alternatives = {{QStringLiteral("F-10"), 0.65, 2, {0.5, 0.5, 0.2, 0.02}},
                           {QStringLiteral("F-1"), 0.2, 1, {}}};
    return reading;
}

domain::Reading with(const QList<Correction> &corrections, const QStringList &overridden = {})
{
    return app::withCorrections(read(), corrections, overridden, QDate(2026, 3, 14));
}

Correction made(Field field, const char *value, bool released = false)
{
    return {name(field), {}, QString::fromUtf8(value), released};
}

} // namespace

class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenAlternativeKeepsItsPlace()
    {
        const domain::FieldReading number = with({made(Field::InvoiceNumber, "F-10")}).fields[Field::InvoiceNumber];
        QCOMPARE(number.value, QStringLiteral("F-10"));
        QCOMPARE(number.page, 2);
        QCOMPARE(number.box.x, 0.5);
        QCOMPARE(number.state, FieldState::Proved);
        QCOMPARE(number.witnesses, QList<Witness>{Witness::Person});
        QCOMPARE(number.alternatives.size(), 2);
        QCOMPARE(number.alternatives.first().value, QStringLiteral("F-1O")); // what was read, once
        QCOMPARE(number.alternatives.first().page, 1);
    }

    void typedValueStaysWhereItWasRead()
    {
        const domain::FieldReading number = with({made(Field::InvoiceNumber, "F-100")}).fields[Field::InvoiceNumber];
        QCOMPARE(number.page, 1);
        QCOMPARE(number.alternatives.size(), 3);
    }

    void theNewestCounts()
    {
        const auto value = [](const QList<Correction> &corrections) {
            return with(corrections).value(Field::InvoiceNumber);
        };
        const Correction first = made(Field::InvoiceNumber, "A"), second = made(Field::InvoiceNumber, "B");
        const Correction released = made(Field::InvoiceNumber, "", true), cleared = made(Field::InvoiceNumber, "");
        QCOMPARE(value({first, second}), QStringLiteral("B"));
        QCOMPARE(value({first, released}), QStringLiteral("F-1O"));
        QCOMPARE(value({released, first}), QStringLiteral("A"));
        QCOMPARE(value({first, cleared}), QString());
        QVERIFY(!app::anyStanding({first, released}));
        QVERIFY(app::anyStanding({first, released, cleared}));
    }

    void confirmedValueHasAnotherWitness()
    {
        const domain::FieldReading number = with({made(Field::InvoiceNumber, "F-1O")}).fields[Field::InvoiceNumber];
        QCOMPARE(number.witnesses, QList<Witness>({Witness::Ocr, Witness::Person}));
        QCOMPARE(number.state, FieldState::Proved);
        QCOMPARE(number.alternatives.size(), 2);
    }

    void pageRulesOfOtherFieldsStay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("code") << domain::rules::qrNumber;
        QTest::newRow("embedded data") << domain::rules::xmlPage;
    }
    void pageRulesOfOtherFieldsStay()
    {
        QFETCH(QString, rule);
        domain::Reading reading = read();
        reading.proofs = {{rule, false, domain::Severity::Warning, {}, {Field::InvoiceNumber}}};
        const auto holds = [&](Field corrected) {
            const auto after = app::withCorrections(reading, {made(corrected, "x")}, {}, QDate(2026, 3, 14));
            return std::ranges::none_of(after.proofs, [&](const domain::Proof &proof) { return proof.rule == rule; });
        };
        QVERIFY(!holds(Field::PurchaseOrder)); // still said
        QVERIFY(holds(Field::InvoiceNumber));  // a person has decided
    }

    void codesAreHeldAgainstWhatNobodySaid_data()
    {
        QTest::addColumn<QString>("inCode");
        QTest::addColumn<bool>("replaced");
        QTest::addColumn<bool>("holds");
        QTest::newRow("says another value") << QStringLiteral("F-99") << true << false;
        QTest::newRow("says the new value") << QStringLiteral("F-10") << true << true;
        QTest::newRow("of another field") << QStringLiteral("F-10") << false << false;
    }
    void codesAreHeldAgainstWhatNobodySaid()
    {
        QFETCH(QString, inCode);
        QFETCH(bool, replaced);
        domain::Reading reading = read();
        reading.proofs = {{domain::rules::qrNumber,
                           false,
                           domain::Severity::Failure,
                           {QStringLiteral("F-1O"), inCode},
                           {Field::InvoiceNumber}},
                          {domain::rules::qrUnreadable, false, domain::Severity::Warning, {QStringLiteral("1")}, {}}};
        const QList<domain::Proof> before = reading.proofs;
        reading.fields[Field::InvoiceNumber].value = QStringLiteral("F-10");
        reading.fields[Field::InvoiceNumber].alternatives.clear();
        const domain::Reading after =
            app::judgedAgain(reading, {replaced ? Field::InvoiceNumber : Field::PurchaseOrder}, QDate(2026, 3, 14));
        QCOMPARE(after.proofs.size(), 2);
        QTEST(after.proofs.first().holds, "holds");
        QCOMPARE(after.proofs.first().arguments.first(), QString::fromUtf8(replaced ? "F-10" : "F-1O"));
        QCOMPARE(after.proofs.last(), before.last());
        QCOMPARE(after.fields.value(Field::InvoiceNumber).state == FieldState::Doubtful, !after.proofs.first().holds);
    }

    void overriddenOnlyWhereItFails()
    {
        const QList<Correction> dates{made(Field::IssueDate, "2026-03-01"), made(Field::DueDate, "2026-02-01")};
        const domain::Reading after = with(dates, domain::allRules());
        QVERIFY(!after.proofs.isEmpty());
        for (const domain::Proof &proof : after.proofs)
            QCOMPARE(proof.overridden, !proof.holds);
    }

    void rowsAsText()
    {
        domain::ReadLine line;
        line.description = QStringLiteral("Encre \"bleue\"");
        line.quantity = domain::Decimal::parse(u"2.5");
        line.unitPrice = domain::Decimal::parse(u"1.123456");
        line.sku = QStringLiteral("A-1");
        line.page = 1;
        line.box = {0.1, 0.2, 0.3, 0.4};
        const QList<domain::ReadLine> lines{line, {}};
        QCOMPARE(app::linesFromText(app::linesText(lines)), lines);
        const QList<domain::ReadTax> taxes{{domain::Decimal::parse(u"5.5"), domain::Decimal::parse(u"100"), {}}};
        QCOMPARE(app::taxesFromText(app::taxesText(taxes)), taxes);
        QVERIFY(app::linesFromText(app::linesText({})).isEmpty());
    }
};

DBLEDGER_TEST(CorrectionsTest)
#include "CorrectionsTest.moc"
