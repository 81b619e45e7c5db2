// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/InvoiceQueries.h"

#include "domain/Folding.h"
#include "storage/Bind.h"
#include "storage/Conditions.h"

namespace dbledger::storage {

namespace {

const QString &paidSum()
{
    static const QString sql = QStringLiteral("COALESCE((SELECT CAST(SUM(p.amount_minor) AS BIGINT) FROM payments p "
                                              "WHERE p.invoice_id = i.id AND p.reversed_at IS NULL), 0)");
    return sql;
}

Conditions conditionsFor(const domain::InvoiceFilter &filter)
{
    Conditions conditions;
    for (const QString &word : domain::folded(filter.text).split(u' ', Qt::SkipEmptyParts))
        conditions.add(QStringLiteral("i.search LIKE ? ESCAPE '\\'"), {containing(word)});
    if (filter.state)
        conditions.add(QStringLiteral("i.state = ?"), {domain::invoiceStateName(*filter.state)});
    if (filter.direction)
        conditions.add(QStringLiteral("i.direction = ?"), {domain::directionName(*filter.direction)});
    if (filter.from.isValid())
        conditions.add(QStringLiteral("i.issue_date >= ?"), {bind::date(filter.from)});
    if (filter.to.isValid())
        conditions.add(QStringLiteral("i.issue_date <= ?"), {bind::date(filter.to)});
    if (filter.partyId > 0)
        conditions.add(QStringLiteral("i.party_id = ?"), {filter.partyId});
    if (filter.duplicatesOnly)
        conditions.add(QStringLiteral("i.duplicate_of IS NOT NULL AND i.state = 'draft'"));
    if (filter.openOnly)
        conditions.add(QStringLiteral("i.state = 'approved' AND COALESCE(i.due_minor, i.gross_minor) > ") + paidSum());
    return conditions;
}

/// Columns and tables of a row; conditions and order are added.
QString listSql(const QString &rest)
{
    return QStringLiteral("SELECT i.id, i.version, i.state, i.direction, i.number, i.document_type, i.issue_date, "
                          "i.due_date, i.due_date_assumed, i.list_date, i.currency, i.net_minor, i.tax_minor, "
                          "i.gross_minor, %1, i.party_id, i.party_name, i.document_id, i.duplicate_of, d.file_name "
                          "FROM invoices i LEFT JOIN documents d ON d.id = i.document_id %2")
        .arg(paidSum(), rest);
}

const QString &waitingSql()
{
    static const QString sql = QStringLiteral(
        "LEFT JOIN invoice_reviews r ON r.invoice_id = i.id WHERE i.state = 'draft' "
        "AND (r.postponed_until IS NULL OR r.postponed_until <= ?) AND (r.has_it IN ('', ?) OR r.has_it_since IS NULL "
        "OR r.has_it_since < ?)");
    return sql;
}

QVariantList waitingValues(const WaitingFor &filter)
{
    return {bind::date(filter.today), filter.who, bind::time(filter.takenSince)};
}

domain::InvoiceRow rowFrom(Row &row, domain::PageKey &key)
{
    domain::InvoiceRow item;
    item.id = row.integer();
    item.version = row.number();
    item.state = domain::invoiceStateFromName(row.text()).value_or(domain::InvoiceState::Draft);
    item.direction = domain::directionFromName(row.text());
    item.number = row.text();
    item.documentType = row.number();
    item.issueDate = row.date();
    item.dueDate = row.date();
    item.dueDateAssumed = row.flag();
    key = {row.date(), item.id};
    const auto currency = domain::Currency::fromCode(row.text());
    item.net = row.maybeMoney(currency);
    item.tax = row.maybeMoney(currency);
    item.gross = row.maybeMoney(currency);
    item.paid = row.maybeMoney(currency);
    item.partyId = row.integer();
    item.partyName = row.text();
    item.documentId = row.integer();
    item.duplicateOf = row.integer();
    item.fileName = row.text();
    return item;
}

} // namespace

Result<domain::InvoicePage> listInvoices(Connection &connection, const domain::InvoiceFilter &filter, int limit,
                                         const std::optional<domain::PageKey> &after)
{
    Conditions conditions = conditionsFor(filter);
    if (after)
        conditions.add(QStringLiteral("i.list_date < ? OR (i.list_date = ? AND i.id < ?)"),
                       {bind::date(after->date), bind::date(after->date), after->id});
    auto rows = connection.query(
        listSql(QStringLiteral("%1 ORDER BY i.list_date DESC, i.id DESC LIMIT ?").arg(conditions.where())),
        conditions.values() + QVariantList{limit + 1});
    if (!rows)
        return rows.error();
    domain::InvoicePage page;
    domain::PageKey key;
    for (Row &row : *rows) {
        if (page.rows.size() == limit) {
            page.next = key;
            break;
        }
        page.rows.append(rowFrom(row, key));
    }
    return page;
}

Result<QList<domain::InvoiceRow>> waitingInvoices(Connection &connection, const WaitingFor &filter, int limit)
{
    auto rows = connection.query(listSql(waitingSql() + QStringLiteral(" ORDER BY i.id LIMIT ?")),
                                 waitingValues(filter) + QVariantList{limit});
    if (!rows)
        return rows.error();
    QList<domain::InvoiceRow> list;
    domain::PageKey key;
    for (Row &row : *rows)
        list.append(rowFrom(row, key));
    return list;
}

Result<qint64> nextWaiting(Connection &connection, const WaitingFor &filter, qint64 after)
{
    auto rows = connection.query(QStringLiteral("SELECT i.id FROM invoices i %1 AND i.id <> ? "
                                                "ORDER BY CASE WHEN i.id > ? THEN 0 ELSE 1 END, i.id LIMIT 1")
                                     .arg(waitingSql()),
                                 waitingValues(filter) + QVariantList{after, after});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? 0 : rows->first().integer();
}

Result<qint64> countInvoices(Connection &connection)
{
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM invoices"));
}

} // namespace dbledger::storage
