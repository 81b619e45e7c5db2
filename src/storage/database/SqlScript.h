// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dbledger::storage {

/// The statements of a script, without their semicolons and without comments between them, for drivers that take one
/// statement at a time. Knows quotes, "--" and nested block comments, PostgreSQL's $tag$ quotes and the BEGIN ... END
/// of a SQLite trigger.
QStringList splitStatements(const QString &script);

} // namespace dbledger::storage
