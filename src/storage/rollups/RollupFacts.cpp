// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollups/RollupFacts.h"

#include <map>

namespace dbledger::storage {

namespace {

/// The number of the book of that direction and currency; a new one when there is none.
Result<qint64> bookOf(Connection &connection, const QString &direction, const QString &currency)
{
    const QString find = QStringLiteral("SELECT id FROM rollup_books WHERE direction = ? AND currency = ?");
    auto rows = connection.query(find, {direction, currency});
    if (!rows)
        return rows.error();
    if (!rows->isEmpty())
        return rows->first().integer();
    return connection.number(
        QStringLiteral("INSERT INTO rollup_books (direction, currency) VALUES (?, ?) RETURNING id"),
        {direction, currency});
}

Result<void> addTaxes(Connection &connection, RollupFacts &facts, qint64 sign)
{
    auto rows = connection.query(QStringLiteral("SELECT rate, base_minor, tax_minor FROM invoice_taxes "
                                                "WHERE invoice_id = ? AND rate IS NOT NULL AND base_minor IS NOT NULL "
                                                "AND tax_minor IS NOT NULL"),
                                 {facts.invoiceId});
    if (!rows)
        return rows.error();
    std::map<qint64, RollupFacts::TaxPart> parts;
    RollupFacts::TaxPart rest{-1, facts.net, facts.tax};
    for (Row &row : *rows) {
        const qint64 rate = row.integer(), base = sign * row.integer(), tax = sign * row.integer();
        RollupFacts::TaxPart &part = parts[rate];
        part = {rate, part.base + base, part.tax + tax};
        rest = {-1, rest.base - base, rest.tax - tax};
    }
    for (const auto &[rate, part] : parts)
        facts.taxes.push_back(part);
    if (rest.base != 0 || rest.tax != 0)
        facts.taxes.push_back(rest);
    return {};
}

Result<void> addProducts(Connection &connection, RollupFacts &facts, qint64 sign)
{
    auto rows = connection.query(QStringLiteral("SELECT product_id, COALESCE(quantity, 0), COALESCE(total_minor, 0) "
                                                "FROM invoice_lines WHERE invoice_id = ? AND product_id IS NOT NULL"),
                                 {facts.invoiceId});
    if (!rows)
        return rows.error();
    std::map<qint64, RollupFacts::ProductPart> parts;
    for (Row &row : *rows) {
        const qint64 product = row.integer(), quantity = sign * row.integer(), net = sign * row.integer();
        RollupFacts::ProductPart &part = parts[product];
        part = {product, part.quantity + quantity, part.net + net};
    }
    for (const auto &[product, part] : parts)
        facts.products.push_back(part);
    return {};
}

Result<void> addPayments(Connection &connection, RollupFacts &facts, qint64 sign)
{
    auto rows = connection.query(QStringLiteral("SELECT paid_on, amount_minor FROM payments "
                                                "WHERE invoice_id = ? AND reversed_at IS NULL"),
                                 {facts.invoiceId});
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        const qint64 day = row.date().toJulianDay();
        facts.payments.push_back({day, sign * row.integer()});
    }
    return {};
}

} // namespace

qint64 RollupFacts::balance() const
{
    qint64 left = toPay;
    for (const PaymentPart &payment : payments)
        left -= payment.amount;
    return left;
}

Result<std::optional<RollupFacts>> rollupFacts(Connection &connection, qint64 invoiceId)
{
    auto rows = connection.query(
        QStringLiteral("SELECT i.direction, i.currency, i.document_type, i.party_id, i.issue_date, i.due_date, "
                       "i.due_date_assumed, i.net_minor, i.tax_minor, i.gross_minor, "
                       "COALESCE(i.due_minor, i.gross_minor), COALESCE(s.segment, 0) FROM invoices i "
                       "LEFT JOIN party_segments s ON s.party_id = i.party_id WHERE i.id = ? AND i.state = 'approved'"),
        {invoiceId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<RollupFacts>();
    Row &row = rows->first();
    RollupFacts facts;
    facts.invoiceId = invoiceId;
    const QString direction = row.text();
    const auto book = bookOf(connection, direction, row.text());
    if (!book)
        return book.error();
    facts.bookId = *book;
    facts.credit = row.number() == 381;
    const qint64 sign = facts.credit ? -1 : 1;
    facts.partyId = row.integer();
    facts.day = row.date().toJulianDay();
    facts.dueDay = row.date().toJulianDay();
    facts.dueAssumed = row.flag();
    facts.net = sign * row.integer();
    facts.tax = sign * row.integer();
    facts.gross = sign * row.integer();
    facts.toPay = sign * row.integer();
    facts.segment = row.number();
    for (const auto &added : {addTaxes(connection, facts, sign), addProducts(connection, facts, sign),
                              addPayments(connection, facts, sign)})
        if (!added)
            return added.error();
    return std::optional(std::move(facts));
}

} // namespace dbledger::storage
