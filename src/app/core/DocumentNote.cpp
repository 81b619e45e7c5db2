// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/DocumentNote.h"

#include "storage/database/AuditLog.h"

namespace dbledger::app {

Result<void> noteOfDocument(storage::Connection &connection, qint64 documentId, const Actor &actor,
                            const QDateTime &now, const QString &action, const QString &what, const QString &to)
{
    storage::AuditEntry entry;
    entry.entity = QStringLiteral("document");
    entry.entityId = documentId;
    entry.action = action;
    entry.what = what;
    entry.to = to;
    return storage::audit(connection, actor, now, entry);
}

} // namespace dbledger::app
