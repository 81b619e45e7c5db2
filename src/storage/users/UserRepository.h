// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/User.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// A user with what the password is checked against.
struct UserRecord
{
    domain::User user;
    QString passwordHash; ///< encoded, with its salt and cost
};

/// Keeps other workstations from changing users until this transaction ends: for rules about all of them, such as
/// "there is always an administrator". SQLite's write lock does it anyway.
Result<void> lockUsers(Connection &connection);

/// How many there are, disabled ones too.
Result<qint64> countUsers(Connection &connection);
Result<qint64> countActiveAdministrators(Connection &connection);
/// By name, then e-mail.
Result<QList<domain::User>> allUsers(Connection &connection);
/// NotFound.
Result<domain::User> userById(Connection &connection, qint64 id);
/// Without regard to case; nothing when nobody has it.
Result<std::optional<UserRecord>> userByEmail(Connection &connection, const QString &email);

/// Id, version and times of `user` are ignored. Returns the id.
Result<qint64> insertUser(Connection &connection, const domain::User &user, const QString &passwordHash,
                          const QDateTime &now);
/// Name, role and activity, and raises the version; Conflict when it was raised since.
Result<void> updateUser(Connection &connection, const domain::User &user);
/// The version stays: whoever holds the list of users has not been overtaken.
Result<void> setPassword(Connection &connection, qint64 id, const QString &passwordHash, bool mustChange);
Result<void> noteSignIn(Connection &connection, qint64 id, const QDateTime &now);

} // namespace dbledger::storage
