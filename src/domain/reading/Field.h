// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dbledger::domain {

/// The header fields of an invoice (EN 16931 names where it has one). The macro keeps enum, names and kinds together:
/// X(enumerator, name in JSON and in the database, kind).
#define DBLEDGER_FIELDS(X)                                                                                             \
    X(InvoiceNumber, "invoice_number", Code)                                                                           \
    X(DocumentType, "document_type", Code) /* UNTDID 1001: 380 invoice, 381 credit note, 389 self-billed */            \
    X(IssueDate, "issue_date", Date)       /* ISO 8601, with the time where one is printed: 2019-01-01T08:21:00 */     \
    X(DueDate, "due_date", Date)                                                                                       \
    X(DeliveryDate, "delivery_date", Date)                                                                             \
    X(Currency, "currency", Code)                                                                                      \
    X(NetTotal, "net_total", Amount)     /* BT-109 */                                                                  \
    X(TaxTotal, "tax_total", Amount)     /* BT-110 */                                                                  \
    X(GrossTotal, "gross_total", Amount) /* BT-112 */                                                                  \
    X(AmountDue, "amount_due", Amount)   /* BT-115 */                                                                  \
    X(SellerName, "seller_name", Name)                                                                                 \
    X(SellerAddress, "seller_address", Text)                                                                           \
    X(SellerVatId, "seller_vat_id", Code)                                                                              \
    X(SellerSiren, "seller_siren", Code)                                                                               \
    X(SellerSiret, "seller_siret", Code)                                                                               \
    X(SellerEmail, "seller_email", Code)                                                                               \
    X(BuyerName, "buyer_name", Name)                                                                                   \
    X(BuyerAddress, "buyer_address", Text)                                                                             \
    X(BuyerVatId, "buyer_vat_id", Code)                                                                                \
    X(BuyerSiret, "buyer_siret", Code)                                                                                 \
    X(BuyerEmail, "buyer_email", Code)                                                                                 \
    X(BuyerGender, "buyer_gender", Code)                                                                               \
    X(BuyerBirthdate, "buyer_birthdate", Date)                                                                         \
    X(BuyerCategory, "buyer_category", Code)                                                                           \
    X(BuyerId, "buyer_id", Code)                                                                                       \
    X(Iban, "iban", Code)                                                                                              \
    X(Bic, "bic", Code)                                                                                                \
    X(PurchaseOrder, "purchase_order", Code)                                                                           \
    X(PaymentReference, "payment_reference", Code)

enum class Field {
#define X(enumerator, name, kind) enumerator,
    DBLEDGER_FIELDS(X)
#undef X
};

/// What a field's value is made of: an amount is a canonical decimal, a date is ISO 8601.
enum class FieldKind { Code, Date, Amount, Name, Text };

QString fieldName(Field field);
std::optional<Field> fieldFromName(QStringView name);
FieldKind fieldKind(Field field);
/// All fields in the order of the list, which is the order they are shown in.
const QList<Field> &allFields();

} // namespace dbledger::domain
