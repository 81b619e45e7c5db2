// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Party.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// Whom a party as read on an invoice turned out to be.
struct FoundParty
{
    domain::PartyMatch match = domain::PartyMatch::None;
    qint64 id = 0; ///< of the best one, 0 for None
};

/// The best match among the stored ones by domain::matchParties, or whom it was merged into; two equally good certain
/// ones are only proposed.
Result<FoundParty> findParty(Connection &connection, const domain::Party &read);
/// NotFound.
Result<domain::Party> partyById(Connection &connection, qint64 id);
/// Stores a new one; answers its id.
Result<qint64> insertParty(Connection &connection, const domain::Party &party, const QDateTime &now);
/// Conflict when its version is not the stored one any more.
Result<void> updateParty(Connection &connection, const domain::Party &party);

} // namespace dbledger::storage
