// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

namespace {

FieldReading field(const char *value, double confidence, const QList<Witness> &witnesses = {Witness::Ocr})
{
    static int row = 0; // every field on a place of its own
    return {
        QString::fromLatin1(value), confidence, FieldState::Missing, 1, {0.1, ++row * 0.001, 0.1, 0.01}, witnesses, {}};
}

/// A reading whose totals add up and whose other mandatory fields are sure.
Reading soundReading()
{
    Reading reading;
    reading.fields[Field::InvoiceNumber] = field("F-1", 0.98);
    reading.fields[Field::IssueDate] = field("2024-06-01", 0.98);
    reading.fields[Field::Currency] = field("EUR", 0.98);
    reading.fields[Field::BuyerName] = field("Sarah Smith", 0.98);
    reading.fields[Field::NetTotal] = field("100", 0.9);
    reading.fields[Field::TaxTotal] = field("20", 0.9);
    reading.fields[Field::GrossTotal] = field("120", 0.9);
    return reading;
}

void evaluate(Reading &reading)
{
    reading.proofs += evaluateRules(reading, {QDate(2024, 6, 15)});
    judge(reading);
}

} // namespace

class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsThatAddUpAreProved()
    {
        Reading reading = soundReading();
        evaluate(reading);
        for (const Field total : {Field::NetTotal, Field::TaxTotal, Field::GrossTotal}) {
            QCOMPARE(reading.fields[total].state, FieldState::Proved);
            QVERIFY(reading.fields[total].confidence >= 0.98);
        }
        QCOMPARE(reading.fields[Field::InvoiceNumber].state, FieldState::Read);
        QCOMPARE(reading.status, ReadingStatus::Ok);
    }

    void whatWasOverriddenStandsInNoWay()
    {
        Reading reading = soundReading();
        reading.fields[Field::DueDate] = field("2024-05-01", 0.98); // before it was issued
        evaluate(reading);
        QCOMPARE(reading.fields[Field::DueDate].state, FieldState::Doubtful);
        QCOMPARE(reading.status, ReadingStatus::Review);
        reading.fields[Field::DueDate].confidence = 0.98;
        reading.fields[Field::IssueDate].confidence = 0.98;
        for (Proof &proof : reading.proofs)
            proof.overridden = !proof.holds;
        judge(reading);
        QCOMPARE(reading.fields[Field::DueDate].state, FieldState::Read);
        QCOMPARE(reading.status, ReadingStatus::Ok);
    }

    void aComputedTotalProvesNothing()
    {
        Reading reading = soundReading();
        reading.fields[Field::TaxTotal].witnesses.clear();
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Read);
        QCOMPARE(reading.status, ReadingStatus::Review);
    }

    void onePrintTakenForTwoTotalsProvesNothing()
    {
        Reading reading = soundReading();
        reading.fields[Field::TaxTotal].value = QStringLiteral("0");
        reading.fields[Field::NetTotal] = reading.fields[Field::GrossTotal];
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Read);
    }

    /// A sum that is net and gross at once proves what is to be paid, not that it is without tax.
    void aSumWithoutTaxProvesTheGrossTotalAlone()
    {
        Reading reading = soundReading();
        reading.fields[Field::TaxTotal].value = QStringLiteral("0");
        reading.fields[Field::NetTotal].value = QStringLiteral("120.00");
        reading.lines = {{QStringLiteral("a"), {}, {}, Decimal::fromInt(50), {}, 1, {}},
                         {QStringLiteral("b"), {}, {}, Decimal::fromInt(70), {}, 1, {}}};
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Proved);
        QCOMPARE(reading.fields[Field::NetTotal].state, FieldState::Read);
        QCOMPARE(reading.fields[Field::TaxTotal].state, FieldState::Read);
    }

    void totalsThatDoNotAddUpAreDoubtful()
    {
        Reading reading = soundReading();
        reading.fields[Field::GrossTotal].value = QStringLiteral("121");
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Doubtful);
        QVERIFY(reading.fields[Field::GrossTotal].confidence < 0.95);
        QCOMPARE(reading.status, ReadingStatus::Review);
    }

    /// What was paid less the change proves a total, and contradicts one that everything else agrees on.
    void whatWasPaidSaysWhatTheTotalIs()
    {
        Reading reading = soundReading();
        reading.proofs.append({rules::paidLessChange, false, Severity::Failure, {}, {Field::GrossTotal}});
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Doubtful);
        QCOMPARE(reading.status, ReadingStatus::Review);

        Reading paid = soundReading();
        paid.fields.remove(Field::TaxTotal);
        paid.proofs.append({rules::paidLessChange, true, Severity::Failure, {}, {Field::GrossTotal}});
        evaluate(paid);
        QCOMPARE(paid.fields[Field::GrossTotal].state, FieldState::Proved);
    }

    void linesProveATotalThatNothingElseDoes()
    {
        Reading reading;
        reading.fields[Field::GrossTotal] = field("30", 0.9);
        reading.lines = {{QStringLiteral("a"), {}, {}, Decimal::fromInt(10), {}, 1, {}},
                         {QStringLiteral("b"), {}, {}, Decimal::fromInt(20), {}, 1, {}}};
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Proved);
        reading.lines[1].lineTotal = Decimal::fromInt(21);
        reading.proofs.clear();
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Doubtful);
    }

    void twoSourcesThatAgreeProve()
    {
        Reading reading;
        reading.fields[Field::InvoiceNumber] = field("F-1", 0.7, {Witness::Ocr, Witness::QrCode});
        reading.fields[Field::SellerName] = field("ACME", 0.7, {Witness::Ocr, Witness::PdfText});
        judge(reading);
        QCOMPARE(reading.fields[Field::InvoiceNumber].state, FieldState::Proved);
        QCOMPARE(reading.fields[Field::SellerName].state, FieldState::Read); // the same page, seen twice
    }

    void embeddedXmlIsProvedByItsOwnTotals()
    {
        Reading reading = soundReading();
        for (FieldReading &entry : reading.fields) {
            entry.witnesses = {Witness::EmbeddedXml};
            entry.page = 0;
            entry.box = {};
        }
        Reading wrong = reading;
        evaluate(reading);
        QCOMPARE(reading.fields[Field::BuyerName].state, FieldState::Proved);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Proved);
        wrong.fields[Field::GrossTotal].value = QStringLiteral("121");
        evaluate(wrong);
        QCOMPARE(wrong.fields[Field::BuyerName].state, FieldState::Read);
        QCOMPARE(wrong.fields[Field::GrossTotal].state, FieldState::Doubtful);
    }

    void aPersonOutranksEveryRule()
    {
        Reading reading = soundReading();
        reading.fields[Field::GrossTotal] = field("121", 0.2, {Witness::Person});
        evaluate(reading);
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Proved);
    }

    void aCloseSecondMakesDoubt()
    {
        Reading reading;
        reading.fields[Field::InvoiceNumber] = field("F-1", 0.9);
        reading.fields[Field::InvoiceNumber].alternatives = {{QStringLiteral("F-7"), 0.85, 1, {}}};
        judge(reading);
        QCOMPARE(reading.fields[Field::InvoiceNumber].state, FieldState::Doubtful);
    }

    void aWarningSendsTheDocumentToReview()
    {
        Reading reading = soundReading();
        reading.proofs.append({rules::qrUnreadable, false, Severity::Warning, {QStringLiteral("1")}, {}});
        evaluate(reading);
        QCOMPARE(reading.status, ReadingStatus::Review);
        reading = soundReading();
        reading.proofs.append({rules::bicFitsIban, false, Severity::Information, {}, {}});
        evaluate(reading);
        QCOMPARE(reading.status, ReadingStatus::Ok);
    }

    void withoutAMandatoryFieldThereIsNoInvoice_data()
    {
        QTest::addColumn<Field>("missing");
        for (const Field mandatory : mandatoryFields() + QList{Field::BuyerName})
            QTest::newRow(qPrintable(fieldName(mandatory))) << mandatory;
    }
    void withoutAMandatoryFieldThereIsNoInvoice()
    {
        QFETCH(Field, missing);
        Reading reading = soundReading();
        reading.fields.remove(missing);
        evaluate(reading);
        QCOMPARE(reading.status, ReadingStatus::Review);
    }

    void judgingTwiceChangesNothing()
    {
        Reading reading = soundReading();
        evaluate(reading);
        const Reading once = reading;
        judge(reading);
        QCOMPARE(reading, once);
    }
};

DBLEDGER_TEST(JudgeTest)
#include "JudgeTest.moc"
