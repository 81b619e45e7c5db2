// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ReportQuestion.h"

#include "app/core/Await.h"
#include "app/insight/AlertService.h"
#include "app/insight/DashboardService.h"
#include "cli/commands/ReportCommand.h"
#include "cli/console/Options.h"

namespace dbledger::cli {

using domain::Choice;
using domain::DashboardFilter;
using domain::Grain;

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
    {QStringLiteral("party"), movements + QStringList{QStringLiteral("aging")}},
    {QStringLiteral("product"), movements + QStringList{QStringLiteral("aging")}},
    {QStringLiteral("segment"), movements + QStringList{QStringLiteral("aging")}},
    {QStringLiteral("compare"), movements.first(3)},
    {QStringLiteral("by"), {QStringLiteral("revenue"), QStringLiteral("vat")}},
    {QStringLiteral("rank"), {QStringLiteral("products")}},
    {QStringLiteral("limit"), {QStringLiteral("products"), QStringLiteral("customers")}}};
constexpr int mostRows = 100'000;

QStringList segments()
{
    QStringList names;
    for (const domain::Segment segment : domain::allSegments())
        names.append(domain::segmentName(segment));
    return names;
}

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
    const auto segment = options::choice(arguments, QStringLiteral("segment"), segments());
    if (!segment)
        return segment.error();
    if (*segment)
        filter.segment = domain::allSegments().at(**segment);
    filter.from = from->value_or(QDate());
    filter.to = to->value_or(QDate());
    filter.direction = direction->value_or(domain::Direction::Sale);
    if (*comparison)
        filter.comparison = **comparison == 0 ? domain::Comparison::PreviousPeriod : domain::Comparison::PreviousYear;
    return filter;
}

/// The id of the one that is meant, of those that a search offers.
Result<qint64> oneOf(const QString &typed, const QString &thing, const Result<QList<Choice>> &offered)
{
    if (!offered)
        return offered.error();
    if (offered->isEmpty())
        return Error{ErrorKind::NotFound, {thing, typed}, {}};
    QStringList names;
    for (const Choice &choice : *offered) {
        if (choice.name.compare(typed, Qt::CaseInsensitive) == 0)
            return choice.id;
        names.append(QStringLiteral("%1 (%2)").arg(choice.name).arg(choice.id));
    }
    if (offered->size() > 1)
        return usageError(ReportCommand::tr("\"%1\" can be %2").arg(typed, names.join(QStringLiteral(", "))));
    return offered->first().id;
}

} // namespace

const QStringList &reportKinds()
{
    return kinds;
}

QList<QCommandLineOption> reportOptions()
{
    return {
        {QStringLiteral("from"), ReportCommand::tr("from this day"), QStringLiteral("DATE")},
        {QStringLiteral("to"), ReportCommand::tr("to this day"), QStringLiteral("DATE")},
        options::direction(),
        {QStringLiteral("currency"), ReportCommand::tr("in this currency instead of EUR"), QStringLiteral("CODE")},
        {QStringLiteral("party"), ReportCommand::tr("only of this customer or supplier"), QStringLiteral("ID|NAME")},
        {QStringLiteral("product"), ReportCommand::tr("only of this product"), QStringLiteral("ID|NAME")},
        {QStringLiteral("segment"),
         ReportCommand::tr("only of the customers of this segment: %1").arg(segments().join(QStringLiteral(", "))),
         QStringLiteral("NAME")},
        {QStringLiteral("compare"), ReportCommand::tr("with the period before or the same days of the year before"),
         comparisons.join(u'|')},
        {QStringLiteral("by"), ReportCommand::tr("how revenue and VAT are divided, by month otherwise"),
         grains.join(u'|')},
        {QStringLiteral("rank"), ReportCommand::tr("what products are ranked by"), ranks.join(u'|')},
        {QStringLiteral("limit"), ReportCommand::tr("at most N products or customers, otherwise 20"),
         QStringLiteral("N")},
        {QStringLiteral("csv"), ReportCommand::tr("as CSV for programs (RFC 4180)")},
        options::database(),
        options::json()};
}

Result<ReportQuestion> reportQuestion(const QCommandLineParser &arguments)
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
    ReportQuestion question;
    question.kind = words.first();
    question.filter = *filter;
    question.party = arguments.value(QStringLiteral("party")).simplified();
    question.product = arguments.value(QStringLiteral("product")).simplified();
    if (*grain)
        question.grain = Grain(**grain);
    if (*rank)
        question.rank = domain::ProductRank(**rank);
    question.rows = rows->value_or(question.rows);
    return question;
}

Result<ReportQuestion> withNamesFound(ReportQuestion question, Session &session)
{
    constexpr int offers = 10;
    app::DashboardService &service = session.context.dashboards();
    DashboardFilter &filter = question.filter;
    const auto find = [](const QString &typed, const QString &thing, qint64 &id, const auto &search) -> Result<void> {
        if (typed.isEmpty())
            return {};
        bool isId = false;
        id = typed.toLongLong(&isId);
        if (isId) // 0 and less would ask for everybody
            return id > 0 ? Result<void>() : Result<void>(Error{ErrorKind::NotFound, {thing, typed}, {}});
        const auto found = oneOf(typed, thing, app::await(search(typed)));
        id = found ? *found : 0;
        return found ? Result<void>() : Result<void>(found.error());
    };
    const DashboardFilter book = filter;
    const auto party = find(question.party, QStringLiteral("party"), filter.partyId,
                            [&](const QString &typed) { return service.parties(typed, book, offers, session.actor); });
    if (!party)
        return party.error();
    const auto product = find(question.product, QStringLiteral("product"), filter.productId, [&](const QString &typed) {
        return service.products(typed, book, offers, session.actor);
    });
    if (!product)
        return product.error();
    if (filter.segment) // nobody may have classed them yet, or not since the newest invoice
        if (const auto classed = app::await(session.context.alerts().evaluate(session.actor)); !classed)
            return classed.error();
    return question;
}

} // namespace dbledger::cli
