// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// One step of the schema, as it lies in migrations/<backend>/NNNN_name.sql.
struct Migration
{
    int version = 0;
    QString name; ///< without number and ending
    QString script;
    QString checksum; ///< SHA-256 of the script in hex
};

/// The migrations that this program carries, by version; they only ever grow.
const QList<Migration> &migrationsFor(Backend backend);

/// How far the schema is, without changing anything; 0: there is none. Errors: DatabaseTooNew, DatabaseFailed and
/// Invalid as migrate().
Result<int> schemaVersion(Connection &connection);

struct MigrationOutcome
{
    int version = 0; ///< of the schema afterwards
    int applied = 0; ///< steps that this call took
};

/// Brings the schema up to `target` (0: the newest step). Several programs may call it at once: one works, the others
/// wait and find it done. All steps of a call are one transaction. Errors: DatabaseTooNew (its version, ours),
/// DatabaseFailed (a step that was applied is not the one we know; or the SQL failed), Invalid for a SQLite file that
/// holds something else. `progress` counts the steps that an older database lacks, from before it waits for another
/// program; a new one is silent.
Result<MigrationOutcome> migrate(Connection &connection, const Clock &clock, int target = 0,
                                 const Progress &progress = {});

} // namespace dbledger::storage
