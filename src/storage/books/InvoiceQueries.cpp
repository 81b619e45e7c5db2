// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/InvoiceQueries.h"

#include "domain/values/Folding.h"
#include "storage/database/Bind.h"
#include "storage/database/ListPages.h"

namespace dbledger::storage {

namespace {

const QString &paidSum()
{
    static const QString sql = QStringLiteral("COALESCE((SELECT CAST(SUM(p.amount_minor) AS BIGINT) FROM payments p "
                                              "WHERE p.invoice_id = i.id AND p.reversed_at IS NULL), 0)");
    return sql;
}

QString quotedList(const QStringList &codes)
{
    return u'\'' + codes.join(QStringLiteral("', '")) + u'\'';
}

/// Bounds of the gross total, which is kept in minor units of each invoice's own currency.
void addBounds(Conditions &conditions, const domain::InvoiceFilter &filter)
{
    static const QString bound =
        QStringLiteral("CASE WHEN i.currency IN (%1) THEN CAST(? AS BIGINT) WHEN i.currency IN (%2) THEN CAST(? AS "
                       "BIGINT) ELSE CAST(? AS BIGINT) END")
            .arg(quotedList(domain::Currency::withMinorDigits(0)), quotedList(domain::Currency::withMinorDigits(3)));
    const auto values = [](domain::Decimal amount) {
        return QVariantList{qlonglong(amount.toMinor(0)), qlonglong(amount.toMinor(3)), qlonglong(amount.toMinor(2))};
    };
    if (filter.grossFrom)
        conditions.add(QStringLiteral("i.gross_minor >= ") + bound, values(*filter.grossFrom));
    if (filter.grossTo)
        conditions.add(QStringLiteral("i.gross_minor <= ") + bound, values(*filter.grossTo));
}

Conditions conditionsFor(const domain::InvoiceFilter &filter)
{
    Conditions conditions;
    addWords(conditions, QStringLiteral("i.search"), domain::folded(filter.text));
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
    if (filter.productId > 0)
        conditions.add(QStringLiteral("i.id IN (SELECT invoice_id FROM invoice_lines WHERE product_id = ?)"),
                       {filter.productId});
    if (filter.segment)
        addSegment(conditions, QStringLiteral("i.party_id"), int(*filter.segment));
    addBounds(conditions, filter);
    if (filter.duplicatesOnly)
        conditions.add(QStringLiteral("i.duplicate_of IS NOT NULL AND i.state = 'draft'"));
    if (filter.openOnly)
        conditions.add(QStringLiteral("i.state = 'approved' AND COALESCE(i.due_minor, i.gross_minor) > ") + paidSum());
    return conditions;
}

/// Columns and tables of a row; conditions and order are added.
/// `value` is what the list is sorted by: the first column.
QString listSql(const QString &value, const QString &rest)
{
    return QStringLiteral("SELECT %3, i.id, i.version, i.state, i.direction, i.number, i.document_type, i.issue_date, "
                          "i.due_date, i.due_date_assumed, i.currency, i.net_minor, i.tax_minor, "
                          "i.gross_minor, %1, i.party_id, i.party_name, i.document_id, i.duplicate_of, d.file_name "
                          "FROM invoices i LEFT JOIN documents d ON d.id = i.document_id %2")
        .arg(paidSum(), rest, value);
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

QString valueOf(domain::InvoiceOrder order)
{
    switch (order) {
    case domain::InvoiceOrder::Number:
        return QStringLiteral("i.number_sort");
    case domain::InvoiceOrder::Party:
        return QStringLiteral("i.party_sort");
    case domain::InvoiceOrder::Gross: // as its index has it
        return QStringLiteral("COALESCE(i.gross_minor, -9000000000000000000)");
    case domain::InvoiceOrder::Date:
        break;
    }
    return QStringLiteral("i.list_date");
}

domain::InvoiceRow rowFrom(Row &row, domain::PageKey &key)
{
    key.value = row.value();
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
    key.id = item.id;
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
                                         const std::optional<domain::PageKey> &after, const domain::InvoiceSort &sort)
{
    const QString value = valueOf(sort.order), id = QStringLiteral("i.id");
    Conditions conditions = conditionsFor(filter);
    if (after)
        addBehind(conditions, value, id, sort.descending, *after);
    auto rows = connection.query(
        listSql(value, QStringLiteral("%1 %2 LIMIT ?").arg(conditions.where(), orderedBy(value, id, sort.descending))),
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
    auto rows =
        connection.query(listSql(QStringLiteral("NULL"), waitingSql() + QStringLiteral(" ORDER BY i.id LIMIT ?")),
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

Result<domain::InvoiceTotals> totalsOfInvoices(Connection &connection, const domain::InvoiceFilter &filter)
{
    const Conditions conditions = conditionsFor(filter);
    const auto sum = [](const char *column) {
        return QStringLiteral(
                   "CAST(COALESCE(SUM(CASE WHEN i.document_type = 381 THEN -1 ELSE 1 END * %1), 0) AS BIGINT)")
            .arg(QString::fromLatin1(column));
    };
    auto rows =
        connection.query(QStringLiteral("SELECT i.state = 'void', i.direction, i.currency, COUNT(*), %1, %2, %3, "
                                        "CAST(COALESCE(SUM(r.balance), 0) AS BIGINT) FROM invoices i "
                                        "LEFT JOIN rollup_invoices r ON r.invoice_id = i.id %4 "
                                        "GROUP BY i.state = 'void', i.direction, i.currency ORDER BY 2, 3")
                             .arg(sum("i.net_minor"), sum("i.tax_minor"), sum("i.gross_minor"), conditions.where()),
                         conditions.values());
    if (!rows)
        return rows.error();
    domain::InvoiceTotals totals;
    for (Row &row : *rows) {
        const bool isVoid = row.flag();
        const auto direction = domain::directionFromName(row.text());
        const auto currency = domain::Currency::fromCode(row.text());
        const int count = row.number();
        totals.count += count;
        if (isVoid || !currency)
            continue;
        const auto money = [&] { return domain::Money::fromMinor(row.integer(), *currency); };
        const domain::Money net = money(), tax = money(), gross = money(), open = money();
        totals.sums.append({direction, count, net, tax, gross, open});
    }
    return totals;
}

Result<qint64> countInvoices(Connection &connection, const domain::InvoiceFilter &filter)
{
    const Conditions conditions = conditionsFor(filter);
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM invoices i ") + conditions.where(),
                             conditions.values());
}

} // namespace dbledger::storage
