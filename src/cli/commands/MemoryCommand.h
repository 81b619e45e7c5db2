// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"

#include <QCoreApplication>

namespace dbledger::cli {

/// `memory`: what corrections taught about where suppliers print what; to read, take along and forget;
/// and what drafts would be with it.
class MemoryCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(MemoryCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitCode> run(const Invocation &invocation) const override;

private:
    static Result<ExitCode> list(const Invocation &invocation);
    static Result<ExitCode> show(const Invocation &invocation, qint64 id);
    static Result<ExitCode> forget(const Invocation &invocation, const QList<qint64> &ids);
    static Result<ExitCode> writeFile(const Invocation &invocation, const QString &path);
    static Result<ExitCode> readFile(const Invocation &invocation, const QString &path);
    static Result<ExitCode> replay(const Invocation &invocation);
};

} // namespace dbledger::cli
