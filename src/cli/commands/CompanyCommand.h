// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"
#include "domain/books/Company.h"

#include <QCoreApplication>

namespace dbledger::cli {

/// `company set` and `company show`: who we are.
class CompanyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CompanyCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitCode> run(const Invocation &invocation) const override;

private:
    static void show(const Invocation &invocation, const domain::Company &company);
};

} // namespace dbledger::cli
