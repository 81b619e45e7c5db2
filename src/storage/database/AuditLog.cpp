// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/AuditLog.h"

#include "storage/database/Bind.h"

namespace dbledger::storage {

Result<void> audit(Connection &connection, const Actor &actor, const QDateTime &now, const AuditEntry &entry)
{
    const auto written = connection.execute(
        QStringLiteral("INSERT INTO audit_log (at, actor, origin, entity, entity_id, action, what, from_value, "
                       "to_value, note, entity_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {bind::time(now), actor.name, actor.origin, entry.entity, entry.entityId, entry.action, entry.what, entry.from,
         entry.to, entry.note, entry.version});
    return written ? Result<void>() : Result<void>(written.error());
}

Result<QList<domain::HistoryEntry>> historyOf(Connection &connection, const QString &entity, qint64 entityId)
{
    return historySince(connection, entity, entityId, -1);
}

Result<QList<domain::HistoryEntry>> historySince(Connection &connection, const QString &entity, qint64 entityId,
                                                 int version)
{
    auto rows =
        connection.query(QStringLiteral("SELECT at, actor, action, what, from_value, to_value, note FROM audit_log "
                                        "WHERE entity = ? AND entity_id = ? AND entity_version > ? ORDER BY id"),
                         {entity, entityId, version});
    if (!rows)
        return rows.error();
    QList<domain::HistoryEntry> history;
    for (Row &row : *rows) {
        domain::HistoryEntry entry;
        entry.when = row.time();
        entry.actor = row.text();
        entry.action = row.text();
        entry.what = row.text();
        entry.from = row.text();
        entry.to = row.text();
        entry.note = row.text();
        history.append(entry);
    }
    return history;
}

} // namespace dbledger::storage
