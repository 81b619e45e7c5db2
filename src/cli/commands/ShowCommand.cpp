// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ShowCommand.h"

#include "app/books/InvoiceService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"
#include "cli/output/InvoiceJson.h"
#include "cli/output/InvoiceReport.h"

namespace dbledger::cli {

QString ShowCommand::name() const
{
    return QStringLiteral("show");
}

QString ShowCommand::synopsis() const
{
    return tr("NUMBER|ID");
}

QString ShowCommand::summary() const
{
    return tr("show one invoice: its values, lines, payments and history");
}

QString ShowCommand::description() const
{
    return {};
}

QList<QCommandLineOption> ShowCommand::options() const
{
    return {options::database(), options::json()};
}

Result<ExitCode> ShowCommand::run(const Invocation &invocation) const
{
    const QStringList given = invocation.arguments.positionalArguments();
    if (given.size() != 1)
        return usageError(tr("one invoice number or id is needed"));
    Session session(invocation);
    const auto id = app::await(session.context.invoices().find(given.first(), session.actor));
    if (!id)
        return id.error();
    const auto detail = app::await(session.context.invoices().show(*id, session.actor));
    if (!detail)
        return detail.error();
    if (invocation.arguments.isSet(QStringLiteral("json")))
        invocation.console.outJson(toJson(*detail));
    else
        InvoiceReport(invocation.console, invocation.wording).print(*detail);
    return ExitCode::Ok;
}

} // namespace dbledger::cli
