// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/QueueService.h"
#include "gui/style/StateLook.h"

namespace dbledger::gui {

/// Icon, tone and word of a document's state in the queue.
StateLook lookOf(app::QueueState state);

} // namespace dbledger::gui
