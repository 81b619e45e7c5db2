// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "domain/insight/Rollup.h"
#include "storage/database/Connection.h"

#include <functional>

namespace dbledger::storage {

/// Told which table comes next; the work stops with Cancelled where it answers false.
using RollupStep = std::function<bool(const QString &table)>;

/// Makes all rollups anew from the books: after many rows were loaded past them, and for `verify --repair`. In the
/// caller's write transaction; tens of seconds for a million invoices.
Result<void> rebuildRollups(Connection &connection, const RollupStep &step = {});
/// Makes them the first time where a database had invoices before it had rollups. `beginning` is called when there is
/// something to do.
Result<void> buildRollupsOnce(Connection &connection, const std::function<void()> &beginning = {});

/// Counts everything again and compares; at most `most` differences, in the order of tables and keys.
Result<QList<domain::RollupDifference>> rollupDifferences(Connection &connection, qsizetype most,
                                                          const RollupStep &step = {});

/// Raised by every change of the books: what was computed at another revision is out of date.
Result<qint64> rollupRevision(Connection &connection);

} // namespace dbledger::storage
