// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/InvoiceMap.h"

namespace dbledger::einvoice {

using domain::Field;

// Paths below the root element.
#define SUPPLIER "AccountingSupplierParty/Party/"
#define CUSTOMER "AccountingCustomerParty/Party/"
#define MONETARY_TOTAL "LegalMonetaryTotal/"

namespace {

AddressPath postalAddress(Field field, QLatin1StringView address)
{
    return {field,
            address,
            {QLatin1StringView("StreetName"), QLatin1StringView("AdditionalStreetName"),
             QLatin1StringView("AddressLine/Line")},
            QLatin1StringView("PostalZone"),
            QLatin1StringView("CityName"),
            QLatin1StringView("Country/IdentificationCode")};
}

FactPaths ublFacts()
{
    return {
        .guideline = QLatin1StringView("CustomizationID"),
        .process = QLatin1StringView("ProfileID"),
        .sumOfLines = QLatin1StringView(MONETARY_TOTAL "LineExtensionAmount"),
        .allowances = QLatin1StringView(MONETARY_TOTAL "AllowanceTotalAmount"),
        .charges = QLatin1StringView(MONETARY_TOTAL "ChargeTotalAmount"),
        .prepaid = QLatin1StringView(MONETARY_TOTAL "PrepaidAmount"),
        .rounding = QLatin1StringView(MONETARY_TOTAL "PayableRoundingAmount"),
        .taxCurrency = QLatin1StringView("TaxCurrencyCode"),
        .thirdParty = QLatin1StringView("PrepaidPayment/PaidAmount"),
        .adjustments = {{QLatin1StringView("AllowanceCharge"), QLatin1StringView("ChargeIndicator"),
                         QLatin1StringView("Amount"), QLatin1StringView("TaxCategory/ID"),
                         QLatin1StringView("TaxCategory/Percent"), QLatin1StringView("AllowanceChargeReason")}},
        .paymentMeans = QLatin1StringView("PaymentMeans/PaymentMeansCode"),
        .account = QLatin1StringView("PaymentMeans/PayeeFinancialAccount/ID"),
        .terms = QLatin1StringView("PaymentTerms/Note"),
        .noteCodes = QLatin1StringView(),
        .notes = QLatin1StringView("Note"),
        .earlierInvoices = QLatin1StringView("BillingReference/InvoiceDocumentReference/ID"),
        .deliveryCountry = QLatin1StringView("Delivery/DeliveryLocation/Address/Country/IdentificationCode"),
        .taxPointDate = QLatin1StringView("TaxPointDate"),
        .taxPointCode = QLatin1StringView("InvoicePeriod/DescriptionCode"),
        .periodStart = QLatin1StringView("InvoicePeriod/StartDate"),
        .periodEnd = QLatin1StringView("InvoicePeriod/EndDate"),
        .seller = {QLatin1StringView(SUPPLIER "PostalAddress/Country/IdentificationCode"),
                   QLatin1StringView(SUPPLIER "EndpointID"),
                   {QLatin1StringView(SUPPLIER "PartyIdentification/ID"),
                    QLatin1StringView(SUPPLIER "PartyLegalEntity/CompanyID")}},
        .buyer = {QLatin1StringView(CUSTOMER "PostalAddress/Country/IdentificationCode"),
                  QLatin1StringView(CUSTOMER "EndpointID"),
                  {QLatin1StringView(CUSTOMER "PartyIdentification/ID"),
                   QLatin1StringView(CUSTOMER "PartyLegalEntity/CompanyID")}},
        .attachments = QLatin1StringView("AdditionalDocumentReference"),
        .attachedFile = QLatin1StringView("Attachment/EmbeddedDocumentBinaryObject"),
        .attachedPlace = QLatin1StringView("Attachment/ExternalReference/URI"),
        .attachedName = QLatin1StringView("ID|DocumentDescription"),
    };
}

} // namespace

const InvoiceMap &universalBusinessLanguage()
{
    static const InvoiceMap map{
        .documentKind = QStringLiteral("xml-ubl"),
        .roots = {QStringLiteral("Invoice"), QStringLiteral("CreditNote")},
        .defaultType = QStringLiteral("380"),
        .fields =
            {
                {Field::InvoiceNumber, QLatin1StringView("ID")},
                {Field::DocumentType, QLatin1StringView("InvoiceTypeCode|CreditNoteTypeCode")},
                {Field::IssueDate, QLatin1StringView("IssueDate")},
                {Field::DueDate, QLatin1StringView("DueDate")},
                {Field::DueDate, QLatin1StringView("PaymentMeans/PaymentDueDate")},
                {Field::DeliveryDate, QLatin1StringView("Delivery/ActualDeliveryDate")},
                {Field::Currency, QLatin1StringView("DocumentCurrencyCode")},
                {Field::NetTotal, QLatin1StringView(MONETARY_TOTAL "TaxExclusiveAmount")},
                {Field::GrossTotal, QLatin1StringView(MONETARY_TOTAL "TaxInclusiveAmount")},
                {Field::AmountDue, QLatin1StringView(MONETARY_TOTAL "PayableAmount")},
                {Field::SellerName, QLatin1StringView(SUPPLIER "PartyLegalEntity/RegistrationName")},
                {Field::SellerName, QLatin1StringView(SUPPLIER "PartyName/Name")},
                {Field::SellerVatId, QLatin1StringView(SUPPLIER "PartyTaxScheme[TaxScheme/ID=VAT]/CompanyID")},
                {Field::SellerEmail, QLatin1StringView(SUPPLIER "Contact/ElectronicMail")},
                {Field::SellerEmail, QLatin1StringView(SUPPLIER "EndpointID[@schemeID=EM]")},
                {Field::BuyerName, QLatin1StringView(CUSTOMER "PartyLegalEntity/RegistrationName")},
                {Field::BuyerName, QLatin1StringView(CUSTOMER "PartyName/Name")},
                {Field::BuyerVatId, QLatin1StringView(CUSTOMER "PartyTaxScheme[TaxScheme/ID=VAT]/CompanyID")},
                {Field::BuyerEmail, QLatin1StringView(CUSTOMER "Contact/ElectronicMail")},
                {Field::BuyerEmail, QLatin1StringView(CUSTOMER "EndpointID[@schemeID=EM]")},
                {Field::BuyerId, QLatin1StringView(CUSTOMER "PartyIdentification/ID")},
                {Field::Iban, QLatin1StringView("PaymentMeans/PayeeFinancialAccount/ID")},
                {Field::Bic, QLatin1StringView("PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID")},
                {Field::Bic, QLatin1StringView("PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/"
                                               "FinancialInstitution/ID")},
                {Field::PurchaseOrder, QLatin1StringView("OrderReference/ID")},
                {Field::PaymentReference, QLatin1StringView("PaymentMeans/PaymentID")},
            },
        .taxTotal = QLatin1StringView("TaxTotal/TaxAmount"),
        .legalIds = {{QLatin1StringView(SUPPLIER "PartyLegalEntity/CompanyID"),
                      QLatin1StringView(SUPPLIER "PartyIdentification/ID[@schemeID=0009|0002]")},
                     {QLatin1StringView(CUSTOMER "PartyLegalEntity/CompanyID"),
                      QLatin1StringView(CUSTOMER "PartyIdentification/ID[@schemeID=0009]")}},
        .addresses = {postalAddress(Field::SellerAddress, QLatin1StringView(SUPPLIER "PostalAddress")),
                      postalAddress(Field::BuyerAddress, QLatin1StringView(CUSTOMER "PostalAddress"))},
        .line = {.lines = QLatin1StringView("InvoiceLine|CreditNoteLine"),
                 .status = QLatin1StringView(),
                 .name = QLatin1StringView("Item/Name"),
                 .note = QLatin1StringView("Item/Description"),
                 .sku = QLatin1StringView("Item/SellersItemIdentification/ID"),
                 .quantity = QLatin1StringView("InvoicedQuantity|CreditedQuantity"),
                 .price = QLatin1StringView("Price/PriceAmount"),
                 .priceBase = QLatin1StringView("Price/BaseQuantity"),
                 .grossPriceBase = QLatin1StringView(),
                 .total = QLatin1StringView("LineExtensionAmount"),
                 .rate = QLatin1StringView("Item/ClassifiedTaxCategory/Percent"),
                 .category = QLatin1StringView("Item/ClassifiedTaxCategory/ID"),
                 .allowances = QLatin1StringView("AllowanceCharge[ChargeIndicator=false|0]/Amount"),
                 .charges = QLatin1StringView("AllowanceCharge[ChargeIndicator=true|1]/Amount")},
        .tax = {.rows = QLatin1StringView("TaxTotal/TaxSubtotal"),
                .rate = QLatin1StringView("TaxCategory/Percent"),
                .base = QLatin1StringView("TaxableAmount"),
                .tax = QLatin1StringView("TaxAmount"),
                .category = QLatin1StringView("TaxCategory/ID"),
                .exemption = QLatin1StringView("TaxCategory/TaxExemptionReason|TaxExemptionReasonCode")},
        .facts = ublFacts(),
    };
    return map;
}

} // namespace dbledger::einvoice
