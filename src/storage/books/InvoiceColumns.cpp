// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/InvoiceColumns.h"

#include "domain/values/Folding.h"
#include "storage/database/Bind.h"

namespace dbledger::storage {

const QString &invoiceColumns()
{
    static const QString columns =
        QStringLiteral("state, direction, number, document_type, issue_date, due_date, due_date_assumed, "
                       "delivery_date, currency, net_minor, tax_minor, gross_minor, due_minor, tax_stated, party_id, "
                       "party_name, iban, purchase_order, payment_reference, document_id, duplicate_of, void_reason, "
                       "proposed_party_id");
    return columns;
}

QVariantList invoiceValues(const domain::Invoice &invoice)
{
    return {domain::invoiceStateName(invoice.state),
            invoice.direction ? QVariant(domain::directionName(*invoice.direction)) : QVariant(),
            invoice.number,
            invoice.documentType,
            bind::date(invoice.issueDate),
            bind::date(invoice.dueDate),
            invoice.dueDateAssumed,
            bind::date(invoice.deliveryDate),
            bind::currency(invoice.currency),
            bind::money(invoice.net),
            bind::money(invoice.tax),
            bind::money(invoice.gross),
            bind::money(invoice.amountDue),
            invoice.taxStated,
            bind::id(invoice.partyId),
            invoice.partyName,
            invoice.iban,
            invoice.purchaseOrder,
            invoice.paymentReference,
            bind::id(invoice.documentId),
            bind::id(invoice.duplicateOf),
            invoice.voidReason,
            bind::id(invoice.proposedPartyId)};
}

domain::Invoice invoiceFrom(Row &row)
{
    domain::Invoice invoice;
    invoice.id = row.integer();
    invoice.version = row.number();
    invoice.state = domain::invoiceStateFromName(row.text()).value_or(domain::InvoiceState::Draft);
    invoice.direction = domain::directionFromName(row.text());
    invoice.number = row.text();
    invoice.documentType = row.number();
    invoice.issueDate = row.date();
    invoice.dueDate = row.date();
    invoice.dueDateAssumed = row.flag();
    invoice.deliveryDate = row.date();
    invoice.currency = domain::Currency::fromCode(row.text());
    invoice.net = row.maybeMoney(invoice.currency);
    invoice.tax = row.maybeMoney(invoice.currency);
    invoice.gross = row.maybeMoney(invoice.currency);
    invoice.amountDue = row.maybeMoney(invoice.currency);
    invoice.taxStated = row.flag();
    invoice.partyId = row.integer();
    invoice.partyName = row.text();
    invoice.iban = row.text();
    invoice.purchaseOrder = row.text();
    invoice.paymentReference = row.text();
    invoice.documentId = row.integer();
    invoice.duplicateOf = row.integer();
    invoice.voidReason = row.text();
    invoice.proposedPartyId = row.integer();
    return invoice;
}

const QString &derivedColumns()
{
    static const QString columns = QStringLiteral("number_key, party_key, number_sort, party_sort, search");
    return columns;
}

QVariantList derivedValues(const domain::Invoice &invoice, const InvoiceFacts &facts)
{
    QStringList searched{invoice.number, invoice.partyName, invoice.purchaseOrder, invoice.paymentReference};
    for (const domain::LineItem &line : invoice.lines)
        searched += {line.sku, line.description};
    return {domain::numberKey(invoice.number), facts.sellerKey, domain::numberOrder(invoice.number),
            domain::folded(invoice.partyName), domain::folded(searched.join(u' '))};
}

const QString &lineColumns()
{
    static const QString columns = QStringLiteral(
        "invoice_id, position, description, sku, product_id, quantity, unit_price, tax_rate, total_minor");
    return columns;
}

QVariantList lineValues(const domain::LineItem &line, qint64 invoiceId, int position)
{
    return {invoiceId,
            position,
            line.description,
            line.sku,
            bind::id(line.productId),
            bind::decimal(line.quantity),
            bind::decimal(line.unitPrice),
            bind::decimal(line.taxRate),
            bind::money(line.total)};
}

domain::LineItem lineFrom(Row &row, const std::optional<domain::Currency> &currency)
{
    domain::LineItem line;
    line.id = row.integer();
    row.integer(); // its invoice, which the caller knows
    line.position = row.number();
    line.description = row.text();
    line.sku = row.text();
    line.productId = row.integer();
    line.quantity = row.maybeDecimal();
    line.unitPrice = row.maybeDecimal();
    line.taxRate = row.maybeDecimal();
    line.total = row.maybeMoney(currency);
    return line;
}

const QString &taxColumns()
{
    static const QString columns = QStringLiteral("invoice_id, position, rate, base_minor, tax_minor");
    return columns;
}

QVariantList taxValues(const domain::TaxRow &row, qint64 invoiceId, int position)
{
    return {invoiceId, position, bind::decimal(row.rate), bind::money(row.base), bind::money(row.tax)};
}

domain::TaxRow taxFrom(Row &row, const std::optional<domain::Currency> &currency)
{
    row.integer(); // its invoice
    row.integer(); // its position
    domain::TaxRow tax;
    tax.rate = row.maybeDecimal();
    tax.base = row.maybeMoney(currency);
    tax.tax = row.maybeMoney(currency);
    return tax;
}

} // namespace dbledger::storage
