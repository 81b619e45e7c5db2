// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intake/QueueLook.h"

#include "app/wording/Wording.h"
#include "models/Text.h"

namespace dbledger::gui {

namespace {

QPair<const char *, Tone> queueMark(app::QueueState state)
{
    switch (state) {
    case app::QueueState::Waiting:
        return {"clock", Tone::Neutral};
    case app::QueueState::Reading:
        return {"reading", Tone::Accent};
    case app::QueueState::NeedsPassword:
        return {"lock", Tone::Warning};
    case app::QueueState::ToReview:
        return {"question", Tone::Warning};
    case app::QueueState::Proved:
        return {"check", Tone::Success};
    case app::QueueState::Approved:
        return {"invoices", Tone::Success};
    case app::QueueState::Duplicate:
        return {"duplicate", Tone::Duplicate};
    case app::QueueState::Postponed:
        return {"clock", Tone::Warning};
    case app::QueueState::Rejected:
        return {"void", Tone::Neutral};
    case app::QueueState::Failed:
        return {"exclamation", Tone::Failure};
    }
    return {"dot", Tone::Neutral};
}

} // namespace

StateLook lookOf(app::QueueState state)
{
    const auto &[iconName, tone] = queueMark(state);
    return {QLatin1String(iconName), tone, models::titled(app::Wording::name(state))};
}

} // namespace dbledger::gui
