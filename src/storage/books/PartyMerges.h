// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PartyList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

// Two parties that are one. In the caller's write transaction, with the rollups kept in step.

/// What is `from`'s becomes `into`'s: invoices, proposals, what a supplier sells and the names that it gives it (but
/// for those that both give: they stay). `from` stays as a row that sends whoever matches it to `into`. Answers the
/// merge's id. Errors: NotFound, WrongState (party, id, merged) when one of them was merged, Invalid for one with
/// itself.
Result<qint64> mergeParty(Connection &connection, qint64 into, qint64 from, const QString &actor, const QDateTime &now);
/// Takes back what that merge moved and is still there. Errors: NotFound, WrongState (merge, id, undone) when it was
/// undone, (party, id, merged) when `into` was itself merged since: that merge goes first.
Result<domain::Merge> splitParty(Connection &connection, qint64 mergeId, const QDateTime &now);

Result<QList<domain::Merge>> mergesIntoParty(Connection &connection, qint64 id);
/// Whom the party was merged into in the end; itself when it was not.
Result<qint64> survivorOf(Connection &connection, qint64 partyId);

} // namespace dbledger::storage
