// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

/// A merge, or its undoing, as the history shows it.
struct MergeNote
{
    QString entity; ///< "party" "product"
    QString action; ///< "merge" "split"
    qint64 into = 0;
    qint64 from = 0;
};

/// In the history of both, each naming the other.
Result<void> noteMerge(storage::Connection &connection, const Actor &actor, const QDateTime &now,
                       const MergeNote &note);

} // namespace dbledger::app
