// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

namespace dbledger::app {

/// May it become the password of somebody with that e-mail and name? Errors: PasswordTooShort, PasswordTooLong,
/// PasswordTooCommon.
Result<void> checkPasswordFor(const Secret &password, const QString &email, const QString &name);
/// The same, and is it an e-mail and a name at all? Errors also: Invalid (e-mail), Incomplete (name).
Result<void> checkNewUser(const QString &name, const QString &email, const Secret &password);

} // namespace dbledger::app
