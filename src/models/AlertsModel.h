// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/insight/Alert.h"
#include "models/PagedModel.h"

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// What the alert rules found, newest first. IdRole is the alert, StateRole a Shown.
class AlertsModel : public PagedModel<domain::AlertPage>
{
    Q_OBJECT

public:
    enum Column { What, State, Since, Kind, About, Invoice, SnoozedUntil };
    /// Its state, and whether it is snoozed today.
    enum class Shown { Open, Snoozed, Acknowledged, Settled };

    AlertsModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void setFilter(const domain::AlertFilter &filter);
    const domain::AlertFilter &filter() const { return m_filter; }
    Shown shown(const domain::Alert &alert) const;

protected:
    QFuture<Result<domain::AlertPage>> ask(int limit, const std::optional<qint64> &after) override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    QVariant more(int row, int role) const override;
    qint64 id(const domain::Alert &row) const override { return row.id; }

private:
    app::AppContext &m_context;
    const Actor m_actor;
    domain::AlertFilter m_filter;
};

} // namespace dbledger::models
