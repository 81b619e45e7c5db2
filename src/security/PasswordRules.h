// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QStringList>

namespace dbledger::security {

inline constexpr int leastPasswordLength = 8; ///< characters
inline constexpr int mostPasswordLength = 256;

/// May this be somebody's password? Any characters, no rules of composition; what everybody tries first is refused, and
/// so is one of the `own` words (their e-mail, their name, the program's name) as the whole password. Errors:
/// PasswordTooShort (least), PasswordTooLong (most), PasswordTooCommon.
Result<void> checkNewPassword(const Secret &password, const QStringList &own);

} // namespace dbledger::security
