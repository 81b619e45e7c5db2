// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/memory/SupplierMemory.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace dbledger::app {

class Core;

/// A record in a list.
struct MemoryRow
{
    domain::MemoryRecord record;
    QString invoiceNumber; ///< of the invoice whose correction taught it; empty: it was imported
};

/// What is remembered of suppliers: written when a corrected draft is approved, heard when their next document is read.
/// Callable from any thread. Viewers may only look (NotAllowed).
class MemoryService
{
public:
    explicit MemoryService(std::shared_ptr<Core> core);

    /// By supplier and field; only those whose supplier's key or name has these words, if there are any.
    QFuture<Result<QList<MemoryRow>>> list(const QString &words, const Actor &actor);
    QFuture<Result<domain::MemoryRecord>> show(qint64 id, const Actor &actor); ///< NotFound
    /// All or none of them: NotFound. Answers what they were. Audited.
    QFuture<Result<QList<domain::MemoryRecord>>> forget(const QList<qint64> &ids, const Actor &actor);
    /// Takes forget() back, but for what has been learned of the same field since. Answers how many came back. Audited.
    QFuture<Result<int>> restore(const QList<domain::MemoryRecord> &records, const Actor &actor);

    /// All of it as JSON that another database can import.
    QFuture<Result<QByteArray>> exported(const Actor &actor);
    /// The same into that file: FileUnwritable. Answers how many records there are.
    QFuture<Result<int>> exportTo(const QString &path, const Actor &actor);
    /// In the place of what is remembered of the same field of the same supplier. Answers how many records there were.
    /// Invalid ("supplier_memory", number of the record, 0: the file) for what exported() does not write. Audited.
    QFuture<Result<int>> import(const QByteArray &json, const Actor &actor);
    /// The same of that file: errors as loadFile(), too.
    QFuture<Result<int>> importFrom(const QString &path, const Actor &actor);

private:
    QFuture<Result<int>> keep(const std::function<Result<QList<domain::MemoryRecord>>()> &read, const Actor &actor);

    std::shared_ptr<Core> m_core;
    QObject m_context; ///< what continuations hang on
};

} // namespace dbledger::app
