// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"

#include <QCoreApplication>

namespace dbledger::cli {

/// `export`: invoices or their lines as CSV.
class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitCode> run(const Invocation &invocation) const override;
};

} // namespace dbledger::cli
