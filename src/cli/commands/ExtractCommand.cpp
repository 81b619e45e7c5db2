// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ExtractCommand.h"

#include "app/AppContext.h"
#include "app/intake/InputFiles.h"
#include "cli/console/Options.h"
#include "cli/output/OrderedReading.h"
#include "cli/output/ReadingOutput.h"

namespace dbledger::cli {

namespace {

std::unique_ptr<ReadingOutput> outputFor(const Invocation &invocation, const QStringList &files)
{
    if (invocation.arguments.isSet(QStringLiteral("json")))
        return std::make_unique<JsonReadingOutput>(invocation.console, invocation.wording);
    int widest = 0;
    for (const QString &file : files)
        widest = std::max(widest, textWidth(file));
    return std::make_unique<ReportReadingOutput>(invocation.console, invocation.wording, widest);
}

} // namespace

QString ExtractCommand::name() const
{
    return QStringLiteral("extract");
}

QString ExtractCommand::synopsis() const
{
    return tr("FILE|FOLDER...");
}

QString ExtractCommand::summary() const
{
    return tr("read documents and print what was found, storing nothing");
}

QString ExtractCommand::description() const
{
    return tr("Reads pictures (PNG, JPEG, TIFF, WebP, BMP, GIF) and PDF files; a folder stands for the documents in it "
              "and in its folders. The results come in the order of the arguments.");
}

QList<QCommandLineOption> ExtractCommand::options() const
{
    return {options::json(), options::jobs(), options::password()};
}

Result<ExitCode> ExtractCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    if (arguments.positionalArguments().isEmpty())
        return usageError(tr("no file or folder was given"));
    const Result<int> jobs = options::jobs(arguments);
    if (!jobs)
        return jobs.error();
    const QStringList files = app::inputFiles(arguments.positionalArguments());
    if (files.isEmpty()) {
        invocation.console.err(tr("there is no document in there"));
        return ExitCode::Attention;
    }

    app::AppContext::Options choices;
    choices.readers = *jobs;
    app::AppContext context(choices);
    const std::unique_ptr<ReadingOutput> output = outputFor(invocation, files);

    int done = 0, ok = 0, failed = 0;
    const auto progress = [&] { invocation.console.progress(tr("%1 of %2 read").arg(done).arg(files.size())); };
    const auto deliver = [&](const QString &file, const Result<domain::Reading> &reading) {
        ++done;
        ok += reading && reading->status == domain::ReadingStatus::Ok;
        failed += !reading;
        output->document(file, reading);
        progress();
    };
    progress();
    OrderedReading reading(context.reader(), {options::password(arguments), context.clock().today()},
                           invocation.interrupt);
    const bool complete = reading.run(files, deliver);
    output->finish(done, ok, failed);
    if (!complete)
        return ExitCode::Interrupted;
    return ok == files.size() && invocation.console.isGood() ? ExitCode::Ok : ExitCode::Attention;
}

} // namespace dbledger::cli
