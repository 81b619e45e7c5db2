// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/ProductService.h"

#include "app/books/CompanySetting.h"
#include "app/books/MergeHistory.h"
#include "app/core/Core.h"
#include "storage/books/ProductList.h"
#include "storage/books/ProductMerges.h"
#include "storage/database/AuditLog.h"

namespace dbledger::app {

using domain::Merge;
using domain::ProductDetail;
using storage::Connection;

namespace {

constexpr int mostPrices = 500;

QString productEntity()
{
    return QStringLiteral("product");
}

Result<ProductDetail> detailOfProduct(Connection &connection, qint64 id)
{
    const auto currency = ownCurrency(connection);
    if (!currency)
        return currency.error();
    const auto row = storage::productRow(connection, id, *currency);
    if (!row)
        return row.error();
    const auto aliases = storage::aliasesOfProduct(connection, id);
    if (!aliases)
        return aliases.error();
    const auto prices = storage::pricesOfProduct(connection, id, mostPrices);
    if (!prices)
        return prices.error();
    const auto survivor = storage::survivingProduct(connection, id);
    if (!survivor)
        return survivor.error();
    const auto merges = storage::mergesIntoProduct(connection, id);
    if (!merges)
        return merges.error();
    const auto history = storage::historyOf(connection, productEntity(), id);
    if (!history)
        return history.error();
    return ProductDetail{*row, *aliases, *prices, *survivor == id ? 0 : *survivor, *merges, *history};
}

Result<QList<Merge>> mergedProducts(Connection &connection, qint64 into, const QList<qint64> &from, const Actor &actor,
                                    const QDateTime &now)
{
    QList<qint64> made;
    for (const qint64 id : from) {
        const auto merge = storage::mergeProduct(connection, into, id, actor.name, now);
        if (!merge)
            return merge.error();
        made.append(*merge);
        const auto noted = noteMerge(connection, actor, now, {productEntity(), QStringLiteral("merge"), into, id});
        if (!noted)
            return noted.error();
    }
    auto merges = storage::mergesIntoProduct(connection, into);
    if (merges)
        merges->removeIf([&made](const Merge &merge) { return !made.contains(merge.id); });
    return merges;
}

} // namespace

ProductService::ProductService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<domain::ProductPage>> ProductService::list(const domain::ProductFilter &filter,
                                                          const domain::ProductSort &sort, int limit,
                                                          const std::optional<domain::PageKey> &after, const Actor &)
{
    return m_core->database.read<domain::ProductPage>([=](Connection &connection) -> Result<domain::ProductPage> {
        const auto currency = ownCurrency(connection);
        if (!currency)
            return currency.error();
        return storage::listProducts(connection, filter, sort, *currency, limit, after);
    });
}

QFuture<Result<qint64>> ProductService::count(const domain::ProductFilter &filter, const Actor &)
{
    return m_core->database.read<qint64>(
        [filter](Connection &connection) { return storage::countProducts(connection, filter); });
}

QFuture<Result<ProductDetail>> ProductService::show(qint64 id, const Actor &)
{
    return m_core->database.read<ProductDetail>(
        [id](Connection &connection) { return detailOfProduct(connection, id); });
}

QFuture<Result<QList<Merge>>> ProductService::merge(qint64 into, const QList<qint64> &from, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("merge")); !allowed)
        return answered<QList<Merge>>(allowed.error());
    return m_core->database.write<QList<Merge>>([=, clock = m_core->clock](Connection &connection) {
        return mergedProducts(connection, into, from, actor, clock->now());
    });
}

QFuture<Result<Merge>> ProductService::split(qint64 mergeId, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("split")); !allowed)
        return answered<Merge>(allowed.error());
    return m_core->database.write<Merge>([=, clock = m_core->clock](Connection &connection) -> Result<Merge> {
        const auto merge = storage::splitProduct(connection, mergeId, clock->now());
        if (!merge)
            return merge;
        const auto noted = noteMerge(connection, actor, clock->now(),
                                     {productEntity(), QStringLiteral("split"), merge->intoId, merge->fromId});
        return noted ? merge : Result<Merge>(noted.error());
    });
}

} // namespace dbledger::app
