// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

/// The audit row of something done to a document.
Result<void> noteOfDocument(storage::Connection &connection, qint64 documentId, const Actor &actor,
                            const QDateTime &now, const QString &action, const QString &what = {},
                            const QString &to = {});

} // namespace dbledger::app
