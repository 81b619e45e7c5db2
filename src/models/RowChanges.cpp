// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowChanges.h"

#include <QSet>

#include <algorithm>

namespace dbledger::models {

namespace {

/// Runs of ids that are not in `others`.
QList<RowChange> runsWithout(const QList<qint64> &ids, const QSet<qint64> &others, bool inserted)
{
    QList<RowChange> runs;
    for (int row = 0; row < ids.size(); ++row) {
        if (others.contains(ids[row]))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
            ++runs.last().count;
        else
            runs.append({inserted, row, 1});
    }
    return runs;
}

QList<qint64> idsWithin(const QList<qint64> &ids, const QSet<qint64> &others)
{
    QList<qint64> kept;
    for (const qint64 id : ids)
        if (others.contains(id))
            kept.append(id);
    return kept;
}

} // namespace

std::optional<QList<RowChange>> rowChanges(const QList<qint64> &before, const QList<qint64> &after)
{
    const QSet<qint64> had(before.begin(), before.end()), wanted(after.begin(), after.end());
    if (idsWithin(before, wanted) != idsWithin(after, had))
        return std::nullopt;
    QList<RowChange> changes = runsWithout(before, wanted, false);
    std::reverse(changes.begin(), changes.end());
    return changes + runsWithout(after, had, true);
}

} // namespace dbledger::models
