// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportCommand.h"

#include "app/ExportService.h"
#include "cli/InvoiceFilterOptions.h"
#include "cli/Options.h"
#include "cli/Session.h"
#include "exchange/CsvWriter.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace dbledger::cli {

namespace {

/// Makes of the ids in a table what its reader understands: nothing for programs, words for people.
class Readership
{
public:
    Readership(const QStringList &columns, bool people)
        : m_columns(columns)
        , m_people(people)
    {
    }

    domain::TableRow headings() const
    {
        domain::TableRow row;
        for (const QString &column : m_columns)
            row.append({domain::TableCell::Kind::Text, m_people ? app::Wording::thingName(column) : column});
        return row;
    }

    domain::TableRow worded(domain::TableRow row) const
    {
        static const QStringList ids{QStringLiteral("state"), QStringLiteral("direction"),
                                     QStringLiteral("due_date_assumed")};
        for (qsizetype i = 0; m_people && i < std::min(row.size(), m_columns.size()); ++i) {
            if (ids.contains(m_columns[i]))
                row[i].text = app::Wording::thingName(row[i].text);
            else if (m_columns[i] == u"document_type")
                row[i] = {domain::TableCell::Kind::Text, app::Wording::documentTypeName(row[i].text)};
        }
        return row;
    }

private:
    QStringList m_columns;
    bool m_people;
};

/// Streams the export into the device; how many rows there were.
Result<qint64> write(const Invocation &invocation, const domain::InvoiceFilter &filter, QIODevice &device)
{
    const QCommandLineParser &arguments = invocation.arguments;
    const bool lines = arguments.isSet(QStringLiteral("lines")), programs = arguments.isSet(QStringLiteral("rfc4180"));
    const Readership readership(lines ? app::ExportService::lineColumns() : app::ExportService::invoiceColumns(),
                                !programs);
    exchange::CsvWriter csv(device, programs ? exchange::CsvStyle::rfc4180()
                                             : exchange::CsvStyle::forLocale(invocation.wording.locale()));
    Session session(invocation);
    if (const auto written = csv.row(readership.headings()); !written)
        return written.error();
    const app::RowSink sink = [&, cancel = invocation.interrupt.token()](const domain::TableRow &row) -> Result<void> {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        return csv.row(readership.worded(row));
    };
    app::ExportService &exports = session.context.exports();
    const auto count =
        app::await(lines ? exports.lines(filter, sink, session.actor) : exports.invoices(filter, sink, session.actor));
    if (!count)
        return count.error();
    if (const auto finished = csv.finish(); !finished)
        return finished.error();
    return *count;
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
    return tr("write the invoices as CSV");
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

    const QString path = arguments.value(QStringLiteral("output"));
    if (path.isEmpty() || path == u"-") {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return Error{ErrorKind::FileUnwritable, {QStringLiteral("stdout"), out.errorString()}, {}};
        const auto count = write(invocation, *filter, out);
        return count ? Result(ExitCode::Ok) : Result<ExitCode>(count.error());
    }
    QSaveFile file(path); // a file that was there stays whole until the new one is
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::FileUnwritable, {path, file.errorString()}, {}};
    const auto count = write(invocation, *filter, file);
    if (!count)
        return count.error();
    if (!file.commit())
        return Error{ErrorKind::FileUnwritable, {path, file.errorString()}, {}};
    invocation.console.err(tr("%n row(s) written to %1", nullptr, int(*count)).arg(path));
    return ExitCode::Ok;
}

} // namespace dbledger::cli
