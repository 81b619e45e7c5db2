// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/SqlErrors.h"

namespace dbledger::storage {

namespace {

ErrorKind kindOfSqlite(int code)
{
    switch (code & 0xff) { // the low byte of an extended result code, see sqlite.org/rescode.html
    case 5:                // SQLITE_BUSY
    case 6:                // SQLITE_LOCKED
        return ErrorKind::DatabaseBusy;
    case 13: // SQLITE_FULL
        return ErrorKind::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorKind::DatabaseUnreachable;
    default:
        return ErrorKind::DatabaseFailed;
    }
}

ErrorKind kindOfPostgresql(const QString &state)
{
    if (state == u"53100")
        return ErrorKind::DiskFull;
    // serialization failure, deadlock, lock not available
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        return ErrorKind::DatabaseBusy;
    // connection exceptions, too many connections, shutdown; no state at all: the server did not answer
    if (state.isEmpty() || state.startsWith(u"08") || state == u"53300" || state.startsWith(u"57P"))
        return ErrorKind::DatabaseUnreachable;
    return ErrorKind::DatabaseFailed;
}

} // namespace

Error fromSqlError(const QSqlError &error, const DatabaseAddress &address, const QString &sql)
{
    const QString code = error.nativeErrorCode();
    const ErrorKind kind = address.backend == Backend::Sqlite ? kindOfSqlite(code.toInt()) : kindOfPostgresql(code);
    const QString reason = error.databaseText().simplified();
    const QString detail = QStringLiteral("[%1] %2 | %3").arg(code, error.driverText(), sql.simplified());
    switch (kind) {
    case ErrorKind::DatabaseBusy:
        return {kind, {}, reason + u' ' + detail};
    case ErrorKind::DiskFull:
        return {kind, {address.display()}, reason + u' ' + detail};
    case ErrorKind::DatabaseUnreachable:
        return {kind, {address.display(), reason}, detail};
    default:
        return {kind, {sql.simplified().section(u' ', 0, 2), reason}, detail};
    }
}

} // namespace dbledger::storage
