// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/users/UserRepository.h"

#include "storage/database/Bind.h"

namespace dbledger::storage {

namespace {

const QString &selectUsers()
{
    static const QString sql = QStringLiteral("SELECT id, version, email, name, role, state, must_change_password, "
                                              "created_at, last_sign_in, password_hash FROM users ");
    return sql;
}

UserRecord userFrom(Row &row)
{
    UserRecord record;
    domain::User &user = record.user;
    user.id = row.integer();
    user.version = row.number();
    user.email = row.text();
    user.name = row.text();
    user.role = domain::roleFromName(row.text()).value_or(Role::Viewer);
    user.active = row.text() == u"active";
    user.mustChangePassword = row.flag();
    user.createdAt = row.time();
    user.lastSignIn = row.time();
    record.passwordHash = row.text();
    return record;
}

QString stateOf(const domain::User &user)
{
    return user.active ? QStringLiteral("active") : QStringLiteral("disabled");
}

Error noSuchUser(qint64 id)
{
    return {ErrorKind::NotFound, {QStringLiteral("user"), QString::number(id)}, {}};
}

Result<void> changedOne(const Result<int> &changed, const Error &otherwise)
{
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>() : Result<void>(otherwise);
}

} // namespace

Result<void> lockUsers(Connection &connection)
{
    if (connection.backend() == Backend::Sqlite)
        return {};
    return connection.run(QStringLiteral("LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE"));
}

Result<qint64> countUsers(Connection &connection)
{
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM users"));
}

Result<qint64> countActiveAdministrators(Connection &connection)
{
    return connection.number(
        QStringLiteral("SELECT COUNT(*) FROM users WHERE role = 'administrator' AND state = 'active'"));
}

Result<QList<domain::User>> allUsers(Connection &connection)
{
    auto rows = connection.query(selectUsers() + QStringLiteral("ORDER BY LOWER(name), email_key"));
    if (!rows)
        return rows.error();
    QList<domain::User> users;
    for (Row &row : *rows)
        users.append(userFrom(row).user);
    return users;
}

Result<domain::User> userById(Connection &connection, qint64 id)
{
    auto rows = connection.query(selectUsers() + QStringLiteral("WHERE id = ?"), {id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return noSuchUser(id);
    return userFrom(rows->first()).user;
}

Result<std::optional<UserRecord>> userByEmail(Connection &connection, const QString &email)
{
    auto rows = connection.query(selectUsers() + QStringLiteral("WHERE email_key = ?"), {domain::emailKey(email)});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<UserRecord>() : std::optional(userFrom(rows->first()));
}

Result<qint64> insertUser(Connection &connection, const domain::User &user, const QString &passwordHash,
                          const QDateTime &now)
{
    return connection.number(
        QStringLiteral("INSERT INTO users (email, email_key, name, role, state, must_change_password, password_hash, "
                       "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {user.email.trimmed(), domain::emailKey(user.email), user.name, domain::roleName(user.role), stateOf(user),
         user.mustChangePassword, passwordHash, bind::time(now)});
}

Result<void> updateUser(Connection &connection, const domain::User &user)
{
    const auto changed =
        connection.execute(QStringLiteral("UPDATE users SET name = ?, role = ?, state = ?, "
                                          "version = version + 1 WHERE id = ? AND version = ?"),
                           {user.name, domain::roleName(user.role), stateOf(user), user.id, user.version});
    return changedOne(changed, {ErrorKind::Conflict, {QStringLiteral("user"), user.email}, {}});
}

Result<void> setPassword(Connection &connection, qint64 id, const QString &passwordHash, bool mustChange)
{
    const auto changed =
        connection.execute(QStringLiteral("UPDATE users SET password_hash = ?, must_change_password = ? WHERE id = ?"),
                           {passwordHash, mustChange, id});
    return changedOne(changed, noSuchUser(id));
}

Result<void> noteSignIn(Connection &connection, qint64 id, const QDateTime &now)
{
    const auto changed =
        connection.execute(QStringLiteral("UPDATE users SET last_sign_in = ? WHERE id = ?"), {bind::time(now), id});
    return changedOne(changed, noSuchUser(id));
}

} // namespace dbledger::storage
