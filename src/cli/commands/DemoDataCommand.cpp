// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/DemoDataCommand.h"

#include "app/insight/DemoService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"

#include <limits>

namespace dbledger::cli {

namespace {

constexpr int mostInvoices = 10'000'000;
constexpr int mostCustomers = 1'000'000;
constexpr int mostYears = 50;

Result<app::DemoOptions> demoOptions(const QCommandLineParser &arguments)
{
    app::DemoOptions demo;
    const auto invoices = options::number(arguments, QStringLiteral("invoices"), 1, mostInvoices);
    const auto customers = options::number(arguments, QStringLiteral("customers"), 1, mostCustomers);
    const auto seed = options::number(arguments, QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
    const auto years = options::number(arguments, QStringLiteral("years"), 1, mostYears);
    for (const auto *value : {&invoices, &customers, &seed, &years})
        if (!*value)
            return value->error();
    const auto until = options::date(arguments, QStringLiteral("until"));
    if (!until)
        return until.error();
    demo.invoices = invoices->value_or(demo.invoices);
    demo.customers = customers->value_or(demo.customers);
    demo.seed = quint32(seed->value_or(int(demo.seed)));
    demo.years = years->value_or(demo.years);
    demo.until = until->value_or(QDate());
    return demo;
}

} // namespace

QString DemoDataCommand::name() const
{
    return QStringLiteral("demo-data");
}

QString DemoDataCommand::synopsis() const
{
    return {};
}

QString DemoDataCommand::summary() const
{
    return tr("fill an empty database with a believable company, to try things out");
}

QString DemoDataCommand::description() const
{
    return tr("The same options make the same data. A database that holds invoices of its own is left alone.");
}

QList<QCommandLineOption> DemoDataCommand::options() const
{
    return {{QStringLiteral("invoices"), tr("how many invoices; otherwise 1000"), QStringLiteral("N")},
            {QStringLiteral("customers"), tr("how many customers; otherwise one for 15 invoices, at most 5000"),
             QStringLiteral("N")},
            {QStringLiteral("years"), tr("over how many years; otherwise 3"), QStringLiteral("N")},
            {QStringLiteral("until"), tr("the last day; otherwise today"), QStringLiteral("DATE")},
            {QStringLiteral("seed"), tr("another number makes another company"), QStringLiteral("N")},
            options::database()};
}

Result<ExitCode> DemoDataCommand::run(const Invocation &invocation) const
{
    if (!invocation.arguments.positionalArguments().isEmpty())
        return usageError(tr("\"%1\" is too much").arg(invocation.arguments.positionalArguments().first()));
    const auto demo = demoOptions(invocation.arguments);
    if (!demo)
        return demo.error();
    Session session(invocation);
    QObject context; // progress comes on the database's thread, the console lives on this one
    const Progress progress = [&context, &console = invocation.console](int done, int of) {
        QMetaObject::invokeMethod(
            &context, [&console, done, of] { console.progress(tr("%1 of %2 invoices made").arg(done).arg(of)); });
    };
    const auto report =
        app::await(session.context.demo().fill(*demo, session.actor, invocation.interrupt.token(), progress));
    if (!report)
        return report.error();
    const app::Wording &wording = invocation.wording;
    const auto line = [&](const QString &label, int count) {
        invocation.console.out(wording.number(QString::number(count)).rightJustified(9) + u' ' + label);
    };
    line(tr("sales"), report->sales);
    line(tr("purchases"), report->purchases);
    line(tr("credit notes"), report->creditNotes);
    line(tr("customers"), report->customers);
    line(tr("suppliers"), report->suppliers);
    line(tr("products"), report->products);
    line(tr("payments"), report->payments);
    return ExitCode::Ok;
}

} // namespace dbledger::cli
