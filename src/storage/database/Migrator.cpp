// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Migrator.h"

#include "storage/database/Bind.h"
#include "storage/database/SqlScript.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace dbledger::storage {

namespace {

constexpr qint64 migrationLock = 0x44424c6d696772; // "DBLmigr"

QList<Migration> load(Backend backend)
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations/") + backendName(backend));
    for (const QString &fileName : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue; // cannot happen to a resource
        const QByteArray bytes = file.readAll();
        Migration migration;
        migration.version = fileName.section(u'_', 0, 0).toInt();
        migration.name = fileName.section(u'_', 1).chopped(4);
        migration.script = QString::fromUtf8(bytes);
        migration.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        migrations.append(migration);
    }
    return migrations;
}

struct Applied
{
    int version = 0;
    QString checksum;
};

/// What the database says was applied, oldest first; nothing when it has no such table.
Result<std::optional<QList<Applied>>> appliedIn(Connection &connection)
{
    // The table of tables, not to_regclass(): that answers from a cache which waiting for a lock does not refresh.
    const QString tables =
        connection.backend() == Backend::Sqlite
            ? QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")
            : QStringLiteral("SELECT relname::text FROM pg_class WHERE relname = 'schema_migrations' AND relnamespace "
                             "= current_schema()::regnamespace");
    auto found = connection.query(tables);
    if (!found)
        return found.error();
    const bool there =
        std::any_of(found->begin(), found->end(), [](Row row) { return row.text() == u"schema_migrations"; });
    if (!there && connection.backend() == Backend::Sqlite && !found->isEmpty())
        return Error{ErrorKind::Invalid, {QStringLiteral("database"), connection.address().display()}, {}};
    if (!there)
        return std::optional<QList<Applied>>();
    auto rows = connection.query(QStringLiteral("SELECT version, checksum FROM schema_migrations ORDER BY version"));
    if (!rows)
        return rows.error();
    QList<Applied> applied;
    for (Row &row : *rows) {
        const int version = row.number();
        applied.append({version, row.text()});
    }
    return std::optional(applied);
}

/// Is what was applied the beginning of what we know?
Result<void> compare(const QList<Applied> &applied, const QList<Migration> &known)
{
    if (!applied.isEmpty() && applied.back().version > known.back().version)
        return Error{ErrorKind::DatabaseTooNew,
                     {QString::number(applied.back().version), QString::number(known.back().version)},
                     {}};
    for (qsizetype i = 0; i < applied.size(); ++i) {
        const Migration &ours = known.at(i);
        if (applied.at(i).version != ours.version || applied.at(i).checksum != ours.checksum)
            return Error{ErrorKind::DatabaseFailed,
                         {QStringLiteral("migration %1").arg(ours.version), QStringLiteral("checksum")},
                         QStringLiteral("%1 was applied in another form").arg(ours.name)};
    }
    return {};
}

Result<void> apply(Connection &connection, const Migration &migration, const Clock &clock)
{
    for (const QString &statement : splitStatements(migration.script))
        if (const auto done = connection.run(statement); !done)
            return done.error();
    const auto noted = connection.execute(
        QStringLiteral("INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"),
        {migration.version, migration.name, migration.checksum, bind::time(clock.now())});
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<void> createTable(Connection &connection)
{
    return connection.run(
        connection.backend() == Backend::Sqlite
            ? QStringLiteral("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                             "checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT")
            : QStringLiteral("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                             "checksum TEXT NOT NULL, applied_at TIMESTAMPTZ NOT NULL)"));
}

/// Those that come behind what was applied.
QList<Migration> stepsBehind(qsizetype applied, const QList<Migration> &known, int target)
{
    QList<Migration> steps = known.mid(applied);
    while (target > 0 && !steps.isEmpty() && steps.last().version > target)
        steps.removeLast();
    return steps;
}

Result<MigrationOutcome> migrateLocked(Connection &connection, const Clock &clock, int target, const Progress &progress)
{
    if (connection.backend() == Backend::Postgresql)
        if (const auto locked = connection.query(QStringLiteral("SELECT pg_advisory_xact_lock(?)"), {migrationLock});
            !locked)
            return locked.error();
    const QList<Migration> &known = migrationsFor(connection.backend());
    const auto applied = appliedIn(connection); // again: another program may have worked while we waited
    if (!applied)
        return applied.error();
    if (!*applied)
        if (const auto created = createTable(connection); !created)
            return created.error();
    const QList<Applied> before = applied->value_or(QList<Applied>());
    if (const auto same = compare(before, known); !same)
        return same.error();
    MigrationOutcome outcome{before.isEmpty() ? 0 : before.back().version, 0};
    const QList<Migration> steps = stepsBehind(before.size(), known, target);
    for (const Migration &migration : steps) {
        if (progress && !before.isEmpty())
            progress(outcome.applied, int(steps.size()));
        if (const auto done = apply(connection, migration, clock); !done)
            return done.error();
        outcome.version = migration.version;
        ++outcome.applied;
    }
    return outcome;
}

} // namespace

const QList<Migration> &migrationsFor(Backend backend)
{
    static const QList<Migration> sqlite = load(Backend::Sqlite);
    static const QList<Migration> postgresql = load(Backend::Postgresql);
    return backend == Backend::Sqlite ? sqlite : postgresql;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto applied = appliedIn(connection);
    if (!applied)
        return applied.error();
    if (!*applied || (*applied)->isEmpty())
        return 0;
    const auto same = compare(**applied, migrationsFor(connection.backend()));
    return same ? Result<int>((*applied)->back().version) : Result<int>(same.error());
}

Result<MigrationOutcome> migrate(Connection &connection, const Clock &clock, int target, const Progress &progress)
{
    const QList<Migration> &known = migrationsFor(connection.backend());
    if (known.isEmpty())
        return Error{ErrorKind::Internal, {QStringLiteral("no migrations in the program")}, {}};
    const auto applied = appliedIn(connection);
    if (!applied)
        return applied.error();
    if (*applied && (*applied)->size() >= known.size()) { // the ordinary start takes no lock
        if (const auto same = compare((*applied)->mid(0, known.size() + 1), known); !same)
            return same.error();
        return MigrationOutcome{known.back().version, 0};
    }
    if (progress && *applied && !(*applied)->isEmpty())
        progress(0, int(stepsBehind((*applied)->size(), known, target).size()));
    return inTransaction(connection, Connection::Mode::Write,
                         [&](Connection &c) { return migrateLocked(c, clock, target, progress); });
}

} // namespace dbledger::storage
