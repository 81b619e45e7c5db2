// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace dbledger::gui {

/// Is caps lock on, as far as it can be told: from the system where it says so (Windows), else from a letter that was
/// typed in the wrong case, else as it was told last.
bool capsLockIsOn(const QKeyEvent *event = nullptr);

} // namespace dbledger::gui
