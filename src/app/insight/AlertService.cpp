// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/AlertService.h"

#include "app/books/CompanySetting.h"
#include "app/core/Core.h"
#include "app/insight/SegmentClasses.h"
#include "base/Then.h"
#include "storage/database/AuditLog.h"
#include "storage/insight/AlertFindings.h"
#include "storage/insight/AlertRepository.h"
#include "storage/rollups/RollupAudit.h"

namespace dbledger::app {

using domain::AlertReport;
using domain::AlertRule;
using storage::Connection;

namespace {

constexpr std::chrono::seconds lookEvery{5};

std::optional<Error> faultIn(const AlertRule &rule)
{
    const domain::AlertNeeds needs = domain::needsOf(rule.kind);
    const auto invalid = [](const char *what, const QString &value) {
        return Error{ErrorKind::Invalid, {QString::fromLatin1(what), value}, {}};
    };
    if (needs.days && (rule.days < 1 || rule.days > AlertRule::mostDays))
        return invalid("days", QString::number(rule.days));
    if (needs.percent && (rule.percent < 1 || rule.percent > 100))
        return invalid("percent", QString::number(rule.percent));
    if (needs.amount && (!rule.amount || rule.amount->minor() < 0))
        return invalid("amount", rule.amount ? rule.amount->toString() : QString());
    return std::nullopt;
}

/// Without what does not count for its kind.
AlertRule plainRule(AlertRule rule)
{
    const domain::AlertNeeds needs = domain::needsOf(rule.kind);
    if (!needs.amount)
        rule.amount.reset();
    if (!needs.party)
        rule.partyId = 0;
    if (!needs.product)
        rule.productId = 0;
    return rule;
}

QString ruleEntity()
{
    return QStringLiteral("alert_rule");
}

Result<AlertRule> savedRule(Connection &connection, const AlertRule &rule, const Actor &actor, const QDateTime &now)
{
    qint64 id = rule.id;
    if (id > 0) {
        if (const auto known = storage::alertRule(connection, id); !known)
            return known;
        if (const auto updated = storage::updateAlertRule(connection, rule); !updated)
            return updated.error();
    } else {
        const auto made = storage::insertAlertRule(connection, rule, now);
        if (!made)
            return made.error();
        id = *made;
    }
    const auto noted = storage::audit(connection, actor, now,
                                      {ruleEntity(),
                                       id,
                                       rule.id > 0 ? QStringLiteral("change") : QStringLiteral("create"),
                                       domain::alertKindName(rule.kind),
                                       {},
                                       {},
                                       {}});
    return noted ? storage::alertRule(connection, id) : Result<AlertRule>(noted.error());
}

Result<QList<AlertRule>> addedUsualRules(Connection &connection, const Actor &actor, const QDateTime &now)
{
    const auto known = storage::alertRules(connection);
    if (!known)
        return known.error();
    const auto code = ownCurrency(connection);
    if (!code)
        return code.error();
    QList<AlertRule> added;
    for (const AlertRule &rule :
         domain::usualAlertRules(domain::Currency::fromCode(*code).value_or(domain::Currency::eur()))) {
        if (std::ranges::any_of(*known, [&rule](const AlertRule &other) { return other.kind == rule.kind; }))
            continue;
        const auto saved = savedRule(connection, rule, actor, now);
        if (!saved)
            return saved.error();
        added.append(*saved);
    }
    return added;
}

Result<void> askRule(Connection &connection, const AlertRule &rule, qint64 auditId, const QDate &today,
                     const QDateTime &now, AlertReport &report)
{
    const auto findings = storage::alertFindings(connection, rule, today);
    if (!findings)
        return findings.error();
    const auto outcome = storage::reconcileAlerts(connection, rule.id, *findings, now);
    if (!outcome)
        return outcome.error();
    report.raised += outcome->raised;
    report.settled += outcome->settled;
    return storage::markLookedUntil(connection, rule.id, auditId);
}

Result<AlertReport> evaluated(Connection &connection, const QDate &today, const QDateTime &now)
{
    const auto classed = classifyNow(connection); // and nobody changes the books meanwhile
    if (!classed)
        return classed.error();
    const auto auditId = storage::newestAuditRow(connection);
    if (!auditId)
        return auditId.error();
    const auto rules = storage::alertRules(connection);
    if (!rules)
        return rules.error();
    AlertReport report;
    report.moved = classed->moved;
    for (const AlertRule &rule : *rules)
        if (rule.active)
            if (const auto asked = askRule(connection, rule, *auditId, today, now, report); !asked)
                return asked.error();
    const auto unread = storage::countUnreadAlerts(connection, today);
    if (!unread)
        return unread.error();
    report.unread = *unread;
    const auto revision = storage::rollupRevision(connection);
    if (!revision)
        return revision.error();
    report.revision = *revision;
    return report;
}

} // namespace

AlertService::AlertService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &AlertService::look);
}

QFuture<Result<QList<AlertRule>>> AlertService::rules(const Actor &)
{
    return m_core->database.read<QList<AlertRule>>(storage::alertRules);
}

QFuture<Result<AlertRule>> AlertService::saveRule(const AlertRule &rule, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, ruleEntity()); !allowed)
        return answered<AlertRule>(allowed.error());
    if (const auto fault = faultIn(rule))
        return answered<AlertRule>(*fault);
    return ruled(m_core->database.write<AlertRule>([=, now = m_core->clock->now()](Connection &connection) {
        return savedRule(connection, plainRule(rule), actor, now);
    }));
}

QFuture<Result<void>> AlertService::removeRule(qint64 id, int version, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, ruleEntity()); !allowed)
        return answered<void>(allowed.error());
    return ruled(m_core->database.write<void>([=, now = m_core->clock->now()](Connection &connection) -> Result<void> {
        const auto rule = storage::alertRule(connection, id);
        if (!rule)
            return rule.error();
        if (const auto removed = storage::removeAlertRule(connection, id, version, now); !removed)
            return removed;
        return storage::audit(
            connection, actor, now,
            {ruleEntity(), id, QStringLiteral("remove"), domain::alertKindName(rule->kind), {}, {}, {}});
    }));
}

QFuture<Result<QList<AlertRule>>> AlertService::addUsualRules(const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, ruleEntity()); !allowed)
        return answered<QList<AlertRule>>(allowed.error());
    return ruled(m_core->database.write<QList<AlertRule>>(
        [=, now = m_core->clock->now()](Connection &connection) { return addedUsualRules(connection, actor, now); }));
}

QFuture<Result<domain::AlertPage>> AlertService::list(const domain::AlertFilter &filter, int limit,
                                                      const std::optional<qint64> &behind, const Actor &)
{
    return m_core->database.read<domain::AlertPage>([=, today = m_core->clock->today()](Connection &connection) {
        return storage::listAlerts(connection, filter, limit, behind, today);
    });
}

QFuture<Result<qint64>> AlertService::unread(const Actor &)
{
    return m_core->database.read<qint64>([today = m_core->clock->today()](Connection &connection) {
        return storage::countUnreadAlerts(connection, today);
    });
}

QFuture<Result<QList<qint64>>> AlertService::acknowledge(const QList<qint64> &ids, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("alert")); !allowed)
        return answered<QList<qint64>>(allowed.error());
    return told(m_core->database.write<QList<qint64>>([=, now = m_core->clock->now()](Connection &connection) {
        return storage::acknowledgeAlerts(connection, ids, actor.name, now);
    }));
}

QFuture<Result<QList<qint64>>> AlertService::snooze(const QList<qint64> &ids, const QDate &until, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("alert")); !allowed)
        return answered<QList<qint64>>(allowed.error());
    if (!until.isValid() || until <= m_core->clock->today())
        return answered<QList<qint64>>({ErrorKind::Invalid, {QStringLiteral("date"), until.toString(Qt::ISODate)}, {}});
    return told(m_core->database.write<QList<qint64>>([=, now = m_core->clock->now()](Connection &connection) {
        return storage::snoozeAlerts(connection, ids, until, actor.name, now);
    }));
}

QFuture<Result<QList<qint64>>> AlertService::reopen(const QList<qint64> &ids, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("alert")); !allowed)
        return answered<QList<qint64>>(allowed.error());
    return told(m_core->database.write<QList<qint64>>([=, now = m_core->clock->now()](Connection &connection) {
        return storage::reopenAlerts(connection, ids, actor.name, now);
    }));
}

QFuture<Result<AlertReport>> AlertService::evaluate(const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("alert")); !allowed)
        return answered<AlertReport>(allowed.error());
    return m_core->database.write<AlertReport>([clock = m_core->clock](Connection &connection) {
        return evaluated(connection, clock->today(), clock->now());
    });
}

void AlertService::start(const Actor &actor)
{
    m_actor = actor;
    m_seen = {};
    m_timer.start();
    look();
}

void AlertService::stop()
{
    m_timer.stop();
}

void AlertService::look()
{
    if (m_busy)
        return;
    m_busy = true;
    m_core->database.read<Glance>([today = m_core->clock->today()](Connection &connection) -> Result<Glance> {
        const auto revision = storage::rollupRevision(connection);
        if (!revision)
            return revision.error();
        const auto unread = storage::countUnreadAlerts(connection, today);
        return unread ? Result<Glance>({{*revision, today}, *unread}) : Result<Glance>(unread.error());
    }) | then(this, [this](const Result<Glance> &glance) {
        m_busy = false;
        if (!glance || !m_timer.isActive())
            return;
        const bool isNew = glance->seen != m_seen;
        m_seen = glance->seen;
        if (isNew && m_actor.role >= Role::Accountant)
            evaluateInBackground();
        else if (isNew || glance->unread != m_unread)
            tell(glance->unread);
    });
}

void AlertService::evaluateInBackground()
{
    m_busy = true;
    evaluate(m_actor) | then(this, [this](const Result<AlertReport> &report) {
        m_busy = false;
        if (report) {
            m_seen.revision = report->revision; // classing customers raised it, which is no news
            tell(report->unread);
            if (report->moved > 0)
                Q_EMIT customersMoved();
            return;
        }
        m_seen = {}; // to be tried again
        Q_EMIT failed(report.error());
    });
}

void AlertService::tell(qint64 unread)
{
    m_unread = unread;
    Q_EMIT unreadChanged(unread);
}

void AlertService::tellUnread()
{
    unread(m_actor) | then(this, [this](const Result<qint64> &count) {
        if (count)
            tell(*count);
    });
}

QFuture<Result<QList<qint64>>> AlertService::told(QFuture<Result<QList<qint64>>> change)
{
    return change | then(this, [this](const Result<QList<qint64>> &changed) {
               if (changed)
                   tellUnread();
               return changed;
           });
}

template <typename T>
QFuture<Result<T>> AlertService::ruled(QFuture<Result<T>> change)
{
    return change | then(this, [this](const Result<T> &changed) {
               if (changed) {
                   m_seen = {};
                   m_timer.isActive() ? look() : tellUnread();
               }
               return changed;
           });
}

} // namespace dbledger::app
