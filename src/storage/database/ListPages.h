// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PartyList.h"
#include "storage/database/Conditions.h"
#include "storage/database/Connection.h"

#include <algorithm>

// What lists that are fetched page by page, by key, have in common. Used by the queries of this layer only.
namespace dbledger::storage {

/// Everything behind the key, in an order by `value` (an SQL expression) and then `id`.
inline void addBehind(Conditions &conditions, const QString &value, const QString &id, bool descending,
                      const domain::PageKey &key)
{
    conditions.add(QStringLiteral("(%1, %2) %3 (?, ?)").arg(value, id, descending ? u"<" : u">"), {key.value, key.id});
}

inline QString orderedBy(const QString &value, const QString &id, bool descending)
{
    const QString way = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return QStringLiteral("ORDER BY %1 %3, %2 %3").arg(value, id, way);
}

/// Words that must all occur in a folded column.
inline void addWords(Conditions &conditions, const QString &column, const QString &folded)
{
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
        conditions.add(column + QStringLiteral(" LIKE ? ESCAPE '\\'"), {containing(word)});
}

/// Keys of one page, from rows of (id, value); asked for one more to know whether there is a next page.
inline QList<domain::PageKey> keysFrom(Rows &rows)
{
    QList<domain::PageKey> keys;
    for (Row &row : rows) {
        const qint64 id = row.integer();
        keys.append({row.value(), id});
    }
    return keys;
}

inline Result<QList<domain::PageKey>> keysOf(Connection &connection, const QString &sql, const Conditions &conditions,
                                             int limit)
{
    auto rows = connection.query(sql, conditions.values() + QVariantList{limit + 1});
    return rows ? Result<QList<domain::PageKey>>(keysFrom(*rows)) : Result<QList<domain::PageKey>>(rows.error());
}

/// A page of those that have what is sorted by (`valued`, behind a key) and, behind the last of them, of those that
/// have not (`bare`, how many, behind an id): they come last in either direction.
template <typename Valued, typename Bare>
Result<QList<domain::PageKey>> valuedThenBare(int limit, const std::optional<domain::PageKey> &after, Valued valued,
                                              Bare bare)
{
    QList<domain::PageKey> keys;
    const bool isAmongBare = after && after->value.isNull();
    if (!isAmongBare) {
        auto first = valued(after);
        if (!first || first->size() > limit)
            return first;
        keys = *std::move(first);
    }
    const Result<QList<domain::PageKey>> rest = bare(limit - int(keys.size()), isAmongBare ? after->id : 0);
    return rest ? Result<QList<domain::PageKey>>(keys + *rest) : rest;
}

/// Takes away what is beyond the page; answers where the next one starts.
inline std::optional<domain::PageKey> cutTo(QList<domain::PageKey> &keys, int limit)
{
    if (keys.size() <= limit)
        return std::nullopt;
    keys.resize(limit);
    return keys.isEmpty() ? std::nullopt : std::optional(keys.back());
}

inline QList<qint64> idsOfKeys(const QList<domain::PageKey> &keys)
{
    QList<qint64> ids;
    for (const domain::PageKey &key : keys)
        ids.append(key.id);
    return ids;
}

/// The numbers as a list for IN (...); no text ever comes into it.
inline QString inList(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts += QString::number(number);
    return u'(' + (texts.isEmpty() ? QStringLiteral("NULL") : texts.join(QStringLiteral(", "))) + u')';
}

/// Ids for the placeholders of an IN that always has as many, so that the statement is prepared once: the last one is
/// repeated.
inline QVariantList padded(const QList<qint64> &ids, qsizetype count)
{
    QVariantList values;
    for (qsizetype i = 0; i < count; ++i)
        values.append(ids.isEmpty() ? QVariant(0) : QVariant(ids.at(std::min(i, ids.size() - 1))));
    return values;
}

} // namespace dbledger::storage
