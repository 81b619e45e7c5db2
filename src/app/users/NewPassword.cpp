// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/users/NewPassword.h"

#include "domain/books/User.h"
#include "security/PasswordRules.h"

namespace dbledger::app {

Result<void> checkPasswordFor(const Secret &password, const QString &email, const QString &name)
{
    return security::checkNewPassword(password, {email, name, QStringLiteral("dbledger")});
}

Result<void> checkNewUser(const QString &name, const QString &email, const Secret &password)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorKind::Incomplete, {QStringLiteral("name")}, {}};
    if (!domain::isEmail(email.trimmed()))
        return Error{ErrorKind::Invalid, {QStringLiteral("email"), email}, {}};
    return checkPasswordFor(password, email.trimmed(), name);
}

} // namespace dbledger::app
