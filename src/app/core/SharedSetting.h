// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/SettingsService.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

/// As they are set, or as they are where nobody set them; in the caller's transaction.
Result<SharedSettings> loadSettings(storage::Connection &connection);
/// Replaces them; one audit row for each that changes.
Result<SharedSettings> storeSettings(storage::Connection &connection, const SharedSettings &settings,
                                     const Actor &actor, const QDateTime &now);

} // namespace dbledger::app
