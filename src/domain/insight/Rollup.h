// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::domain {

/// A sum that dashboards would show wrong: what the books say, and what was kept.
struct RollupDifference
{
    QString table; ///< "rollup_days" ...
    QString key;   ///< "book_id 1, segment 0, day 2026-03-01"
    QString column;
    qint64 expected = 0; ///< minor units, millionths or a count
    qint64 stored = 0;
    bool operator==(const RollupDifference &) const = default;
};

} // namespace dbledger::domain
