// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportCommand.h"

#include "app/IntakeService.h"
#include "cli/ImportOutput.h"
#include "cli/Inputs.h"
#include "cli/Options.h"
#include "cli/Session.h"

namespace dbledger::cli {

namespace {

/// Hands the reports on in the order of the files while later ones are still being worked on.
void follow(const QFuture<app::ImportReport> &future, const std::function<void(const app::ImportReport &)> &deliver,
            const std::function<void(int)> &progress)
{
    QFutureWatcher<app::ImportReport> watcher;
    QEventLoop loop;
    int delivered = 0;
    const auto deliverReady = [&] {
        for (; future.isResultReadyAt(delivered); ++delivered)
            deliver(future.resultAt(delivered));
        progress(delivered);
    };
    QObject::connect(&watcher, &QFutureWatcher<app::ImportReport>::resultReadyAt, &loop, deliverReady);
    QObject::connect(&watcher, &QFutureWatcher<app::ImportReport>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    deliverReady();
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
            options::database(),
            options::jobs(),
            options::json()};
}

Result<ExitCode> ImportCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    if (arguments.positionalArguments().isEmpty())
        return usageError(tr("no file or folder was given"));
    const Result<int> jobs = options::jobs(arguments);
    if (!jobs)
        return jobs.error();
    const auto direction = options::direction(arguments);
    if (!direction)
        return direction.error();
    const QStringList files = inputFiles(arguments.positionalArguments());
    if (files.isEmpty()) {
        invocation.console.err(tr("there is no document in there"));
        return ExitCode::Attention;
    }

    Session session(invocation, *jobs);
    const auto opened = app::await(session.context.openDatabase());
    if (!opened)
        return opened.error();
    ImportOutput output(invocation, files);
    const auto progress = [&](int done) {
        invocation.console.progress(tr("%1 of %2 read").arg(done).arg(files.size()));
    };
    progress(0);
    follow(
        session.context.intake().importFiles(files, {*direction, !arguments.isSet(QStringLiteral("no-approve"))},
                                             session.actor, invocation.interrupt.token()),
        [&output](const app::ImportReport &report) { output.report(report); }, progress);
    output.finish();
    if (invocation.interrupt.token().isCancelled())
        return ExitCode::Interrupted;
    return output.isAllWell() ? ExitCode::Ok : ExitCode::Attention;
}

} // namespace dbledger::cli
