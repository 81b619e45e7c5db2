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
                {Field::BuyerName, QLatin1StringView(CUSTOMER "PartyLegalEntity/RegistrationName")},
                {Field::BuyerName, QLatin1StringView(CUSTOMER "PartyName/Name")},
                {Field::BuyerVatId, QLatin1StringView(CUSTOMER "PartyTaxScheme[TaxScheme/ID=VAT]/CompanyID")},
                {Field::BuyerEmail, QLatin1StringView(CUSTOMER "Contact/ElectronicMail")},
                {Field::BuyerId, QLatin1StringView(CUSTOMER "PartyIdentification/ID")},
                {Field::Iban, QLatin1StringView("PaymentMeans/PayeeFinancialAccount/ID")},
                {Field::Bic, QLatin1StringView("PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID")},
                {Field::PurchaseOrder, QLatin1StringView("OrderReference/ID")},
                {Field::PaymentReference, QLatin1StringView("PaymentMeans/PaymentID")},
            },
        .taxTotal = QLatin1StringView("TaxTotal/TaxAmount"),
        .legalIds = {QLatin1StringView(SUPPLIER "PartyLegalEntity/CompanyID"),
                     QLatin1StringView(CUSTOMER "PartyLegalEntity/CompanyID")},
        .addresses = {postalAddress(Field::SellerAddress, QLatin1StringView(SUPPLIER "PostalAddress")),
                      postalAddress(Field::BuyerAddress, QLatin1StringView(CUSTOMER "PostalAddress"))},
        .allowanceTotal = QLatin1StringView(MONETARY_TOTAL "AllowanceTotalAmount"),
        .chargeTotal = QLatin1StringView(MONETARY_TOTAL "ChargeTotalAmount"),
        .line = {.lines = QLatin1StringView("InvoiceLine|CreditNoteLine"),
                 .name = QLatin1StringView("Item/Name"),
                 .note = QLatin1StringView("Item/Description"),
                 .quantity = QLatin1StringView("InvoicedQuantity|CreditedQuantity"),
                 .price = QLatin1StringView("Price/PriceAmount"),
                 .priceBase = QLatin1StringView("Price/BaseQuantity"),
                 .total = QLatin1StringView("LineExtensionAmount"),
                 .rate = QLatin1StringView("Item/ClassifiedTaxCategory/Percent"),
                 .allowances = QLatin1StringView("AllowanceCharge[ChargeIndicator=false]/Amount"),
                 .charges = QLatin1StringView("AllowanceCharge[ChargeIndicator=true]/Amount")},
        .tax = {.rows = QLatin1StringView("TaxTotal/TaxSubtotal"),
                .rate = QLatin1StringView("TaxCategory/Percent"),
                .base = QLatin1StringView("TaxableAmount"),
                .tax = QLatin1StringView("TaxAmount")},
    };
    return map;
}

} // namespace dbledger::einvoice
