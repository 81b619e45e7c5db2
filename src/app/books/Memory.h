// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/Corrections.h"
#include "base/Actor.h"
#include "domain/books/Invoice.h"
#include "domain/memory/SupplierMemory.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

struct MemoryRow;

// Supplier memory as a part of the caller's write transaction; errors mean that it must not be committed.

/// The new reading, with what is remembered of its supplier as one more witness.
Result<domain::Reading> remembered(storage::Connection &connection, const domain::Reading &reading, const QDate &today);

/// Keeps where and how the values stand that people corrected in that invoice, when its seller can be told and they
/// stand on its document's pages. Audited.
Result<void> learnFrom(storage::Connection &connection, const domain::Invoice &invoice, const Evidence &evidence,
                       const Actor &actor, const QDateTime &now);

/// As MemoryService::list; only reads.
Result<QList<MemoryRow>> memoryRows(storage::Connection &connection, const QString &words);

/// Stores the record and notes what it was and is: nothing where it says the same.
Result<void> keepMemory(storage::Connection &connection, const domain::MemoryRecord &record, const Actor &actor,
                        const QDateTime &now);

} // namespace dbledger::app
