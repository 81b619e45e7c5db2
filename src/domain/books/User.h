// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace dbledger::domain {

/// Somebody who may sign in. Never holds the password or its hash.
struct User
{
    qint64 id = 0;
    int version = 0; ///< raised by every change of name, role or activity
    QString email;   ///< as it was entered; unique without regard to case, never changes
    QString name;
    Role role = Role::Viewer;
    bool active = true;              ///< false: may not sign in
    bool mustChangePassword = false; ///< an administrator chose the password
    QDateTime createdAt;             ///< UTC
    QDateTime lastSignIn;            ///< UTC; null: never
    bool operator==(const User &) const = default;
};

QString roleName(Role role); ///< "viewer" "accountant" "administrator"
std::optional<Role> roleFromName(QStringView name);

/// An e-mail address for comparing: without regard to case and to how its letters are composed.
QString emailKey(const QString &email);
/// Could mail be sent there? Something before and after one @, no blanks, at most 254 characters.
bool isEmail(const QString &email);

} // namespace dbledger::domain
