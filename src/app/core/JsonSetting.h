// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "storage/database/Connection.h"

#include <QDateTime>
#include <QJsonObject>

namespace dbledger::app {

/// Stores a setting that everybody on the database shares and notes in the log, as one line, what it was and is. Does
/// nothing where that is the same. In the caller's write transaction.
Result<void> replaceSetting(storage::Connection &connection, const QString &name, const QJsonObject &from,
                            const QJsonObject &to, const Actor &actor, const QDateTime &now);

} // namespace dbledger::app
