// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/User.h"

#include <QRegularExpression>

namespace dbledger::domain {

QString roleName(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QStringLiteral("viewer");
    case Role::Accountant:
        return QStringLiteral("accountant");
    case Role::Administrator:
        break;
    }
    return QStringLiteral("administrator");
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : {Role::Viewer, Role::Accountant, Role::Administrator})
        if (roleName(role) == name)
            return role;
    return std::nullopt;
}

QString emailKey(const QString &email)
{
    return email.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isEmail(const QString &email)
{
    constexpr int mostCharacters = 254; // RFC 5321
    static const QRegularExpression form(QStringLiteral("\\A[^@\\s\\x00-\\x1f]+@[^@\\s\\x00-\\x1f]+\\z"));
    return email.size() <= mostCharacters && form.match(email).hasMatch();
}

} // namespace dbledger::domain
