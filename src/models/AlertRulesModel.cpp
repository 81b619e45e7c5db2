// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AlertRulesModel.h"

#include "app/AppContext.h"
#include "app/insight/AlertService.h"
#include "base/Then.h"
#include "models/Text.h"

namespace dbledger::models {

AlertRulesModel::AlertRulesModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : PagedModel({tr("Tells when"), tr("Kind"), tr("Alerts to see to")}, {Open}, parent)
    , m_context(context)
    , m_actor(actor)
{
}

QFuture<Result<domain::OnlyPage<domain::AlertRule>>> AlertRulesModel::ask(int, const std::optional<domain::PageKey> &)
{
    return m_context.alerts().rules(m_actor) | then([](const Result<QList<domain::AlertRule>> &rules) {
               return rules ? Result<domain::OnlyPage<domain::AlertRule>>({*rules})
                            : Result<domain::OnlyPage<domain::AlertRule>>(rules.error());
           });
}

void AlertRulesModel::put(const domain::AlertRule &rule)
{
    if (rowOf(rule.id) >= 0)
        replace(rule);
    else
        insert(rowCount(), {rule});
}

void AlertRulesModel::remove(qint64 ruleId)
{
    if (const int row = rowOf(ruleId); row >= 0)
        drop(row, 1);
}

QString AlertRulesModel::text(int row, int column) const
{
    const domain::AlertRule &rule = m_rows[row];
    switch (column) {
    case Rule:
        return titled(app::Wording().sentence(rule));
    case Kind:
        return titled(app::Wording::name(rule.kind));
    default:
        return QLocale().toString(rule.openAlerts);
    }
}

QVariant AlertRulesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == Rule && index.row() < rowCount())
        return m_rows[index.row()].active ? Qt::Checked : Qt::Unchecked;
    return PagedModel::data(index, role);
}

Qt::ItemFlags AlertRulesModel::flags(const QModelIndex &index) const
{
    const bool ticks = index.column() == Rule && m_actor.role >= dbledger::Role::Accountant;
    return PagedModel::flags(index) | (ticks ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool AlertRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    domain::AlertRule changed = m_rows[index.row()];
    changed.active = value.toInt() == Qt::Checked;
    m_context.alerts().saveRule(changed, m_actor) | then(this, [this](const Result<domain::AlertRule> &saved) {
        if (saved)
            return put(*saved);
        Q_EMIT failed(saved.error());
        refresh();
    });
    return true;
}

} // namespace dbledger::models
