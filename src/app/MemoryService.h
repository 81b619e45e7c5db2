// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/SupplierMemory.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// What is remembered of suppliers: written when a corrected draft is approved, heard when their next document is read.
/// Callable from any thread. Viewers may only look (NotAllowed).
class MemoryService
{
public:
    explicit MemoryService(std::shared_ptr<Core> core);

    /// By supplier and field; only those whose supplier's key or name has these words, if there are any.
    QFuture<Result<QList<domain::MemoryRecord>>> list(const QString &words, const Actor &actor);
    QFuture<Result<domain::MemoryRecord>> show(qint64 id, const Actor &actor); ///< NotFound
    /// All or none of them: NotFound. Answers how many. Audited.
    QFuture<Result<int>> forget(const QList<qint64> &ids, const Actor &actor);

    /// All of it as JSON that another database can import.
    QFuture<Result<QByteArray>> exported(const Actor &actor);
    /// In the place of what is remembered of the same field of the same supplier. Answers how many records there were.
    /// Invalid ("supplier_memory", number of the record, 0: the file) for what exported() does not write. Audited.
    QFuture<Result<int>> import(const QByteArray &json, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
