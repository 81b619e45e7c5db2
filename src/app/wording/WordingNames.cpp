// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"

#include "app/wording/WordingTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dbledger::app {

namespace {

template <typename Key>
struct Name
{
    Key key;
    const char *name;
};

constexpr std::array fieldNames{
    Name{domain::Field::InvoiceNumber, QT_TRANSLATE_NOOP("Wording", "invoice number")},
    Name{domain::Field::DocumentType, QT_TRANSLATE_NOOP("Wording", "document type")},
    Name{domain::Field::IssueDate, QT_TRANSLATE_NOOP("Wording", "issue date")},
    Name{domain::Field::DueDate, QT_TRANSLATE_NOOP("Wording", "due date")},
    Name{domain::Field::DeliveryDate, QT_TRANSLATE_NOOP("Wording", "delivery date")},
    Name{domain::Field::Currency, QT_TRANSLATE_NOOP("Wording", "currency")},
    Name{domain::Field::NetTotal, QT_TRANSLATE_NOOP("Wording", "net total")},
    Name{domain::Field::TaxTotal, QT_TRANSLATE_NOOP("Wording", "VAT total")},
    Name{domain::Field::GrossTotal, QT_TRANSLATE_NOOP("Wording", "gross total")},
    Name{domain::Field::AmountDue, QT_TRANSLATE_NOOP("Wording", "amount due")},
    Name{domain::Field::SellerName, QT_TRANSLATE_NOOP("Wording", "seller")},
    Name{domain::Field::SellerAddress, QT_TRANSLATE_NOOP("Wording", "seller's address")},
    Name{domain::Field::SellerVatId, QT_TRANSLATE_NOOP("Wording", "seller's VAT id")},
    Name{domain::Field::SellerSiren, QT_TRANSLATE_NOOP("Wording", "seller's SIREN")},
    Name{domain::Field::SellerSiret, QT_TRANSLATE_NOOP("Wording", "seller's SIRET")},
    Name{domain::Field::SellerEmail, QT_TRANSLATE_NOOP("Wording", "seller's e-mail")},
    Name{domain::Field::BuyerName, QT_TRANSLATE_NOOP("Wording", "buyer")},
    Name{domain::Field::BuyerAddress, QT_TRANSLATE_NOOP("Wording", "buyer's address")},
    Name{domain::Field::BuyerVatId, QT_TRANSLATE_NOOP("Wording", "buyer's VAT id")},
    Name{domain::Field::BuyerSiret, QT_TRANSLATE_NOOP("Wording", "buyer's SIRET")},
    Name{domain::Field::BuyerEmail, QT_TRANSLATE_NOOP("Wording", "buyer's e-mail")},
    Name{domain::Field::BuyerGender, QT_TRANSLATE_NOOP("Wording", "buyer's gender")},
    Name{domain::Field::BuyerBirthdate, QT_TRANSLATE_NOOP("Wording", "buyer's birth date")},
    Name{domain::Field::BuyerCategory, QT_TRANSLATE_NOOP("Wording", "buyer's category")},
    Name{domain::Field::BuyerId, QT_TRANSLATE_NOOP("Wording", "customer number")},
    Name{domain::Field::Iban, QT_TRANSLATE_NOOP("Wording", "IBAN")},
    Name{domain::Field::Bic, QT_TRANSLATE_NOOP("Wording", "BIC")},
    Name{domain::Field::PurchaseOrder, QT_TRANSLATE_NOOP("Wording", "purchase order")},
    Name{domain::Field::PaymentReference, QT_TRANSLATE_NOOP("Wording", "payment reference")},
};

constexpr std::array stateNames{
    Name{domain::FieldState::Missing, QT_TRANSLATE_NOOP("Wording", "missing")},
    Name{domain::FieldState::Doubtful, QT_TRANSLATE_NOOP("Wording", "doubtful")},
    Name{domain::FieldState::Read, QT_TRANSLATE_NOOP("Wording", "read")},
    Name{domain::FieldState::Proved, QT_TRANSLATE_NOOP("Wording", "proved")},
};

constexpr std::array witnessNames{
    Name{domain::Witness::EmbeddedXml, QT_TRANSLATE_NOOP("Wording", "embedded data")},
    Name{domain::Witness::PdfText, QT_TRANSLATE_NOOP("Wording", "PDF text")},
    Name{domain::Witness::Ocr, QT_TRANSLATE_NOOP("Wording", "text recognition")},
    Name{domain::Witness::QrCode, QT_TRANSLATE_NOOP("Wording", "QR code")},
    Name{domain::Witness::SupplierMemory, QT_TRANSLATE_NOOP("Wording", "earlier documents")},
    Name{domain::Witness::Person, QT_TRANSLATE_NOOP("Wording", "a person")},
};

constexpr std::array severityNames{
    Name{domain::Severity::Information, QT_TRANSLATE_NOOP("Wording", "remark")},
    Name{domain::Severity::Warning, QT_TRANSLATE_NOOP("Wording", "warning")},
    Name{domain::Severity::Failure, QT_TRANSLATE_NOOP("Wording", "failure")},
};

constexpr std::array statusNames{
    Name{domain::ReadingStatus::Ok, QT_TRANSLATE_NOOP("Wording", "ok")},
    Name{domain::ReadingStatus::Review, QT_TRANSLATE_NOOP("Wording", "to review")},
};

constexpr std::array directionNames{
    Name{domain::Direction::Sale, QT_TRANSLATE_NOOP("Wording", "sale")},
    Name{domain::Direction::Purchase, QT_TRANSLATE_NOOP("Wording", "purchase")},
};

constexpr std::array invoiceStateNames{
    Name{domain::InvoiceState::Draft, QT_TRANSLATE_NOOP("Wording", "draft")},
    Name{domain::InvoiceState::Approved, QT_TRANSLATE_NOOP("Wording", "approved")},
    Name{domain::InvoiceState::Void, QT_TRANSLATE_NOOP("Wording", "void")},
};

constexpr std::array paymentStateNames{
    Name{domain::PaymentState::Unpaid, QT_TRANSLATE_NOOP("Wording", "unpaid")},
    Name{domain::PaymentState::Partial, QT_TRANSLATE_NOOP("Wording", "partly paid")},
    Name{domain::PaymentState::Paid, QT_TRANSLATE_NOOP("Wording", "paid")},
    Name{domain::PaymentState::Overpaid, QT_TRANSLATE_NOOP("Wording", "overpaid")},
};

constexpr std::array roleNames{
    Name{Role::Viewer, QT_TRANSLATE_NOOP("Wording", "viewer")},
    Name{Role::Accountant, QT_TRANSLATE_NOOP("Wording", "accountant")},
    Name{Role::Administrator, QT_TRANSLATE_NOOP("Wording", "administrator")},
};

constexpr std::array queueStateNames{
    Name{domain::QueueState::Waiting, QT_TRANSLATE_NOOP("Wording", "waiting")},
    Name{domain::QueueState::Reading, QT_TRANSLATE_NOOP("Wording", "reading")},
    Name{domain::QueueState::NeedsPassword, QT_TRANSLATE_NOOP("Wording", "needs a password")},
    Name{domain::QueueState::ToReview, QT_TRANSLATE_NOOP("Wording", "to review")},
    Name{domain::QueueState::Proved, QT_TRANSLATE_NOOP("Wording", "proved")},
    Name{domain::QueueState::Approved, QT_TRANSLATE_NOOP("Wording", "approved")},
    Name{domain::QueueState::Duplicate, QT_TRANSLATE_NOOP("Wording", "duplicate")},
    Name{domain::QueueState::Postponed, QT_TRANSLATE_NOOP("Wording", "postponed")},
    Name{domain::QueueState::Rejected, QT_TRANSLATE_NOOP("Wording", "rejected")},
    Name{domain::QueueState::Failed, QT_TRANSLATE_NOOP("Wording", "failed")},
};

constexpr auto documentTypeNames = std::to_array<Name<QStringView>>({
    {u"380", QT_TRANSLATE_NOOP("Wording", "invoice")},
    {u"381", QT_TRANSLATE_NOOP("Wording", "credit note")},
    {u"384", QT_TRANSLATE_NOOP("Wording", "corrected invoice")},
    {u"386", QT_TRANSLATE_NOOP("Wording", "prepayment invoice")},
    {u"389", QT_TRANSLATE_NOOP("Wording", "self-billed invoice")},
    {u"261", QT_TRANSLATE_NOOP("Wording", "self-billed credit note")},
    {u"262", QT_TRANSLATE_NOOP("Wording", "consolidated credit note")},
    {u"326", QT_TRANSLATE_NOOP("Wording", "partial invoice")},
    {u"383", QT_TRANSLATE_NOOP("Wording", "debit note")},
    {u"393", QT_TRANSLATE_NOOP("Wording", "factored invoice")},
    {u"396", QT_TRANSLATE_NOOP("Wording", "factored credit note")},
    {u"575", QT_TRANSLATE_NOOP("Wording", "insurer's invoice")},
    {u"875", QT_TRANSLATE_NOOP("Wording", "partial construction invoice")},
    {u"876", QT_TRANSLATE_NOOP("Wording", "partial final construction invoice")},
    {u"877", QT_TRANSLATE_NOOP("Wording", "final construction invoice")},
    {u"325", QT_TRANSLATE_NOOP("Wording", "pro-forma invoice")},
    {u"751", QT_TRANSLATE_NOOP("Wording", "invoice for information")},
});

constexpr auto methodNames = std::to_array<Name<QStringView>>({
    {u"transfer", QT_TRANSLATE_NOOP("Wording", "transfer")},
    {u"card", QT_TRANSLATE_NOOP("Wording", "card")},
    {u"cash", QT_TRANSLATE_NOOP("Wording", "cash")},
    {u"cheque", QT_TRANSLATE_NOOP("Wording", "cheque")},
    {u"direct-debit", QT_TRANSLATE_NOOP("Wording", "direct debit")},
    {u"other", QT_TRANSLATE_NOOP("Wording", "other")},
});

constexpr auto thingNames = std::to_array<Name<QStringView>>({
    {u"invoice", QT_TRANSLATE_NOOP("Wording", "invoice")},
    {u"draft", QT_TRANSLATE_NOOP("Wording", "draft")},
    {u"approved", QT_TRANSLATE_NOOP("Wording", "approved")},
    {u"void", QT_TRANSLATE_NOOP("Wording", "void")},
    {u"state", QT_TRANSLATE_NOOP("Wording", "state")},
    {u"sale", QT_TRANSLATE_NOOP("Wording", "sale")},
    {u"purchase", QT_TRANSLATE_NOOP("Wording", "purchase")},
    {u"document", QT_TRANSLATE_NOOP("Wording", "document")},
    {u"party", QT_TRANSLATE_NOOP("Wording", "party")},
    {u"product", QT_TRANSLATE_NOOP("Wording", "product")},
    {u"payment", QT_TRANSLATE_NOOP("Wording", "payment")},
    {u"reversed", QT_TRANSLATE_NOOP("Wording", "reversed")},
    {u"amount", QT_TRANSLATE_NOOP("Wording", "amount")},
    {u"method", QT_TRANSLATE_NOOP("Wording", "method")},
    {u"reason", QT_TRANSLATE_NOOP("Wording", "reason")},
    {u"date", QT_TRANSLATE_NOOP("Wording", "date")},
    {u"number", QT_TRANSLATE_NOOP("Wording", "number")},
    {u"vat-id", QT_TRANSLATE_NOOP("Wording", "VAT id")},
    {u"siren", QT_TRANSLATE_NOOP("Wording", "SIREN")},
    {u"user", QT_TRANSLATE_NOOP("Wording", "user")},
    {u"database", QT_TRANSLATE_NOOP("Wording", "database")},
    {u"id", QT_TRANSLATE_NOOP("Wording", "id")},
    {u"line", QT_TRANSLATE_NOOP("Wording", "line")},
    {u"lines", QT_TRANSLATE_NOOP("Wording", "lines")},
    {u"tax_breakdown", QT_TRANSLATE_NOOP("Wording", "VAT breakdown")},
    {u"sum_of_lines", QT_TRANSLATE_NOOP("Wording", "sum of the lines")},
    {u"payment_account", QT_TRANSLATE_NOOP("Wording", "account to pay to")},
    {u"guideline", QT_TRANSLATE_NOOP("Wording", "profile")},
    {u"seller_country", QT_TRANSLATE_NOOP("Wording", "seller's country")},
    {u"buyer_country", QT_TRANSLATE_NOOP("Wording", "buyer's country")},
    {u"sku", QT_TRANSLATE_NOOP("Wording", "article number")},
    {u"description", QT_TRANSLATE_NOOP("Wording", "description")},
    {u"quantity", QT_TRANSLATE_NOOP("Wording", "quantity")},
    {u"unit_price", QT_TRANSLATE_NOOP("Wording", "unit price")},
    {u"tax_rate", QT_TRANSLATE_NOOP("Wording", "VAT rate")},
    {u"line_total", QT_TRANSLATE_NOOP("Wording", "line total")},
    {u"paid", QT_TRANSLATE_NOOP("Wording", "amount paid")},
    {u"duplicate_of", QT_TRANSLATE_NOOP("Wording", "seems to repeat")},
    {u"due_date_assumed", QT_TRANSLATE_NOOP("Wording", "due date assumed")},
    {u"direction", QT_TRANSLATE_NOOP("Wording", "direction")},
    {u"file", QT_TRANSLATE_NOOP("Wording", "file")},
    {u"yes", QT_TRANSLATE_NOOP("Wording", "yes")},
    {u"no", QT_TRANSLATE_NOOP("Wording", "no")},
    {u"exists", QT_TRANSLATE_NOOP("Wording", "already there")},
    {u"users", QT_TRANSLATE_NOOP("Wording", "users")},
    {u"email", QT_TRANSLATE_NOOP("Wording", "e-mail")},
    {u"name", QT_TRANSLATE_NOOP("Wording", "name")},
    {u"role", QT_TRANSLATE_NOOP("Wording", "role")},
    {u"active", QT_TRANSLATE_NOOP("Wording", "active")},
    {u"city", QT_TRANSLATE_NOOP("Wording", "city")},
    {u"supplier", QT_TRANSLATE_NOOP("Wording", "supplier")},
    {u"invoices", QT_TRANSLATE_NOOP("Wording", "invoices")},
    {u"credit_notes", QT_TRANSLATE_NOOP("Wording", "credit notes")},
    {u"last_invoice", QT_TRANSLATE_NOOP("Wording", "last invoice")},
    {u"open", QT_TRANSLATE_NOOP("Wording", "open")},
    {u"column", QT_TRANSLATE_NOOP("Wording", "column")},
    {u"address", QT_TRANSLATE_NOOP("Wording", "address")},
    {u"postal_code", QT_TRANSLATE_NOOP("Wording", "postal code")},
    {u"siret", QT_TRANSLATE_NOOP("Wording", "SIRET")},
    {u"customer_number", QT_TRANSLATE_NOOP("Wording", "customer number")},
    {u"gender", QT_TRANSLATE_NOOP("Wording", "gender")},
    {u"category", QT_TRANSLATE_NOOP("Wording", "category")},
    {u"birth_date", QT_TRANSLATE_NOOP("Wording", "birth date")},
    {u"merge", QT_TRANSLATE_NOOP("Wording", "merge")},
    {u"merged", QT_TRANSLATE_NOOP("Wording", "merged")},
    {u"undone", QT_TRANSLATE_NOOP("Wording", "undone")},
    {u"settings", QT_TRANSLATE_NOOP("Wording", "settings")},
    {u"idle_lock_minutes", QT_TRANSLATE_NOOP("Wording", "minutes until the screen is locked")},
    {u"terms_days", QT_TRANSLATE_NOOP("Wording", "days of payment terms")},
    {u"host", QT_TRANSLATE_NOOP("Wording", "name of the server")},
    {u"password", QT_TRANSLATE_NOOP("Wording", "password")},
    {u"note", QT_TRANSLATE_NOOP("Wording", "note")},
    {u"rule", QT_TRANSLATE_NOOP("Wording", "rule")},
    {u"tax_row", QT_TRANSLATE_NOOP("Wording", "VAT row")},
    {u"duplicate", QT_TRANSLATE_NOOP("Wording", "duplicate")},
    {u"no-duplicate", QT_TRANSLATE_NOOP("Wording", "repeats no other")},
    {u"removed", QT_TRANSLATE_NOOP("Wording", "removed")},
    {u"split", QT_TRANSLATE_NOOP("Wording", "split")},
    {u"whole", QT_TRANSLATE_NOOP("Wording", "not split")},
    {u"pages", QT_TRANSLATE_NOOP("Wording", "pages")},
    {u"period", QT_TRANSLATE_NOOP("Wording", "period")},
    {u"rfm", QT_TRANSLATE_NOOP("Wording", "how customers are classed")},
    {u"window_months", QT_TRANSLATE_NOOP("Wording", "months that are looked at")},
    {u"recency", QT_TRANSLATE_NOOP("Wording", "limits of the last purchase")},
    {u"frequency", QT_TRANSLATE_NOOP("Wording", "limits of the number of purchases")},
    {u"monetary", QT_TRANSLATE_NOOP("Wording", "limits of the revenue")},
    {u"segment", QT_TRANSLATE_NOOP("Wording", "segment")},
    {u"alert", QT_TRANSLATE_NOOP("Wording", "alert")},
    {u"alert_rule", QT_TRANSLATE_NOOP("Wording", "alert rule")},
    {u"supplier_memory", QT_TRANSLATE_NOOP("Wording", "supplier memory")},
    {u"supplier_key", QT_TRANSLATE_NOOP("Wording", "key of the supplier")},
    {u"field", QT_TRANSLATE_NOOP("Wording", "field")},
    {u"label", QT_TRANSLATE_NOOP("Wording", "label")},
    {u"side", QT_TRANSLATE_NOOP("Wording", "where the label stands")},
    {u"none", QT_TRANSLATE_NOOP("Wording", "nowhere")},
    {u"left", QT_TRANSLATE_NOOP("Wording", "left of the value")},
    {u"above", QT_TRANSLATE_NOOP("Wording", "above the value")},
    {u"page", QT_TRANSLATE_NOOP("Wording", "page")},
    {u"from_left", QT_TRANSLATE_NOOP("Wording", "from the left (%)")},
    {u"from_top", QT_TRANSLATE_NOOP("Wording", "from the top (%)")},
    {u"format", QT_TRANSLATE_NOOP("Wording", "format")},
    {u"learned_by", QT_TRANSLATE_NOOP("Wording", "learned by")},
    {u"learned", QT_TRANSLATE_NOOP("Wording", "learned on")},
    {u"alert_kind", QT_TRANSLATE_NOOP("Wording", "kind of alert")},
    {u"alert_state", QT_TRANSLATE_NOOP("Wording", "state")},
    {u"other_invoice", QT_TRANSLATE_NOOP("Wording", "other invoice")},
    {u"raised", QT_TRANSLATE_NOOP("Wording", "since")},
    {u"snoozed_until", QT_TRANSLATE_NOOP("Wording", "snoozed until")},
    {u"changed_by", QT_TRANSLATE_NOOP("Wording", "changed by")},
    {u"days", QT_TRANSLATE_NOOP("Wording", "days")},
    {u"percent", QT_TRANSLATE_NOOP("Wording", "per cent")},
    {u"segment_names", QT_TRANSLATE_NOOP("Wording", "names of the segments")},
});

/// Null when the table has no such key.
template <typename Table, typename Key>
const char *look(const Table &table, Key key)
{
    const auto found = std::ranges::find_if(table, [&key](const auto &entry) { return entry.key == key; });
    return found == table.end() ? nullptr : found->name;
}

QString translatedName(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

template <typename Table>
QString lookOr(const Table &table, const QString &key)
{
    const char *name = look(table, QStringView(key));
    return name ? translatedName(name) : key;
}

} // namespace

QString Wording::name(domain::Field field)
{
    return translatedName(look(fieldNames, field));
}

QString Wording::name(domain::FieldState state)
{
    return translatedName(look(stateNames, state));
}

QString Wording::name(domain::Witness witness)
{
    return translatedName(look(witnessNames, witness));
}

QString Wording::name(domain::Severity severity)
{
    return translatedName(look(severityNames, severity));
}

QString Wording::name(domain::ReadingStatus status)
{
    return translatedName(look(statusNames, status));
}

QString Wording::name(domain::Direction direction)
{
    return translatedName(look(directionNames, direction));
}

QString Wording::name(domain::InvoiceState state)
{
    return translatedName(look(invoiceStateNames, state));
}

QString Wording::name(domain::PaymentState state)
{
    return translatedName(look(paymentStateNames, state));
}

QString Wording::name(Role role)
{
    return translatedName(look(roleNames, role));
}

QString Wording::name(domain::QueueState state)
{
    return translatedName(look(queueStateNames, state));
}

QString Wording::ruleName(const QString &rule)
{
    const wording::RuleSentences *known = wording::ruleSentence(rule);
    return known ? translatedName(known->name) : rule;
}

QString Wording::thingName(const QString &thing)
{
    if (const auto field = domain::fieldFromName(thing))
        return name(*field);
    if (wording::ruleSentence(thing))
        return ruleName(thing);
    const QString numbered = thing.section(u' ', 0, 0); // "line 2"
    return lookOr(thingNames, numbered) + thing.mid(numbered.size());
}

QString Wording::failureName(const QString &kind)
{
    const char *known = wording::failureWord(kind);
    return known ? translatedName(known) : kind;
}

QString Wording::documentTypeName(const QString &code)
{
    return lookOr(documentTypeNames, code);
}

QString Wording::paymentMethodName(const QString &method)
{
    return lookOr(methodNames, method);
}

} // namespace dbledger::app
