// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/ElectronicRules.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

#include <functional>

using namespace dbledger::domain;

namespace {

Decimal number(const char *text)
{
    return *Decimal::parse(QString::fromLatin1(text));
}

FieldReading xml(const char *value)
{
    return {QString::fromUtf8(value), 0.98, FieldState::Read, 0, {}, {Witness::EmbeddedXml}, {}};
}

ReadLine line(const char *name, const char *quantity, const char *price, const char *total)
{
    ReadLine line;
    line.description = QString::fromLatin1(name);
    line.quantity = number(quantity);
    line.unitPrice = number(price);
    line.lineTotal = number(total);
    line.taxRate = Decimal::fromInt(20);
    line.taxCategory = QStringLiteral("S");
    return line;
}

ElectronicInvoice wholeFacts()
{
    ElectronicInvoice facts;
    facts.syntax = QStringLiteral("cii");
    facts.profile = QStringLiteral("en16931");
    facts.guideline = QStringLiteral("urn:cen.eu:en16931:2017");
    facts.process = QStringLiteral("S1");
    facts.sumOfLines = number("100");
    facts.allowances = number("10");
    facts.charges = number("5");
    facts.prepaid = number("14");
    facts.adjustments = {{false, number("10"), QStringLiteral("S"), Decimal::fromInt(20), {}},
                         {true, number("5"), QStringLiteral("S"), Decimal::fromInt(20), {}}};
    facts.paymentMeans = QStringList{QStringLiteral("58")};
    facts.hasAccount = true;
    facts.noteCodes = {QStringLiteral("PMT"), QStringLiteral("PMD"), QStringLiteral("AAB")};
    facts.sellerCountry = facts.buyerCountry = QStringLiteral("FR");
    facts.sellerIds = QStringList{QStringLiteral("0002:732829320")};
    facts.buyerIds = QStringList{QStringLiteral("0002:552100554")};
    facts.sellerEndpoint = QStringLiteral("0225:732829320");
    facts.buyerEndpoint = QStringLiteral("0225:552100554");
    return facts;
}

/// An invoice of the reform with which every rule holds.
Reading whole()
{
    Reading reading;
    reading.fields = {{Field::InvoiceNumber, xml("FA-2026/1")},
                      {Field::DocumentType, xml("380")},
                      {Field::IssueDate, xml("2026-10-01")},
                      {Field::DueDate, xml("2026-10-31")},
                      {Field::Currency, xml("EUR")},
                      {Field::NetTotal, xml("95.00")},
                      {Field::TaxTotal, xml("19.00")},
                      {Field::GrossTotal, xml("114.00")},
                      {Field::AmountDue, xml("100.00")},
                      {Field::SellerName, xml("Moulin")},
                      {Field::SellerAddress, xml("1 rue A, FR")},
                      {Field::SellerVatId, xml("FR44732829320")},
                      {Field::BuyerName, xml("Boutique")},
                      {Field::BuyerAddress, xml("2 rue B, FR")},
                      {Field::Iban, xml("FR1420041010050500013M02606")}};
    reading.lines = {line("A", "2", "30", "60"), line("B", "1", "40", "40")};
    reading.taxes = {{Decimal::fromInt(20), number("95"), number("19"), QStringLiteral("S"), {}}};
    reading.adjustments = number("-5");
    reading.electronic = wholeFacts();
    return reading;
}

QStringList broken(const Reading &reading)
{
    QStringList rules;
    for (const Proof &proof : evaluateRules(reading, {QDate(2026, 10, 2)}))
        if (!proof.holds)
            rules.append(proof.rule);
    rules.removeDuplicates();
    return rules;
}

using Change = std::function<void(Reading &, ElectronicInvoice &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ElectronicRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeInvoiceFulfilsAll() { QCOMPARE(broken(whole()), QStringList()); }

    void eachRuleCanFail_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const QString &rule, const Change &change) { QTest::newRow(qPrintable(rule)) << change; };
        row(rules::profile, [](Reading &, ElectronicInvoice &facts) { facts.profile = QStringLiteral("basic-wl"); });
        row(rules::sumOfLinesStated,
            [](Reading &reading, ElectronicInvoice &) { reading.lines[0].lineTotal = number("61"); });
        row(rules::sumOfAllowances,
            [](Reading &, ElectronicInvoice &facts) { facts.adjustments[0].amount = number("9"); });
        row(rules::sumOfCharges,
            [](Reading &, ElectronicInvoice &facts) { facts.adjustments[1].amount = number("6"); });
        row(rules::netOfLines, [](Reading &, ElectronicInvoice &facts) { facts.charges = number("6"); });
        row(rules::dueOfGross, [](Reading &, ElectronicInvoice &facts) { facts.rounding = number("0.01"); });
        row(rules::dueWithThirdParty, [](Reading &, ElectronicInvoice &facts) { facts.thirdParty = number("0.01"); });
        row(rules::baseOfRate, [](Reading &reading, ElectronicInvoice &) { reading.lines[0].taxRate = number("10"); });
        row(rules::mostDecimals,
            [](Reading &reading, ElectronicInvoice &) { reading.lines[0].lineTotal = number("60.001"); });
        row(rules::standardRate, [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].rate = Decimal(); });
        row(rules::untaxedCategory,
            [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].category = QStringLiteral("AE"); });
        row(rules::exemptionReason,
            [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].category = QStringLiteral("E"); });
        row(rules::noVatIdOutside,
            [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].category = QStringLiteral("O"); });
        row(rules::deliveryWithinEu,
            [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].category = QStringLiteral("K"); });
        row(rules::deliveryCountry,
            [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].category = QStringLiteral("K"); });
        row(rules::vatIdOfCountry,
            [](Reading &reading, ElectronicInvoice &) { reading.fields[Field::SellerVatId] = xml("44732829320"); });
        row(rules::requiredTerms,
            [](Reading &reading, ElectronicInvoice &) { reading.fields.remove(Field::BuyerAddress); });
        row(rules::requiredInLine, [](Reading &reading, ElectronicInvoice &) { reading.lines[0].unitPrice.reset(); });
        row(rules::sellerIdentified, [](Reading &reading, ElectronicInvoice &facts) {
            facts.sellerIds.clear();
            reading.fields.remove(Field::SellerVatId);
        });
        row(rules::payWhen, [](Reading &reading, ElectronicInvoice &) { reading.fields.remove(Field::DueDate); });
        row(rules::payWhere, [](Reading &, ElectronicInvoice &facts) { facts.hasAccount = false; });
        row(rules::periodOrder, [](Reading &, ElectronicInvoice &facts) {
            facts.periodStart = QStringLiteral("2026-09-30");
            facts.periodEnd = QStringLiteral("2026-09-01");
        });
        row(rules::oneTaxPoint, [](Reading &, ElectronicInvoice &facts) {
            facts.taxPointDate = QStringLiteral("2026-09-30");
            facts.taxPointCode = QStringLiteral("5");
        });
        row(rules::frNumberLength, [](Reading &reading, ElectronicInvoice &) {
            reading.fields[Field::InvoiceNumber].value = QString(36, u'1');
        });
        row(rules::frNumberForm, [](Reading &reading, ElectronicInvoice &) {
            reading.fields[Field::InvoiceNumber].value = QStringLiteral("FA 1");
        });
        row(rules::frYear,
            [](Reading &reading, ElectronicInvoice &) { reading.fields[Field::DeliveryDate] = xml("1999-12-31"); });
        row(rules::frType, [](Reading &reading, ElectronicInvoice &) {
            reading.fields[Field::DocumentType].value = QStringLiteral("326");
        });
        row(rules::frNotes, [](Reading &, ElectronicInvoice &facts) { facts.noteCodes.removeLast(); });
        row(rules::frProcess, [](Reading &, ElectronicInvoice &facts) { facts.process = QStringLiteral("A1"); });
        row(rules::frBuyerSiren, [](Reading &, ElectronicInvoice &facts) { facts.buyerIds.clear(); });
        row(rules::frBuyerEndpoint, [](Reading &, ElectronicInvoice &facts) { facts.buyerEndpoint.clear(); });
        row(rules::frSellerEndpoint, [](Reading &, ElectronicInvoice &facts) { facts.sellerEndpoint.clear(); });
        row(rules::frEndpointSiren,
            [](Reading &, ElectronicInvoice &facts) { facts.sellerEndpoint = QStringLiteral("0225:552100554"); });
        row(rules::frCategory,
            [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].category = QStringLiteral("L"); });
        row(rules::frRate, [](Reading &reading, ElectronicInvoice &) { reading.taxes[0].rate = number("19"); });
        row(rules::frCorrected, [](Reading &reading, ElectronicInvoice &) {
            reading.fields[Field::DocumentType].value = QStringLiteral("384");
        });
        row(rules::frCredited, [](Reading &reading, ElectronicInvoice &) {
            reading.fields[Field::DocumentType].value = QStringLiteral("381");
        });
        row(rules::frPaid, [](Reading &, ElectronicInvoice &facts) { facts.process = QStringLiteral("S2"); });
        row(rules::frTaxInEuro, [](Reading &reading, ElectronicInvoice &) {
            reading.fields[Field::Currency].value = QStringLiteral("USD");
        });
    }
    void eachRuleCanFail()
    {
        QFETCH(Change, change);
        Reading reading = whole();
        ElectronicInvoice facts = *reading.electronic;
        change(reading, facts);
        reading.electronic = facts;
        QVERIFY2(broken(reading).contains(QString::fromLatin1(QTest::currentDataTag())),
                 qPrintable(broken(reading).join(u' ')));
    }

    void aPageIsNotMeasuredByThem()
    {
        Reading reading = whole();
        reading.electronic.reset();
        reading.fields.remove(Field::BuyerAddress);
        reading.fields[Field::InvoiceNumber].value = QStringLiteral("FA 1");
        QCOMPARE(broken(reading), QStringList());
    }

    void theReformBindsNobodyBefore()
    {
        Reading reading = whole();
        reading.electronic->noteCodes.clear();
        reading.electronic->process.clear();
        reading.fields[Field::IssueDate].value = QStringLiteral("2026-08-31");
        QCOMPARE(broken(reading), QStringList());
        reading.electronic->buyerCountry = QStringLiteral("DE");
        reading.fields[Field::IssueDate].value = QStringLiteral("2026-10-01");
        QCOMPARE(broken(reading), QStringList());
    }

    void minimumIsMeasuredByWhatItCanSay()
    {
        Reading reading = whole();
        reading.electronic->profile = QStringLiteral("minimum");
        reading.electronic->sumOfLines.reset();
        reading.electronic->adjustments.clear();
        reading.lines.clear();
        reading.taxes.clear();
        reading.fields.remove(Field::BuyerAddress);
        reading.fields.remove(Field::DueDate);
        QCOMPARE(broken(reading), QStringList{rules::profile});
    }

    void manyAreRegisteredAbroad()
    {
        Reading reading = whole();
        reading.electronic->sellerCountry = QStringLiteral("LU");
        QCOMPARE(broken(reading), QStringList());
        reading.fields[Field::SellerVatId] = xml("EL094259216");
        QVERIFY(!broken(reading).contains(rules::vatIdOfCountry));
    }

    void severalRowsMayShareARate()
    {
        Reading reading = whole();
        reading.taxes = {{Decimal::fromInt(20), number("55"), number("11"), QStringLiteral("S"), QStringLiteral("#A#")},
                         {Decimal::fromInt(20), number("40"), number("8"), QStringLiteral("S"), QStringLiteral("#B#")}};
        QCOMPARE(broken(reading), QStringList());
        reading.taxes[1].base = number("41.00");
        QVERIFY(broken(reading).contains(rules::baseOfRate));
    }

    void whatIsCollectedForOthersIsDueToo()
    {
        Reading reading = whole();
        reading.electronic->thirdParty = number("29.96");
        reading.fields[Field::AmountDue] = xml("129.96");
        QCOMPARE(broken(reading), QStringList());
        reading.electronic->thirdParty.reset();
        QCOMPARE(broken(reading), QStringList{rules::dueOfGross});
    }

    void whatWasPaidBeforeMayBeDueBefore()
    {
        Reading reading = whole();
        reading.fields[Field::DueDate].value = QStringLiteral("2026-09-15");
        QCOMPARE(broken(reading), QStringList{rules::dueAfterIssue});
        reading.fields[Field::DocumentType].value = QStringLiteral("386");
        QCOMPARE(broken(reading), QStringList());
    }
};

DBLEDGER_TEST(ElectronicRulesTest)
#include "ElectronicRulesTest.moc"
