// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/AlertLook.h"

#include "app/wording/Wording.h"
#include "models/Text.h"

#include <QCoreApplication>

namespace dbledger::gui {

StateLook lookOf(models::AlertsModel::Shown shown)
{
    using Shown = models::AlertsModel::Shown;
    const auto word = [](domain::AlertState state) { return models::titled(app::Wording::name(state)); };
    switch (shown) {
    case Shown::Open:
        return {QStringLiteral("exclamation"), Tone::Warning, word(domain::AlertState::Open)};
    case Shown::Snoozed:
        return {QStringLiteral("clock"), Tone::Neutral, QCoreApplication::translate("AlertLook", "Snoozed")};
    case Shown::Acknowledged:
        return {QStringLiteral("eye"), Tone::Neutral, word(domain::AlertState::Acknowledged)};
    case Shown::Settled:
        break;
    }
    return {QStringLiteral("check"), Tone::Success, word(domain::AlertState::Settled)};
}

Place placeOf(const domain::Alert &alert)
{
    if (alert.finding.invoiceId > 0)
        return {PageId::Invoices, alert.finding.invoiceId, {}};
    if (alert.finding.productId > 0)
        return {PageId::Products, alert.finding.productId, alert.productName};
    return {PageId::Customers, alert.finding.partyId, alert.partyName};
}

} // namespace dbledger::gui
