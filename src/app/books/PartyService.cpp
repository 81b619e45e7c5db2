// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/PartyService.h"

#include "app/books/CompanySetting.h"
#include "app/books/MergeHistory.h"
#include "app/books/PartyEditing.h"
#include "app/core/Core.h"
#include "storage/books/PartyList.h"
#include "storage/books/PartyMerges.h"
#include "storage/database/AuditLog.h"

namespace dbledger::app {

using domain::Direction;
using domain::Merge;
using domain::PartyDetail;
using storage::Connection;

namespace {

Result<PartyDetail> detailOfParty(Connection &connection, qint64 id)
{
    const auto currency = ownCurrency(connection);
    if (!currency)
        return currency.error();
    const auto sales = storage::partyRow(connection, id, Direction::Sale, *currency);
    if (!sales)
        return sales.error();
    const auto purchases = storage::partyRow(connection, id, Direction::Purchase, *currency);
    if (!purchases)
        return purchases.error();
    const auto survivor = storage::survivorOf(connection, id);
    if (!survivor)
        return survivor.error();
    const auto merges = storage::mergesIntoParty(connection, id);
    if (!merges)
        return merges.error();
    const auto history = storage::historyOf(connection, QStringLiteral("party"), id);
    if (!history)
        return history.error();
    return PartyDetail{*sales, *purchases, *survivor == id ? 0 : *survivor, *merges, *history};
}

Result<QList<Merge>> mergedParties(Connection &connection, qint64 into, const QList<qint64> &from, const Actor &actor,
                                   const QDateTime &now)
{
    QList<qint64> made;
    for (const qint64 id : from) {
        const auto merge = storage::mergeParty(connection, into, id, actor.name, now);
        if (!merge)
            return merge.error();
        made.append(*merge);
        if (const auto noted =
                noteMerge(connection, actor, now, {QStringLiteral("party"), QStringLiteral("merge"), into, id});
            !noted)
            return noted.error();
    }
    auto merges = storage::mergesIntoParty(connection, into);
    if (merges)
        merges->removeIf([&made](const Merge &merge) { return !made.contains(merge.id); });
    return merges;
}

} // namespace

PartyService::PartyService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<domain::PartyPage>> PartyService::list(const domain::PartyFilter &filter, const domain::PartySort &sort,
                                                      int limit, const std::optional<domain::PageKey> &after,
                                                      const Actor &)
{
    return m_core->database.read<domain::PartyPage>([=](Connection &connection) -> Result<domain::PartyPage> {
        const auto currency = ownCurrency(connection);
        if (!currency)
            return currency.error();
        return storage::listParties(connection, filter, sort, *currency, limit, after);
    });
}

QFuture<Result<qint64>> PartyService::count(const domain::PartyFilter &filter, const Actor &)
{
    return m_core->database.read<qint64>(
        [filter](Connection &connection) { return storage::countParties(connection, filter); });
}

QFuture<Result<PartyDetail>> PartyService::show(qint64 id, const Actor &)
{
    return m_core->database.read<PartyDetail>([id](Connection &connection) { return detailOfParty(connection, id); });
}

QFuture<Result<domain::Party>> PartyService::edit(const domain::Party &changed, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("change")); !allowed)
        return answered<domain::Party>(allowed.error());
    const auto party = checkedParty(changed);
    if (!party)
        return answered<domain::Party>(party.error());
    return m_core->database.write<domain::Party>([party = *party, actor, clock = m_core->clock](Connection &c) {
        return editParty(c, party, actor, clock->now());
    });
}

QFuture<Result<QList<Merge>>> PartyService::merge(qint64 into, const QList<qint64> &from, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("merge")); !allowed)
        return answered<QList<Merge>>(allowed.error());
    return m_core->database.write<QList<Merge>>([=, clock = m_core->clock](Connection &connection) {
        return mergedParties(connection, into, from, actor, clock->now());
    });
}

QFuture<Result<Merge>> PartyService::split(qint64 mergeId, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("split")); !allowed)
        return answered<Merge>(allowed.error());
    return m_core->database.write<Merge>([=, clock = m_core->clock](Connection &connection) -> Result<Merge> {
        const auto merge = storage::splitParty(connection, mergeId, clock->now());
        if (!merge)
            return merge;
        const auto noted = noteMerge(connection, actor, clock->now(),
                                     {QStringLiteral("party"), QStringLiteral("split"), merge->intoId, merge->fromId});
        return noted ? merge : Result<Merge>(noted.error());
    });
}

} // namespace dbledger::app
