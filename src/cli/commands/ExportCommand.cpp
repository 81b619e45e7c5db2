// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ExportCommand.h"

#include "app/export/ExportService.h"
#include "cli/commands/InvoiceFilterOptions.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"

#include <utility>

namespace dbledger::cli {

namespace {

/// What the rows are of; Usage when that is not clear.
Result<app::ExportTable> tableOf(const QCommandLineParser &arguments)
{
    const QList<std::pair<QString, app::ExportTable>> choices{{QStringLiteral("lines"), app::ExportTable::Lines},
                                                              {QStringLiteral("parties"), app::ExportTable::Parties},
                                                              {QStringLiteral("products"), app::ExportTable::Products},
                                                              {QStringLiteral("alerts"), app::ExportTable::Alerts}};
    std::optional<app::ExportTable> table;
    for (const auto &[option, meant] : choices) {
        if (!arguments.isSet(option))
            continue;
        if (table)
            return usageError(ExportCommand::tr("only one of --lines, --parties, --products and --alerts"));
        table = meant;
    }
    const bool ofInvoices = !table || table == app::ExportTable::Lines;
    for (const char *option : {"state", "from", "to", "gross-from", "gross-to", "open", "duplicates"})
        if (!ofInvoices && arguments.isSet(QString::fromLatin1(option)))
            return usageError(ExportCommand::tr("--%1 is for invoices").arg(QString::fromLatin1(option)));
    if (table == app::ExportTable::Alerts && arguments.isSet(QStringLiteral("direction")))
        return usageError(ExportCommand::tr("--direction is not for alerts"));
    if (!ofInvoices && table != app::ExportTable::Parties && arguments.isSet(QStringLiteral("segment")))
        return usageError(ExportCommand::tr("--segment is for invoices and parties"));
    return table.value_or(app::ExportTable::Invoices);
}

Result<app::CsvTarget> targetOf(const Invocation &invocation, app::ExportTable table)
{
    const QCommandLineParser &arguments = invocation.arguments;
    app::CsvTarget target;
    target.form = arguments.isSet(QStringLiteral("rfc4180")) ? app::CsvForm::Rfc4180 : app::CsvForm::Spreadsheet;
    target.locale = invocation.wording.locale();
    if (const QString path = arguments.value(QStringLiteral("output")); path != u"-")
        target.file = path;
    const QString separator = arguments.value(QStringLiteral("separator"));
    if (separator.size() > 1 || (separator.isEmpty() && arguments.isSet(QStringLiteral("separator"))))
        return usageError(ExportCommand::tr("--separator is one character"));
    if (!separator.isEmpty())
        target.separator = separator.front();
    target.columns = arguments.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
    const QStringList known = app::ExportService::columns(table);
    for (const QString &column : std::as_const(target.columns))
        if (!known.contains(column))
            return usageError(
                ExportCommand::tr("there is no column \"%1\", only %2").arg(column, known.join(QStringLiteral(", "))));
    return target;
}

Result<qint64> write(const Invocation &invocation, app::ExportTable table, const domain::InvoiceFilter &filter,
                     const app::CsvTarget &target)
{
    Session session(invocation);
    app::ExportService &exports = session.context.exports();
    const CancelToken cancel = invocation.interrupt.token();
    switch (table) {
    case app::ExportTable::Lines:
        return app::await(exports.lines(filter, {}, target, session.actor, cancel));
    case app::ExportTable::Parties:
        return app::await(
            exports.parties({filter.text, filter.direction, filter.segment}, {}, target, session.actor, cancel));
    case app::ExportTable::Products:
        return app::await(exports.products({filter.text, filter.direction, 0}, {}, target, session.actor, cancel));
    case app::ExportTable::Alerts: {
        domain::AlertFilter open;
        open.text = filter.text;
        return app::await(exports.alerts(open, target, session.actor, cancel));
    }
    case app::ExportTable::Invoices:
        break;
    }
    return app::await(exports.invoices(filter, {}, target, session.actor, cancel));
}

} // namespace

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::synopsis() const
{
    return QStringLiteral("--csv");
}

QString ExportCommand::summary() const
{
    return tr("write invoices, parties, products or alerts as CSV");
}

QString ExportCommand::description() const
{
    return tr("The file opens in a spreadsheet of your language: its decimal mark, a semicolon where that mark is the "
              "comma. --rfc4180 writes commas and points instead, for other programs.");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    QList<QCommandLineOption> all{
        {QStringLiteral("csv"), tr("as CSV")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         tr("into this file instead of standard output"),
         QStringLiteral("FILE")},
        {QStringLiteral("lines"), tr("a row for each line of an invoice instead of each invoice")},
        {QStringLiteral("parties"), tr("a row for each customer and supplier; --direction chooses which")},
        {QStringLiteral("products"), tr("a row for each product; --direction chooses which")},
        {QStringLiteral("alerts"), tr("a row for each alert that is to be seen to")},
        {QStringLiteral("columns"), tr("these columns in this order, by the names of --rfc4180"),
         QStringLiteral("A,B,...")},
        {QStringLiteral("separator"), tr("between the values, in the place of the usual one"), QStringLiteral("CHAR")},
        {QStringLiteral("rfc4180"), tr("comma, decimal point, no byte order mark")}};
    return all + options::invoiceFilter() + QList{options::database()};
}

Result<ExitCode> ExportCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    if (!arguments.isSet(QStringLiteral("csv")))
        return usageError(tr("the format is missing; there is --csv"));
    if (!arguments.positionalArguments().isEmpty())
        return usageError(
            tr("\"%1\" is too much; --output names the file").arg(arguments.positionalArguments().first()));
    const auto filter = options::invoiceFilter(arguments);
    if (!filter)
        return filter.error();

    const auto table = tableOf(arguments);
    if (!table)
        return table.error();
    const auto target = targetOf(invocation, *table);
    if (!target)
        return target.error();
    const auto count = write(invocation, *table, *filter, *target);
    if (!count)
        return count.error();
    if (!target->file.isEmpty())
        invocation.console.err(tr("%n row(s) written to %1", nullptr, int(*count)).arg(target->file));
    return ExitCode::Ok;
}

} // namespace dbledger::cli
