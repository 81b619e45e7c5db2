// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "storage/database/Migrator.h"

namespace dbledger::storage {

/// Makes an open database what this program works on: the steps of its schema, then what is computed from the books
/// once, the sums of dashboards and the queue. `progress` counts steps; it is silent for a database that is up to date
/// or new. Nothing is lost whatever happens: a step is done or undone. Errors as migrate(), as SchemaUpdateFailed once
/// there were steps to take.
Result<MigrationOutcome> bringUpToDate(Connection &connection, const Clock &clock, const Progress &progress = {});

} // namespace dbledger::storage
