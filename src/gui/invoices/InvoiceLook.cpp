// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoices/InvoiceLook.h"

#include "app/wording/Wording.h"
#include "models/Text.h"

namespace dbledger::gui {

StateLook lookOf(domain::InvoiceState state)
{
    const QString word = models::titled(app::Wording::name(state));
    switch (state) {
    case domain::InvoiceState::Draft:
        return {QStringLiteral("edit"), Tone::Warning, word};
    case domain::InvoiceState::Approved:
        return {QStringLiteral("check"), Tone::Success, word};
    case domain::InvoiceState::Void:
        break;
    }
    return {QStringLiteral("void"), Tone::Neutral, word};
}

} // namespace dbledger::gui
