// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ImportCommand.h"

#include "app/intake/InputFiles.h"
#include "app/intake/IntakeService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"
#include "cli/output/ImportOutput.h"

namespace dbledger::cli {

namespace {

/// Shows the reports in the order of the files while later ones are still being worked on.
void follow(const QFuture<app::ImportReport> &future, qsizetype files, ImportOutput &output, Console &console)
{
    QFutureWatcher<app::ImportReport> watcher;
    QEventLoop loop;
    int shown = 0;
    const auto showReady = [&] {
        for (; future.isResultReadyAt(shown); ++shown)
            output.report(future.resultAt(shown));
        console.progress(QCoreApplication::translate("ImportCommand", "%1 of %2 read").arg(shown).arg(files));
    };
    QObject::connect(&watcher, &QFutureWatcher<app::ImportReport>::resultReadyAt, &loop, showReady);
    QObject::connect(&watcher, &QFutureWatcher<app::ImportReport>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    showReady();
    loop.exec();
    showReady();
    console.progress({});
}

} // namespace

QString ImportCommand::name() const
{
    return QStringLiteral("import");
}

QString ImportCommand::synopsis() const
{
    return tr("FILE|FOLDER...");
}

QString ImportCommand::summary() const
{
    return tr("store documents, read them and approve what is proved");
}

QString ImportCommand::description() const
{
    return tr("What cannot be proved stays a draft for a person to look at. A file that came in before is stored once. "
              "\"dbledger-cli company set\" tells who you are, and so a sale from a purchase; --direction says it for "
              "documents that do not tell.");
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {options::direction(),
            {QStringLiteral("no-approve"), tr("leave everything as a draft")},
            {QStringLiteral("continue"), tr("also read what an import left that was stopped; needs no file")},
            options::database(),
            options::jobs(),
            options::json()};
}

Result<ExitCode> ImportCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    const bool resume = arguments.isSet(QStringLiteral("continue"));
    if (arguments.positionalArguments().isEmpty() && !resume)
        return usageError(tr("no file or folder was given"));
    const Result<int> jobs = options::jobs(arguments);
    if (!jobs)
        return jobs.error();
    const auto direction = options::direction(arguments);
    if (!direction)
        return direction.error();
    const QStringList files = app::inputFiles(arguments.positionalArguments());
    if (files.isEmpty() && !resume) {
        invocation.console.err(tr("there is no document in there"));
        return ExitCode::Attention;
    }

    Session session(invocation, *jobs);
    const auto opened = app::await(session.context.openDatabase());
    if (!opened)
        return opened.error();
    ImportOutput output(invocation, files);
    const CancelToken cancel = invocation.interrupt.token();
    if (!files.isEmpty()) {
        const app::ImportOptions choices{*direction, !arguments.isSet(QStringLiteral("no-approve"))};
        follow(session.context.intake().importFiles(files, choices, session.actor, cancel), files.size(), output,
               invocation.console);
    }
    if (resume && !cancel.isCancelled())
        for (const app::ImportReport &report : app::await(session.context.intake().workOffQueue(session.actor, cancel)))
            output.report(report);
    output.finish();
    if (cancel.isCancelled())
        return ExitCode::Interrupted;
    return output.isAllWell() ? ExitCode::Ok : ExitCode::Attention;
}

} // namespace dbledger::cli
