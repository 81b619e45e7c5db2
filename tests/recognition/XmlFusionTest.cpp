// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/XmlFusion.h"
#include "domain/proof/Rules.h"
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

Proof ruleOf(const Reading &reading, const QString &rule)
{
    for (const Proof &proof : reading.proofs)
        if (proof.rule == rule)
            return proof;
    return {};
}

ReadLine line(const char *name, const char *quantity, const char *price, const char *total)
{
    ReadLine line;
    line.description = QString::fromLatin1(name);
    line.quantity = Decimal::parse(QString::fromLatin1(quantity));
    line.unitPrice = Decimal::parse(QString::fromLatin1(price));
    line.lineTotal = Decimal::parse(QString::fromLatin1(total));
    return line;
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

    void whatIsPrintedWordForWordIsFound()
    {
        Reading xml = xmlReading(), pages;
        xml.fields[Field::SellerName] = field("Au bon moulin", Witness::EmbeddedXml, 0.98);
        xml.fields[Field::BuyerId] = field("7", Witness::EmbeddedXml, 0.98); // stands on any page
        PageText text;
        text.page = 2;
        text.witness = Witness::PdfText;
        const char *words[]{"7", "AU", "BON", "prix,", "Au", "Bon", "Moulin,", "FA-2024/8"};
        for (int i = 0; i < 8; ++i)
            text.words.append({QString::fromLatin1(words[i]), {0.1 * i, 0.5, 0.05, 0.01}});
        pages.texts = {text};
        pages.fields[Field::SellerVatId] = field("FR44732829320", Witness::PdfText, 0.95);
        xml.fields[Field::SellerVatId] = field("moulin fa", Witness::EmbeddedXml, 0.98); // printed, read elsewhere
        const Reading fused = fuseXmlWithPages(xml, pages, today);
        const FieldReading seller = fused.fields[Field::SellerName];
        QCOMPARE(seller.page, 2);
        QCOMPARE(seller.box.x, 0.4);
        QCOMPARE(seller.witnesses, (QList{Witness::EmbeddedXml, Witness::PdfText}));
        QVERIFY(proofOf(fused, Field::SellerName).holds);
        QVERIFY(proofOf(fused, Field::SellerVatId).holds);
        QCOMPARE(fused.fields[Field::BuyerId].page, 0);
        QCOMPARE(fused.fields[Field::InvoiceNumber].page, 0);
        pages.texts[0].witness = Witness::Ocr; // may be misread into anything
        QCOMPARE(fuseXmlWithPages(xml, pages, today).fields[Field::SellerName].page, 0);
    }

    void linesThatAreOnBothGetTheirPlace()
    {
        Reading xml = xmlReading(), pages;
        xml.lines = {line("Paper", "2", "10", "20"), line("Pens", "1", "80", "80")};
        pages.lines = {line("Pens", "1", "80", "80"), line("Paper A4", "2", "10", "20")};
        pages.lines[0].page = pages.lines[1].page = 1;
        pages.lines[1].box = {0.1, 0.5, 0.8, 0.02};
        const Reading fused = fuseXmlWithPages(xml, pages, today);
        QCOMPARE(fused.lines[0].box, pages.lines[1].box);
        QCOMPARE(fused.lines[1].page, 1);
        QVERIFY(ruleOf(fused, rules::xmlLines).holds);
        QVERIFY(ruleOf(fused, rules::xmlLine).rule.isEmpty());
    }

    void linesThatDifferAreSaid()
    {
        Reading xml = xmlReading(), pages;
        xml.lines = {line("Paper", "2", "10", "20"), line("Pens", "1", "80", "80")};
        pages.lines = {line("Paper", "2", "10", "20"), line("Pens", "1", "90", "90")};
        QVERIFY(ruleOf(fuseXmlWithPages(xml, pages, today), rules::xmlLines).rule.isEmpty()); // perhaps misread
        pages.proofs = {{rules::sumOfLines, true, Severity::Warning, {}, {Field::NetTotal}}};
        const Reading fused = fuseXmlWithPages(xml, pages, today);
        QCOMPARE(ruleOf(fused, rules::xmlLines).arguments,
                 (QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1")}));
        QVERIFY(!ruleOf(fused, rules::xmlLines).holds);
        QCOMPARE(ruleOf(fused, rules::xmlLine).arguments,
                 (QStringList{QStringLiteral("2"), QStringLiteral("line_total"), QStringLiteral("80.00"),
                              QStringLiteral("90.00")}));
        QCOMPARE(fused.status, ReadingStatus::Review);
    }

    void taxRowsAreCompared()
    {
        Reading xml = xmlReading(), pages;
        const auto row = [](int rate, int base, int tax) {
            return ReadTax{Decimal::fromInt(rate), Decimal::fromInt(base), Decimal::fromInt(tax)};
        };
        xml.taxes = {row(20, 60, 12), row(20, 40, 8)}; // two categories of one rate
        pages.taxes = {row(20, 100, 20)};
        QVERIFY(ruleOf(fuseXmlWithPages(xml, pages, today), rules::xmlTax).holds);
        pages.taxes = {row(20, 110, 22)};
        const Proof proof = ruleOf(fuseXmlWithPages(xml, pages, today), rules::xmlTax);
        QVERIFY(!proof.holds);
        QCOMPARE(proof.arguments.mid(3), (QStringList{QStringLiteral("110.00"), QStringLiteral("22.00")}));
        pages.taxes = {row(20, 110, 20)}; // cannot be what the page says
        QVERIFY(ruleOf(fuseXmlWithPages(xml, pages, today), rules::xmlTax).rule.isEmpty());
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
