// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"

#include <QCoreApplication>

namespace dbledger::cli {

/// `alerts`: what the rules found, the rules, asking them all now, and acknowledging what was seen to.
class AlertsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AlertsCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitCode> run(const Invocation &invocation) const override;

private:
    static Result<ExitCode> list(const Invocation &invocation);
    static Result<ExitCode> writeCsv(const Invocation &invocation);
    static Result<ExitCode> rules(const Invocation &invocation);
    static Result<ExitCode> evaluate(const Invocation &invocation);
    static Result<ExitCode> acknowledge(const Invocation &invocation, const QStringList &numbers);
};

} // namespace dbledger::cli
