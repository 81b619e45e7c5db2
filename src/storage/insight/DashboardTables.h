// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/ProductList.h"
#include "domain/insight/DashboardTables.h"
#include "storage/insight/DashboardScope.h"

namespace dbledger::storage {

/// Without `comparedNet`.
Result<domain::ProductRanking> productRanking(Connection &connection, const DashboardScope &scope,
                                              const domain::Period &period, domain::ProductRank rank, int limit);
Result<void> compareProducts(Connection &connection, const DashboardScope &scope, const domain::Period &compared,
                             domain::ProductRanking &ranking);
/// Of the scope's product, where the unit price changed in the book and the period; oldest first, the newest `most`.
Result<QList<domain::PricePoint>> priceHistory(Connection &connection, const DashboardScope &scope,
                                               const domain::DashboardFilter &filter, int most);

/// Without `comparedNet`.
Result<domain::PartyRanking> partyRanking(Connection &connection, const DashboardScope &scope,
                                          const domain::Period &period, int limit);
Result<void> compareParties(Connection &connection, const DashboardScope &scope, const domain::Period &compared,
                            domain::PartyRanking &ranking);

/// As things stand now; what is due before today is overdue.
Result<domain::Receivables> receivablesOn(Connection &connection, const DashboardScope &scope, const QDate &today,
                                          int debtors);
Result<domain::VatReport> vatReport(Connection &connection, const DashboardScope &scope, const domain::Period &period,
                                    domain::Grain wanted);
/// Days are those of UTC.
Result<domain::Operations> operationsIn(Connection &connection, const domain::Period &period);

} // namespace dbledger::storage
