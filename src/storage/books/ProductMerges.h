// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PartyList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

// Two products that are one. In the caller's write transaction, with the rollups kept in step.

/// The lines and names of `from` become `into`'s, so that what is called as `from` was is `into` from then on. Answers
/// the merge's id. Errors: NotFound, WrongState (product, id, merged) when one of them was merged, Invalid (product,
/// id) for one with itself and for what we sell with what we buy.
Result<qint64> mergeProduct(Connection &connection, qint64 into, qint64 from, const QString &actor,
                            const QDateTime &now);
/// Takes back what that merge moved and is still there. Errors: NotFound, WrongState (merge, id, undone) when it was
/// undone, (product, id, merged) when `into` was itself merged since: that merge goes first.
Result<domain::Merge> splitProduct(Connection &connection, qint64 mergeId, const QDateTime &now);

Result<QList<domain::Merge>> mergesIntoProduct(Connection &connection, qint64 id);
/// What the product was merged into in the end; itself when it was not.
Result<qint64> survivingProduct(Connection &connection, qint64 productId);

} // namespace dbledger::storage
