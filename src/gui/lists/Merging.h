// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/books/PartyList.h"

#include <QFuture>

#include <functional>

namespace dbledger::gui {

class ListTable;
class Session;

// Merging the selected rows of a list into the one with the frame, and undoing it: the same for parties and products.

using MergeCall = std::function<QFuture<Result<QList<domain::Merge>>>(qint64 into, const QList<qint64> &from)>;
using SplitCall = std::function<QFuture<Result<domain::Merge>>(qint64 mergeId)>;

/// Asks first. `question` has %1 for the one that stays and %2 for the others; the names stand in the first column.
void mergeSelected(Session &session, const ListTable &table, const QString &question, const MergeCall &merge);
/// Undoes the last one that holds.
void splitLast(Session &session, const QList<domain::Merge> &merges, const SplitCall &split);
/// Those that hold, one a line: what, by whom, when. Empty when there are none.
QString mergesText(const QList<domain::Merge> &merges);

} // namespace dbledger::gui
