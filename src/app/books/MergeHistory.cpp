// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/MergeHistory.h"

#include "storage/database/AuditLog.h"

namespace dbledger::app {

Result<void> noteMerge(storage::Connection &connection, const Actor &actor, const QDateTime &now, const MergeNote &note)
{
    for (const auto &[id, other] : {std::pair(note.into, note.from), std::pair(note.from, note.into)}) {
        storage::AuditEntry entry;
        entry.entity = note.entity;
        entry.entityId = id;
        entry.action = note.action;
        entry.what = note.entity;
        entry.to = QString::number(other);
        if (const auto noted = storage::audit(connection, actor, now, entry); !noted)
            return noted;
    }
    return {};
}

} // namespace dbledger::app
