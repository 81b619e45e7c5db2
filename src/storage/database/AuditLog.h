// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/InvoiceList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// One change, for good: who, when, what, from, to.
struct AuditEntry
{
    QString entity; ///< "document" "invoice" "party" "product" "settings"
    qint64 entityId = 0;
    QString action;
    QString what;
    QString from;
    QString to;
    QString note;
    int version = 0; ///< of the entity, that the change made; 0 when it made none
};

Result<void> audit(Connection &connection, const Actor &actor, const QDateTime &now, const AuditEntry &entry);
/// Oldest first.
Result<QList<domain::HistoryEntry>> historyOf(Connection &connection, const QString &entity, qint64 entityId);
/// Those that made a later version than that one, oldest first.
Result<QList<domain::HistoryEntry>> historySince(Connection &connection, const QString &entity, qint64 entityId,
                                                 int version);

} // namespace dbledger::storage
