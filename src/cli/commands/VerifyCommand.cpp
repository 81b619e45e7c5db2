// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/VerifyCommand.h"

#include "app/insight/DashboardService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"

namespace dbledger::cli {

namespace {

constexpr int mostShown = 20;

} // namespace

QString VerifyCommand::name() const
{
    return QStringLiteral("verify");
}

QString VerifyCommand::synopsis() const
{
    return {};
}

QString VerifyCommand::summary() const
{
    return tr("hold what dashboards show against a full count of the invoices");
}

QString VerifyCommand::description() const
{
    return tr("Answers with 1 when something differs. --repair makes the sums anew.");
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return {{QStringLiteral("repair"), tr("make the sums anew from the invoices")}, options::database()};
}

Result<ExitCode> VerifyCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    if (!arguments.positionalArguments().isEmpty())
        return usageError(tr("\"%1\" is too much").arg(arguments.positionalArguments().first()));
    Session session(invocation);
    app::DashboardService &service = session.context.dashboards();
    const CancelToken cancel = invocation.interrupt.token();
    if (arguments.isSet(QStringLiteral("repair"))) {
        if (const auto repaired = app::await(service.repair(session.actor, cancel)); !repaired)
            return repaired.error();
        invocation.console.out(tr("the sums were made anew"));
    }
    const auto differences = app::await(service.verify(mostShown, session.actor, cancel));
    if (!differences)
        return differences.error();
    for (const domain::RollupDifference &difference : *differences)
        invocation.console.out(tr("%1, %2: %3 is %4, the invoices say %5")
                                   .arg(difference.table, difference.key, difference.column)
                                   .arg(difference.stored)
                                   .arg(difference.expected));
    if (differences->isEmpty())
        invocation.console.out(tr("every sum is what the invoices say"));
    return differences->isEmpty() ? ExitCode::Ok : ExitCode::Attention;
}

} // namespace dbledger::cli
