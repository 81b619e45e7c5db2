// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/ProductList.h"
#include "storage/database/ListPages.h"
#include "storage/insight/DashboardTables.h"

namespace dbledger::storage {

using domain::Period;
using domain::ProductRank;
using domain::ProductRanking;
using domain::RankedProduct;

namespace {

/// Selects product_id, invoices, quantity, net: one row or several a product.
struct ProductSource
{
    QString sql;
    QVariantList values;
};

ProductSource sourceOfProducts(const DashboardScope &scope, const Period &period)
{
    if (scope.productId > 0 || scope.partyId > 0) {
        const auto &[table, conditions] =
            scope.productId > 0 ? scope.sales(period)
                                : DashboardScope::Sales{QStringLiteral("rollup_purchases"), scope.partyDays(period)};
        return {QStringLiteral("SELECT p.product_id, p.invoices, p.quantity, p.net FROM %1 p %2")
                    .arg(table, conditions.where()),
                conditions.values()};
    }
    const DashboardSpans spans(scope, period);
    const QString members =
        scope.segment > 0 ? QStringLiteral("party_id IN (SELECT party_id FROM party_segments WHERE segment = ?) AND")
                          : QString();
    QVariantList ofDays{scope.bookId};
    if (scope.segment > 0)
        ofDays.append(scope.segment);
    return {spans.select(QStringLiteral("SELECT product_id, invoices, quantity, net FROM rollup_products WHERE "
                                        "book_id = ? AND segment = ? AND"),
                         QStringLiteral("SELECT product_id, invoices, quantity, net FROM rollup_purchases WHERE "
                                        "book_id = ? AND ") +
                             members),
            spans.values({scope.bookId, scope.segment}, ofDays)};
}

QString summedProducts(const QString &source)
{
    return QStringLiteral("SELECT product_id, CAST(SUM(invoices) AS BIGINT) AS invoices, CAST(SUM(quantity) AS BIGINT) "
                          "AS quantity, CAST(SUM(net) AS BIGINT) AS net FROM (%1) AS found GROUP BY product_id HAVING "
                          "SUM(invoices) <> 0 OR SUM(quantity) <> 0 OR SUM(net) <> 0")
        .arg(source);
}

/// How many parties bought each of them. A product at a time: its rows stand in the order of parties in the index.
/// Who bought in a time that reaches to the first or to the last day of the book, the first and last purchase tell.
Result<QHash<qint64, qint64>> buyersOf(Connection &connection, const DashboardScope &scope, const Period &period,
                                       const QList<qint64> &ids)
{
    const bool sinceFirst = period.from <= scope.books.from, untilLast = period.to >= scope.books.to;
    const bool byEnds = sinceFirst || untilLast;
    const qint64 from = period.from.toJulianDay(), to = period.to.toJulianDay();
    Conditions conditions;
    conditions.add(QStringLiteral("p.book_id = ? AND p.product_id = x.id"), {scope.bookId});
    if (!byEnds)
        conditions.add(QStringLiteral("p.invoices > 0 AND p.day BETWEEN ? AND ?"), {from, to});
    else if (untilLast)
        conditions.add(QStringLiteral("p.last_day >= ?"), {std::max<qint64>(from, 1)});
    else
        conditions.add(QStringLiteral("p.first_day BETWEEN 1 AND ?"), {to});
    scope.addParty(conditions, QStringLiteral("p"));
    const QString counted = byEnds ? QStringLiteral("SELECT COUNT(*) FROM rollup_buyers p %1")
                                   : QStringLiteral("SELECT COUNT(*) FROM (SELECT p.party_id FROM rollup_purchases p "
                                                    "%1 GROUP BY p.party_id) AS buyers");
    auto rows = connection.query(QStringLiteral("SELECT x.id, (%1) FROM products x WHERE x.id IN %2")
                                     .arg(counted.arg(conditions.where()), inList(ids)),
                                 conditions.values());
    if (!rows)
        return rows.error();
    QHash<qint64, qint64> buyers;
    for (Row &row : *rows) {
        const qint64 product = row.integer();
        buyers[product] = row.integer();
    }
    return buyers;
}

Result<void> countBuyers(Connection &connection, const DashboardScope &scope, const Period &period,
                         QList<RankedProduct> &rows)
{
    QList<qint64> ids;
    for (const RankedProduct &product : std::as_const(rows))
        ids.append(product.id);
    const auto buyers = buyersOf(connection, scope, period, ids);
    if (!buyers)
        return buyers.error();
    for (RankedProduct &product : rows)
        product.parties = buyers->value(product.id);
    return {};
}

/// The rows come with most invoices first, and nobody buys by less than an invoice: as soon as as many as are asked for
/// have more buyers than the next one has invoices, the rest need not be counted.
Result<void> keepMostBought(Connection &connection, const DashboardScope &scope, const Period &period, int limit,
                            QList<RankedProduct> &rows)
{
    const auto isBefore = [](const RankedProduct &a, const RankedProduct &b) {
        return a.parties != b.parties ? a.parties > b.parties : a.id < b.id;
    };
    QList<RankedProduct> best;
    for (qsizetype next = 0; next < rows.size();) {
        QList<RankedProduct> some = rows.mid(next, limit);
        if (const auto counted = countBuyers(connection, scope, period, some); !counted)
            return counted;
        next += some.size();
        best += some;
        std::sort(best.begin(), best.end(), isBefore);
        best = best.mid(0, limit);
        if (next < rows.size() && best.size() == limit && best.last().parties > rows.at(next).invoices)
            break;
    }
    rows = best;
    return {};
}

Result<void> nameProducts(Connection &connection, QList<RankedProduct> &rows)
{
    QList<qint64> ids;
    for (const RankedProduct &product : std::as_const(rows))
        ids.append(product.id);
    auto found = connection.query(QStringLiteral("SELECT id, name, sku FROM products WHERE id IN %1").arg(inList(ids)));
    if (!found)
        return found.error();
    QHash<qint64, std::pair<QString, QString>> names;
    for (Row &row : *found) {
        const qint64 id = row.integer();
        const QString name = row.text();
        names[id] = {name, row.text()};
    }
    for (RankedProduct &product : rows)
        std::tie(product.name, product.sku) = names.value(product.id);
    return {};
}

QString orderOf(ProductRank rank)
{
    switch (rank) {
    case ProductRank::Quantity:
        return QStringLiteral("quantity DESC, product_id");
    case ProductRank::Parties:
        return QStringLiteral("invoices DESC, product_id");
    case ProductRank::Revenue:
        break;
    }
    return QStringLiteral("net DESC, product_id");
}

} // namespace

Result<ProductRanking> productRanking(Connection &connection, const DashboardScope &scope, const Period &period,
                                      ProductRank rank, int limit)
{
    const ProductSource source = sourceOfProducts(scope, period);
    const bool byParties = rank == ProductRank::Parties;
    auto rows = connection.query(QStringLiteral("SELECT product_id, invoices, quantity, net, COUNT(*) OVER (), "
                                                "CAST(SUM(net) OVER () AS BIGINT) FROM (%1) AS sums ORDER BY %2%3")
                                     .arg(summedProducts(source.sql), orderOf(rank),
                                          byParties ? QString() : QStringLiteral(" LIMIT %1").arg(limit)),
                                 source.values);
    if (!rows)
        return rows.error();
    ProductRanking ranking{period, {}, 0, scope.money(0)};
    for (Row &row : *rows) {
        RankedProduct product{row.integer(), {}, {}, scope.money(0), {}, row.integer(), 0, {}};
        product.quantity = domain::Decimal::fromMillionths(row.integer());
        product.net = scope.money(row.integer());
        ranking.products = row.integer();
        ranking.net = scope.money(row.integer());
        ranking.rows.append(product);
    }
    if (ranking.rows.isEmpty())
        return ranking;
    const auto counted = byParties ? keepMostBought(connection, scope, period, limit, ranking.rows)
                                   : countBuyers(connection, scope, period, ranking.rows);
    if (!counted)
        return counted.error();
    const auto named = nameProducts(connection, ranking.rows);
    return named ? Result<ProductRanking>(ranking) : Result<ProductRanking>(named.error());
}

Result<void> compareProducts(Connection &connection, const DashboardScope &scope, const Period &compared,
                             ProductRanking &ranking)
{
    QList<qint64> ids;
    for (const RankedProduct &product : std::as_const(ranking.rows))
        ids.append(product.id);
    const ProductSource source = sourceOfProducts(scope, compared);
    auto rows = connection.query(QStringLiteral("SELECT product_id, CAST(SUM(net) AS BIGINT) FROM (%1) AS found WHERE "
                                                "product_id IN %2 GROUP BY product_id")
                                     .arg(source.sql, inList(ids)),
                                 source.values);
    if (!rows)
        return rows.error();
    QHash<qint64, qint64> before;
    for (Row &row : *rows) {
        const qint64 product = row.integer();
        before[product] = row.integer();
    }
    for (RankedProduct &product : ranking.rows)
        product.comparedNet = scope.money(before.value(product.id));
    return {};
}

Result<QList<domain::PricePoint>> priceHistory(Connection &connection, const DashboardScope &scope,
                                               const domain::DashboardFilter &filter, int most)
{
    Conditions conditions;
    conditions.add(QStringLiteral("f.book_id = ?"), {scope.bookId});
    if (filter.from.isValid())
        conditions.add(QStringLiteral("f.day >= ?"), {filter.from.toJulianDay()});
    if (filter.to.isValid())
        conditions.add(QStringLiteral("f.day <= ?"), {filter.to.toJulianDay()});
    scope.addParty(conditions, QStringLiteral("f"));
    return pricesOfProduct(connection, scope.productId, most, conditions);
}

} // namespace dbledger::storage
