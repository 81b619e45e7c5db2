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
#define CONTEXT "ExchangedDocumentContext|SpecifiedExchangedDocumentContext/"
#define SELLER AGREEMENT "SellerTradeParty/"
#define BUYER AGREEMENT "BuyerTradeParty/"
#define HEADER "ExchangedDocument|HeaderExchangedDocument/"

// Paths below a line.
#define LINE_DELIVERY "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/"
#define LINE_SETTLEMENT "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/"
#define LINE_AGREEMENT "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement/"
#define LINE_PRICE LINE_AGREEMENT "NetPriceProductTradePrice/"
#define LINE_GROSS_PRICE LINE_AGREEMENT "GrossPriceProductTradePrice/"

// A date is qualified by its format; some write the plain types of the syntax.
#define DATE_TIME "DateTimeString|DateTime|DateString|Date"

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

FactPaths factPaths()
{
    return {
        .guideline = QLatin1StringView(CONTEXT "GuidelineSpecifiedDocumentContextParameter/ID"),
        .process = QLatin1StringView(CONTEXT "BusinessProcessSpecifiedDocumentContextParameter/ID"),
        .sumOfLines = QLatin1StringView(TOTALS "LineTotalAmount"),
        .allowances = QLatin1StringView(TOTALS "AllowanceTotalAmount"),
        .charges = QLatin1StringView(TOTALS "ChargeTotalAmount"),
        .prepaid = QLatin1StringView(TOTALS "TotalPrepaidAmount"),
        .rounding = QLatin1StringView(TOTALS "RoundingAmount"),
        .taxCurrency = QLatin1StringView(SETTLEMENT "TaxCurrencyCode"),
        .thirdParty = QLatin1StringView(),
        .adjustments = {{QLatin1StringView(SETTLEMENT "SpecifiedTradeAllowanceCharge"),
                         QLatin1StringView("ChargeIndicator/Indicator"), QLatin1StringView("ActualAmount"),
                         QLatin1StringView("CategoryTradeTax/CategoryCode"),
                         QLatin1StringView("CategoryTradeTax/RateApplicablePercent|ApplicablePercent"),
                         QLatin1StringView("Reason")},
                        {QLatin1StringView(SETTLEMENT "SpecifiedLogisticsServiceCharge"), QLatin1StringView(),
                         QLatin1StringView("AppliedAmount"), QLatin1StringView("AppliedTradeTax/CategoryCode"),
                         QLatin1StringView("AppliedTradeTax/RateApplicablePercent|ApplicablePercent"),
                         QLatin1StringView("Description")}},
        .paymentMeans = QLatin1StringView(MEANS "TypeCode"),
        .account = QLatin1StringView(MEANS "PayeePartyCreditorFinancialAccount/IBANID|ProprietaryID"),
        .terms = QLatin1StringView(SETTLEMENT "SpecifiedTradePaymentTerms/Description"),
        .noteCodes = QLatin1StringView(HEADER "IncludedNote/SubjectCode"),
        .notes = QLatin1StringView(HEADER "IncludedNote/Content"),
        .earlierInvoices = QLatin1StringView(SETTLEMENT "InvoiceReferencedDocument/IssuerAssignedID|ID"),
        .deliveryCountry = QLatin1StringView(DELIVERY "ShipToTradeParty/PostalTradeAddress/CountryID"),
        .taxPointDate = QLatin1StringView(SETTLEMENT "ApplicableTradeTax/TaxPointDate/" DATE_TIME),
        .taxPointCode = QLatin1StringView(SETTLEMENT "ApplicableTradeTax/DueDateTypeCode"),
        .periodStart = QLatin1StringView(SETTLEMENT "BillingSpecifiedPeriod/StartDateTime/" DATE_TIME),
        .periodEnd = QLatin1StringView(SETTLEMENT "BillingSpecifiedPeriod/EndDateTime/" DATE_TIME),
        .seller = {QLatin1StringView(SELLER "PostalTradeAddress/CountryID"),
                   QLatin1StringView(SELLER "URIUniversalCommunication/URIID"),
                   {QLatin1StringView(SELLER "ID"), QLatin1StringView(SELLER "GlobalID"),
                    QLatin1StringView(SELLER "SpecifiedLegalOrganization/ID")}},
        .buyer = {QLatin1StringView(BUYER "PostalTradeAddress/CountryID"),
                  QLatin1StringView(BUYER "URIUniversalCommunication/URIID"),
                  {QLatin1StringView(BUYER "ID"), QLatin1StringView(BUYER "GlobalID"),
                   QLatin1StringView(BUYER "SpecifiedLegalOrganization/ID")}},
        .attachments = QLatin1StringView(AGREEMENT "AdditionalReferencedDocument"),
        .attachedFile = QLatin1StringView("AttachmentBinaryObject"),
        .attachedPlace = QLatin1StringView("URIID"),
        .attachedName = QLatin1StringView("IssuerAssignedID|Name"),
    };
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
                {Field::IssueDate, QLatin1StringView(HEADER "IssueDateTime/" DATE_TIME)},
                {Field::DueDate, QLatin1StringView(SETTLEMENT "SpecifiedTradePaymentTerms/DueDateDateTime/" DATE_TIME)},
                {Field::DeliveryDate,
                 QLatin1StringView(DELIVERY "ActualDeliverySupplyChainEvent/OccurrenceDateTime/" DATE_TIME)},
                {Field::Currency, QLatin1StringView(SETTLEMENT "InvoiceCurrencyCode")},
                {Field::NetTotal, QLatin1StringView(TOTALS "TaxBasisTotalAmount")},
                {Field::GrossTotal, QLatin1StringView(TOTALS "GrandTotalAmount")},
                {Field::AmountDue, QLatin1StringView(TOTALS "DuePayableAmount")},
                {Field::SellerName, QLatin1StringView(SELLER "Name")},
                {Field::SellerVatId, QLatin1StringView(SELLER "SpecifiedTaxRegistration/ID[@schemeID=VA]")},
                {Field::SellerEmail,
                 QLatin1StringView(SELLER "DefinedTradeContact/EmailURIUniversalCommunication/URIID|CompleteNumber")},
                {Field::SellerEmail, QLatin1StringView(SELLER "URIUniversalCommunication/URIID[@schemeID=EM]")},
                {Field::BuyerName, QLatin1StringView(BUYER "Name")},
                {Field::BuyerVatId, QLatin1StringView(BUYER "SpecifiedTaxRegistration/ID[@schemeID=VA]")},
                {Field::BuyerEmail,
                 QLatin1StringView(BUYER "DefinedTradeContact/EmailURIUniversalCommunication/URIID|CompleteNumber")},
                {Field::BuyerEmail, QLatin1StringView(BUYER "URIUniversalCommunication/URIID[@schemeID=EM]")},
                {Field::BuyerId, QLatin1StringView(BUYER "ID")},
                {Field::Iban, QLatin1StringView(MEANS "PayeePartyCreditorFinancialAccount/IBANID")},
                {Field::Bic, QLatin1StringView(MEANS "PayeeSpecifiedCreditorFinancialInstitution/BICID")},
                {Field::PurchaseOrder, QLatin1StringView(AGREEMENT "BuyerOrderReferencedDocument/IssuerAssignedID|ID")},
                {Field::PaymentReference, QLatin1StringView(SETTLEMENT "PaymentReference")},
            },
        .taxTotal = QLatin1StringView(TOTALS "TaxTotalAmount"),
        .legalIds = {{QLatin1StringView(SELLER "SpecifiedLegalOrganization/ID"),
                      QLatin1StringView(SELLER "GlobalID[@schemeID=0009|0002]"),
                      QLatin1StringView(SELLER "ID[@schemeID=0009|0002]")},
                     {QLatin1StringView(BUYER "SpecifiedLegalOrganization/ID"),
                      QLatin1StringView(BUYER "GlobalID[@schemeID=0009]"),
                      QLatin1StringView(BUYER "ID[@schemeID=0009]")}},
        .addresses = {addressOf(Field::SellerAddress, QLatin1StringView(SELLER "PostalTradeAddress")),
                      addressOf(Field::BuyerAddress, QLatin1StringView(BUYER "PostalTradeAddress"))},
        .line = {.lines = QLatin1StringView(TRADE "IncludedSupplyChainTradeLineItem"),
                 .status = QLatin1StringView("AssociatedDocumentLineDocument/LineStatusReasonCode"),
                 .name = QLatin1StringView("SpecifiedTradeProduct/Name"),
                 .note = QLatin1StringView("AssociatedDocumentLineDocument/IncludedNote/Content"),
                 .sku = QLatin1StringView("SpecifiedTradeProduct/SellerAssignedID"),
                 .quantity = QLatin1StringView(LINE_DELIVERY "BilledQuantity"),
                 .price = QLatin1StringView(LINE_PRICE "ChargeAmount"),
                 .priceBase = QLatin1StringView(LINE_PRICE "BasisQuantity"),
                 .grossPriceBase = QLatin1StringView(LINE_GROSS_PRICE "BasisQuantity"),
                 .total =
                     QLatin1StringView(LINE_SETTLEMENT "SpecifiedTradeSettlementLineMonetarySummation|"
                                                       "SpecifiedTradeSettlementMonetarySummation/LineTotalAmount"),
                 .rate =
                     QLatin1StringView(LINE_SETTLEMENT "ApplicableTradeTax/RateApplicablePercent|ApplicablePercent"),
                 .category = QLatin1StringView(LINE_SETTLEMENT "ApplicableTradeTax/CategoryCode"),
                 .allowances = QLatin1StringView(
                     LINE_SETTLEMENT "SpecifiedTradeAllowanceCharge[ChargeIndicator/Indicator=false|0]/ActualAmount"),
                 .charges = QLatin1StringView(
                     LINE_SETTLEMENT "SpecifiedTradeAllowanceCharge[ChargeIndicator/Indicator=true|1]/ActualAmount")},
        .tax = {.rows = QLatin1StringView(SETTLEMENT "ApplicableTradeTax"),
                .rate = QLatin1StringView("RateApplicablePercent|ApplicablePercent"),
                .base = QLatin1StringView("BasisAmount"),
                .tax = QLatin1StringView("CalculatedAmount"),
                .category = QLatin1StringView("CategoryCode"),
                .exemption = QLatin1StringView("ExemptionReason|ExemptionReasonCode")},
        .facts = factPaths(),
    };
    return map;
}

} // namespace dbledger::einvoice
