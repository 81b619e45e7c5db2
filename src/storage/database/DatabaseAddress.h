// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>

namespace dbledger::storage {

enum class Backend { Sqlite, Postgresql };
QString backendName(Backend backend); ///< "sqlite" "postgresql"

/// Where a database is.
struct DatabaseAddress
{
    Backend backend = Backend::Sqlite;
    QString file; ///< SQLite: absolute path
    // PostgreSQL; what is empty is left to libpq: PGHOST, PGPORT, PGDATABASE, PGUSER, ~/.pgpass.
    QString host;
    int port = 0;
    QString database;
    QString user;
    QString password;
    QMap<QString, QString> options; ///< as libpq names them: sslmode, options, connect_timeout, ...

    /// A file's path, or postgresql://user:password@host:port/database?sslmode=require. Errors: Invalid.
    static Result<DatabaseAddress> parse(const QString &text);
    /// For people and logs: never holds the password.
    QString display() const;
};

} // namespace dbledger::storage
