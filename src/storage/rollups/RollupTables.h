// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/DatabaseAddress.h"

#include <QList>
#include <QString>

namespace dbledger::storage {

/// A table of sums and how the database itself counts it from the books: the second opinion that `verify` asks, and
/// what fills the table when it is made anew.
struct RollupTable
{
    QString name;
    QString keys;     ///< comma-separated columns
    QString values;   ///< comma-separated columns
    QString expected; ///< SELECT of keys and values
};

/// Whose part the SELECTs count. Everyone: segment 0 and the segments. Moved: the parties in rollup_moves, by the
/// segments and weights that stand there; only for tables with a segment.
enum class RollupScope { Everyone, Moved };

/// In the order in which they build on one another; the first is rollup_invoices.
QList<RollupTable> rollupTables(Backend backend, RollupScope scope);

/// The Julian day number of a column of dates.
QString julianDay(Backend backend, const QString &column);

} // namespace dbledger::storage
