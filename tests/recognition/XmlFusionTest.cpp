// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/XmlFusion.h"
#include "domain/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;
using dbledger::recognition::fuseXmlWithPages;

namespace {

const QDate today(2024, 6, 15);

FieldReading field(const char *value, Witness witness, double confidence)
{
    const bool printed = witness == Witness::PdfText;
    return {QString::fromUtf8(value),
            confidence,
            FieldState::Read,
            printed ? 1 : 0,
            printed ? Box{0.1, 0.2, 0.3, 0.01} : Box(),
            {witness},
            {}};
}

Reading xmlReading()
{
    Reading reading;
    reading.documentKind = QStringLiteral("xml-cii");
    reading.fields[Field::InvoiceNumber] = field("FA-2024/7", Witness::EmbeddedXml, 0.98);
    reading.fields[Field::GrossTotal] = field("120.00", Witness::EmbeddedXml, 0.98);
    return reading;
}

Proof proofOf(const Reading &reading, Field field)
{
    for (const Proof &proof : reading.proofs)
        if (proof.rule == rules::xmlPage && proof.fields.contains(field))
            return proof;
    return {};
}

} // namespace

class XmlFusionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatAgreesProvesAndGivesThePlace()
    {
        Reading pages;
        pages.fields[Field::InvoiceNumber] = field("FA 2024 7", Witness::PdfText, 0.7);
        const Reading fused = fuseXmlWithPages(xmlReading(), pages, today);
        const FieldReading number = fused.fields[Field::InvoiceNumber];
        QCOMPARE(number.value, QStringLiteral("FA-2024/7"));
        QCOMPARE(number.witnesses, (QList{Witness::EmbeddedXml, Witness::PdfText}));
        QCOMPARE(number.state, FieldState::Proved);
        QCOMPARE(number.page, 1);
        QVERIFY(proofOf(fused, Field::InvoiceNumber).holds);
        QCOMPARE(fused.documentKind, QStringLiteral("xml-cii"));
    }

    void aPageThatSurelyDiffersIsSaid()
    {
        Reading pages;
        pages.fields[Field::GrossTotal] = field("121", Witness::PdfText, 0.95);
        const Reading fused = fuseXmlWithPages(xmlReading(), pages, today);
        const Proof proof = proofOf(fused, Field::GrossTotal);
        QVERIFY(!proof.holds);
        QCOMPARE(proof.arguments,
                 (QStringList{QStringLiteral("gross_total"), QStringLiteral("120.00"), QStringLiteral("121")}));
        QCOMPARE(fused.value(Field::GrossTotal), QStringLiteral("120.00"));
        QCOMPARE(fused.fields[Field::GrossTotal].alternatives.first().value, QStringLiteral("121"));
        QCOMPARE(fused.fields[Field::GrossTotal].state, FieldState::Doubtful);
        QCOMPARE(fused.status, ReadingStatus::Review);
    }

    void aPageThatWasHardlyReadAccusesNobody()
    {
        Reading pages;
        pages.fields[Field::GrossTotal] = field("121", Witness::PdfText, 0.5);
        const Reading fused = fuseXmlWithPages(xmlReading(), pages, today);
        QVERIFY(proofOf(fused, Field::GrossTotal).rule.isEmpty());
        QCOMPARE(fused.fields[Field::GrossTotal].state, FieldState::Read);
    }

    void namesMayBePrintedInManyWays()
    {
        Reading xml = xmlReading(), pages;
        xml.fields[Field::SellerName] = field("Au bon moulin", Witness::EmbeddedXml, 0.98);
        pages.fields[Field::SellerName] = field("MOULIN (AU BON) SARL", Witness::PdfText, 0.95);
        const Reading fused = fuseXmlWithPages(xml, pages, today);
        QVERIFY(proofOf(fused, Field::SellerName).rule.isEmpty());
        QCOMPARE(fused.value(Field::SellerName), QStringLiteral("Au bon moulin"));
    }

    void whatOnlyThePageHasIsTakenFromIt()
    {
        Reading pages;
        pages.pages = 2;
        pages.fields[Field::Iban] = field("DE89370400440532013000", Witness::PdfText, 0.9);
        pages.lines.append({QStringLiteral("Papier"), {}, {}, Decimal::fromInt(120), {}, 1, {}});
        const Reading fused = fuseXmlWithPages(xmlReading(), pages, today);
        QCOMPARE(fused.value(Field::Iban), QStringLiteral("DE89370400440532013000"));
        QCOMPARE(fused.lines.size(), 1);
        QCOMPARE(fused.pages, 2);
    }
};

DBLEDGER_TEST(XmlFusionTest)
#include "XmlFusionTest.moc"
