// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "domain/proof/Rules.h"
#include "extraction/Extraction.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Field;
using domain::FieldReading;
using domain::Witness;

namespace {

struct Code
{
    QMap<Field, QString> values;
    QMap<Field, QString> impossible;
    QString format = QStringLiteral("own-template");
};

const QStringList ownPage{QStringLiteral("INVOICE   FAC_2019_0502"),
                          QString(),
                          QStringLiteral("Issue date 2019-06-01 19:02:00"),
                          QString(),
                          QStringLiteral("Bill to Sarah Smith"),
                          QString(),
                          QStringLiteral("Address 0496 Brianna Crossing"),
                          QStringLiteral("New Tabitha, RI 41854"),
                          QString(),
                          QString(),
                          QString(),
                          QStringLiteral("  Edge so crime share.             4 x   12.18  Euro"),
                          QString(),
                          QStringLiteral("  Celui travail apporter.          2 x   10.00  Euro"),
                          QString(),
                          QStringLiteral("  TOTAL                                  68.72  Euro")};

domain::Reading read(const QStringList &page, const Code &code)
{
    extraction::DocumentText text;
    text.pages = {tests::pageArt(page, 1, Witness::Ocr)};
    text.codes = {domain::ScannedCode{QStringLiteral("QRCode"), QStringLiteral("payload"), 1, {0.6, 0, 0.1, 0.1}, 0}};
    text.payloads = {domain::PayloadFacts{code.format, 1, code.values, code.impossible}};
    text.today = QDate(2026, 6, 30);
    return extraction::extract(text);
}

/// 1 holds, 0 does not, -1 was not evaluated.
int outcome(const domain::Reading &reading, const QString &rule)
{
    for (const domain::Proof &proof : reading.proofs)
        if (proof.rule == rule)
            return proof.holds;
    return -1;
}

} // namespace

class FusionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOurTemplate()
    {
        const domain::Reading reading = read(ownPage, {});
        QCOMPARE(reading.value(Field::InvoiceNumber), QStringLiteral("FAC_2019_0502"));
        QCOMPARE(reading.value(Field::IssueDate), QStringLiteral("2019-06-01T19:02:00"));
        QCOMPARE(reading.value(Field::BuyerName), QStringLiteral("Sarah Smith"));
        QCOMPARE(reading.value(Field::BuyerAddress), QStringLiteral("0496 Brianna Crossing, New Tabitha, RI 41854"));
        QCOMPARE(reading.value(Field::GrossTotal), QStringLiteral("68.72"));
        QCOMPARE(reading.value(Field::Currency), QStringLiteral("EUR"));
        QVERIFY(!reading.has(Field::SellerName));
        QCOMPARE(reading.lines.size(), 2);
    }

    void agreementIsASecondWitness()
    {
        const domain::Reading reading = read(ownPage, {{{Field::InvoiceNumber, QStringLiteral("FAC_2019_0502")},
                                                        {Field::IssueDate, QStringLiteral("2019-06-01T19:02:00")},
                                                        {Field::BuyerCategory, QStringLiteral("C")}},
                                                       {}});
        const FieldReading number = reading.fields.value(Field::InvoiceNumber);
        QCOMPARE(number.witnesses, (QList<Witness>{Witness::Ocr, Witness::QrCode}));
        QCOMPARE(number.state, domain::FieldState::Proved);
        QCOMPARE(outcome(reading, domain::rules::qrNumber), 1);
        QCOMPARE(outcome(reading, domain::rules::qrDate), 1);
        QCOMPARE(reading.value(Field::BuyerCategory), QStringLiteral("C"));
        QCOMPARE(reading.fields.value(Field::BuyerCategory).witnesses, QList<Witness>{Witness::QrCode});
    }

    void aDifferenceIsSaid()
    {
        const domain::Reading reading = read(ownPage, {{{Field::InvoiceNumber, QStringLiteral("FAC_2019_0503")}}, {}});
        const FieldReading number = reading.fields.value(Field::InvoiceNumber);
        QCOMPARE(number.value, QStringLiteral("FAC_2019_0502"));
        QCOMPARE(number.alternatives.first().value, QStringLiteral("FAC_2019_0503"));
        QCOMPARE(number.state, domain::FieldState::Doubtful);
        QCOMPARE(outcome(reading, domain::rules::qrNumber), 0);
        QCOMPARE(reading.status, domain::ReadingStatus::Review);
    }

    void confusedLettersAreNoDifference()
    {
        QStringList page = ownPage;
        page[0] = QStringLiteral("INVOICE   FAC_2O19_05O2");
        const domain::Reading reading = read(page, {{{Field::InvoiceNumber, QStringLiteral("FAC_2019_0502")}}, {}});
        QCOMPARE(reading.value(Field::InvoiceNumber), QStringLiteral("FAC_2019_0502"));
        QCOMPARE(outcome(reading, domain::rules::qrNumber), 1);
    }

    void missingHeaderIsSaid()
    {
        const domain::Reading reading =
            read(ownPage.mid(8), {{{Field::InvoiceNumber, QStringLiteral("FAC_2019_0502")}}, {}});
        QCOMPARE(outcome(reading, domain::rules::headerMissing), 0);
        QCOMPARE(reading.value(Field::InvoiceNumber), QStringLiteral("FAC_2019_0502"));
        QCOMPARE(reading.fields.value(Field::InvoiceNumber).witnesses, QList<Witness>{Witness::QrCode});
    }

    void impossibleBirthDateIsSaid()
    {
        const domain::Reading reading = read(ownPage, {{}, {{Field::BuyerBirthdate, QStringLiteral("2000-02-31")}}});
        QCOMPARE(outcome(reading, domain::rules::qrBirthdate), 0);
        QVERIFY(!reading.has(Field::BuyerBirthdate));
    }

    void aPaymentCodeConfirmsTheTotal()
    {
        const Code code{{{Field::AmountDue, QStringLiteral("68.72")}}, {}, QStringLiteral("epc")};
        const domain::Reading reading = read(ownPage, code);
        QVERIFY(reading.fields.value(Field::GrossTotal).witnesses.contains(Witness::QrCode));
        QCOMPARE(outcome(reading, domain::rules::qrAmount), 1);
        const Code other{{{Field::AmountDue, QStringLiteral("168.72")}}, {}, QStringLiteral("epc")};
        QCOMPARE(outcome(read(ownPage, other), domain::rules::qrAmount), 0);
        QCOMPARE(read(ownPage, other).value(Field::GrossTotal), QStringLiteral("68.72"));
    }

    void aCodeAloneIsAReading()
    {
        const Code code{{{Field::AmountDue, QStringLiteral("25.90")}, {Field::Currency, QStringLiteral("CHF")}},
                        {},
                        QStringLiteral("swiss-qr-bill")};
        const domain::Reading reading = read({}, code);
        QCOMPARE(reading.value(Field::GrossTotal), QStringLiteral("25.90"));
        QCOMPARE(reading.value(Field::Currency), QStringLiteral("CHF"));
    }
};

DBLEDGER_TEST(FusionTest)
#include "FusionTest.moc"
