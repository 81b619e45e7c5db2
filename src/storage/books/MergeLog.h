// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PartyList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// What kind of thing was merged.
enum class MergeKind { Party, Product };

/// The record of merges and of every row that one moved, so that it can be undone; and where what was merged went. What
/// writes is a part of the caller's write transaction.
class MergeLog
{
public:
    MergeLog(Connection &connection, MergeKind kind);

    Result<qint64> begin(qint64 intoId, qint64 fromId, const QString &actor, const QDateTime &now);
    /// Notes the rows of `table` whose `column` names `fromId`, and makes it name `intoId`. `what` is one of the words
    /// of merge_moves, `alongside` further assignments ("version = version + 1"), `unless` a condition on the row t of
    /// those that stay.
    Result<void> move(qint64 mergeId, const QString &what, const QString &table, const QString &column, qint64 fromId,
                      qint64 intoId, const QString &alongside = {}, const QString &unless = {});
    /// The way back, for those rows that are still where the merge put them.
    Result<void> takeBack(const domain::Merge &merge, const QString &what, const QString &table, const QString &column,
                          const QString &alongside = {});
    Result<void> end(qint64 mergeId, const QDateTime &now);

    /// WrongState (kind, id, merged) when that one was merged, NotFound (kind, id).
    Result<void> mustBeUnmerged(qint64 id);
    /// What it was merged into in the end; itself when it was not. NotFound (kind, id).
    Result<qint64> survivorOf(qint64 id);

    /// NotFound; also for a merge of the other kind.
    Result<domain::Merge> byId(qint64 mergeId);
    /// The same, and WrongState (merge, id, undone) when it was undone, or as mustBeUnmerged() for what it led to.
    Result<domain::Merge> undoable(qint64 mergeId);
    /// Into that one, oldest first.
    Result<QList<domain::Merge>> into(qint64 id);
    /// Rows of that kind that the merge moved.
    Result<QList<qint64>> movedRows(qint64 mergeId, const QString &what);

private:
    /// 0: it was not merged.
    Result<qint64> mergedInto(qint64 id);
    Result<QList<domain::Merge>> select(const QString &condition, qint64 id);

    Connection &m_connection;
    MergeKind m_kind;
};

} // namespace dbledger::storage
