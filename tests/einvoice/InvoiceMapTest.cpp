// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/InvoiceMap.h"
#include "einvoice/EInvoice.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::einvoice;
using domain::Decimal;
using domain::Field;

namespace {

/// A CII invoice of these parts: of the header, the lines, the settlement.
QByteArray cross(const QByteArray &header, const QByteArray &lines, const QByteArray &settlement)
{
    return "<CrossIndustryInvoice><ExchangedDocument><ID>F-1</ID>" + header +
           "</ExchangedDocument><SupplyChainTradeTransaction>" + lines + "<ApplicableHeaderTradeSettlement>" +
           settlement + "</ApplicableHeaderTradeSettlement></SupplyChainTradeTransaction></CrossIndustryInvoice>";
}

QByteArray means(const QByteArray &account)
{
    return "<SpecifiedTradeSettlementPaymentMeans><PayeePartyCreditorFinancialAccount><IBANID>" + account +
           "</IBANID></PayeePartyCreditorFinancialAccount></SpecifiedTradeSettlementPaymentMeans>";
}

} // namespace

class InvoiceMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number"); // empty: none
        const auto row = [](const char *text, const char *number) { QTest::newRow(text) << text << number; };
        row("12.50", "12.5");
        row("100.", "100");
        row(".5", "0.5");
        row("+1.25", "1.25");
        row("-0.01", "-0.01");
        row("00000000000000037.62", "37.62");
        row("9.89999999999999999", "9.9");
        row("0.1234565", "0.123457");
        row("-0.1234565", "-0.123457");
        row("5.2987E2", "529.87");
        row("1e-3", "0.001");
        row("1.5E+01", "15");
        row("12e-8", "0");
        row("999999999999.999999", "999999999999.999999");
        row("1000000000000000", "");
        row("1e99", "");
        row("12,50", "");
        row("1.2.3", "");
        row(".", "");
        row("e5", "");
        row("NaN", "");
        row("", "");
    }
    void readsNumbers()
    {
        QFETCH(QString, text);
        const auto value = decimalOf(text);
        QTEST(value ? value->toString() : QString(), "number");
    }

    void readsDatesOfEveryType_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("read");
        QTest::newRow("day") << QByteArray("<DateTimeString format='102'>20240229</DateTimeString>") << "2024-02-29";
        QTest::newRow("minute") << QByteArray("<DateTimeString format='203'>202402291530</DateTimeString>")
                                << "2024-02-29";
        QTest::newRow("zone") << QByteArray("<DateTimeString format='304'>20240229153000+01</DateTimeString>")
                              << "2024-02-29";
        QTest::newRow("plain") << QByteArray("<DateTime>2024-02-29T15:30:00</DateTime>") << "2024-02-29";
        QTest::newRow("on lines of its own")
            << QByteArray("<DateTimeString>\n 20240229\n</DateTimeString>") << "2024-02-29";
        QTest::newRow("a month is no date") << QByteArray("<DateTimeString format='610'>202402</DateTimeString>") << "";
        QTest::newRow("a week is no date") << QByteArray("<DateTimeString format='616'>202409</DateTimeString>") << "";
    }
    void readsDatesOfEveryType()
    {
        QFETCH(QByteArray, date);
        const auto reading = readEInvoice(cross("<IssueDateTime>" + date + "</IssueDateTime>", {}, {}));
        QVERIFY(reading);
        QTEST(reading->value(Field::IssueDate), "read");
    }

    void takesTheFirstAccountThatIsAnIban()
    {
        const auto reading = readEInvoice(cross({}, {}, means("0532013000") + means("DE89370400440532013000")));
        QVERIFY(reading);
        QCOMPARE(reading->value(Field::Iban), QStringLiteral("DE89370400440532013000"));
    }

    void takesSchemesInAnyCase()
    {
        const auto reading = readEInvoice(R"(<Invoice><ID>1</ID><AccountingSupplierParty><Party>
<PartyTaxScheme><CompanyID>DE136695976</CompanyID><TaxScheme><ID>vat</ID></TaxScheme></PartyTaxScheme>
</Party></AccountingSupplierParty></Invoice>)");
        QVERIFY(reading);
        QCOMPARE(reading->value(Field::SellerVatId), QStringLiteral("DE136695976"));
    }

    void aNoteAmongTheLinesIsNoItem()
    {
        const auto reading =
            readEInvoice(cross({}, R"(<IncludedSupplyChainTradeLineItem><AssociatedDocumentLineDocument>
<IncludedNote><Content>Season's greetings</Content></IncludedNote></AssociatedDocumentLineDocument></IncludedSupplyChainTradeLineItem>
<IncludedSupplyChainTradeLineItem><AssociatedDocumentLineDocument><IncludedNote><Content>Hours</Content></IncludedNote>
</AssociatedDocumentLineDocument><SpecifiedLineTradeDelivery><BilledQuantity>2</BilledQuantity></SpecifiedLineTradeDelivery>
</IncludedSupplyChainTradeLineItem>)",
                               {}));
        QVERIFY(reading);
        QCOMPARE(reading->lines.size(), 1);
        QCOMPARE(reading->lines[0].description, QStringLiteral("Hours"));
        QCOMPARE(reading->electronic->groupLines, 1);
    }

    void thePriceBaseMayStandByTheGrossPrice()
    {
        const auto reading = readEInvoice(cross({}, R"(<IncludedSupplyChainTradeLineItem><SpecifiedLineTradeAgreement>
<GrossPriceProductTradePrice><ChargeAmount>12</ChargeAmount><BasisQuantity>100</BasisQuantity></GrossPriceProductTradePrice>
<NetPriceProductTradePrice><ChargeAmount>10</ChargeAmount></NetPriceProductTradePrice></SpecifiedLineTradeAgreement>
</IncludedSupplyChainTradeLineItem>)",
                                                {}));
        QVERIFY(reading);
        QCOMPARE(*reading->lines[0].unitPrice, Decimal::fromInt(10));
        QCOMPARE(*reading->lines[0].priceBase, Decimal::fromInt(100));
    }

    void whatIsCollectedForOthersCountsInTheExtensionAlone()
    {
        const QByteArray payments = "<PrepaidPayment><PaidAmount>19.96</PaidAmount></PrepaidPayment><PrepaidPayment>"
                                    "<PaidAmount>10.00</PaidAmount></PrepaidPayment></Invoice>";
        const auto extension =
            readEInvoice("<Invoice><CustomizationID>urn:cen.eu:en16931:2017#conformant#urn:xeinkauf.de:"
                         "kosit:extension:xrechnung_3.0</CustomizationID>" +
                         payments);
        QVERIFY(extension);
        QCOMPARE(*extension->electronic->thirdParty, *Decimal::parse(u"29.96"));
        const auto plain =
            readEInvoice("<Invoice><CustomizationID>urn:cen.eu:en16931:2017</CustomizationID>" + payments);
        QVERIFY(plain);
        QVERIFY(!plain->electronic->thirdParty); // a detail of what was prepaid
    }
};

DBLEDGER_TEST(InvoiceMapTest)
#include "InvoiceMapTest.moc"
