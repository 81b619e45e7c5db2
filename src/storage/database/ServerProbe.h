// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/DatabaseAddress.h"

#include <chrono>

namespace dbledger::storage {

/// What a PostgreSQL server says about itself and the database to somebody who can connect.
struct ServerFacts
{
    QString version; ///< "15.18"
    bool encrypted = false;
    int schemaVersion = 0;  ///< 0: it holds no DBLedger schema yet
    bool mayCreate = false; ///< tables, where the schema would be
};

/// Connects as the program would, changes nothing and disconnects. Blocks: for any thread but the main one. Errors tell
/// apart why there is no connection, in every language of the server: ServerUnknown (host), ServerRefused (where,
/// reason), ServerSilent (where, seconds), ServerSignInRefused (user), DatabaseMissing (name), TlsRefused (where,
/// reason), ServerNotTrusted (where, reason), ServerNameDiffers (host, reason), DatabaseUnreachable (where, reason) for
/// anything else; and DatabaseTooNew, DatabaseFailed.
Result<ServerFacts> probeServer(const DatabaseAddress &address, std::chrono::seconds limit = std::chrono::seconds(10));

} // namespace dbledger::storage
