// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"

#include <memory>
#include <vector>

namespace dbledger::cli {

/// The options that every command has: --lang, --help, --version.
QList<QCommandLineOption> generalOptions();

// Texts of --help, wrapped to `width` columns (0: not).
QString overviewHelp(const std::vector<std::unique_ptr<Command>> &commands, int width);
QString commandHelp(const Command &command, int width);

} // namespace dbledger::cli
