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

/// Somebody at this workstation, and on whose behalf the services are called from then on.
struct SignedIn
{
    domain::User user; ///< mustChangePassword: nothing but changePassword() should be offered
    Actor actor;
};

/// Who works here. Callable from any thread; passwords are checked on threads of their own, which takes about half a
/// second. Errors of all that take a password: SignInRefused for an unknown e-mail, a wrong password and a disabled
/// user alike; SignInLocked (seconds) after five failures in a row, on every workstation of the database and whether
/// there is such a user or not.
class LoginService
{
public:
    LoginService(std::shared_ptr<Core> core, std::shared_ptr<UserPasswords> passwords);

    /// Has nobody been entered yet?
    QFuture<Result<bool>> isFirstStart();
    /// Only while there is no user: WrongState afterwards, also for the second of two at the same time. Errors: Invalid
    /// (e-mail), Incomplete (name), those of checkNewPassword().
    QFuture<Result<SignedIn>> createFirstAdministrator(const QString &name, const QString &email,
                                                       const Secret &password);

    QFuture<Result<SignedIn>> signIn(const QString &email, const Secret &password);
    QFuture<Result<void>> signOut(const Actor &actor);
    /// Of whoever knows the current one. Errors: PasswordUnchanged, those of checkNewPassword().
    QFuture<Result<SignedIn>> changePassword(const QString &email, const Secret &current, const Secret &wanted);
    /// After the screen was locked: is it still the same person?
    QFuture<Result<void>> unlock(const Actor &actor, const Secret &password);
    /// How the user stands now: an administrator may have changed the role or disabled them. NotFound for an actor that
    /// is no user.
    QFuture<Result<domain::User>> refresh(const Actor &actor);

    /// May it become this person's password? Errors: PasswordTooShort (least), PasswordTooLong (most),
    /// PasswordTooCommon.
    Result<void> checkNewPassword(const Secret &password, const QString &email, const QString &name) const;

private:
    std::shared_ptr<Core> m_core;
    std::shared_ptr<UserPasswords> m_passwords;
};

} // namespace dbledger::app
