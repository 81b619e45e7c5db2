// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger {

/// What a user may do; ordered, each may do what the ones before it may.
enum class Role { Viewer, Accountant, Administrator };

/// On whose behalf business data is read or changed; every service call takes one and the audit log records it.
struct Actor
{
    QString name; ///< e-mail of the signed-in user, or "cli:<system user>"
    Role role = Role::Viewer;
    QString origin; ///< host and program, for the audit log
};

} // namespace dbledger
