// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/books/PartyList.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// Customers and suppliers. Callable from any thread; every change is one transaction with its audit rows. Viewers may
/// only look (NotAllowed).
class PartyService
{
public:
    explicit PartyService(std::shared_ptr<Core> core);

    /// At most `limit` rows behind `after`.
    QFuture<Result<domain::PartyPage>> list(const domain::PartyFilter &filter, const domain::PartySort &sort, int limit,
                                            const std::optional<domain::PageKey> &after, const Actor &actor);
    QFuture<Result<qint64>> count(const domain::PartyFilter &filter, const Actor &actor);
    /// NotFound.
    QFuture<Result<domain::PartyDetail>> show(qint64 id, const Actor &actor);

    /// Writes what differs from what is stored; `changed` names the version that it was made from (Conflict). An
    /// address that changes brings its postal code with it unless that changes too. Errors: Incomplete (name), Invalid
    /// (vat-id, siren, email, terms_days; value), WrongState (party, id, merged).
    QFuture<Result<domain::Party>> edit(const domain::Party &changed, const Actor &actor);

    /// All of `from` become `into`, whatever tells them apart; answers one merge for each. Errors: NotFound, Invalid
    /// for one with itself, WrongState (party, id, merged) when one of them was merged already.
    QFuture<Result<QList<domain::Merge>>> merge(qint64 into, const QList<qint64> &from, const Actor &actor);
    /// Undoes a merge: what it moved, and is still there, goes back. Errors: NotFound, WrongState (merge, id, undone)
    /// and, while `into` is itself merged, (party, id, merged).
    QFuture<Result<domain::Merge>> split(qint64 mergeId, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
