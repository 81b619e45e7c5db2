// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/insight/Alert.h"
#include "domain/values/PageKey.h"
#include "models/PagedModel.h"

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The alert rules in words, oldest first; whoever may change them ticks those that are active. IdRole is the rule.
/// What is changed here is shown at once; refresh() when the rules have been asked, which tells what they found.
class AlertRulesModel : public PagedModel<domain::OnlyPage<domain::AlertRule>>
{
    Q_OBJECT

public:
    enum Column { Rule, Kind, Open };

    AlertRulesModel(app::AppContext &context, const Actor &actor, QObject *parent);

    /// As it was stored: in its place, a new one at the end.
    void put(const domain::AlertRule &rule);
    void remove(qint64 ruleId);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::CheckStateRole only: the rule is stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    QFuture<Result<domain::OnlyPage<domain::AlertRule>>> ask(int limit,
                                                             const std::optional<domain::PageKey> &after) override;
    QString text(int row, int column) const override;
    qint64 id(const domain::AlertRule &rule) const override { return rule.id; }

private:
    app::AppContext &m_context;
    const Actor m_actor;
};

} // namespace dbledger::models
