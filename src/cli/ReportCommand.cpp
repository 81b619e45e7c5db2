// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportCommand.h"

#include "app/DashboardService.h"
#include "app/ExportService.h"
#include "app/SegmentService.h"
#include "cli/Options.h"
#include "cli/ReportTables.h"
#include "cli/Session.h"
#include "cli/Table.h"

#include <QJsonObject>

namespace dbledger::cli {

using domain::DashboardFilter;
using domain::Grain;
using domain::TableCell;

namespace {

const QStringList kinds{QStringLiteral("revenue"), QStringLiteral("products"), QStringLiteral("customers"),
                        QStringLiteral("rfm"),     QStringLiteral("aging"),    QStringLiteral("vat")};
const QStringList grains{QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month"),
                         QStringLiteral("quarter"), QStringLiteral("year")};
const QStringList comparisons{QStringLiteral("period"), QStringLiteral("year")};
const QStringList ranks{QStringLiteral("revenue"), QStringLiteral("quantity"), QStringLiteral("parties")};
const QStringList movements{QStringLiteral("revenue"), QStringLiteral("products"), QStringLiteral("customers"),
                            QStringLiteral("vat")};
/// Options that say what is asked, and the reports that heed them.
const QList<std::pair<QString, QStringList>> heeded{
    {QStringLiteral("from"), movements},
    {QStringLiteral("to"), movements + QStringList{QStringLiteral("rfm")}},
    {QStringLiteral("direction"), movements + QStringList{QStringLiteral("aging")}},
    {QStringLiteral("currency"), movements + QStringList{QStringLiteral("aging")}},
    {QStringLiteral("compare"), movements.first(3)},
    {QStringLiteral("by"), {QStringLiteral("revenue"), QStringLiteral("vat")}},
    {QStringLiteral("rank"), {QStringLiteral("products")}},
    {QStringLiteral("limit"), {QStringLiteral("products"), QStringLiteral("customers")}}};
constexpr int usualRows = 20, mostRows = 100'000;

/// What was asked on the command line.
struct Question
{
    QString kind;
    DashboardFilter filter;
    Grain grain = Grain::Month;
    domain::ProductRank rank = domain::ProductRank::Revenue;
    int rows = usualRows;
};

Result<DashboardFilter> dashboardFilter(const QCommandLineParser &arguments)
{
    DashboardFilter filter;
    const auto from = options::date(arguments, QStringLiteral("from")),
               to = options::date(arguments, QStringLiteral("to"));
    for (const auto *bound : {&from, &to})
        if (!*bound)
            return bound->error();
    const auto direction = options::direction(arguments);
    if (!direction)
        return direction.error();
    const auto comparison = options::choice(arguments, QStringLiteral("compare"), comparisons);
    if (!comparison)
        return comparison.error();
    if (const QString code = arguments.value(QStringLiteral("currency")); !code.isEmpty()) {
        const auto currency = domain::Currency::fromCode(code);
        if (!currency)
            return usageError(ReportCommand::tr("there is no currency \"%1\"").arg(code));
        filter.currency = *currency;
    }
    filter.from = from->value_or(QDate());
    filter.to = to->value_or(QDate());
    filter.direction = direction->value_or(domain::Direction::Sale);
    if (*comparison)
        filter.comparison = **comparison == 0 ? domain::Comparison::PreviousPeriod : domain::Comparison::PreviousYear;
    return filter;
}

Result<Question> questionOf(const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    if (words.size() != 1 || !kinds.contains(words.first()))
        return usageError(ReportCommand::tr("which report: %1?").arg(kinds.join(QStringLiteral(", "))));
    for (const auto &[option, reports] : heeded)
        if (arguments.isSet(option) && !reports.contains(words.first()))
            return usageError(ReportCommand::tr("--%1 says nothing to \"report %2\", only to %3")
                                  .arg(option, words.first(), reports.join(QStringLiteral(", "))));
    const auto filter = dashboardFilter(arguments);
    if (!filter)
        return filter.error();
    const auto grain = options::choice(arguments, QStringLiteral("by"), grains);
    if (!grain)
        return grain.error();
    const auto rank = options::choice(arguments, QStringLiteral("rank"), ranks);
    if (!rank)
        return rank.error();
    const auto rows = options::number(arguments, QStringLiteral("limit"), 1, mostRows);
    if (!rows)
        return rows.error();
    if (arguments.isSet(QStringLiteral("csv")) && arguments.isSet(QStringLiteral("json")))
        return usageError(ReportCommand::tr("either --csv or --json"));
    return Question{words.first(), *filter, grain->has_value() ? Grain(**grain) : Grain::Month,
                    rank->has_value() ? domain::ProductRank(**rank) : domain::ProductRank::Revenue,
                    rows->value_or(usualRows)};
}

/// The answer as a report.
template <typename T, typename Make>
Result<Report> made(const QFuture<Result<T>> &future, Make make)
{
    const Result<T> answer = app::await(future);
    return answer ? Result<Report>(make(*answer)) : Result<Report>(answer.error());
}

Result<Report> reportOf(Session &session, const Question &question, const app::Wording &wording,
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
    return kinds.join(u'|');
}

QString ReportCommand::summary() const
{
    return tr("the figures of the dashboards: revenue, rankings, segments, what is open, VAT");
}

QString ReportCommand::description() const
{
    return tr("The same figures as in the window. Revenue is net of VAT and of credit notes, what is open is gross. "
              "Amounts of different currencies are never added up: --currency chooses one.\nrfm is as of --to, or of "
              "the newest invoice.");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return {{QStringLiteral("from"), tr("from this day"), QStringLiteral("DATE")},
            {QStringLiteral("to"), tr("to this day"), QStringLiteral("DATE")},
            options::direction(),
            {QStringLiteral("currency"), tr("in this currency instead of EUR"), QStringLiteral("CODE")},
            {QStringLiteral("compare"), tr("with the period before or the same days of the year before"),
             comparisons.join(u'|')},
            {QStringLiteral("by"), tr("how revenue and VAT are divided, by month otherwise"), grains.join(u'|')},
            {QStringLiteral("rank"), tr("what products are ranked by"), ranks.join(u'|')},
            {QStringLiteral("limit"), tr("at most N products or customers, otherwise 20"), QStringLiteral("N")},
            {QStringLiteral("csv"), tr("as CSV for programs (RFC 4180)")},
            options::database(),
            options::json()};
}

Result<ExitCode> ReportCommand::run(const Invocation &invocation) const
{
    const auto question = questionOf(invocation.arguments);
    if (!question)
        return question.error();
    Session session(invocation);
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
