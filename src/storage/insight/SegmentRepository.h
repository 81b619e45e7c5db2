// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/SegmentTable.h"
#include "storage/insight/DashboardScope.h"

namespace dbledger::storage {

/// Who has an invoice in the book on or before the last day of the window, with its values within it. In the order of
/// their ids.
Result<std::vector<domain::RfmValues>> rfmValues(Connection &connection, const DashboardScope &scope,
                                                 const domain::Period &window);
/// Of everybody who has one.
Result<QHash<qint64, QString>> partyNames(Connection &connection);

/// How parties are classed now.
Result<QHash<qint64, domain::Segment>> storedSegments(Connection &connection);
/// Replaces that and moves the rollups of the segments along; answers how many parties are in another segment than
/// before, or in none. In the caller's write transaction; nobody changes the books meanwhile. What has not changed is
/// not touched: a million invoices take a minute the first time, and seconds later on.
Result<qint64> storeSegments(Connection &connection, const QHash<qint64, domain::Segment> &segments, const QDate &asOf);

} // namespace dbledger::storage
