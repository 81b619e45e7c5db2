// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AlertsModel.h"

#include "app/AppContext.h"
#include "app/insight/AlertService.h"
#include "models/Text.h"

namespace dbledger::models {

AlertsModel::AlertsModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : PagedModel({tr("What"), tr("State"), tr("Since"), tr("Kind"), tr("About"), tr("Invoice"), tr("Snoozed until")},
                 {}, parent)
    , m_context(context)
    , m_actor(actor)
{
}

void AlertsModel::setFilter(const domain::AlertFilter &filter)
{
    m_filter = filter;
    reload();
}

AlertsModel::Shown AlertsModel::shown(const domain::Alert &alert) const
{
    switch (alert.state) {
    case domain::AlertState::Open:
        return alert.isQuiet(m_context.clock().today()) ? Shown::Snoozed : Shown::Open;
    case domain::AlertState::Acknowledged:
        return Shown::Acknowledged;
    case domain::AlertState::Settled:
        break;
    }
    return Shown::Settled;
}

QFuture<Result<domain::AlertPage>> AlertsModel::ask(int limit, const std::optional<qint64> &after)
{
    return m_context.alerts().list(m_filter, limit, after, m_actor);
}

QString AlertsModel::text(int index, int column) const
{
    const domain::Alert &alert = m_rows[index];
    const app::Wording wording;
    switch (column) {
    case What:
        return titled(wording.sentence(alert.kind, alert.finding.arguments));
    case State:
        return titled(app::Wording::name(alert.state));
    case Since:
        return wording.date(alert.raisedAt.toLocalTime().date());
    case Kind:
        return titled(app::Wording::name(alert.kind));
    case About:
        return orDash(alert.productName.isEmpty() ? alert.partyName : alert.productName);
    case Invoice:
        return orDash(alert.invoiceNumber);
    case SnoozedUntil:
        return shown(alert) == Shown::Snoozed ? wording.date(alert.snoozedUntil) : orDash({});
    default:
        return {};
    }
}

QString AlertsModel::toolTip(int index, int column) const
{
    const domain::Alert &alert = m_rows[index];
    const app::Wording wording;
    if (column == Since)
        return wording.moment(alert.raisedAt);
    if (column == State && !alert.changedBy.isEmpty())
        return tr("%1, %2").arg(alert.changedBy, wording.moment(alert.changedAt));
    return text(index, column);
}

QVariant AlertsModel::more(int index, int role) const
{
    return role == StateRole ? QVariant(int(shown(m_rows[index]))) : QVariant();
}

} // namespace dbledger::models
