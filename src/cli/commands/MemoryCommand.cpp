// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/MemoryCommand.h"

#include "app/memory/MemoryService.h"
#include "app/memory/ReplayService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"
#include "cli/output/Table.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace dbledger::cli {

using domain::MemoryRecord;

namespace {

QJsonObject memoryJson(const MemoryRecord &record)
{
    QJsonObject json = domain::toJson(record);
    json[u"id"] = record.id;
    if (record.invoiceId > 0)
        json[u"invoice_id"] = record.invoiceId;
    return json;
}

bool asMemoryJson(const Invocation &invocation)
{
    return invocation.arguments.isSet(QStringLiteral("json"));
}

QString percentOf(double fraction)
{
    return QString::number(fraction * 100, 'f', 0);
}

QJsonObject replayJson(const app::Replay &replay)
{
    QJsonArray differences;
    for (const app::ReplayDifference &one : replay.differences) {
        QJsonObject json{{QStringLiteral("field"), one.thing},
                         {QStringLiteral("was"), one.was},
                         {QStringLiteral("would_be"), one.wouldBe}};
        if (domain::fieldFromName(one.thing)) {
            json[u"state_was"] = domain::stateName(one.stateWas);
            json[u"state_would_be"] = domain::stateName(one.stateWouldBe);
        }
        differences.append(json);
    }
    return {{QStringLiteral("invoice_id"), replay.invoiceId},
            {QStringLiteral("invoice_number"), replay.number},
            {QStringLiteral("party"), replay.partyName},
            {QStringLiteral("file"), replay.fileName},
            {QStringLiteral("differences"), differences}};
}

void printReplayJson(const app::ReplayReport &report, const Invocation &invocation)
{
    for (const app::Replay &replay : report.differ)
        invocation.console.outJson(replayJson(replay));
    for (const app::FailedReplay &failed : report.failed)
        invocation.console.outJson({{QStringLiteral("invoice_id"), failed.invoiceId},
                                    {QStringLiteral("file"), failed.fileName},
                                    {QStringLiteral("error"), invocation.wording.sentence(failed.error)},
                                    {QStringLiteral("error_kind"), errorKindName(failed.error.kind)}});
}

void printReplay(const app::ReplayReport &report, const Invocation &invocation)
{
    const app::Wording &wording = invocation.wording;
    Table table(invocation.console, {{MemoryCommand::tr("Id"), 6, 0, Column::Align::Right, Elide::End},
                                     {MemoryCommand::tr("File"), 20, 1, Column::Align::Left, Elide::Start},
                                     {MemoryCommand::tr("Field"), 20, 0, Column::Align::Left, Elide::End},
                                     {MemoryCommand::tr("Is"), 24, 1, Column::Align::Left, Elide::End},
                                     {MemoryCommand::tr("Would be"), 24, 1, Column::Align::Left, Elide::End}});
    for (const app::Replay &replay : report.differ)
        for (const app::ReplayDifference &one : replay.differences)
            table.row({{QString::number(replay.invoiceId), Style::Faint},
                       {replay.fileName, Style::Plain},
                       {app::Wording::thingName(one.thing), Style::Plain},
                       {wording.valueWithState(one.thing, one.was, one.stateWas), Style::Plain},
                       {wording.valueWithState(one.thing, one.wouldBe, one.stateWouldBe), Style::Plain}});
    for (const app::FailedReplay &failed : report.failed)
        invocation.console.err(
            MemoryCommand::tr("%1: %2", "what, value").arg(failed.fileName, wording.sentence(failed.error)));
}

} // namespace

QString MemoryCommand::name() const
{
    return QStringLiteral("memory");
}

QString MemoryCommand::synopsis() const
{
    return tr("list | show ID | forget ID... | export FILE | import FILE | replay");
}

QString MemoryCommand::summary() const
{
    return tr("show what corrections taught about where suppliers print what");
}

QString MemoryCommand::description() const
{
    return tr(
        "When a corrected invoice is approved, the label beside each corrected value, its place and its format are "
        "kept for the next document of that supplier. \"export\" writes all of it to a file, - to standard output; "
        "\"import\" takes the records of such a file in the place of those of the same supplier and field. \"replay\" "
        "reads "
        "the documents of all drafts again and lists what would differ now; it changes nothing.");
}

QList<QCommandLineOption> MemoryCommand::options() const
{
    return {{QStringLiteral("search"), tr("only suppliers with these words"), QStringLiteral("TEXT")},
            options::database(),
            options::json()};
}

Result<ExitCode> MemoryCommand::run(const Invocation &invocation) const
{
    const QStringList given = invocation.arguments.positionalArguments();
    const QString verb = given.value(0, QStringLiteral("list"));
    if (verb == u"list" && given.size() <= 1)
        return list(invocation);
    if ((verb == u"export" || verb == u"import") && given.size() == 2)
        return verb == u"export" ? writeFile(invocation, given[1]) : readFile(invocation, given[1]);
    if (verb == u"replay" && given.size() == 1)
        return replay(invocation);
    const bool isOne = verb == u"show" && given.size() == 2;
    if (!isOne && (verb != u"forget" || given.size() < 2))
        return usageError(tr("\"memory\" takes: %1").arg(synopsis()));
    const auto ids = options::ids(given.mid(1));
    if (!ids)
        return ids.error();
    return isOne ? show(invocation, ids->first()) : forget(invocation, *ids);
}

Result<ExitCode> MemoryCommand::list(const Invocation &invocation)
{
    Session session(invocation);
    const auto rows =
        app::await(session.context.memory().list(invocation.arguments.value(QStringLiteral("search")), session.actor));
    if (!rows)
        return rows.error();
    Table table(invocation.console, {{tr("Id"), 6, 0, Column::Align::Right, Elide::End},
                                     {tr("Supplier"), 24, 1, Column::Align::Left, Elide::End},
                                     {tr("Field"), 20, 0, Column::Align::Left, Elide::End},
                                     {tr("Label"), 20, 1, Column::Align::Left, Elide::End},
                                     {tr("Format"), 12, 0, Column::Align::Left, Elide::End}});
    for (const auto &[record, invoiceNumber] : *rows) {
        if (asMemoryJson(invocation))
            invocation.console.outJson(memoryJson(record));
        else
            table.row({{QString::number(record.id), Style::Faint},
                       {record.supplierName.isEmpty() ? record.supplier : record.supplierName, Style::Plain},
                       {app::Wording::name(record.field), Style::Plain},
                       {record.label, Style::Plain},
                       {record.format, Style::Plain}});
    }
    if (rows->isEmpty())
        invocation.console.err(tr("nothing is remembered of suppliers"));
    return ExitCode::Ok;
}

Result<ExitCode> MemoryCommand::show(const Invocation &invocation, qint64 id)
{
    Session session(invocation);
    const auto record = app::await(session.context.memory().show(id, session.actor));
    if (!record)
        return record.error();
    if (asMemoryJson(invocation)) {
        invocation.console.outJson(memoryJson(*record));
        return ExitCode::Ok;
    }
    const auto line = [&invocation](const QString &what, const QString &value) {
        invocation.console.out(tr("%1: %2", "what, value").arg(what, value));
    };
    line(tr("Supplier"), QStringLiteral("%1 (%2)").arg(record->supplierName, record->supplier));
    line(tr("Field"), app::Wording::name(record->field));
    line(tr("Label"), record->side == domain::LabelSide::None    ? tr("none, the place alone tells")
                      : record->side == domain::LabelSide::Above ? tr("“%1”, above the value").arg(record->label)
                                                                 : tr("“%1”, left of the value").arg(record->label));
    line(tr("Place"), tr("page %1, %2 % from the left, %3 % from the top")
                          .arg(QString::number(record->page), percentOf(record->box.x), percentOf(record->box.y)));
    line(tr("Format"), record->format);
    line(tr("Learned"),
         tr("%1, by %2").arg(invocation.wording.date(record->learnedAt.toLocalTime().date()), record->learnedBy));
    return ExitCode::Ok;
}

Result<ExitCode> MemoryCommand::forget(const Invocation &invocation, const QList<qint64> &ids)
{
    Session session(invocation);
    const auto forgotten = app::await(session.context.memory().forget(ids, session.actor));
    if (!forgotten)
        return forgotten.error();
    if (asMemoryJson(invocation))
        invocation.console.outJson({{QStringLiteral("forgotten"), forgotten->size()}});
    else
        invocation.console.out(tr("%n record(s) forgotten", nullptr, int(forgotten->size())));
    return ExitCode::Ok;
}

Result<ExitCode> MemoryCommand::writeFile(const Invocation &invocation, const QString &path)
{
    Session session(invocation);
    if (path == u"-") {
        const auto json = app::await(session.context.memory().exported(session.actor));
        if (!json)
            return json.error();
        invocation.console.outBytes(*json);
        return ExitCode::Ok;
    }
    const auto written = app::await(session.context.memory().exportTo(path, session.actor));
    return written ? Result<ExitCode>(ExitCode::Ok) : Result<ExitCode>(written.error());
}

Result<ExitCode> MemoryCommand::readFile(const Invocation &invocation, const QString &path)
{
    Session session(invocation);
    const auto imported = app::await(session.context.memory().importFrom(path, session.actor));
    if (!imported)
        return imported.error();
    if (asMemoryJson(invocation))
        invocation.console.outJson({{QStringLiteral("imported"), *imported}});
    else
        invocation.console.out(tr("%n record(s) taken over", nullptr, *imported));
    return ExitCode::Ok;
}

Result<ExitCode> MemoryCommand::replay(const Invocation &invocation)
{
    Session session(invocation);
    Console &console = invocation.console;
    const auto report = app::await(
        session.context.replay().replay(session.actor, invocation.interrupt.token(), [&console](int done, int of) {
            console.progress(tr("%1 of %2 read").arg(QLocale().toString(done), QLocale().toString(of)));
        }));
    console.progress({});
    if (!report)
        return report.error();
    if (asMemoryJson(invocation))
        printReplayJson(*report, invocation);
    else
        printReplay(*report, invocation);
    if (report->differ.isEmpty() && report->failed.isEmpty())
        console.err(tr("%n draft(s) would be read as they are", nullptr, report->drafts));
    return report->failed.isEmpty() ? ExitCode::Ok : ExitCode::Attention;
}

} // namespace dbledger::cli
