// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/MergeLog.h"

#include "storage/database/Bind.h"

namespace dbledger::storage {

namespace {

QString kindName(MergeKind kind)
{
    return kind == MergeKind::Party ? QStringLiteral("party") : QStringLiteral("product");
}

QString tableName(MergeKind kind)
{
    return kind == MergeKind::Party ? QStringLiteral("parties") : QStringLiteral("products");
}

/// What an UPDATE sets.
QString assignmentsOf(const QString &column, const QString &alongside)
{
    return column + QStringLiteral(" = ?") + (alongside.isEmpty() ? QString() : QStringLiteral(", ") + alongside);
}

Result<void> withoutCount(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

} // namespace

MergeLog::MergeLog(Connection &connection, MergeKind kind)
    : m_connection(connection)
    , m_kind(kind)
{
}

Result<qint64> MergeLog::begin(qint64 intoId, qint64 fromId, const QString &actor, const QDateTime &now)
{
    return m_connection.number(QStringLiteral("INSERT INTO merges (kind, into_id, from_id, merged_at, merged_by) "
                                              "VALUES (?, ?, ?, ?, ?) RETURNING id"),
                               {kindName(m_kind), intoId, fromId, bind::time(now), actor});
}

Result<void> MergeLog::move(qint64 mergeId, const QString &what, const QString &table, const QString &column,
                            qint64 fromId, qint64 intoId, const QString &alongside, const QString &unless)
{
    const QString stays = unless.isEmpty() ? QString() : QStringLiteral(" AND NOT (%1)").arg(unless);
    const auto noted = m_connection.execute(
        QStringLiteral("INSERT INTO merge_moves (merge_id, what, row_id) SELECT CAST(? AS BIGINT), CAST(? AS TEXT), "
                       "t.id FROM %1 t WHERE t.%2 = ?%3")
            .arg(table, column, stays),
        {mergeId, what, fromId});
    if (!noted)
        return noted.error();
    return withoutCount(m_connection.execute(
        QStringLiteral("UPDATE %1 SET %2 WHERE id IN (SELECT row_id FROM merge_moves WHERE merge_id = ? AND what = ?)")
            .arg(table, assignmentsOf(column, alongside)),
        {intoId, mergeId, what}));
}

Result<void> MergeLog::takeBack(const domain::Merge &merge, const QString &what, const QString &table,
                                const QString &column, const QString &alongside)
{
    return withoutCount(m_connection.execute(
        QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ? AND id IN (SELECT row_id FROM merge_moves WHERE merge_id = ? AND "
                       "what = ?)")
            .arg(table, assignmentsOf(column, alongside), column),
        {merge.fromId, merge.intoId, merge.id, what}));
}

Result<void> MergeLog::end(qint64 mergeId, const QDateTime &now)
{
    return withoutCount(m_connection.execute(QStringLiteral("UPDATE merges SET undone_at = ? WHERE id = ?"),
                                             {bind::time(now), mergeId}));
}

Result<qint64> MergeLog::mergedInto(qint64 id)
{
    const auto found = m_connection.numbers(
        QStringLiteral("SELECT COALESCE(merged_into, 0) FROM %1 WHERE id = ?").arg(tableName(m_kind)), {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorKind::NotFound, {kindName(m_kind), QString::number(id)}, {}};
    return found->first();
}

Result<void> MergeLog::mustBeUnmerged(qint64 id)
{
    const auto into = mergedInto(id);
    if (!into)
        return into.error();
    if (*into > 0)
        return Error{ErrorKind::WrongState, {kindName(m_kind), QString::number(id), QStringLiteral("merged")}, {}};
    return {};
}

Result<qint64> MergeLog::survivorOf(qint64 id)
{
    for (;;) { // ends: nothing is merged into what was merged
        const auto into = mergedInto(id);
        if (!into)
            return into;
        if (*into == 0)
            return id;
        id = *into;
    }
}

Result<QList<domain::Merge>> MergeLog::select(const QString &condition, qint64 id)
{
    auto rows = m_connection.query(
        QStringLiteral("SELECT m.id, m.into_id, m.from_id, f.name, m.merged_at, m.merged_by, m.undone_at, "
                       "(SELECT COUNT(*) FROM merge_moves v WHERE v.merge_id = m.id) FROM merges m "
                       "JOIN %1 f ON f.id = m.from_id WHERE m.kind = ? AND %2 ORDER BY m.id")
            .arg(tableName(m_kind), condition),
        {kindName(m_kind), id});
    if (!rows)
        return rows.error();
    QList<domain::Merge> merges;
    for (Row &row : *rows) {
        domain::Merge merge;
        merge.id = row.integer();
        merge.intoId = row.integer();
        merge.fromId = row.integer();
        merge.fromName = row.text();
        merge.when = row.time();
        merge.actor = row.text();
        merge.undoneAt = row.time();
        merge.moved = row.number();
        merges.append(merge);
    }
    return merges;
}

Result<domain::Merge> MergeLog::byId(qint64 mergeId)
{
    const auto found = select(QStringLiteral("m.id = ?"), mergeId);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("merge"), QString::number(mergeId)}, {}};
    return found->first();
}

Result<domain::Merge> MergeLog::undoable(qint64 mergeId)
{
    const auto merge = byId(mergeId);
    if (!merge)
        return merge;
    if (merge->undoneAt.isValid())
        return Error{
            ErrorKind::WrongState, {QStringLiteral("merge"), QString::number(mergeId), QStringLiteral("undone")}, {}};
    const auto standing = mustBeUnmerged(merge->intoId);
    return standing ? merge : Result<domain::Merge>(standing.error());
}

Result<QList<domain::Merge>> MergeLog::into(qint64 id)
{
    return select(QStringLiteral("m.into_id = ?"), id);
}

Result<QList<qint64>> MergeLog::movedRows(qint64 mergeId, const QString &what)
{
    return m_connection.numbers(
        QStringLiteral("SELECT row_id FROM merge_moves WHERE merge_id = ? AND what = ? ORDER BY row_id"),
        {mergeId, what});
}

} // namespace dbledger::storage
