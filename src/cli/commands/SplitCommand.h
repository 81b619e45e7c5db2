// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"
#include "domain/books/PageRange.h"

#include <QCoreApplication>

namespace dbledger::cli {

struct Session;

/// `split`: says which invoices a file holds, makes a document of each, and takes that back.
class SplitCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SplitCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitCode> run(const Invocation &invocation) const override;

private:
    static Result<ExitCode> propose(const Invocation &invocation, const QString &what);
    static Result<ExitCode> split(const Invocation &invocation, const QString &what,
                                  const QList<domain::PageRange> &parts);
    static Result<ExitCode> undo(const Invocation &invocation, const QString &what);
};

} // namespace dbledger::cli
