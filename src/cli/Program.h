// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace dbledger::cli {

/// All commands, in the order that help shows them.
std::vector<std::unique_ptr<Command>> allCommands();

/// dbledger-cli from its arguments to its exit code: chooses the language, finds the command, answers --help and
/// --version, says what is wrong with the command line and runs the command. Needs a QCoreApplication.
class Program
{
public:
    explicit Program(std::vector<std::unique_ptr<Command>> commands);
    ~Program();

    /// `arguments` are those of main(), the program's name first.
    int run(QStringList arguments);

private:
    int dispatch(const QStringList &arguments);
    int runCommand(const Command &command, const QStringList &arguments);
    int answer(const Result<ExitCode> &result, const Command &command);
    int usage(const QString &sentence, const QString &hint);
    const Command *find(const QString &name) const;

    std::vector<std::unique_ptr<Command>> m_commands;
    Console m_console;
};

} // namespace dbledger::cli
