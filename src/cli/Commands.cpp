// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"
#include "cli/commands/AlertsCommand.h"
#include "cli/commands/CompanyCommand.h"
#include "cli/commands/DemoDataCommand.h"
#include "cli/commands/EvalCommand.h"
#include "cli/commands/ExportCommand.h"
#include "cli/commands/ExtractCommand.h"
#include "cli/commands/ImportCommand.h"
#include "cli/commands/ListCommand.h"
#include "cli/commands/MemoryCommand.h"
#include "cli/commands/PayCommand.h"
#include "cli/commands/ReportCommand.h"
#include "cli/commands/ShowCommand.h"
#include "cli/commands/SplitCommand.h"
#include "cli/commands/UserCommand.h"
#include "cli/commands/VerifyCommand.h"

namespace dbledger::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ExtractCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<SplitCommand>());
    commands.push_back(std::make_unique<PayCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<AlertsCommand>());
    commands.push_back(std::make_unique<EvalCommand>());
    commands.push_back(std::make_unique<CompanyCommand>());
    commands.push_back(std::make_unique<MemoryCommand>());
    commands.push_back(std::make_unique<UserCommand>());
    commands.push_back(std::make_unique<DemoDataCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    return commands;
}

} // namespace dbledger::cli
