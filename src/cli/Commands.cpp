// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AlertsCommand.h"
#include "cli/CompanyCommand.h"
#include "cli/DemoDataCommand.h"
#include "cli/EvalCommand.h"
#include "cli/ExportCommand.h"
#include "cli/ExtractCommand.h"
#include "cli/ImportCommand.h"
#include "cli/ListCommand.h"
#include "cli/MemoryCommand.h"
#include "cli/PayCommand.h"
#include "cli/Program.h"
#include "cli/ReportCommand.h"
#include "cli/ShowCommand.h"
#include "cli/SplitCommand.h"
#include "cli/UserCommand.h"
#include "cli/VerifyCommand.h"

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
