// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollups/RollupAudit.h"

#include "storage/rollups/RollupTables.h"

namespace dbledger::storage {

namespace {

Error cancelled()
{
    return {ErrorKind::Cancelled, {}, {}};
}

QStringList columnNames(const QString &columns)
{
    return columns.split(QStringLiteral(", "));
}

/// Keys whose sums differ, with the sums of both sides.
QString comparison(const RollupTable &table, qsizetype most)
{
    const QStringList values = columnNames(table.values);
    QStringList expected, stored, sums, different;
    for (const QString &value : values) {
        expected += QStringLiteral("%1 AS e_%1, 0 AS s_%1").arg(value);
        stored += QStringLiteral("0 AS e_%1, %1 AS s_%1").arg(value);
        sums += QStringLiteral("CAST(SUM(e_%1) AS BIGINT), CAST(SUM(s_%1) AS BIGINT)").arg(value);
        different += QStringLiteral("SUM(e_%1) <> SUM(s_%1)").arg(value);
    }
    const QString comma = QStringLiteral(", ");
    return QStringLiteral("SELECT %1, %2 FROM (SELECT %1, %3 FROM (%4) AS expected UNION ALL SELECT %1, %5 FROM %6) AS "
                          "sides GROUP BY %1 HAVING %7 ORDER BY %1 LIMIT %8")
        .arg(table.keys, sums.join(comma), expected.join(comma), table.expected, stored.join(comma), table.name,
             different.join(QStringLiteral(" OR ")), QString::number(most));
}

QString keyPart(const QString &column, qint64 value)
{
    const bool isDay = column == u"day" || (column == u"start" && value > 0);
    return column + u' ' + (isDay ? QDate::fromJulianDay(value).toString(Qt::ISODate) : QString::number(value));
}

Result<void> compareTable(Connection &connection, const RollupTable &table, qsizetype most,
                          QList<domain::RollupDifference> &differences)
{
    auto rows = connection.query(comparison(table, most - differences.size()));
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        QStringList key;
        for (const QString &column : columnNames(table.keys))
            key += keyPart(column, row.integer());
        for (const QString &column : columnNames(table.values)) {
            const qint64 expected = row.integer(), stored = row.integer();
            if (expected != stored && differences.size() < most)
                differences.append({table.name, key.join(QStringLiteral(", ")), column, expected, stored});
        }
    }
    return {};
}

/// Without its book an invoice would count on neither side.
Result<void> findMissingBooks(Connection &connection, QList<domain::RollupDifference> &differences)
{
    auto rows = connection.query(
        QStringLiteral("SELECT i.direction, i.currency, COUNT(*) FROM invoices i LEFT JOIN rollup_books b "
                       "ON b.direction = i.direction AND b.currency = i.currency "
                       "WHERE i.state = 'approved' AND b.id IS NULL GROUP BY i.direction, i.currency ORDER BY 1, 2"));
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        const QString direction = row.text();
        const QString key = direction + u' ' + row.text();
        differences.append({QStringLiteral("rollup_books"), key, QStringLiteral("invoices"), row.integer(), 0});
    }
    return {};
}

Result<void> asSuccess(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

} // namespace

Result<void> rebuildRollups(Connection &connection, const RollupStep &step)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked;
    const auto books = connection.execute(QStringLiteral(
        "INSERT INTO rollup_books (direction, currency) SELECT DISTINCT direction, currency FROM invoices "
        "WHERE state = 'approved' ON CONFLICT DO NOTHING"));
    if (!books)
        return books.error();
    if (const auto known = connection.analyze(QStringLiteral("parties, invoices, invoice_lines, invoice_taxes, "
                                                             "payments, party_segments"));
        !known)
        return known;
    for (const RollupTable &table : rollupTables(connection.backend(), RollupScope::Everyone)) {
        if (step && !step(table.name))
            return cancelled();
        if (const auto emptied = connection.execute(QStringLiteral("DELETE FROM ") + table.name); !emptied)
            return emptied.error();
        const auto filled = connection.execute(
            QStringLiteral("INSERT INTO %1 (%2, %3) %4").arg(table.name, table.keys, table.values, table.expected));
        if (!filled)
            return filled.error();
        if (const auto known = connection.analyze(table.name); !known)
            return known;
    }
    return asSuccess(connection.execute(
        QStringLiteral("UPDATE rollup_state SET built = ?, revision = revision + 1 WHERE id = 1"), {true}));
}

Result<void> buildRollupsOnce(Connection &connection, const std::function<void()> &beginning)
{
    auto rows = connection.query(QStringLiteral("SELECT built FROM rollup_state WHERE id = 1"));
    if (!rows)
        return rows.error();
    if (rows->first().flag())
        return {};
    if (beginning)
        beginning();
    return inTransaction(connection, Connection::Mode::Write, [](Connection &c) { return rebuildRollups(c); });
}

Result<QList<domain::RollupDifference>> rollupDifferences(Connection &connection, qsizetype most,
                                                          const RollupStep &step)
{
    QList<domain::RollupDifference> differences;
    if (const auto found = findMissingBooks(connection, differences); !found)
        return found.error();
    for (const RollupTable &table : rollupTables(connection.backend(), RollupScope::Everyone)) {
        if (step && !step(table.name))
            return cancelled();
        if (differences.size() >= most)
            break;
        if (const auto compared = compareTable(connection, table, most, differences); !compared)
            return compared.error();
    }
    return differences;
}

Result<qint64> rollupRevision(Connection &connection)
{
    return connection.number(QStringLiteral("SELECT revision FROM rollup_state WHERE id = 1"));
}

} // namespace dbledger::storage
