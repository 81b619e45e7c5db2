// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory/SupplierMemory.h"
#include "storage/database/Connection.h"

#include <QHash>

namespace dbledger::storage {

/// What is remembered of suppliers, by supplier and field; nowhere those of fields that this program does not know.
Result<QList<domain::MemoryRecord>> memoryRecords(Connection &connection);
/// Of those suppliers, in the order of their keys.
Result<QList<domain::MemoryRecord>> memoryOf(Connection &connection, const QStringList &suppliers);
Result<domain::MemoryRecord> memoryRecord(Connection &connection, qint64 id); ///< NotFound
/// The numbers of the invoices whose corrections taught what is remembered, by the invoice's id.
Result<QHash<qint64, QString>> memoryInvoiceNumbers(Connection &connection);
/// The keys "name:..." that there are.
Result<QStringList> memoryNames(Connection &connection);

/// In the place of what was remembered of the supplier's field. Answers its id.
Result<qint64> storeMemory(Connection &connection, const domain::MemoryRecord &record);
/// NotFound.
Result<void> removeMemory(Connection &connection, qint64 id);

} // namespace dbledger::storage
