// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AlertRulesModel.h"

#include "app/AlertService.h"
#include "app/AppContext.h"
#include "base/Then.h"
#include "models/Roles.h"
#include "models/Text.h"

namespace dbledger::models {

AlertRulesModel::AlertRulesModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_actor(actor)
{
}

void AlertRulesModel::reload()
{
    m_context.alerts().rules(m_actor) | then(this, [this](const Result<QList<domain::AlertRule>> &rules) {
        if (!rules) {
            Q_EMIT failed(rules.error());
            return;
        }
        beginResetModel();
        m_rows = *rules;
        m_loaded = true;
        endResetModel();
        Q_EMIT loaded();
    });
}

QVariant AlertRulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const domain::AlertRule &rule = m_rows[index.row()];
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (role == IdRole)
        return rule.id;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Open ? Qt::AlignRight : Qt::AlignLeft));
    if (index.column() == Rule && role == Qt::CheckStateRole)
        return rule.active ? Qt::Checked : Qt::Unchecked;
    if (!isText)
        return {};
    switch (index.column()) {
    case Rule:
        return titled(app::Wording().sentence(rule));
    case Kind:
        return titled(app::Wording::name(rule.kind));
    default:
        return QLocale().toString(rule.openAlerts);
    }
}

QVariant AlertRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Open ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList names{tr("Tells when"), tr("Kind"), tr("Alerts to see to")};
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

Qt::ItemFlags AlertRulesModel::flags(const QModelIndex &index) const
{
    const bool ticks = index.column() == Rule && m_actor.role >= dbledger::Role::Accountant;
    return QAbstractTableModel::flags(index) | (ticks ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool AlertRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    domain::AlertRule changed = m_rows[index.row()];
    changed.active = value.toInt() == Qt::Checked;
    m_context.alerts().saveRule(changed, m_actor) | then(this, [this](const Result<domain::AlertRule> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
        reload();
    });
    return true;
}

} // namespace dbledger::models
