// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/PartyRepository.h"

#include "domain/proof/Identifiers.h"
#include "domain/values/Folding.h"
#include "storage/books/PartyColumns.h"
#include "storage/books/PartyMerges.h"
#include "storage/database/Bind.h"

namespace dbledger::storage {

namespace {

/// Every stored party that could match: one of the keys is the same.
Result<Rows> candidates(Connection &connection, const domain::Party &read)
{
    return connection.query(QStringLiteral("SELECT id, version, %1 FROM parties WHERE (vat_id = ? AND vat_id <> '') "
                                           "OR (siren = ? AND siren <> '') "
                                           "OR (customer_number_key = ? AND customer_number_key <> '') "
                                           "OR name_key = ? ORDER BY id")
                                .arg(partyColumns()),
                            {domain::compactIdentifier(read.vatId), domain::sirenOf(read),
                             domain::folded(read.customerNumber), domain::partyNameKey(read.name)});
}

} // namespace

Result<FoundParty> findParty(Connection &connection, const domain::Party &read)
{
    auto rows = candidates(connection, read);
    if (!rows)
        return rows.error();
    FoundParty best;
    bool tied = false;
    for (Row &row : *rows) {
        const domain::Party party = partyFrom(row);
        const domain::PartyMatch match = domain::matchParties(read, party);
        if (match == domain::PartyMatch::None || match > best.match)
            continue;
        const auto survivor = survivorOf(connection, party.id);
        if (!survivor)
            return survivor.error();
        tied = match == best.match && (tied || *survivor != best.id);
        if (match != best.match)
            best = {match, *survivor};
    }
    if (tied && best.match != domain::PartyMatch::None)
        best.match = domain::PartyMatch::Proposed;
    return best;
}

Result<domain::Party> partyById(Connection &connection, qint64 id)
{
    auto rows =
        connection.query(QStringLiteral("SELECT id, version, %1 FROM parties WHERE id = ?").arg(partyColumns()), {id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("party"), QString::number(id)}, {}};
    return partyFrom(rows->first());
}

Result<qint64> insertParty(Connection &connection, const domain::Party &party, const QDateTime &now)
{
    const QVariantList values = partyValues(party) + QVariantList{bind::time(now)};
    return connection.number(QStringLiteral("INSERT INTO parties (%1, created_at) VALUES (%2) RETURNING id")
                                 .arg(partyColumns(), bind::marks(values.size())),
                             values);
}

Result<void> updateParty(Connection &connection, const domain::Party &party)
{
    const auto changed =
        connection.execute(QStringLiteral("UPDATE parties SET version = version + 1, %1 WHERE id = ? AND version = ?")
                               .arg(bind::assignments(partyColumns())),
                           partyValues(party) + QVariantList{party.id, party.version});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::Conflict, {QStringLiteral("party"), QString::number(party.id)}, {}};
    return {};
}

} // namespace dbledger::storage
