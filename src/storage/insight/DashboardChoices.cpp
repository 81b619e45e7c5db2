// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/Folding.h"
#include "storage/database/ListPages.h"
#include "storage/insight/DashboardFigures.h"

namespace dbledger::storage {

using domain::Choice;

namespace {

Result<QList<Choice>> choicesFrom(Connection &connection, const QString &sql, Conditions conditions, int limit)
{
    auto rows = connection.query(sql.arg(conditions.where()), conditions.values() + QVariantList{limit});
    if (!rows)
        return rows.error();
    QList<Choice> choices;
    for (Row &row : *rows) {
        Choice choice;
        choice.id = row.integer();
        choice.name = row.text();
        choice.detail = row.text();
        choice.invoices = row.integer();
        choices.append(choice);
    }
    return choices;
}

} // namespace

Result<QList<domain::Book>> dashboardBooks(Connection &connection)
{
    auto rows = connection.query(
        QStringLiteral("SELECT b.direction, b.currency, (SELECT MIN(f.day) FROM rollup_invoices f WHERE f.book_id = "
                       "b.id) AS first, (SELECT MAX(f.day) FROM rollup_invoices f WHERE f.book_id = b.id), "
                       "(SELECT COALESCE(SUM(d.invoices + d.credit_notes), 0) FROM rollup_days d WHERE d.book_id = "
                       "b.id AND d.segment = 0) AS invoices FROM rollup_books b ORDER BY invoices DESC, b.id"));
    if (!rows)
        return rows.error();
    QList<domain::Book> books;
    for (Row &row : *rows) {
        domain::Book book;
        const auto direction = domain::directionFromName(row.text());
        const auto currency = domain::Currency::fromCode(row.text());
        const auto first = row.maybeInteger();
        if (!direction || !currency || !first)
            continue; // all its invoices were voided
        book.direction = *direction;
        book.currency = *currency;
        book.first = QDate::fromJulianDay(*first);
        book.last = QDate::fromJulianDay(row.integer());
        book.invoices = row.integer();
        books.append(book);
    }
    return books;
}

Result<QList<Choice>> partyChoices(Connection &connection, const DashboardScope &scope, const QString &text, int limit)
{
    Conditions conditions;
    conditions.add(QStringLiteral("r.book_id = ? AND r.level = 0 AND r.start = 0 AND r.invoices > 0"), {scope.bookId});
    addWords(conditions, QStringLiteral("p.search"), domain::folded(text));
    return choicesFrom(connection,
                       QStringLiteral("SELECT p.id, p.name, COALESCE(NULLIF(p.customer_number, ''), NULLIF(p.vat_id, "
                                      "''), p.email), r.invoices FROM rollup_parties r JOIN parties p ON p.id = "
                                      "r.party_id %1 ORDER BY r.invoices DESC, p.id LIMIT ?"),
                       conditions, limit);
}

Result<QList<Choice>> productChoices(Connection &connection, const DashboardScope &scope, const QString &text,
                                     int limit)
{
    Conditions conditions;
    conditions.add(QStringLiteral("r.book_id = ? AND r.segment = 0 AND r.level = 0 AND r.start = 0 AND r.invoices > 0"),
                   {scope.bookId});
    addWords(conditions, QStringLiteral("p.search"), domain::folded(text));
    return choicesFrom(connection,
                       QStringLiteral("SELECT p.id, p.name, p.sku, r.invoices FROM rollup_products r JOIN products p "
                                      "ON p.id = r.product_id %1 ORDER BY r.invoices DESC, p.id LIMIT ?"),
                       conditions, limit);
}

} // namespace dbledger::storage
