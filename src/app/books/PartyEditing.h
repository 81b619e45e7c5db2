// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/Party.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

/// What a person entered, as it is kept: blanks gone, identifiers compact. Incomplete (name); Invalid (what, value) for
/// check digits that are wrong, for an e-mail that is none, and for terms outside of 0 to 365 days.
Result<domain::Party> checkedParty(const domain::Party &given);

/// Stores the party, with an audit row for each value that changes; in the caller's transaction. Errors as
/// PartyService::edit().
Result<domain::Party> editParty(storage::Connection &connection, const domain::Party &party, const Actor &actor,
                                const QDateTime &now);

} // namespace dbledger::app
