// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/EInvoice.h"
#include "domain/Judge.h"
#include "domain/Rules.h"
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
            QVERIFY2(proof.holds, qPrintable(proof.rule));
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
