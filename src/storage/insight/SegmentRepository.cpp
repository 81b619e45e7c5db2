// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insight/SegmentRepository.h"

#include "storage/database/Bind.h"
#include "storage/rollups/RollupTables.h"

namespace dbledger::storage {

using domain::Period;
using domain::RfmValues;
using domain::Segment;

namespace {

constexpr qsizetype rowsAStatement = 200;

/// A party that goes from one segment to another; 0: none.
struct SegmentMove
{
    qint64 partyId = 0;
    int from = 0, to = 0;
};

QList<SegmentMove> movesBetween(const QHash<qint64, Segment> &before, const QHash<qint64, Segment> &after)
{
    QList<SegmentMove> moves;
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        if (const auto old = before.constFind(it.key()); old == before.cend() || *old != *it)
            moves.append({it.key(), old == before.cend() ? 0 : int(*old), int(*it)});
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!after.contains(it.key()))
            moves.append({it.key(), int(*it), 0});
    std::ranges::sort(moves, {}, &SegmentMove::partyId);
    return moves;
}

/// Some hundred rows a statement; `values` holds those of all rows one behind the other.
Result<void> insertMany(Connection &connection, const QString &into, qsizetype columns, const QVariantList &values,
                        const QString &behind)
{
    const QString row = u'(' + bind::marks(columns) + u')';
    for (qsizetype at = 0; at < values.size(); at += rowsAStatement * columns) {
        const QVariantList some = values.mid(at, rowsAStatement * columns);
        const QString rows = QStringList(some.size() / columns, row).join(QStringLiteral(", "));
        const auto done =
            connection.execute(QStringLiteral("INSERT INTO %1 VALUES %2 %3").arg(into, rows, behind), some);
        if (!done)
            return done.error();
    }
    return {};
}

/// What the parties brought to the sums of a segment goes with them.
Result<void> moveSums(Connection &connection, const QList<SegmentMove> &moves)
{
    QVariantList weights;
    for (const SegmentMove &move : moves) {
        if (move.from > 0)
            weights << move.partyId << move.from << -1;
        if (move.to > 0)
            weights << move.partyId << move.to << 1;
    }
    const auto noted =
        insertMany(connection, QStringLiteral("rollup_moves (party_id, segment, weight)"), 3, weights, QString());
    if (!noted)
        return noted;
    if (const auto known = connection.analyze(QStringLiteral("rollup_moves")); !known)
        return known;
    for (const RollupTable &table : rollupTables(connection.backend(), RollupScope::Moved)) {
        QStringList sums;
        for (const QString &value : table.values.split(QStringLiteral(", ")))
            sums += QStringLiteral("%1 = %2.%1 + excluded.%1").arg(value, table.name);
        const auto moved = connection.execute(
            QStringLiteral("INSERT INTO %1 (%2, %3) %4 ON CONFLICT (%2) DO UPDATE SET %5")
                .arg(table.name, table.keys, table.values, table.expected, sums.join(QStringLiteral(", "))));
        if (!moved)
            return moved.error();
    }
    const auto emptied = connection.execute(QStringLiteral("DELETE FROM rollup_moves"));
    return emptied ? Result<void>() : Result<void>(emptied.error());
}

Result<void> writeSegments(Connection &connection, const QList<SegmentMove> &moves, const QDate &asOf)
{
    QVariantList kept;
    for (const SegmentMove &move : moves) {
        if (move.to > 0) {
            kept << move.partyId << move.to << move.from << asOf.toJulianDay();
            continue;
        }
        const auto gone =
            connection.execute(QStringLiteral("DELETE FROM party_segments WHERE party_id = ?"), {move.partyId});
        if (!gone)
            return gone.error();
    }
    return insertMany(connection, QStringLiteral("party_segments (party_id, segment, previous, moved_day)"), 4, kept,
                      QStringLiteral("ON CONFLICT (party_id) DO UPDATE SET segment = excluded.segment, previous = "
                                     "excluded.previous, moved_day = excluded.moved_day"));
}

} // namespace

Result<std::vector<RfmValues>> rfmValues(Connection &connection, const DashboardScope &scope, const Period &window)
{
    const DashboardSpans spans(scope, window);
    const QString sums = spans.select(
        QStringLiteral("SELECT party_id, invoices, net FROM rollup_parties WHERE book_id = ? AND"),
        QStringLiteral("SELECT party_id, 1 - credit AS invoices, net FROM rollup_invoices WHERE book_id = ? AND"));
    const bool isNewest = window.to >= scope.books.to;
    const QString last =
        isNewest ? QStringLiteral("SELECT party_id, last_day FROM rollup_parties WHERE book_id = ? AND level = 0 AND "
                                  "start = 0 AND invoices > 0 AND last_day <= ?")
                 : QStringLiteral("SELECT party_id, MAX(day) AS last_day FROM rollup_invoices WHERE book_id = ? AND "
                                  "day <= ? AND credit = 0 GROUP BY party_id");
    auto rows = connection.query(
        QStringLiteral("SELECT l.party_id, l.last_day, COALESCE(w.invoices, 0), COALESCE(w.net, 0) FROM (%1) AS l LEFT "
                       "JOIN (SELECT party_id, CAST(SUM(invoices) AS BIGINT) AS invoices, CAST(SUM(net) AS BIGINT) AS "
                       "net FROM (%2) AS found GROUP BY party_id) AS w ON w.party_id = l.party_id ORDER BY l.party_id")
            .arg(last, sums),
        QVariantList{scope.bookId, window.to.toJulianDay()} + spans.values({scope.bookId}, {scope.bookId}));
    if (!rows)
        return rows.error();
    std::vector<RfmValues> values;
    values.reserve(std::size_t(rows->size()));
    for (Row &row : *rows) {
        RfmValues &one = values.emplace_back();
        one.partyId = row.integer();
        one.recency = window.to.toJulianDay() - row.integer();
        one.frequency = row.integer();
        one.monetary = row.integer();
    }
    return values;
}

Result<QHash<qint64, QString>> partyNames(Connection &connection)
{
    auto rows = connection.query(QStringLiteral("SELECT id, name FROM parties"));
    if (!rows)
        return rows.error();
    QHash<qint64, QString> names;
    for (Row &row : *rows) {
        const qint64 id = row.integer();
        names[id] = row.text();
    }
    return names;
}

Result<QHash<qint64, Segment>> storedSegments(Connection &connection)
{
    auto rows = connection.query(QStringLiteral("SELECT party_id, segment FROM party_segments"));
    if (!rows)
        return rows.error();
    QHash<qint64, Segment> segments;
    for (Row &row : *rows) {
        const qint64 party = row.integer();
        if (const auto segment = domain::segmentFromNumber(row.number()))
            segments[party] = *segment;
    }
    return segments;
}

Result<qint64> storeSegments(Connection &connection, const QHash<qint64, Segment> &segments, const QDate &asOf)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    const auto before = storedSegments(connection);
    if (!before)
        return before.error();
    const QList<SegmentMove> moves = movesBetween(*before, segments);
    if (moves.isEmpty())
        return 0;
    if (const auto moved = moveSums(connection, moves); !moved)
        return moved.error();
    if (const auto written = writeSegments(connection, moves, asOf); !written)
        return written.error();
    const auto raised =
        connection.execute(QStringLiteral("UPDATE rollup_state SET revision = revision + 1 WHERE id = 1"));
    return raised ? Result<qint64>(moves.size()) : Result<qint64>(raised.error());
}

} // namespace dbledger::storage
