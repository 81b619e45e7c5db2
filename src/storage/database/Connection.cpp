// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Connection.h"

#include "storage/database/CertificateErrors.h"
#include "storage/database/SqlErrors.h"

#include <QFile>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>

#include <atomic>

namespace dbledger::storage {

namespace {

constexpr int keptStatements = 200;
constexpr int busyTimeoutMs = 15'000;
constexpr qint64 booksLock = 0x44424c6564676572; // "DBLedger"

QString quotedOption(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + escaped + u'\'';
}

QString optionsFor(const DatabaseAddress &address)
{
    if (address.backend == Backend::Sqlite)
        return QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    QMap<QString, QString> options = address.options;
    if (!options.contains(QStringLiteral("connect_timeout")))
        options[QStringLiteral("connect_timeout")] = QStringLiteral("10");
    QStringList parts;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        parts += it.key() + u'=' + quotedOption(it.value());
    return parts.join(u';');
}

/// Invoices are nobody else's business: the file is made for its owner only, before SQLite would make it for all.
void makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// Empty rather than NULL, and without U+0000, which a misread page or a code's payload can hold and PostgreSQL cannot.
QString storable(QString text)
{
    if (text.isNull())
        return QStringLiteral("");
    return text.contains(QChar(0)) ? text.remove(QChar(0)) : text;
}

} // namespace

struct Connection::Private
{
    DatabaseAddress address;
    QString name;
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
    std::optional<Error> failed; ///< of a statement in the open transaction
    std::chrono::milliseconds clockOffset{0};

    Error fail(const QSqlError &error, const QString &sql)
    {
        failed = fromSqlError(error, address, sql);
        return *failed;
    }
    Result<std::shared_ptr<QSqlQuery>> executed(const QString &sql, const QVariantList &values);
    Result<void> prepareSqlite();
};

Result<std::shared_ptr<QSqlQuery>> Connection::Private::executed(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> query = statements.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(query->lastError(), sql);
        if (statements.size() >= keptStatements)
            statements.clear();
        statements.insert(sql, query);
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        query->bindValue(i, value.userType() == QMetaType::QString ? QVariant(storable(value.toString())) : value);
    }
    if (!query->exec()) {
        const Error error = fail(query->lastError(), sql);
        query->finish();
        return error;
    }
    return query;
}

Result<void> Connection::Private::prepareSqlite()
{
    QSqlQuery query(database);
    // 64 MiB instead of 2: a dashboard of many invoices reads some ten.
    for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA cache_size = -65536"})
        if (!query.exec(QLatin1String(pragma)))
            return fail(query.lastError(), QLatin1String(pragma));
    // Window and command line work on the same file; switching is not covered by the busy timeout, hence the attempts.
    const QString wal = QStringLiteral("PRAGMA journal_mode = WAL");
    for (int attempt = 0; !query.exec(wal); ++attempt) {
        const Error error = fail(query.lastError(), wal);
        if (error.kind != ErrorKind::DatabaseBusy || attempt == 200)
            return error;
        QThread::msleep(50);
    }
    query.finish();
    failed.reset();
    return {};
}

Connection::Connection(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress &address)
{
    static std::atomic<int> counter = 0;
    auto data = std::make_unique<Private>();
    data->address = address;
    data->name = QStringLiteral("dbledger-%1").arg(++counter);
    const bool sqlite = address.backend == Backend::Sqlite;
    data->database =
        QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), data->name);
    std::unique_ptr<Connection> connection(new Connection(std::move(data)));
    QSqlDatabase &database = connection->d->database;
    database.setConnectOptions(optionsFor(address));
    if (sqlite) {
        makePrivateFile(address.file);
        database.setDatabaseName(address.file);
    } else {
        database.setHostName(address.host);
        database.setPort(address.port > 0 ? address.port : -1);
        database.setDatabaseName(address.database);
        database.setUserName(address.user);
        database.setPassword(address.password);
    }
    if (!database.open()) {
        const Error error = fromSqlError(database.lastError(), address, {});
        const QString reason = database.lastError().databaseText().simplified();
        if (const auto certificate = sqlite ? std::nullopt : certificateError(address, reason, false))
            return *certificate;
        return Error{ErrorKind::DatabaseUnreachable, {address.display(), reason}, error.detail};
    }
    const auto prepared = sqlite ? connection->d->prepareSqlite() : connection->preparePostgresql();
    if (!prepared)
        return prepared.error();
    return connection;
}

Result<void> Connection::preparePostgresql()
{
    // Compiling a query takes longer than any query here that a person waits for.
    for (const char *setting : {"SET client_min_messages TO warning", "SET jit TO off"})
        if (const auto set = run(QLatin1String(setting)); !set)
            return set;
    auto rows = query(QStringLiteral("SELECT clock_timestamp()"));
    if (!rows)
        return rows.error();
    d->clockOffset = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(rows->first().time()));
    return {};
}

Connection::~Connection()
{
    d->statements.clear();
    d->database.close();
    d->database = {};
    QSqlDatabase::removeDatabase(d->name);
}

Backend Connection::backend() const
{
    return d->address.backend;
}

const DatabaseAddress &Connection::address() const
{
    return d->address;
}

std::chrono::milliseconds Connection::clockOffset() const
{
    return d->clockOffset;
}

Result<Rows> Connection::query(const QString &sql, const QVariantList &values)
{
    const auto query = d->executed(sql, values);
    if (!query)
        return query.error();
    QSqlQuery &result = **query;
    const int columns = result.record().count();
    Rows rows;
    while (result.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(result.value(i));
        rows.append(Row(std::move(row)));
    }
    const QSqlError error = result.lastError();
    result.finish();
    if (error.isValid()) // SQLite reports while stepping what PostgreSQL reports at once
        return d->fail(error, sql);
    return rows;
}

Result<int> Connection::execute(const QString &sql, const QVariantList &values)
{
    const auto query = d->executed(sql, values);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("row"), {}}, sql};
    return rows->first().integer();
}

Result<QList<qint64>> Connection::numbers(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return rows.error();
    QList<qint64> all;
    for (Row &row : *rows)
        all.append(row.integer());
    return all;
}

Result<void> Connection::run(const QString &sql)
{
    QSqlQuery query(d->database);
    if (!query.exec(sql))
        return d->fail(query.lastError(), sql);
    return {};
}

Result<void> Connection::analyze(const QString &tables)
{
    return backend() == Backend::Postgresql ? run(QStringLiteral("ANALYZE ") + tables) : Result<void>();
}

Result<void> Connection::begin(Mode mode)
{
    d->failed.reset();
    if (backend() == Backend::Sqlite)
        return run(mode == Mode::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!d->database.transaction())
        return d->fail(d->database.lastError(), QStringLiteral("BEGIN"));
    if (mode == Mode::Read)
        return run(QStringLiteral("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    return {};
}

Result<void> Connection::commit()
{
    if (d->failed) {
        const Error error = *d->failed;
        rollback();
        return error;
    }
    if (backend() == Backend::Sqlite) {
        const auto committed = run(QStringLiteral("COMMIT"));
        if (!committed)
            rollback();
        return committed;
    }
    if (!d->database.commit())
        return d->fail(d->database.lastError(), QStringLiteral("COMMIT"));
    return {};
}

void Connection::rollback()
{
    // Fails only where there is nothing left to roll back: the connection is gone, or the database did it itself.
    if (backend() == Backend::Sqlite)
        QSqlQuery(d->database).exec(QStringLiteral("ROLLBACK"));
    else
        d->database.rollback();
    d->failed.reset();
}

Result<void> Connection::lockBooks()
{
    if (backend() == Backend::Sqlite)
        return {};
    const auto locked = query(QStringLiteral("SELECT pg_advisory_xact_lock(?)"), {booksLock});
    return locked ? Result<void>() : Result<void>(locked.error());
}

} // namespace dbledger::storage
