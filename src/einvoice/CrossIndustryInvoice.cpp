// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/InvoiceMap.h"

namespace dbledger::einvoice {

using domain::Field;

// Paths below the root element. Where ZUGFeRD 1.0 (CrossIndustryDocument) has another name for an element, the step
// lists both.
#define TRADE "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction/"
#define AGREEMENT TRADE "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement/"
#define DELIVERY TRADE "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery/"
#define SETTLEMENT TRADE "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement/"
#define TOTALS SETTLEMENT "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation/"
#define MEANS SETTLEMENT "SpecifiedTradeSettlementPaymentMeans/"
#define HEADER "ExchangedDocument|HeaderExchangedDocument/"

// Paths below a line.
#define LINE_DELIVERY "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/"
#define LINE_SETTLEMENT "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/"
#define LINE_PRICE "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement/NetPriceProductTradePrice/"

namespace {

AddressPath addressOf(Field field, QLatin1StringView address)
{
    return {field,
            address,
            {QLatin1StringView("LineOne"), QLatin1StringView("LineTwo"), QLatin1StringView("LineThree")},
            QLatin1StringView("PostcodeCode"),
            QLatin1StringView("CityName"),
            QLatin1StringView("CountryID")};
}

} // namespace

const InvoiceMap &crossIndustryInvoice()
{
    static const InvoiceMap map{
        .documentKind = QStringLiteral("xml-cii"),
        .roots = {QStringLiteral("CrossIndustryInvoice"), QStringLiteral("CrossIndustryDocument")},
        .defaultType = QString(),
        .fields =
            {
                {Field::InvoiceNumber, QLatin1StringView(HEADER "ID")},
                {Field::DocumentType, QLatin1StringView(HEADER "TypeCode")},
                {Field::IssueDate, QLatin1StringView(HEADER "IssueDateTime/DateTimeString")},
                {Field::DueDate,
                 QLatin1StringView(SETTLEMENT "SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString")},
                {Field::DeliveryDate,
                 QLatin1StringView(DELIVERY "ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString")},
                {Field::Currency, QLatin1StringView(SETTLEMENT "InvoiceCurrencyCode")},
                {Field::NetTotal, QLatin1StringView(TOTALS "TaxBasisTotalAmount")},
                {Field::GrossTotal, QLatin1StringView(TOTALS "GrandTotalAmount")},
                {Field::AmountDue, QLatin1StringView(TOTALS "DuePayableAmount")},
                {Field::SellerName, QLatin1StringView(AGREEMENT "SellerTradeParty/Name")},
                {Field::SellerVatId,
                 QLatin1StringView(AGREEMENT "SellerTradeParty/SpecifiedTaxRegistration/ID[@schemeID=VA]")},
                {Field::SellerEmail,
                 QLatin1StringView(
                     AGREEMENT
                     "SellerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication/URIID|CompleteNumber")},
                {Field::SellerEmail,
                 QLatin1StringView(AGREEMENT "SellerTradeParty/URIUniversalCommunication/URIID[@schemeID=EM]")},
                {Field::BuyerName, QLatin1StringView(AGREEMENT "BuyerTradeParty/Name")},
                {Field::BuyerVatId,
                 QLatin1StringView(AGREEMENT "BuyerTradeParty/SpecifiedTaxRegistration/ID[@schemeID=VA]")},
                {Field::BuyerEmail,
                 QLatin1StringView(
                     AGREEMENT
                     "BuyerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication/URIID|CompleteNumber")},
                {Field::BuyerEmail,
                 QLatin1StringView(AGREEMENT "BuyerTradeParty/URIUniversalCommunication/URIID[@schemeID=EM]")},
                {Field::BuyerId, QLatin1StringView(AGREEMENT "BuyerTradeParty/ID")},
                {Field::Iban, QLatin1StringView(MEANS "PayeePartyCreditorFinancialAccount/IBANID")},
                {Field::Bic, QLatin1StringView(MEANS "PayeeSpecifiedCreditorFinancialInstitution/BICID")},
                {Field::PurchaseOrder, QLatin1StringView(AGREEMENT "BuyerOrderReferencedDocument/IssuerAssignedID|ID")},
                {Field::PaymentReference, QLatin1StringView(SETTLEMENT "PaymentReference")},
            },
        .taxTotal = QLatin1StringView(TOTALS "TaxTotalAmount"),
        .legalIds = {QLatin1StringView(AGREEMENT "SellerTradeParty/SpecifiedLegalOrganization/ID"),
                     QLatin1StringView(AGREEMENT "BuyerTradeParty/SpecifiedLegalOrganization/ID")},
        .addresses = {addressOf(Field::SellerAddress,
                                QLatin1StringView(AGREEMENT "SellerTradeParty/PostalTradeAddress")),
                      addressOf(Field::BuyerAddress,
                                QLatin1StringView(AGREEMENT "BuyerTradeParty/PostalTradeAddress"))},
        .allowanceTotal = QLatin1StringView(TOTALS "AllowanceTotalAmount"),
        .chargeTotal = QLatin1StringView(TOTALS "ChargeTotalAmount"),
        .line = {.lines = QLatin1StringView(TRADE "IncludedSupplyChainTradeLineItem"),
                 .name = QLatin1StringView("SpecifiedTradeProduct/Name"),
                 .note = QLatin1StringView("AssociatedDocumentLineDocument/IncludedNote/Content"),
                 .quantity = QLatin1StringView(LINE_DELIVERY "BilledQuantity"),
                 .price = QLatin1StringView(LINE_PRICE "ChargeAmount"),
                 .priceBase = QLatin1StringView(LINE_PRICE "BasisQuantity"),
                 .total =
                     QLatin1StringView(LINE_SETTLEMENT "SpecifiedTradeSettlementLineMonetarySummation|"
                                                       "SpecifiedTradeSettlementMonetarySummation/LineTotalAmount"),
                 .rate =
                     QLatin1StringView(LINE_SETTLEMENT "ApplicableTradeTax/RateApplicablePercent|ApplicablePercent"),
                 .allowances = QLatin1StringView(
                     LINE_SETTLEMENT "SpecifiedTradeAllowanceCharge[ChargeIndicator/Indicator=false]/ActualAmount"),
                 .charges = QLatin1StringView(
                     LINE_SETTLEMENT "SpecifiedTradeAllowanceCharge[ChargeIndicator/Indicator=true]/ActualAmount")},
        .tax = {.rows = QLatin1StringView(SETTLEMENT "ApplicableTradeTax"),
                .rate = QLatin1StringView("RateApplicablePercent|ApplicablePercent"),
                .base = QLatin1StringView("BasisAmount"),
                .tax = QLatin1StringView("CalculatedAmount")},
    };
    return map;
}

} // namespace dbledger::einvoice
