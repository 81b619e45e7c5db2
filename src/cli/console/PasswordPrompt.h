// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

namespace dbledger::cli {

/// Asks on the terminal, without showing what is typed; twice, until both are the same. Blocks. Errors: Usage where
/// standard input is no terminal, Cancelled for Ctrl+C or the end of the input.
Result<Secret> askNewPassword(const QString &whose);

/// The first line of standard input, for scripts. Usage when there is none.
Result<Secret> passwordFromStandardInput();

} // namespace dbledger::cli
