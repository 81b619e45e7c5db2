// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/ProductList.h"

#include "domain/values/Folding.h"
#include "storage/books/PartySums.h"
#include "storage/database/Bind.h"
#include "storage/database/ListPages.h"

namespace dbledger::storage {

using domain::Direction;
using domain::PageKey;
using domain::ProductFilter;
using domain::ProductOrder;
using domain::ProductRow;
using domain::ProductSort;

namespace {

Conditions shownProducts(const ProductFilter &filter)
{
    Conditions conditions;
    conditions.add(QStringLiteral("p.merged_into IS NULL"));
    addWords(conditions, QStringLiteral("p.search"), domain::folded(filter.text));
    if (filter.side)
        conditions.add(*filter.side == Direction::Sale ? QStringLiteral("p.supplier_id IS NULL")
                                                       : QStringLiteral("p.supplier_id IS NOT NULL"));
    if (filter.supplierId > 0)
        conditions.add(QStringLiteral("p.supplier_id = ?"), {filter.supplierId});
    return conditions;
}

/// One page's keys, one more than `limit` where there are more.
class ProductKeys
{
public:
    ProductKeys(Connection &connection, const ProductFilter &filter, const ProductSort &sort, qint64 bookId)
        : m_connection(connection)
        , m_filter(filter)
        , m_sort(sort)
        , m_book(bookId)
    {
    }

    Result<QList<PageKey>> page(int limit, const std::optional<PageKey> &after)
    {
        if (m_sort.order == ProductOrder::Name)
            return byName(limit, after);
        return valuedThenBare(
            limit, after, [&](const std::optional<PageKey> &key) { return byValue(limit, key); },
            [&](int left, qint64 afterId) { return withoutValue(left, afterId); });
    }

private:
    Result<QList<PageKey>> byName(int limit, const std::optional<PageKey> &after)
    {
        const QString value = QStringLiteral("p.name_sort"), id = QStringLiteral("p.id");
        Conditions conditions = shownProducts(m_filter);
        if (after)
            addBehind(conditions, value, id, m_sort.descending, *after);
        return keysOf(m_connection,
                      QStringLiteral("SELECT p.id, p.name_sort FROM products p %1 %2 LIMIT ?")
                          .arg(conditions.where(), orderedBy(value, id, m_sort.descending)),
                      conditions, limit);
    }

    Result<QList<PageKey>> byValue(int limit, const std::optional<PageKey> &after)
    {
        const QString value = m_sort.order == ProductOrder::Revenue ? QStringLiteral("r.net")
                                                                    : QStringLiteral("r.quantity"),
                      id = QStringLiteral("r.product_id");
        Conditions conditions = shownProducts(m_filter);
        conditions.add(QStringLiteral("r.level = 0 AND r.segment = 0"));
        conditions.add(QStringLiteral("r.book_id = ?"), {m_book});
        if (after)
            addBehind(conditions, value, id, m_sort.descending, *after);
        return keysOf(m_connection,
                      QStringLiteral("SELECT p.id, %1 FROM rollup_products r JOIN products p ON p.id = r.product_id "
                                     "%2 %3 LIMIT ?")
                          .arg(value, conditions.where(), orderedBy(value, id, m_sort.descending)),
                      conditions, limit);
    }

    /// What was never traded in the books' own currency.
    Result<QList<PageKey>> withoutValue(int limit, qint64 afterId)
    {
        Conditions conditions = shownProducts(m_filter);
        conditions.add(QStringLiteral("NOT EXISTS (SELECT 1 FROM rollup_products r WHERE r.book_id = ? AND "
                                      "r.segment = 0 AND r.level = 0 AND r.start = 0 AND r.product_id = p.id)"),
                       {m_book});
        conditions.add(QStringLiteral("p.id > ?"), {afterId});
        return keysOf(
            m_connection,
            QStringLiteral("SELECT p.id, NULL FROM products p %1 ORDER BY p.id LIMIT ?").arg(conditions.where()),
            conditions, limit);
    }

    Connection &m_connection;
    const ProductFilter &m_filter;
    const ProductSort &m_sort;
    const qint64 m_book;
};

Result<void> addProductSums(Connection &connection, QList<ProductRow> &rows, const BookIds &books,
                            const QString &ownCurrency)
{
    QList<qint64> ids;
    QHash<qint64, ProductRow *> byId;
    for (ProductRow &row : rows) {
        ids.append(row.id);
        byId[row.id] = &row;
    }
    QList<qint64> all = books.of(Direction::Sale) + books.of(Direction::Purchase);
    auto found = connection.query(QStringLiteral("SELECT product_id, book_id, invoices, quantity, net "
                                                 "FROM rollup_products WHERE product_id IN (%1) AND book_id IN %2 "
                                                 "AND segment = 0 AND level = 0 AND start = 0 ORDER BY book_id")
                                      .arg(bind::marks(ids.size()), inList(all)),
                                  padded(ids, ids.size()));
    if (!found)
        return found.error();
    for (Row &sums : *found) {
        const qint64 id = sums.integer(), book = sums.integer();
        ProductRow &row = *byId[id];
        row.invoices += sums.number();
        row.quantity = row.quantity + domain::Decimal::fromMillionths(sums.integer());
        const qint64 net = sums.integer();
        const auto currency = domain::Currency::fromCode(books.currencyOf(book));
        if (!currency)
            continue;
        const domain::Money amount = domain::Money::fromMinor(net, *currency);
        row.net.insert(currency->code() == ownCurrency ? 0 : row.net.size(), amount);
    }
    return {};
}

Result<QList<ProductRow>> productRows(Connection &connection, const QList<qint64> &ids, const BookIds &books,
                                      const QString &ownCurrency)
{
    if (ids.isEmpty())
        return QList<ProductRow>();
    auto found = connection.query(QStringLiteral("SELECT p.id, p.name, p.sku, p.supplier_id, s.name FROM products p "
                                                 "LEFT JOIN parties s ON s.id = p.supplier_id WHERE p.id IN (%1)")
                                      .arg(bind::marks(ids.size())),
                                  padded(ids, ids.size()));
    if (!found)
        return found.error();
    QHash<qint64, ProductRow> byId;
    for (Row &row : *found) {
        ProductRow product;
        product.id = row.integer();
        product.name = row.text();
        product.sku = row.text();
        product.supplierId = row.integer();
        product.supplierName = row.text();
        byId[product.id] = product;
    }
    QList<ProductRow> rows;
    for (const qint64 id : ids)
        if (byId.contains(id))
            rows.append(byId[id]);
    if (rows.isEmpty())
        return rows;
    const auto added = addProductSums(connection, rows, books, ownCurrency);
    return added ? Result<QList<ProductRow>>(rows) : Result<QList<ProductRow>>(added.error());
}

} // namespace

Result<domain::ProductPage> listProducts(Connection &connection, const ProductFilter &filter, const ProductSort &sort,
                                         const QString &ownCurrency, int limit, const std::optional<PageKey> &after)
{
    const auto books = bookIds(connection);
    if (!books)
        return books.error();
    const bool bought = filter.side == Direction::Purchase || filter.supplierId > 0;
    const qint64 book = books->find(bought ? Direction::Purchase : Direction::Sale, ownCurrency);
    auto keys = ProductKeys(connection, filter, sort, book).page(limit, after);
    if (!keys)
        return keys.error();
    domain::ProductPage page;
    page.next = cutTo(*keys, limit);
    auto rows = productRows(connection, idsOfKeys(*keys), *books, ownCurrency);
    if (!rows)
        return rows.error();
    page.rows = *std::move(rows);
    return page;
}

Result<qint64> countProducts(Connection &connection, const ProductFilter &filter)
{
    const Conditions conditions = shownProducts(filter);
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM products p ") + conditions.where(),
                             conditions.values());
}

Result<ProductRow> productRow(Connection &connection, qint64 id, const QString &ownCurrency)
{
    const auto books = bookIds(connection);
    if (!books)
        return books.error();
    const auto rows = productRows(connection, {id}, *books, ownCurrency);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("product"), QString::number(id)}, {}};
    return rows->first();
}

Result<QList<domain::ProductAlias>> aliasesOfProduct(Connection &connection, qint64 id)
{
    auto rows = connection.query(QStringLiteral("SELECT a.kind, a.alias, s.name FROM product_aliases a "
                                                "LEFT JOIN parties s ON s.id = a.supplier_id WHERE a.product_id = ? "
                                                "ORDER BY a.kind DESC, a.alias, a.id"),
                                 {id});
    if (!rows)
        return rows.error();
    QList<domain::ProductAlias> aliases;
    for (Row &row : *rows) {
        domain::ProductAlias alias;
        alias.isSku = row.text() == u"sku";
        alias.text = row.text();
        alias.supplierName = row.text();
        aliases.append(alias);
    }
    return aliases;
}

Result<QList<domain::PricePoint>> pricesOfProduct(Connection &connection, qint64 id, int most, Conditions ofInvoices)
{
    ofInvoices.add(QStringLiteral("l.product_id = ? AND l.unit_price IS NOT NULL"), {id});
    // An index has all of the lines that is asked for; invoices are looked up for the few that are shown.
    auto rows = connection.query(
        QStringLiteral("SELECT i.issue_date, c.unit_price, i.currency, i.id, i.number, i.party_name FROM (SELECT * "
                       "FROM (SELECT l.id, l.invoice_id, l.unit_price, f.day, LAG(l.unit_price) OVER (PARTITION BY "
                       "f.book_id ORDER BY f.day, f.invoice_id, l.id) AS before FROM invoice_lines l CROSS JOIN "
                       "rollup_invoices f %1 AND f.invoice_id = l.invoice_id) AS seen WHERE before IS NULL OR before "
                       "<> unit_price ORDER BY day DESC, invoice_id DESC, id DESC LIMIT ?) AS c JOIN invoices i ON "
                       "i.id = c.invoice_id ORDER BY c.day DESC, c.invoice_id DESC, c.id DESC")
            .arg(ofInvoices.where()),
        ofInvoices.values() + QVariantList{most});
    if (!rows)
        return rows.error();
    QList<domain::PricePoint> prices;
    for (Row &row : *rows) {
        domain::PricePoint point;
        point.date = row.date();
        point.unitPrice = domain::Decimal::fromMillionths(row.integer());
        point.currency = domain::Currency::fromCode(row.text()).value_or(domain::Currency::eur());
        point.invoiceId = row.integer();
        point.number = row.text();
        point.partyName = row.text();
        prices.prepend(point);
    }
    return prices;
}

} // namespace dbledger::storage
