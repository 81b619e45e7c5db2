// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/split/SplitDialog.h"

#include <functional>

namespace dbledger::gui {

/// Lets a person split the document; a notice says what was done and can undo it. `keepAsOne` is called when it is to
/// stay as it is though several invoices were found, `done` when it was split. Neither is called when `over`, which the
/// dialog stands over, is gone.
void offerSplit(Session &session, const SplitAsk &ask, QWidget *over, const std::function<void()> &keepAsOne,
                const std::function<void()> &done = {});

} // namespace dbledger::gui
