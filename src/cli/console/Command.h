// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "base/Result.h"
#include "cli/console/Console.h"
#include "cli/console/Interrupt.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace dbledger::cli {

/// What the program answers to its caller.
enum class ExitCode {
    Ok = 0,
    Attention = 1, ///< something needs a look, or failed
    Usage = 2,     ///< the command line makes no sense
    Interrupted = 130,
};

/// What a command is given to work with.
struct Invocation
{
    const QCommandLineParser &arguments; ///< parsed: the command's options, and what is left as positional arguments
    Console &console;
    app::Wording wording;
    Interrupt &interrupt; ///< Ctrl+C
};

/// One command of the program: what it is called, what it takes and what it does. Stateless between runs.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// The positional arguments as help shows them: "FILE|FOLDER...".
    virtual QString synopsis() const = 0;
    /// What it does, in one line.
    virtual QString summary() const = 0;
    /// What else there is to know; paragraphs separated by line feeds.
    virtual QString description() const { return {}; }
    virtual QList<QCommandLineOption> options() const = 0;
    /// Does it. An error ends the program with its sentence: Usage with 2, Cancelled with 130, any other with 1.
    virtual Result<ExitCode> run(const Invocation &invocation) const = 0;
};

/// The error of a command line that makes no sense.
inline Error usageError(const QString &sentence)
{
    return {ErrorKind::Usage, {sentence}, {}};
}

} // namespace dbledger::cli
