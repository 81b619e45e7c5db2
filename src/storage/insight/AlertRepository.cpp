// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insight/AlertRepository.h"

#include "domain/values/Folding.h"
#include "storage/database/Bind.h"
#include "storage/database/Conditions.h"
#include "storage/database/ListPages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dbledger::storage {

using domain::Alert;
using domain::AlertFinding;
using domain::AlertRule;
using domain::AlertState;

namespace {

constexpr auto alertsWithNames =
    "alerts a JOIN alert_rules r ON r.id = a.rule_id LEFT JOIN parties p ON p.id = a.party_id LEFT JOIN products g ON "
    "g.id = a.product_id LEFT JOIN invoices i ON i.id = a.invoice_id";
constexpr auto ruleColumns = "kind, active, days, percent, amount_minor, currency, party_id, product_id";

QVariantList ruleValues(const AlertRule &rule)
{
    return {domain::alertKindName(rule.kind),
            rule.active,
            rule.days,
            rule.percent,
            bind::money(rule.amount),
            rule.amount ? QVariant(rule.amount->currency().code()) : QVariant(),
            bind::id(rule.partyId),
            bind::id(rule.productId)};
}

Result<QList<AlertRule>> rulesWhere(Connection &connection, const QString &condition, const QVariantList &values)
{
    auto rows = connection.query(
        QStringLiteral("SELECT r.id, r.version, r.kind, r.active, r.days, r.percent, r.currency, r.amount_minor, "
                       "r.party_id, r.product_id, COALESCE(p.name, ''), COALESCE(g.name, ''), (SELECT COUNT(*) FROM "
                       "alerts a WHERE a.rule_id = r.id AND a.state = 'open') FROM alert_rules r LEFT JOIN parties p "
                       "ON p.id = r.party_id LEFT JOIN products g ON g.id = r.product_id WHERE r.removed_at IS NULL "
                       "AND %1 ORDER BY r.id")
            .arg(condition),
        values);
    if (!rows)
        return rows.error();
    QList<AlertRule> rules;
    for (Row &row : *rows) {
        AlertRule rule;
        rule.id = row.integer();
        rule.version = row.number();
        rule.kind = domain::alertKindFromName(row.text()).value_or(rule.kind);
        rule.active = row.flag();
        rule.days = row.number();
        rule.percent = row.number();
        const auto currency = domain::Currency::fromCode(row.text());
        rule.amount = row.maybeMoney(currency);
        rule.partyId = row.integer();
        rule.productId = row.integer();
        rule.partyName = row.text();
        rule.productName = row.text();
        rule.openAlerts = row.number();
        rules.append(rule);
    }
    return rules;
}

Error ruleConflict(qint64 id)
{
    return {ErrorKind::Conflict, {QStringLiteral("alert_rule"), QString::number(id)}, {}};
}

QString jsonOf(const QStringList &arguments)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsFrom(const QString &json)
{
    QStringList arguments;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        arguments += value.toString();
    return arguments;
}

Alert alertFrom(Row &row)
{
    Alert alert;
    alert.id = row.integer();
    alert.ruleId = row.integer();
    alert.kind = domain::alertKindFromName(row.text()).value_or(alert.kind);
    alert.state = domain::alertStateFromName(row.text()).value_or(alert.state);
    alert.snoozedUntil = row.date();
    alert.finding.key = row.text();
    alert.finding.partyId = row.integer();
    alert.finding.productId = row.integer();
    alert.finding.invoiceId = row.integer();
    alert.finding.otherInvoiceId = row.integer();
    alert.finding.arguments = argumentsFrom(row.text());
    alert.raisedAt = row.time();
    alert.changedBy = row.text();
    alert.changedAt = row.time();
    alert.partyName = row.text();
    alert.productName = row.text();
    alert.invoiceNumber = row.text();
    alert.otherInvoiceNumber = row.text();
    return alert;
}

void addNotQuiet(Conditions &conditions, const QDate &today)
{
    conditions.add(QStringLiteral("a.snoozed_until IS NULL OR a.snoozed_until <= ?"), {bind::date(today)});
}

Conditions unreadOn(const QDate &today)
{
    Conditions conditions;
    conditions.add(QStringLiteral("a.state = 'open'"));
    addNotQuiet(conditions, today);
    return conditions;
}

Conditions conditionsOf(const domain::AlertFilter &filter, const QDate &today)
{
    Conditions conditions;
    const auto among = [&](const QString &column, const QStringList &names) {
        QVariantList values;
        for (const QString &name : names)
            values.append(name);
        if (!names.isEmpty())
            conditions.add(QStringLiteral("%1 IN (%2)").arg(column, bind::marks(names.size())), values);
    };
    QStringList kinds, states;
    for (const domain::AlertKind kind : filter.kinds)
        kinds += domain::alertKindName(kind);
    for (const AlertState state : filter.states)
        states += domain::alertStateName(state);
    among(QStringLiteral("r.kind"), kinds);
    among(QStringLiteral("a.state"), states);
    if (!filter.snoozed)
        addNotQuiet(conditions, today);
    if (filter.partyId > 0)
        conditions.add(QStringLiteral("a.party_id = ?"), {filter.partyId});
    if (filter.invoiceId > 0)
        conditions.add(QStringLiteral("a.invoice_id = ? OR a.other_invoice_id = ?"),
                       {filter.invoiceId, filter.invoiceId});
    addWords(
        conditions,
        QStringLiteral("(COALESCE(p.search, '') || ' ' || COALESCE(g.search, '') || ' ' || COALESCE(i.search, ''))"),
        domain::folded(filter.text));
    return conditions;
}

/// What a rule told so far, by key.
struct Told
{
    qint64 id = 0;
    AlertState state = AlertState::Open;
};

Result<QHash<QString, Told>> toldBy(Connection &connection, qint64 ruleId)
{
    auto rows = connection.query(QStringLiteral("SELECT alert_key, id, state FROM alerts WHERE rule_id = ?"), {ruleId});
    if (!rows)
        return rows.error();
    QHash<QString, Told> told;
    for (Row &row : *rows) {
        const QString key = row.text();
        const qint64 id = row.integer();
        told[key] = {id, domain::alertStateFromName(row.text()).value_or(AlertState::Open)};
    }
    return told;
}

Result<void> raise(Connection &connection, qint64 ruleId, const AlertFinding &finding, const QDateTime &now)
{
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO alerts (rule_id, alert_key, state, party_id, product_id, invoice_id, "
                       "other_invoice_id, arguments, raised_at) VALUES (?, ?, 'open', ?, ?, ?, ?, ?, ?) ON CONFLICT "
                       "(rule_id, alert_key) DO UPDATE SET state = 'open', snoozed_until = NULL, changed_by = '', "
                       "changed_at = NULL, arguments = excluded.arguments, raised_at = excluded.raised_at"),
        {ruleId, finding.key, bind::id(finding.partyId), bind::id(finding.productId), bind::id(finding.invoiceId),
         bind::id(finding.otherInvoiceId), jsonOf(finding.arguments), bind::time(now)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<qint64>> changeAlerts(Connection &connection, const QString &assignments, const QVariantList &values,
                                   const QString &condition, const QList<qint64> &ids)
{
    auto rows = connection.query(QStringLiteral("UPDATE alerts SET %1 WHERE %2 AND id IN %3 RETURNING id")
                                     .arg(assignments, condition, inList(ids)),
                                 values);
    if (!rows)
        return rows.error();
    QList<qint64> changed;
    for (Row &row : *rows)
        changed.append(row.integer());
    return changed;
}

} // namespace

Result<QList<AlertRule>> alertRules(Connection &connection)
{
    return rulesWhere(connection, QStringLiteral("1 = 1"), {});
}

Result<AlertRule> alertRule(Connection &connection, qint64 id)
{
    const auto rules = rulesWhere(connection, QStringLiteral("r.id = ?"), {id});
    if (!rules)
        return rules.error();
    if (rules->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("alert_rule"), QString::number(id)}, {}};
    return rules->first();
}

Result<qint64> insertAlertRule(Connection &connection, const AlertRule &rule, const QDateTime &now)
{
    return connection.number(
        QStringLiteral("INSERT INTO alert_rules (%1, created_at, first_audit, looked_until) SELECT %2, ?, n.id, n.id "
                       "FROM (SELECT COALESCE(MAX(id), 0) AS id FROM audit_log) AS n RETURNING id")
            .arg(QLatin1String(ruleColumns), bind::marks(8)),
        ruleValues(rule) + QVariantList{bind::time(now)});
}

Result<void> updateAlertRule(Connection &connection, const AlertRule &rule)
{
    const auto changed = connection.execute(
        QStringLiteral("UPDATE alert_rules SET %1, version = version + 1 WHERE id = ? AND version = ? AND removed_at "
                       "IS NULL")
            .arg(bind::assignments(QLatin1String(ruleColumns))),
        ruleValues(rule) + QVariantList{rule.id, rule.version});
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>() : Result<void>(ruleConflict(rule.id));
}

Result<void> removeAlertRule(Connection &connection, qint64 id, int version, const QDateTime &now)
{
    const auto removed = connection.execute(QStringLiteral("UPDATE alert_rules SET removed_at = ?, version = version + "
                                                           "1 WHERE id = ? AND version = ? AND removed_at IS NULL"),
                                            {bind::time(now), id, version});
    if (!removed)
        return removed.error();
    if (*removed != 1)
        return ruleConflict(id);
    const auto settled =
        connection.execute(QStringLiteral("UPDATE alerts SET state = 'settled' WHERE rule_id = ?"), {id});
    return settled ? Result<void>() : Result<void>(settled.error());
}

Result<domain::AlertPage> listAlerts(Connection &connection, const domain::AlertFilter &filter, int limit,
                                     const std::optional<qint64> &behind, const QDate &today)
{
    Conditions conditions = conditionsOf(filter, today);
    if (behind)
        conditions.add(QStringLiteral("a.id < ?"), {*behind});
    auto rows = connection.query(
        QStringLiteral("SELECT a.id, a.rule_id, r.kind, a.state, a.snoozed_until, a.alert_key, a.party_id, "
                       "a.product_id, a.invoice_id, a.other_invoice_id, a.arguments, a.raised_at, a.changed_by, "
                       "a.changed_at, COALESCE(p.name, ''), COALESCE(g.name, ''), COALESCE(i.number, ''), "
                       "COALESCE(o.number, '') FROM %1 LEFT JOIN invoices o ON o.id = a.other_invoice_id %2 ORDER BY "
                       "a.id DESC LIMIT ?")
            .arg(QLatin1String(alertsWithNames), conditions.where()),
        conditions.values() + QVariantList{limit + 1});
    if (!rows)
        return rows.error();
    domain::AlertPage page;
    for (Row &row : *rows) {
        if (page.rows.size() == limit) {
            page.next = page.rows.last().id;
            break;
        }
        page.rows.append(alertFrom(row));
    }
    return page;
}

Result<qint64> countAlerts(Connection &connection, const domain::AlertFilter &filter, const QDate &today)
{
    const Conditions conditions = conditionsOf(filter, today);
    return connection.number(
        QStringLiteral("SELECT COUNT(*) FROM %1 %2").arg(QLatin1String(alertsWithNames), conditions.where()),
        conditions.values());
}

Result<qint64> countUnreadAlerts(Connection &connection, const QDate &today)
{
    const Conditions unread = unreadOn(today);
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM alerts a ") + unread.where(), unread.values());
}

Result<QList<qint64>> acknowledgeAlerts(Connection &connection, const QList<qint64> &ids, const QString &who,
                                        const QDateTime &now)
{
    return changeAlerts(connection,
                        QStringLiteral("state = 'acknowledged', snoozed_until = NULL, changed_by = ?, changed_at = ?"),
                        {who, bind::time(now)}, QStringLiteral("state = 'open'"), ids);
}

Result<QList<qint64>> snoozeAlerts(Connection &connection, const QList<qint64> &ids, const QDate &until,
                                   const QString &who, const QDateTime &now)
{
    return changeAlerts(connection, QStringLiteral("snoozed_until = ?, changed_by = ?, changed_at = ?"),
                        {bind::date(until), who, bind::time(now)}, QStringLiteral("state = 'open'"), ids);
}

Result<QList<qint64>> reopenAlerts(Connection &connection, const QList<qint64> &ids, const QString &who,
                                   const QDateTime &now)
{
    return changeAlerts(connection,
                        QStringLiteral("state = 'open', snoozed_until = NULL, changed_by = ?, changed_at = ?"),
                        {who, bind::time(now)}, QStringLiteral("state <> 'settled'"), ids);
}

Result<AlertOutcome> reconcileAlerts(Connection &connection, qint64 ruleId, const QList<AlertFinding> &findings,
                                     const QDateTime &now)
{
    auto told = toldBy(connection, ruleId);
    if (!told)
        return told.error();
    qint64 open = std::ranges::count(*told, AlertState::Open, &Told::state);
    AlertOutcome outcome;
    for (const AlertFinding &finding : findings) {
        const auto known = told->constFind(finding.key);
        const bool isNew = known == told->cend() || known->state == AlertState::Settled;
        told->remove(finding.key);
        if (!isNew || open >= mostOpenAlerts)
            continue;
        if (const auto raised = raise(connection, ruleId, finding, now); !raised)
            return raised.error();
        ++open;
        ++outcome.raised;
    }
    QList<qint64> over;
    for (const Told &one : std::as_const(*told))
        if (one.state != AlertState::Settled)
            over.append(one.id);
    if (over.isEmpty())
        return outcome;
    const auto settled = connection.execute(
        QStringLiteral("UPDATE alerts SET state = 'settled', snoozed_until = NULL WHERE id IN ") + inList(over));
    if (!settled)
        return settled.error();
    outcome.settled = over.size();
    return outcome;
}

Result<void> markLookedUntil(Connection &connection, qint64 ruleId, qint64 auditId)
{
    const auto marked =
        connection.execute(QStringLiteral("UPDATE alert_rules SET looked_until = ? WHERE id = ?"), {auditId, ruleId});
    return marked ? Result<void>() : Result<void>(marked.error());
}

} // namespace dbledger::storage
