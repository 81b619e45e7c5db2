// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AlertsCommand.h"

#include "app/export/ExportService.h"
#include "app/insight/AlertService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"
#include "cli/output/Table.h"

#include <QJsonObject>

namespace dbledger::cli {

using domain::Alert;
using domain::AlertFilter;
using domain::AlertRule;

namespace {

constexpr int alertsAPage = 500;

QStringList kindWords()
{
    QStringList names;
    for (const domain::AlertKind kind : domain::allAlertKinds())
        names.append(domain::alertKindName(kind));
    return names;
}

QStringList alertStates()
{
    using enum domain::AlertState;
    return {alertStateName(Open), alertStateName(Acknowledged), alertStateName(Settled)};
}

Result<AlertFilter> alertFilter(const QCommandLineParser &arguments)
{
    const auto kind = options::choice(arguments, QStringLiteral("kind"), kindWords());
    if (!kind)
        return kind.error();
    const auto state = options::choice(arguments, QStringLiteral("state"), alertStates());
    if (!state)
        return state.error();
    AlertFilter filter;
    if (*kind)
        filter.kinds = {domain::allAlertKinds()[**kind]};
    if (*state)
        filter.states = {domain::AlertState(**state)};
    filter.snoozed = arguments.isSet(QStringLiteral("snoozed"));
    filter.text = arguments.value(QStringLiteral("search"));
    return filter;
}

/// What is unknown is absent.
QJsonObject withoutNothing(QJsonObject json)
{
    for (auto it = json.begin(); it != json.end();)
        it = it->isString() && it->toString().isEmpty() ? json.erase(it) : it + 1;
    return json;
}

QJsonObject alertJson(const Alert &alert, const app::Wording &wording)
{
    QJsonObject json{{QStringLiteral("id"), alert.id},
                     {QStringLiteral("kind"), alertKindName(alert.kind)},
                     {QStringLiteral("state"), alertStateName(alert.state)},
                     {QStringLiteral("sentence"), wording.sentence(alert.kind, alert.finding.arguments)},
                     {QStringLiteral("party"), alert.partyName},
                     {QStringLiteral("product"), alert.productName},
                     {QStringLiteral("invoice"), alert.invoiceNumber},
                     {QStringLiteral("other_invoice"), alert.otherInvoiceNumber},
                     {QStringLiteral("raised_at"), alert.raisedAt.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("snoozed_until"), alert.snoozedUntil.toString(Qt::ISODate)},
                     {QStringLiteral("changed_by"), alert.changedBy}};
    if (alert.finding.invoiceId > 0)
        json[u"invoice_id"] = alert.finding.invoiceId;
    return withoutNothing(json);
}

QJsonObject ruleJson(const AlertRule &rule, const app::Wording &wording)
{
    const domain::AlertNeeds needs = domain::needsOf(rule.kind);
    QJsonObject json{{QStringLiteral("id"), rule.id},
                     {QStringLiteral("kind"), alertKindName(rule.kind)},
                     {QStringLiteral("active"), rule.active},
                     {QStringLiteral("sentence"), wording.sentence(rule)},
                     {QStringLiteral("open"), rule.openAlerts},
                     {QStringLiteral("party"), rule.partyName},
                     {QStringLiteral("product"), rule.productName}};
    if (needs.days)
        json[u"days"] = rule.days;
    if (needs.percent)
        json[u"percent"] = rule.percent;
    if (rule.amount) {
        json[u"amount"] = rule.amount->toString();
        json[u"currency"] = rule.amount->currency().code();
    }
    return withoutNothing(json);
}

bool wantsJson(const Invocation &invocation)
{
    return invocation.arguments.isSet(QStringLiteral("json"));
}

Style alertStyle(const Alert &alert, const QDate &today)
{
    switch (alert.state) {
    case domain::AlertState::Open:
        return alert.isQuiet(today) ? Style::Faint : Style::Doubt;
    case domain::AlertState::Acknowledged:
        return Style::Good;
    case domain::AlertState::Settled:
        break;
    }
    return Style::Faint;
}

} // namespace

QString AlertsCommand::name() const
{
    return QStringLiteral("alerts");
}

QString AlertsCommand::synopsis() const
{
    return tr("[list | rules | evaluate | acknowledge ID...]");
}

QString AlertsCommand::summary() const
{
    return tr("list what the alert rules found, newest first");
}

QString AlertsCommand::description() const
{
    return tr("Rules are made in the window, but for the usual ones. \"evaluate\" asks them all now, \"acknowledge\" "
              "says that somebody has seen "
              "to what they found.");
}

QList<QCommandLineOption> AlertsCommand::options() const
{
    return {{QStringLiteral("kind"), tr("only those of this kind: %1").arg(kindWords().join(QStringLiteral(", "))),
             QStringLiteral("KIND")},
            {QStringLiteral("state"), tr("only those; otherwise the open ones"), alertStates().join(u'|')},
            {QStringLiteral("snoozed"), tr("those that are snoozed until another day, too")},
            {QStringLiteral("search"), tr("only those about a party, product or invoice with these words"),
             QStringLiteral("TEXT")},
            {QStringLiteral("usual"), tr("with \"rules\": first add the usual ones, of kinds that have no rule yet")},
            {QStringLiteral("csv"), tr("as CSV for a spreadsheet of your language")},
            options::database(),
            options::json()};
}

Result<ExitCode> AlertsCommand::run(const Invocation &invocation) const
{
    const QStringList given = invocation.arguments.positionalArguments();
    const QString verb = given.value(0, QStringLiteral("list"));
    if (verb == u"acknowledge")
        return acknowledge(invocation, given.mid(1));
    if (given.size() > 1)
        return usageError(tr("\"alerts %1\" takes nothing more").arg(verb));
    if (verb == u"rules")
        return rules(invocation);
    if (verb == u"evaluate")
        return evaluate(invocation);
    if (verb != u"list")
        return usageError(tr("one of %1 is needed").arg(QStringLiteral("acknowledge, evaluate, list, rules")));
    return invocation.arguments.isSet(QStringLiteral("csv")) ? writeCsv(invocation) : list(invocation);
}

Result<ExitCode> AlertsCommand::list(const Invocation &invocation)
{
    const auto filter = alertFilter(invocation.arguments);
    if (!filter)
        return filter.error();
    Session session(invocation);
    Table table(invocation.console, {{tr("Id"), 6, 0, Column::Align::Right, Elide::End},
                                     {tr("State"), 12, 0, Column::Align::Left, Elide::End},
                                     {tr("Since"), 10, 0, Column::Align::Left, Elide::End},
                                     {tr("What"), 60, 1, Column::Align::Left, Elide::End}});
    const QDate today = session.context.clock().today();
    bool any = false;
    std::optional<qint64> behind;
    do {
        const auto page = app::await(session.context.alerts().list(*filter, alertsAPage, behind, session.actor));
        if (!page)
            return page.error();
        for (const Alert &alert : page->rows) {
            any = true;
            const app::Wording &wording = invocation.wording;
            if (wantsJson(invocation))
                invocation.console.outJson(alertJson(alert, wording));
            else
                table.row({{QString::number(alert.id), Style::Faint},
                           {app::Wording::name(alert.state), alertStyle(alert, today)},
                           {wording.date(alert.raisedAt.toLocalTime().date()), Style::Plain},
                           {wording.sentence(alert.kind, alert.finding.arguments), Style::Plain}});
        }
        behind = page->next;
    } while (behind && !invocation.interrupt.token().isCancelled() && invocation.console.isGood());
    if (invocation.interrupt.token().isCancelled())
        return ExitCode::Interrupted;
    if (!any)
        invocation.console.err(tr("there are no such alerts"));
    return ExitCode::Ok;
}

Result<ExitCode> AlertsCommand::writeCsv(const Invocation &invocation)
{
    const auto filter = alertFilter(invocation.arguments);
    if (!filter)
        return filter.error();
    app::CsvTarget target;
    target.locale = invocation.wording.locale();
    Session session(invocation);
    const auto written =
        app::await(session.context.exports().alerts(*filter, target, session.actor, invocation.interrupt.token()));
    return written ? Result<ExitCode>(ExitCode::Ok) : Result<ExitCode>(written.error());
}

Result<ExitCode> AlertsCommand::rules(const Invocation &invocation)
{
    Session session(invocation);
    if (invocation.arguments.isSet(QStringLiteral("usual")))
        if (const auto added = app::await(session.context.alerts().addUsualRules(session.actor)); !added)
            return added.error();
    const auto known = app::await(session.context.alerts().rules(session.actor));
    if (!known)
        return known.error();
    Table table(invocation.console, {{tr("Id"), 6, 0, Column::Align::Right, Elide::End},
                                     {tr("Active"), 6, 0, Column::Align::Left, Elide::End},
                                     {tr("Open"), 6, 0, Column::Align::Right, Elide::End},
                                     {tr("Tells when"), 60, 1, Column::Align::Left, Elide::End}});
    for (const AlertRule &rule : *known) {
        if (wantsJson(invocation))
            invocation.console.outJson(ruleJson(rule, invocation.wording));
        else
            table.row({{QString::number(rule.id), Style::Faint},
                       {rule.active ? tr("yes") : tr("no"), rule.active ? Style::Good : Style::Faint},
                       {QString::number(rule.openAlerts), Style::Plain},
                       {invocation.wording.sentence(rule), Style::Plain}});
    }
    if (known->isEmpty())
        invocation.console.err(tr("nobody has made a rule yet"));
    return ExitCode::Ok;
}

Result<ExitCode> AlertsCommand::evaluate(const Invocation &invocation)
{
    Session session(invocation);
    const auto report = app::await(session.context.alerts().evaluate(session.actor));
    if (!report)
        return report.error();
    if (wantsJson(invocation))
        invocation.console.outJson({{QStringLiteral("raised"), report->raised},
                                    {QStringLiteral("settled"), report->settled},
                                    {QStringLiteral("unread"), report->unread}});
    else
        invocation.console.out(
            tr("New: %1, settled: %2, to see to: %3").arg(report->raised).arg(report->settled).arg(report->unread));
    return ExitCode::Ok;
}

Result<ExitCode> AlertsCommand::acknowledge(const Invocation &invocation, const QStringList &numbers)
{
    const auto ids = options::ids(numbers);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return usageError(tr("\"alerts acknowledge\" needs the ids of the alerts"));
    Session session(invocation);
    const auto changed = app::await(session.context.alerts().acknowledge(*ids, session.actor));
    if (!changed)
        return changed.error();
    if (wantsJson(invocation))
        invocation.console.outJson({{QStringLiteral("acknowledged"), changed->size()}});
    else
        invocation.console.out(tr("%n alert(s) acknowledged", nullptr, int(changed->size())));
    return changed->size() == ids->size() ? ExitCode::Ok : ExitCode::Attention;
}

} // namespace dbledger::cli
