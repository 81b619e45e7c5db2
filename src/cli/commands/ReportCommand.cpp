// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ReportCommand.h"

#include "app/export/ExportService.h"
#include "app/insight/DashboardService.h"
#include "app/insight/SegmentService.h"
#include "cli/commands/ReportQuestion.h"
#include "cli/console/Session.h"
#include "cli/output/ReportTables.h"
#include "cli/output/Table.h"

#include <QJsonObject>

namespace dbledger::cli {

using domain::DashboardFilter;
using domain::TableCell;

namespace {

/// The answer as a report.
template <typename T, typename Make>
Result<Report> made(const QFuture<Result<T>> &future, Make make)
{
    const Result<T> answer = app::await(future);
    return answer ? Result<Report>(make(*answer)) : Result<Report>(answer.error());
}

Result<Report> reportOf(Session &session, const ReportQuestion &question, const app::Wording &wording,
                        const CancelToken &cancel)
{
    app::DashboardService &service = session.context.dashboards();
    const DashboardFilter &filter = question.filter;
    const Actor &actor = session.actor;
    if (question.kind == u"products")
        return made(service.topProducts(filter, question.rank, question.rows, actor, cancel),
                    [&](const auto &answer) { return productsReport(answer, wording); });
    if (question.kind == u"customers")
        return made(service.topParties(filter, question.rows, actor, cancel),
                    [&](const auto &answer) { return customersReport(answer, wording); });
    if (question.kind == u"aging")
        return made(service.receivables(filter, 1, actor, cancel),
                    [&](const auto &answer) { return agingReport(answer, wording); });
    if (question.kind == u"vat")
        return made(service.vat(filter, question.grain, actor, cancel),
                    [&](const auto &answer) { return vatReport(answer, filter.currency, wording); });
    if (question.kind == u"rfm")
        return made(session.context.segments().table(filter.to, actor, cancel),
                    [&](const auto &answer) { return rfmReport(answer, wording); });
    return made(service.revenue(filter, question.grain, actor, cancel),
                [&](const auto &answer) { return revenueReport(answer, filter.currency, wording); });
}

void printJson(const Report &report, Console &console)
{
    for (const domain::TableRow &row : report.rows) {
        QJsonObject json;
        for (qsizetype i = 0; i < row.size(); ++i)
            if (row[i].kind != TableCell::Kind::Empty)
                json[report.columns[i].id] = row[i].text;
        console.outJson(json);
    }
}

void printTable(const Report &report, const Invocation &invocation)
{
    QList<Column> columns;
    for (const ReportColumn &column : report.columns)
        columns.append({column.title, column.kind == TableCell::Kind::Text ? 24 : 12, columns.isEmpty() ? 1 : 0,
                        column.kind == TableCell::Kind::Number ? Column::Align::Right : Column::Align::Left,
                        Elide::End});
    Table table(invocation.console, columns);
    for (const domain::TableRow &row : report.rows) {
        QList<Cell> cells;
        for (const TableCell &cell : row)
            cells.append({cell.kind == TableCell::Kind::Empty    ? QStringLiteral("–")
                          : cell.kind == TableCell::Kind::Number ? invocation.wording.number(cell.text)
                          : cell.kind == TableCell::Kind::Date   ? invocation.wording.date(cell.text)
                                                                 : cell.text,
                          Style::Plain});
        table.row(cells);
    }
    if (!report.note.isEmpty())
        invocation.console.err(report.note);
}

Result<void> writeCsv(const Report &report, const Invocation &invocation)
{
    QStringList ids;
    for (const ReportColumn &column : report.columns)
        ids.append(column.id);
    app::CsvTarget target;
    target.form = app::CsvForm::Rfc4180;
    const auto written = app::await(app::ExportService::table(ids, report.rows, target, invocation.interrupt.token()));
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace

QString ReportCommand::name() const
{
    return QStringLiteral("report");
}

QString ReportCommand::synopsis() const
{
    return reportKinds().join(u'|');
}

QString ReportCommand::summary() const
{
    return tr("the figures of the dashboards: revenue, rankings, segments, what is open, VAT");
}

QString ReportCommand::description() const
{
    return tr("The same figures as in the window. Revenue is net of VAT and of credit notes, what is open is gross. "
              "Amounts of different currencies are never added up: --currency chooses one.\nrfm is as of --to, or of "
              "the newest invoice. --party and --product take an id or words of the one name that is meant.");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return reportOptions();
}

Result<ExitCode> ReportCommand::run(const Invocation &invocation) const
{
    const auto asked = reportQuestion(invocation.arguments);
    if (!asked)
        return asked.error();
    Session session(invocation);
    const auto question = withNamesFound(*asked, session);
    if (!question)
        return question.error();
    const auto report = reportOf(session, *question, invocation.wording, invocation.interrupt.token());
    if (!report)
        return report.error();
    if (report->rows.isEmpty())
        invocation.console.err(tr("there is nothing to report"));
    if (invocation.arguments.isSet(QStringLiteral("json")))
        printJson(*report, invocation.console);
    else if (!invocation.arguments.isSet(QStringLiteral("csv")))
        printTable(*report, invocation);
    else if (const auto written = writeCsv(*report, invocation); !written)
        return written.error();
    return ExitCode::Ok;
}

} // namespace dbledger::cli
