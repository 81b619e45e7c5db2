// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/ServerProbe.h"

#include "base/Secret.h"
#include "storage/database/CertificateErrors.h"
#include "storage/database/Migrator.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTimer>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace dbledger::storage {

namespace {

using Handle = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Begins to connect, by the same words as Connection does.
Handle started(const DatabaseAddress &address)
{
    QMap<QByteArray, QByteArray> words;
    const auto add = [&words](const char *word, const QString &value) {
        if (!value.isEmpty())
            words[word] = value.toUtf8();
    };
    for (auto it = address.options.cbegin(); it != address.options.cend(); ++it)
        add(it.key().toUtf8().constData(), it.value());
    add("host", address.host);
    add("port", address.port > 0 ? QString::number(address.port) : QString());
    add("dbname", address.database);
    add("user", address.user);
    add("password", address.password);
    std::vector<const char *> keys, values;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        keys.push_back(it.key().constData());
        values.push_back(it.value().constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    Handle connection(PQconnectStartParams(keys.data(), values.data(), 0), PQfinish);
    for (QByteArray &value : words)
        wipe(value.data(), std::size_t(value.size()));
    if (connection)
        PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE); // a code instead of a sentence in any language
    return connection;
}

/// Waits until the socket is ready; false when the time is over.
bool waitFor(PGconn *connection, bool forReading, QDeadlineTimer deadline)
{
    QEventLoop loop;
    bool ready = false;
    QSocketNotifier notifier(PQsocket(connection), forReading ? QSocketNotifier::Read : QSocketNotifier::Write);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        ready = true;
        loop.quit();
    });
    QTimer::singleShot(std::max<qint64>(0, deadline.remainingTime()), &loop, &QEventLoop::quit);
    loop.exec();
    return ready;
}

QString reasonOf(PGconn *connection)
{
    return QString::fromUtf8(PQerrorMessage(connection)).simplified();
}

/// By how far it had come, and by the server's code where it had come to the server.
Error errorOf(PGconn *connection, ConnStatusType last, const DatabaseAddress &address)
{
    const QString reason = reasonOf(connection), host = QString::fromUtf8(PQhost(connection)),
                  where = host + u':' + QString::fromUtf8(PQport(connection)),
                  user = QString::fromUtf8(PQuser(connection));
    const auto said = [&reason](const char *state) { return reason.contains(QLatin1String(state)); };
    if (PQconnectionNeedsPassword(connection) || said("28P01") || said("28000"))
        return {ErrorKind::ServerSignInRefused, {user}, reason};
    if (said("3D000"))
        return {ErrorKind::DatabaseMissing, {QString::fromUtf8(PQdb(connection))}, reason};
    if (const auto certificate = certificateError(address, reason, last == CONNECTION_SSL_STARTUP))
        return *certificate;
    switch (last) {
    case CONNECTION_NEEDED:
    case CONNECTION_BAD: // within the first step
    case CONNECTION_STARTED:
        if (!host.startsWith(u'/') && qstrlen(PQhostaddr(connection)) == 0)
            return {ErrorKind::ServerUnknown, {host}, reason};
        return {ErrorKind::ServerRefused, {where, reason}, {}};
    case CONNECTION_SSL_STARTUP:
        return {ErrorKind::TlsRefused, {where, reason}, {}};
    default:
        return {ErrorKind::DatabaseUnreachable, {address.display(), reason}, {}};
    }
}

/// Can one connect at all?
Result<void> connects(const DatabaseAddress &address, std::chrono::seconds limit)
{
    const QDeadlineTimer deadline(limit);
    const Handle handle = started(address);
    PGconn *connection = handle.get();
    if (!connection)
        return Error{ErrorKind::Internal, {QStringLiteral("libpq")}, {}};
    ConnStatusType last = PQstatus(connection);
    if (last == CONNECTION_BAD)
        return errorOf(connection, last, address);
    for (auto next = PGRES_POLLING_WRITING; next != PGRES_POLLING_OK; next = PQconnectPoll(connection)) {
        if (next == PGRES_POLLING_FAILED)
            return errorOf(connection, last, address);
        last = PQstatus(connection);
        if (last != CONNECTION_NEEDED && !waitFor(connection, next == PGRES_POLLING_READING, deadline))
            return Error{ErrorKind::ServerSilent,
                         {QString::fromUtf8(PQhost(connection)) + u':' + QString::fromUtf8(PQport(connection)),
                          QString::number(limit.count())},
                         {}};
    }
    return {};
}

Result<ServerFacts> factsOf(Connection &connection)
{
    auto rows = connection.query(QStringLiteral(
        "SELECT current_setting('server_version'), (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), "
        "COALESCE(has_schema_privilege(current_schema(), 'CREATE'), FALSE)"));
    if (!rows)
        return rows.error();
    Row &row = rows->first();
    ServerFacts facts;
    facts.version = row.text().section(u' ', 0, 0);
    facts.encrypted = row.flag();
    facts.mayCreate = row.flag();
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    facts.schemaVersion = *version;
    return facts;
}

} // namespace

Result<ServerFacts> probeServer(const DatabaseAddress &address, std::chrono::seconds limit)
{
    if (const auto possible = connects(address, limit); !possible)
        return possible.error();
    const auto connection = Connection::open(address);
    if (!connection)
        return connection.error();
    return inTransaction(**connection, Connection::Mode::Read, factsOf);
}

} // namespace dbledger::storage
