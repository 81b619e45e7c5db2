// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/books/ProductList.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// What we sell, and what we buy from whom. Callable from any thread; every change is one transaction with its audit
/// rows. Viewers may only look (NotAllowed).
class ProductService
{
public:
    explicit ProductService(std::shared_ptr<Core> core);

    /// At most `limit` rows behind `after`.
    QFuture<Result<domain::ProductPage>> list(const domain::ProductFilter &filter, const domain::ProductSort &sort,
                                              int limit, const std::optional<domain::PageKey> &after,
                                              const Actor &actor);
    QFuture<Result<qint64>> count(const domain::ProductFilter &filter, const Actor &actor);
    /// NotFound.
    QFuture<Result<domain::ProductDetail>> show(qint64 id, const Actor &actor);

    /// All of `from` become `into`; answers one merge for each. Errors: NotFound, Invalid (product, id) for one with
    /// itself and for what we sell with what we buy, WrongState (product, id, merged) when one was merged already.
    QFuture<Result<QList<domain::Merge>>> merge(qint64 into, const QList<qint64> &from, const Actor &actor);
    /// Undoes a merge: what it moved, and is still there, goes back. Errors: NotFound, WrongState (merge, id, undone)
    /// and, while `into` is itself merged, (product, id, merged).
    QFuture<Result<domain::Merge>> split(qint64 mergeId, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
