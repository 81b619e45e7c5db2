// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/DashboardTables.h"
#include "storage/insight/DashboardScope.h"

namespace dbledger::storage {

/// Days on which there is something, in order of time. With a product net is that of its lines, and there is no tax.
Result<std::vector<domain::DayFigures>> dayFigures(Connection &connection, const DashboardScope &scope,
                                                   const domain::Period &period);
/// Sums, counts of parties, and what was open and overdue at the end of the period, but not after today.
Result<domain::Figures> figuresOf(Connection &connection, const DashboardScope &scope, const domain::Period &period,
                                  const QDate &today);
/// Whole months or years (nothing finer) that the period touches.
Result<QList<domain::PartyActivity>> partyActivity(Connection &connection, const DashboardScope &scope,
                                                   const domain::Period &period, domain::Grain grain);

/// The books with invoices, the one with most of them first.
Result<QList<domain::Book>> dashboardBooks(Connection &connection);
/// What holds all words of the text and stands in the book, most invoices first.
Result<QList<domain::Choice>> partyChoices(Connection &connection, const DashboardScope &scope, const QString &text,
                                           int limit);
Result<QList<domain::Choice>> productChoices(Connection &connection, const DashboardScope &scope, const QString &text,
                                             int limit);

} // namespace dbledger::storage
