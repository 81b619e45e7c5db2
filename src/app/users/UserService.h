// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "domain/books/User.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;
class UserPasswords;

struct NewUser
{
    QString name;
    QString email;
    Role role = Role::Accountant;
    Secret password; ///< they must change it at their first sign-in
};

/// Who may sign in, for administrators: NotAllowed for anybody else. Callable from any thread; every change is one
/// transaction with its audit row. A change names the version that it was made from: Conflict when it is not the
/// newest.
class UserService
{
public:
    UserService(std::shared_ptr<Core> core, std::shared_ptr<UserPasswords> passwords);

    /// By name, disabled ones too.
    QFuture<Result<QList<domain::User>>> list(const Actor &actor);
    /// Errors: Duplicate (user, id) for an e-mail that somebody has, in whatever case; Invalid (e-mail), Incomplete
    /// (name), PasswordTooShort (least), PasswordTooLong (most), PasswordTooCommon.
    QFuture<Result<domain::User>> add(const NewUser &user, const Actor &actor);
    /// Incomplete (name) for an empty one.
    QFuture<Result<domain::User>> rename(qint64 id, int version, const QString &name, const Actor &actor);
    /// LastAdministrator when there would be no active one left.
    QFuture<Result<domain::User>> setRole(qint64 id, int version, Role role, const Actor &actor);
    QFuture<Result<domain::User>> setActive(qint64 id, int version, bool active, const Actor &actor);
    /// They must change it at their next sign-in, and may try at once if they were locked. Errors as add().
    QFuture<Result<domain::User>> resetPassword(qint64 id, int version, const Secret &password, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
    std::shared_ptr<UserPasswords> m_passwords;
};

} // namespace dbledger::app
