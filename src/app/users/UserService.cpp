// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/users/UserService.h"

#include "app/core/Core.h"
#include "app/users/NewPassword.h"
#include "app/users/UserPasswords.h"
#include "base/Then.h"
#include "storage/database/AuditLog.h"
#include "storage/users/SignInAttempts.h"
#include "storage/users/UserRepository.h"

#include <utility>

namespace dbledger::app {

using domain::User;
using storage::Connection;

namespace {

Result<void> requireAdministrator(const Actor &actor)
{
    return require(actor, Role::Administrator, QStringLiteral("users"));
}

Result<User> addedIn(Connection &connection, const User &user, const HashedPassword &hashed, const Actor &actor,
                     const QDateTime &now)
{
    if (const auto locked = storage::lockUsers(connection); !locked)
        return locked.error();
    const auto there = storage::userByEmail(connection, user.email);
    if (!there)
        return there.error();
    if (*there)
        return Error{ErrorKind::Duplicate, {QStringLiteral("user"), (*there)->user.email}, {}};
    const auto id = storage::insertUser(connection, user, hashed.encoded, now);
    if (!id)
        return id.error();
    if (const auto kept = UserPasswords::keepCost(connection, hashed, now); !kept)
        return kept.error();
    const auto noted = storage::audit(connection, actor, now,
                                      {QStringLiteral("user"), *id, QStringLiteral("create"), QStringLiteral("role"),
                                       QString(), domain::roleName(user.role), user.email});
    return noted ? storage::userById(connection, *id) : Result<User>(noted.error());
}

/// Nobody else changes users meanwhile; updateUser refuses it to whoever saw another version.
Result<User> userToChange(Connection &connection, qint64 id, int version)
{
    if (const auto locked = storage::lockUsers(connection); !locked)
        return locked.error();
    auto user = storage::userById(connection, id);
    if (user)
        user->version = version;
    return user;
}

bool isActiveAdministrator(const User &user)
{
    return user.active && user.role == Role::Administrator;
}

/// What a change shows in the history.
struct UserChange
{
    QString what;
    QString from;
    QString to;
};

/// Changes a user in one transaction by what `apply` does to it.
template <typename Apply>
QFuture<Result<User>> changed(const std::shared_ptr<Core> &core, qint64 id, int version, const Actor &actor,
                              Apply apply)
{
    if (const auto allowed = requireAdministrator(actor); !allowed)
        return answered<User>(allowed.error());
    return core->database.write<User>([=, clock = core->clock](Connection &connection) -> Result<User> {
        auto user = userToChange(connection, id, version);
        if (!user)
            return user;
        const bool wasAdministrator = isActiveAdministrator(*user);
        const UserChange change = apply(*user);
        if (const auto kept = storage::updateUser(connection, *user); !kept)
            return kept.error();
        const auto administrators = storage::countActiveAdministrators(connection);
        if (!administrators)
            return administrators.error();
        if (*administrators == 0 && wasAdministrator)
            return Error{ErrorKind::LastAdministrator, {}, {}};
        const auto noted = storage::audit(
            connection, actor, clock->now(),
            {QStringLiteral("user"), id, QStringLiteral("change"), change.what, change.from, change.to, user->email});
        return noted ? storage::userById(connection, id) : Result<User>(noted.error());
    });
}

Result<User> resetIn(Connection &connection, qint64 id, int version, const HashedPassword &hashed, const Actor &actor,
                     const QDateTime &now)
{
    auto user = userToChange(connection, id, version);
    if (!user)
        return user;
    if (const auto raised = storage::updateUser(connection, *user); !raised)
        return raised.error();
    if (const auto kept = storage::setPassword(connection, id, hashed.encoded, true); !kept)
        return kept.error();
    if (const auto cleared = storage::SignInAttempts(connection, user->email, now).clear(); !cleared)
        return cleared.error();
    const auto noted =
        storage::audit(connection, actor, now,
                       {QStringLiteral("user"), id, QStringLiteral("reset-password"), {}, {}, {}, user->email});
    return noted ? storage::userById(connection, id) : Result<User>(noted.error());
}

QString activityName(bool active)
{
    return active ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

UserService::UserService(std::shared_ptr<Core> core, std::shared_ptr<UserPasswords> passwords)
    : m_core(std::move(core))
    , m_passwords(std::move(passwords))
{
}

QFuture<Result<QList<User>>> UserService::list(const Actor &actor)
{
    if (const auto allowed = requireAdministrator(actor); !allowed)
        return answered<QList<User>>(allowed.error());
    return m_core->database.read<QList<User>>(storage::allUsers);
}

QFuture<Result<User>> UserService::add(const NewUser &given, const Actor &actor)
{
    if (const auto allowed = requireAdministrator(actor); !allowed)
        return answered<User>(allowed.error());
    if (const auto fits = checkNewUser(given.name, given.email, given.password); !fits)
        return answered<User>(fits.error());
    User user;
    user.name = given.name.simplified();
    user.email = given.email.trimmed();
    user.role = given.role;
    user.mustChangePassword = true;
    return m_passwords->hash(given.password) | then([core = m_core, user, actor](const Result<HashedPassword> &hashed) {
               if (!hashed)
                   return answered<User>(hashed.error());
               return core->database.write<User>([=, hashed = *hashed](Connection &c) {
                   return addedIn(c, user, hashed, actor, core->clock->now());
               });
           });
}

QFuture<Result<User>> UserService::rename(qint64 id, int version, const QString &name, const Actor &actor)
{
    if (name.trimmed().isEmpty())
        return answered<User>({ErrorKind::Incomplete, {QStringLiteral("name")}, {}});
    return changed(m_core, id, version, actor, [to = name.simplified()](User &user) {
        return UserChange{QStringLiteral("name"), std::exchange(user.name, to), to};
    });
}

QFuture<Result<User>> UserService::setRole(qint64 id, int version, Role role, const Actor &actor)
{
    return changed(m_core, id, version, actor, [role](User &user) {
        const QString from = domain::roleName(std::exchange(user.role, role));
        return UserChange{QStringLiteral("role"), from, domain::roleName(role)};
    });
}

QFuture<Result<User>> UserService::setActive(qint64 id, int version, bool active, const Actor &actor)
{
    return changed(m_core, id, version, actor, [active](User &user) {
        const QString from = activityName(std::exchange(user.active, active));
        return UserChange{QStringLiteral("active"), from, activityName(active)};
    });
}

QFuture<Result<User>> UserService::resetPassword(qint64 id, int version, const Secret &password, const Actor &actor)
{
    if (const auto allowed = requireAdministrator(actor); !allowed)
        return answered<User>(allowed.error());
    return m_core->database.read<User>([id](Connection &c) { return storage::userById(c, id); }) |
           then([core = m_core, passwords = m_passwords, version, password, actor](const Result<User> &found) {
               if (!found)
                   return answered<User>(found.error());
               if (const auto fits = checkPasswordFor(password, found->email, found->name); !fits)
                   return answered<User>(fits.error());
               return passwords->hash(password) | then([=, id = found->id](const Result<HashedPassword> &hashed) {
                          if (!hashed)
                              return answered<User>(hashed.error());
                          return core->database.write<User>([=, hashed = *hashed](Connection &c) {
                              return resetIn(c, id, version, hashed, actor, core->clock->now());
                          });
                      });
           });
}

} // namespace dbledger::app
