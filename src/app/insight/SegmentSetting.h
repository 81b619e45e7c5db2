// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/insight/SegmentTable.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

// How everybody on the database classes customers, and what they call the segments; in the caller's transaction.
Result<domain::RfmSettings> loadRfmSettings(storage::Connection &connection);
/// Audited.
Result<domain::RfmSettings> storeRfmSettings(storage::Connection &connection, const domain::RfmSettings &settings,
                                             const Actor &actor, const QDateTime &now);
Result<domain::SegmentNames> loadSegmentNames(storage::Connection &connection);
/// Audited.
Result<domain::SegmentNames> storeSegmentNames(storage::Connection &connection, const domain::SegmentNames &names,
                                               const Actor &actor, const QDateTime &now);

} // namespace dbledger::app
