// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/DatabaseAddress.h"

#include <QSqlError>

namespace dbledger::storage {

/// The driver's error as ours; `sql` is what was tried, empty while connecting.
Error fromSqlError(const QSqlError &error, const DatabaseAddress &address, const QString &sql);

} // namespace dbledger::storage
