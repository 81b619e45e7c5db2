// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/users/LoginService.h"

#include "app/core/Core.h"
#include "app/users/NewPassword.h"
#include "app/users/UserPasswords.h"
#include "base/Then.h"
#include "storage/database/AuditLog.h"
#include "storage/users/UserRepository.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace dbledger::app {

using domain::User;
using storage::Connection;

namespace {

QString originHere()
{
    return QSysInfo::machineHostName() + u'/' + QCoreApplication::applicationName();
}

SignedIn signedIn(const User &user)
{
    return {user, {user.email, user.role, originHere()}};
}

Result<void> noteUser(Connection &connection, const Actor &actor, const QDateTime &now, qint64 id,
                      const QString &action)
{
    return storage::audit(connection, actor, now, {QStringLiteral("user"), id, action, {}, {}, {}, {}});
}

Result<SignedIn> firstIn(Connection &connection, User user, const HashedPassword &hashed, const QDateTime &now)
{
    if (const auto locked = storage::lockUsers(connection); !locked)
        return locked.error();
    const auto there = storage::countUsers(connection);
    if (!there)
        return there.error();
    if (*there > 0)
        return Error{ErrorKind::WrongState, {QStringLiteral("users"), {}, QStringLiteral("exists")}, {}};
    const auto id = storage::insertUser(connection, user, hashed.encoded, now);
    if (!id)
        return id.error();
    if (const auto kept = UserPasswords::keepCost(connection, hashed, now); !kept)
        return kept.error();
    if (const auto here = storage::noteSignIn(connection, *id, now); !here)
        return here.error();
    const auto made = storage::userById(connection, *id);
    if (!made)
        return made.error();
    const auto noted = noteUser(connection, signedIn(*made).actor, now, *id, QStringLiteral("create"));
    return noted ? Result<SignedIn>(signedIn(*made)) : Result<SignedIn>(noted.error());
}

/// The user as they are now; refused when they were disabled since their password was checked.
Result<User> stillActive(Connection &connection, qint64 id)
{
    const auto user = storage::userById(connection, id);
    if (user && !user->active)
        return Error{ErrorKind::SignInRefused, {}, {}};
    return user;
}

Result<SignedIn> signedInBy(Connection &connection, qint64 id, const QDateTime &now)
{
    const auto before = stillActive(connection, id);
    if (!before)
        return before.error();
    if (const auto here = storage::noteSignIn(connection, id, now); !here)
        return here.error();
    SignedIn result = signedIn(*before);
    result.user.lastSignIn = now;
    const auto noted = noteUser(connection, result.actor, now, id, QStringLiteral("sign-in"));
    return noted ? Result<SignedIn>(result) : Result<SignedIn>(noted.error());
}

Result<SignedIn> passwordChanged(Connection &connection, qint64 id, const HashedPassword &hashed, const QDateTime &now)
{
    const auto user = stillActive(connection, id);
    if (!user)
        return user.error();
    if (const auto kept = storage::setPassword(connection, id, hashed.encoded, false); !kept)
        return kept.error();
    auto result = signedInBy(connection, id, now);
    if (!result)
        return result;
    result->user.mustChangePassword = false;
    const auto noted = noteUser(connection, result->actor, now, id, QStringLiteral("change-password"));
    return noted ? result : Result<SignedIn>(noted.error());
}

} // namespace

LoginService::LoginService(std::shared_ptr<Core> core, std::shared_ptr<UserPasswords> passwords)
    : m_core(std::move(core))
    , m_passwords(std::move(passwords))
{
}

QFuture<Result<bool>> LoginService::isFirstStart()
{
    return m_core->database.read<bool>([](Connection &connection) {
        const auto users = storage::countUsers(connection);
        return users ? Result<bool>(*users == 0) : Result<bool>(users.error());
    });
}

QFuture<Result<SignedIn>> LoginService::createFirstAdministrator(const QString &name, const QString &email,
                                                                 const Secret &password)
{
    if (const auto fits = checkNewUser(name, email, password); !fits)
        return answered<SignedIn>(fits.error());
    User user;
    user.name = name.simplified();
    user.email = email.trimmed();
    user.role = Role::Administrator;
    return m_passwords->hash(password) | then([core = m_core, user](const Result<HashedPassword> &hashed) {
               if (!hashed)
                   return answered<SignedIn>(hashed.error());
               return core->database.write<SignedIn>(
                   [=, hashed = *hashed](Connection &c) { return firstIn(c, user, hashed, core->clock->now()); });
           });
}

QFuture<Result<SignedIn>> LoginService::signIn(const QString &email, const Secret &password)
{
    return m_passwords->check(email, password, originHere()) | then([core = m_core](const Result<User> &user) {
               if (!user)
                   return answered<SignedIn>(user.error());
               return core->database.write<SignedIn>(
                   [=, id = user->id](Connection &c) { return signedInBy(c, id, core->clock->now()); });
           });
}

QFuture<Result<void>> LoginService::signOut(const Actor &actor)
{
    return m_core->database.write<void>([actor, clock = m_core->clock](Connection &connection) -> Result<void> {
        const auto record = storage::userByEmail(connection, actor.name);
        if (!record)
            return record.error();
        return noteUser(connection, actor, clock->now(), *record ? (*record)->user.id : 0, QStringLiteral("sign-out"));
    });
}

QFuture<Result<SignedIn>> LoginService::changePassword(const QString &email, const Secret &current,
                                                       const Secret &wanted)
{
    return m_passwords->check(email, current, originHere()) |
           then([core = m_core, passwords = m_passwords, current, wanted](const Result<User> &user) {
               if (!user)
                   return answered<SignedIn>(user.error());
               if (current == wanted)
                   return answered<SignedIn>({ErrorKind::PasswordUnchanged, {}, {}});
               if (const auto fits = checkPasswordFor(wanted, user->email, user->name); !fits)
                   return answered<SignedIn>(fits.error());
               return passwords->hash(wanted) | then([core, id = user->id](const Result<HashedPassword> &hashed) {
                          if (!hashed)
                              return answered<SignedIn>(hashed.error());
                          return core->database.write<SignedIn>([=, hashed = *hashed](Connection &c) {
                              return passwordChanged(c, id, hashed, core->clock->now());
                          });
                      });
           });
}

QFuture<Result<void>> LoginService::unlock(const Actor &actor, const Secret &password)
{
    return m_passwords->check(actor.name, password, actor.origin) |
           then([core = m_core, actor](const Result<User> &user) {
               if (!user)
                   return answered<void>(user.error());
               return core->database.write<void>([=, id = user->id](Connection &c) {
                   return noteUser(c, actor, core->clock->now(), id, QStringLiteral("unlock"));
               });
           });
}

QFuture<Result<User>> LoginService::refresh(const Actor &actor)
{
    return m_core->database.read<User>([name = actor.name](Connection &connection) -> Result<User> {
        const auto record = storage::userByEmail(connection, name);
        if (!record)
            return record.error();
        if (!*record)
            return Error{ErrorKind::NotFound, {QStringLiteral("user"), name}, {}};
        return (*record)->user;
    });
}

Result<void> LoginService::checkNewPassword(const Secret &password, const QString &email, const QString &name) const
{
    return checkPasswordFor(password, email, name);
}

} // namespace dbledger::app
