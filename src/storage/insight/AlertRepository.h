// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Alert.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// Those that were not removed, oldest first.
Result<QList<domain::AlertRule>> alertRules(Connection &connection);
Result<domain::AlertRule> alertRule(Connection &connection, qint64 id); ///< NotFound
/// It tells of invoices that change from now on. Answers its id.
Result<qint64> insertAlertRule(Connection &connection, const domain::AlertRule &rule, const QDateTime &now);
/// Conflict when that is not its version.
Result<void> updateAlertRule(Connection &connection, const domain::AlertRule &rule);
/// It is never asked again; what it told of that is still there is settled. Conflict likewise.
Result<void> removeAlertRule(Connection &connection, qint64 id, int version, const QDateTime &now);

/// At most `limit` behind that id, or from the newest.
Result<domain::AlertPage> listAlerts(Connection &connection, const domain::AlertFilter &filter, int limit,
                                     const std::optional<qint64> &behind, const QDate &today);
Result<qint64> countAlerts(Connection &connection, const domain::AlertFilter &filter, const QDate &today);
Result<qint64> countUnreadAlerts(Connection &connection, const QDate &today);
/// Acknowledged, quiet until a day (which is not in the past), or open and not quiet again, by somebody. The first two
/// are for those that are open, quiet ones too, the last for those that are not settled. Answers which it changed.
Result<QList<qint64>> acknowledgeAlerts(Connection &connection, const QList<qint64> &ids, const QString &who,
                                        const QDateTime &now);
Result<QList<qint64>> snoozeAlerts(Connection &connection, const QList<qint64> &ids, const QDate &until,
                                   const QString &who, const QDateTime &now);
Result<QList<qint64>> reopenAlerts(Connection &connection, const QList<qint64> &ids, const QString &who,
                                   const QDateTime &now);

/// Brings what a rule told in line with what it finds now: tells of what is new, while fewer than `mostOpen` are open;
/// settles what is over; what was over and is back is open again.
struct AlertOutcome
{
    qint64 raised = 0, settled = 0;
};
inline constexpr qint64 mostOpenAlerts = 500;
Result<AlertOutcome> reconcileAlerts(Connection &connection, qint64 ruleId, const QList<domain::AlertFinding> &findings,
                                     const QDateTime &now);
/// Rows of the audit log up to which the rule has looked at invoices.
Result<void> markLookedUntil(Connection &connection, qint64 ruleId, qint64 auditId);

} // namespace dbledger::storage
