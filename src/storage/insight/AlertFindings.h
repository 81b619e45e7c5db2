// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Alert.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// What a rule has to tell as things stand today. Rules of single invoices look at those that changed since the rule
/// last looked, and at those that they told of and that are not over; the others look at everything. Reads only.
Result<QList<domain::AlertFinding>> alertFindings(Connection &connection, const domain::AlertRule &rule,
                                                  const QDate &today);

/// The part of it that is about parties, products and what is due.
Result<QList<domain::AlertFinding>> standingFindings(Connection &connection, const domain::AlertRule &rule,
                                                     const QDate &today);
/// The part of it that is about single invoices.
Result<QList<domain::AlertFinding>> invoiceFindings(Connection &connection, const domain::AlertRule &rule);

/// The newest row of the audit log.
Result<qint64> newestAuditRow(Connection &connection);

} // namespace dbledger::storage
