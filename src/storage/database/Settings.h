// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/Connection.h"

#include <QJsonValue>

namespace dbledger::storage {

/// What everyone who works on this database shares: small JSON values by name.
/// Undefined when it was never set.
Result<QJsonValue> setting(Connection &connection, const QString &name);
Result<void> setSetting(Connection &connection, const QString &name, const QJsonValue &value, const QDateTime &now);

} // namespace dbledger::storage
