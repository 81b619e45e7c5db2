// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/EInvoice.h"
#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::einvoice;
using domain::Decimal;
using domain::Field;

namespace {

QByteArray cii()
{
    return R"(<rsm:CrossIndustryInvoice xmlns:rsm="r" xmlns:ram="a" xmlns:udt="u">
<rsm:ExchangedDocument><ram:ID>F-7</ram:ID><ram:TypeCode>380</ram:TypeCode>
 <ram:IssueDateTime><udt:DateTimeString format="102">20240229</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
 <ram:IncludedSupplyChainTradeLineItem>
  <ram:SpecifiedTradeProduct><ram:Name>Papier  A4</ram:Name></ram:SpecifiedTradeProduct>
  <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>30.0000</ram:ChargeAmount>
   <ram:BasisQuantity unitCode="C62">3</ram:BasisQuantity></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
  <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity>3</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
  <ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:RateApplicablePercent>20</ram:RateApplicablePercent></ram:ApplicableTradeTax>
   <ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator>
    <ram:ActualAmount>2.00</ram:ActualAmount></ram:SpecifiedTradeAllowanceCharge>
   <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>28.00</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>
  </ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
 <ram:ApplicableHeaderTradeAgreement>
  <ram:SellerTradeParty><ram:Name>Au bon moulin</ram:Name>
   <ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">732829320</ram:ID></ram:SpecifiedLegalOrganization>
   <ram:PostalTradeAddress><ram:PostcodeCode>84340</ram:PostcodeCode><ram:LineOne>1242 chemin de l'olive</ram:LineOne>
    <ram:CityName>Malauc&#232;ne</ram:CityName><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress>
   <ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">12/345</ram:ID></ram:SpecifiedTaxRegistration>
   <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">FR44732829320</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>
  <ram:BuyerTradeParty><ram:Name>Ma jolie boutique</ram:Name></ram:BuyerTradeParty>
 </ram:ApplicableHeaderTradeAgreement>
 <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>GBP</ram:InvoiceCurrencyCode>
  <ram:SpecifiedTradeSettlementPaymentMeans><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE89370400440532013000</ram:IBANID>
   </ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
  <ram:ApplicableTradeTax><ram:CalculatedAmount>6.00</ram:CalculatedAmount><ram:BasisAmount>30.00</ram:BasisAmount>
   <ram:RateApplicablePercent>20.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>
  <ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>true</udt:Indicator></ram:ChargeIndicator>
   <ram:ActualAmount>2.00</ram:ActualAmount><ram:CategoryTradeTax><ram:CategoryCode>S</ram:CategoryCode>
   <ram:RateApplicablePercent>20</ram:RateApplicablePercent></ram:CategoryTradeTax></ram:SpecifiedTradeAllowanceCharge>
  <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20240331</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
  <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>28.00</ram:LineTotalAmount>
   <ram:ChargeTotalAmount>2.00</ram:ChargeTotalAmount><ram:AllowanceTotalAmount>0</ram:AllowanceTotalAmount>
   <ram:TaxBasisTotalAmount>30.00</ram:TaxBasisTotalAmount>
   <ram:TaxTotalAmount currencyID="EUR">7.02</ram:TaxTotalAmount><ram:TaxTotalAmount currencyID="GBP">6.00</ram:TaxTotalAmount>
   <ram:GrandTotalAmount>36.00</ram:GrandTotalAmount><ram:TotalPrepaidAmount>6.00</ram:TotalPrepaidAmount>
   <ram:DuePayableAmount>30.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
 </ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>)";
}

QByteArray ubl(const char *root, const char *typeElement, const char *line, const char *quantity)
{
    return QByteArray(
               R"(<@R xmlns="urn:x" xmlns:c="urn:c"><c:ID>18304 / 1</c:ID><c:IssueDate>2019-09-23+02:00</c:IssueDate>@T
<c:DocumentCurrencyCode>EUR</c:DocumentCurrencyCode>
<AccountingSupplierParty><Party><PartyName><Name>Trading</Name></PartyName>
 <PartyTaxScheme><CompanyID>12/345</CompanyID><TaxScheme><ID>FC</ID></TaxScheme></PartyTaxScheme>
 <PartyTaxScheme><CompanyID>BE0428759497</CompanyID><TaxScheme><ID>VAT</ID></TaxScheme></PartyTaxScheme>
 <PartyLegalEntity><RegistrationName>Legal NV</RegistrationName></PartyLegalEntity></Party></AccountingSupplierParty>
<AccountingCustomerParty><Party><PartyName><Name>Buyer</Name></PartyName></Party></AccountingCustomerParty>
<PaymentMeans><PaymentDueDate>2019-10-23</PaymentDueDate><PayeeFinancialAccount><ID>123456</ID></PayeeFinancialAccount></PaymentMeans>
<TaxTotal><TaxAmount currencyID="EUR">2.10</TaxAmount><TaxSubtotal><TaxableAmount>10</TaxableAmount><TaxAmount>2.1</TaxAmount>
 <TaxCategory><Percent>21</Percent></TaxCategory></TaxSubtotal></TaxTotal>
<LegalMonetaryTotal><TaxExclusiveAmount>10.00</TaxExclusiveAmount><TaxInclusiveAmount>12.10</TaxInclusiveAmount>
 <PayableAmount>12.10</PayableAmount></LegalMonetaryTotal>
<@L><@Q>2</@Q><LineExtensionAmount>10.00</LineExtensionAmount><Item><Name>Thing</Name></Item><Price><PriceAmount>5</PriceAmount></Price></@L>
</@R>)")
        .replace("@R", root)
        .replace("@T", typeElement)
        .replace("@L", line)
        .replace("@Q", quantity);
}

} // namespace

class EInvoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCii()
    {
        auto reading = readEInvoice(cii());
        QVERIFY(reading);
        const QList<std::pair<Field, QString>> expected{
            {Field::InvoiceNumber, QStringLiteral("F-7")},
            {Field::DocumentType, QStringLiteral("380")},
            {Field::IssueDate, QStringLiteral("2024-02-29")},
            {Field::DueDate, QStringLiteral("2024-03-31")},
            {Field::Currency, QStringLiteral("GBP")},
            {Field::NetTotal, QStringLiteral("30.00")},
            {Field::TaxTotal, QStringLiteral("6.00")},
            {Field::GrossTotal, QStringLiteral("36.00")},
            {Field::AmountDue, QStringLiteral("30.00")},
            {Field::SellerName, QStringLiteral("Au bon moulin")},
            {Field::SellerAddress, QStringLiteral("1242 chemin de l'olive, 84340 Malaucène, FR")},
            {Field::SellerVatId, QStringLiteral("FR44732829320")},
            {Field::SellerSiren, QStringLiteral("732829320")},
            {Field::BuyerName, QStringLiteral("Ma jolie boutique")},
            {Field::Iban, QStringLiteral("DE89370400440532013000")},
        };
        for (const auto &[field, value] : expected)
            QCOMPARE(reading->value(field), value);
        QCOMPARE(reading->fields.size(), expected.size());
        QCOMPARE(reading->lines.size(), 1);
        QCOMPARE(reading->lines[0].description, QStringLiteral("Papier A4"));
        QCOMPARE(*reading->lines[0].unitPrice, Decimal::fromInt(30));
        QCOMPARE(*reading->lines[0].priceBase, Decimal::fromInt(3));
        QCOMPARE(*reading->lines[0].adjustment, Decimal::fromInt(-2));
        QCOMPARE(*reading->lines[0].taxRate, Decimal::fromInt(20));
        QCOMPARE(*reading->adjustments, Decimal::fromInt(2));
        QCOMPARE(reading->taxes.size(), 1);

        for (const domain::Proof &proof : domain::evaluateRules(*reading, {QDate(2024, 3, 1)}))
            QVERIFY2(proof.holds || proof.severity == domain::Severity::Information, qPrintable(proof.rule));
    }

    void readsUbl_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("type");
        QTest::newRow("invoice") << ubl("Invoice", "<c:InvoiceTypeCode>389</c:InvoiceTypeCode>", "InvoiceLine",
                                        "InvoicedQuantity")
                                 << "389";
        QTest::newRow("credit note") << ubl("CreditNote", "", "CreditNoteLine", "CreditedQuantity") << "381";
    }
    void readsUbl()
    {
        QFETCH(QByteArray, xml);
        const auto reading = readEInvoice(xml);
        QVERIFY(reading);
        QTEST(reading->value(Field::DocumentType), "type");
        QCOMPARE(reading->value(Field::InvoiceNumber), QStringLiteral("18304 / 1"));
        QCOMPARE(reading->value(Field::IssueDate), QStringLiteral("2019-09-23"));
        QCOMPARE(reading->value(Field::DueDate), QStringLiteral("2019-10-23"));
        QCOMPARE(reading->value(Field::SellerName), QStringLiteral("Legal NV"));
        QCOMPARE(reading->value(Field::SellerVatId), QStringLiteral("BE0428759497"));
        QCOMPARE(reading->value(Field::BuyerName), QStringLiteral("Buyer"));
        QCOMPARE(reading->value(Field::TaxTotal), QStringLiteral("2.10"));
        QVERIFY(!reading->has(Field::Iban)); // an account number of another kind
        QCOMPARE(reading->lines.size(), 1);
        QCOMPARE(*reading->lines[0].quantity, Decimal::fromInt(2));
    }

    void saysItsProfile_data()
    {
        QTest::addColumn<QString>("guideline");
        QTest::addColumn<QString>("profile");
        const auto row = [](const char *guideline, const char *profile) {
            QTest::newRow(guideline) << guideline << profile;
        };
        row("urn:factur-x.eu:1p0:minimum", "minimum");
        row("urn:zugferd.de:2p0:minimum", "minimum");
        row("urn:factur-x.eu:1p0:basicwl", "basic-wl");
        row("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", "basic");
        row("urn:cen.eu:en16931:2017#compliant#urn:zugferd.de:2p0:basic", "basic");
        row("urn:cen.eu:en16931:2017", "en16931");
        row("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", "extended");
        row("urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr", "extended-ctc-fr");
        row("urn:cen.eu:en16931:2017#compliant#urn:xoev-de:kosit:standard:xrechnung_2.3", "xrechnung");
        row("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", "xrechnung");
        row("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", "peppol");
        row("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", "zugferd-1-comfort");
        row("urn:ferd:invoice:1.0:extended", "zugferd-1-extended");
        row("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0", "peppol");
        row("urn:peppol:pint:billing-1@jp-1", "pint");
        row("urn:www.cenbii.eu:transaction:biitrns010:ver2.0:extended:urn:www.peppol.eu:bis:peppol4a:ver2.0", "");
        row("urn:example", "");
    }
    void saysItsProfile()
    {
        QFETCH(QString, guideline);
        const auto reading =
            readEInvoice("<Invoice><CustomizationID>" + guideline.toUtf8() + "</CustomizationID></Invoice>");
        QVERIFY(reading);
        QTEST(reading->electronic->profile, "profile");
        QCOMPARE(reading->electronic->guideline, guideline);
        QCOMPARE(reading->electronic->syntax, QStringLiteral("ubl"));
        const auto old = readEInvoice("<CrossIndustryDocument/>");
        QCOMPARE(old->electronic->syntax, QStringLiteral("zugferd-1"));
    }

    void readsWhatStandsBesides()
    {
        const auto cross = readEInvoice(cii());
        QVERIFY(cross);
        const domain::ElectronicInvoice facts = *cross->electronic;
        QCOMPARE(*facts.sumOfLines, Decimal::fromInt(28));
        QCOMPARE(*facts.charges, Decimal::fromInt(2));
        QCOMPARE(*facts.prepaid, Decimal::fromInt(6));
        QCOMPARE(*facts.taxInOtherCurrency, *Decimal::parse(u"7.02"));
        QCOMPARE(facts.sellerCountry, QStringLiteral("FR"));
        QCOMPARE(facts.sellerIds, QStringList{QStringLiteral("0002:732829320")});
        QVERIFY(facts.hasAccount);

        const auto business =
            readEInvoice(R"(<Invoice><DocumentCurrencyCode>EUR</DocumentCurrencyCode><Note>#PMD#late</Note>
<AllowanceCharge><ChargeIndicator>1</ChargeIndicator><Amount>4.50</Amount><TaxCategory><ID>S</ID><Percent>20</Percent></TaxCategory></AllowanceCharge>
<AdditionalDocumentReference><ID>A1</ID><Attachment><EmbeddedDocumentBinaryObject filename="plan.pdf">AA==</EmbeddedDocumentBinaryObject></Attachment></AdditionalDocumentReference>
<AdditionalDocumentReference><ID>A2</ID></AdditionalDocumentReference>
<TaxTotal><TaxAmount currencyID="EUR">1</TaxAmount><TaxSubtotal><TaxableAmount currencyID="EUR">5</TaxableAmount><TaxAmount currencyID="EUR">1</TaxAmount>
 <TaxCategory><ID>AE</ID><Percent>0</Percent><TaxExemptionReason>Reverse charge</TaxExemptionReason></TaxCategory></TaxSubtotal></TaxTotal>
<TaxTotal><TaxAmount currencyID="USD">2</TaxAmount><TaxSubtotal><TaxAmount currencyID="USD">2</TaxAmount></TaxSubtotal></TaxTotal>
<InvoiceLine><Item><SellersItemIdentification><ID>SKU-1</ID></SellersItemIdentification><ClassifiedTaxCategory><ID>AE</ID></ClassifiedTaxCategory></Item></InvoiceLine></Invoice>)");
        QVERIFY(business);
        QCOMPARE(business->electronic->noteCodes, QStringList{QStringLiteral("PMD")});
        QCOMPARE(business->electronic->attachments, QStringList{QStringLiteral("plan.pdf")});
        QCOMPARE(business->electronic->adjustments.size(), 1);
        QVERIFY(business->electronic->adjustments[0].charge);
        QCOMPARE(business->taxes.size(), 1);
        QCOMPARE(business->taxes[0].category, QStringLiteral("AE"));
        QCOMPARE(business->taxes[0].exemption, QStringLiteral("Reverse charge"));
        QCOMPARE(business->lines[0].sku, QStringLiteral("SKU-1"));
        QCOMPARE(business->lines[0].taxCategory, QStringLiteral("AE"));
    }

    void headingsAmongTheLinesAreNoItems()
    {
        const auto reading = readEInvoice(R"(<CrossIndustryInvoice><SupplyChainTradeTransaction>
<IncludedSupplyChainTradeLineItem><AssociatedDocumentLineDocument><LineStatusReasonCode>GROUP</LineStatusReasonCode></AssociatedDocumentLineDocument>
 <SpecifiedTradeProduct><Name>Kit</Name></SpecifiedTradeProduct></IncludedSupplyChainTradeLineItem>
<IncludedSupplyChainTradeLineItem><AssociatedDocumentLineDocument><LineStatusReasonCode>DETAIL</LineStatusReasonCode></AssociatedDocumentLineDocument>
 <SpecifiedTradeProduct><Name>Part</Name></SpecifiedTradeProduct></IncludedSupplyChainTradeLineItem>
</SupplyChainTradeTransaction></CrossIndustryInvoice>)");
        QVERIFY(reading);
        QCOMPARE(reading->lines.size(), 1);
        QCOMPARE(reading->lines[0].description, QStringLiteral("Part"));
        QCOMPARE(reading->electronic->groupLines, 1);
    }

    void readsWhatTheEnvelopeHolds()
    {
        const auto reading = readEInvoice("<StandardBusinessDocument><StandardBusinessDocumentHeader/>"
                                          "<Invoice><ID>F-9</ID></Invoice></StandardBusinessDocument>");
        QVERIFY(reading);
        QCOMPARE(reading->value(Field::InvoiceNumber), QStringLiteral("F-9"));
    }

    void readsWhatIsWrappedAsText()
    {
        const QByteArray invoice = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Invoice><ID>F-10</ID></Invoice>";
        const auto wrapped = [](const QByteArray &text) {
            return readEInvoice("<AttachedDocument><ID>A-1</ID><Attachment><ExternalReference><Description><![CDATA[" +
                                text + "]]></Description></ExternalReference></Attachment></AttachedDocument>");
        };
        QVERIFY(wrapped(invoice));
        QCOMPARE(wrapped(invoice)->value(Field::InvoiceNumber), QStringLiteral("F-10"));
        for (const QByteArray &other : {QByteArray(), QByteArray("a letter"), QByteArray("<Statement/>")}) {
            const auto reading = wrapped(other);
            QVERIFY(!reading);
            QCOMPARE(reading.error().kind, ErrorKind::DocumentUnknown);
        }
    }

    void aRootOfThatNameMayBeOfAnotherSyntax()
    {
        const auto reading = readEInvoice("<Invoice xmlns='urn:another'><InvoiceNumber>1</InvoiceNumber>"
                                          "<TotalGrossAmount>15.65</TotalGrossAmount></Invoice>");
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::DocumentUnknown);
    }

    void anOrderIsNoInvoice()
    {
        for (const char *root : {"SCRDMCCBDACIOMessageStructure", "Order"}) {
            const auto reading = readEInvoice(QByteArray("<") + root + "/>");
            QVERIFY(!reading);
            QCOMPARE(reading.error().kind, ErrorKind::ElectronicOrder);
        }
    }

    void otherXmlIsNoInvoice()
    {
        const auto reading = readEInvoice("<html><body>Invoice</body></html>");
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::DocumentUnknown);
        QVERIFY(reading.error().arguments.first().contains(u"html"));
    }

    void anInvoiceWithoutContentIsEmpty()
    {
        const auto reading = readEInvoice("<CrossIndustryInvoice/>");
        QVERIFY(reading);
        QVERIFY(reading->fields.isEmpty());
        QVERIFY(reading->lines.isEmpty());
    }
};

DBLEDGER_TEST(EInvoiceTest)
#include "EInvoiceTest.moc"
