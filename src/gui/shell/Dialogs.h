// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageFactory.h"

class QWidget;

namespace dbledger::gui {

// The windows of the person's menu. They delete themselves when they are closed.

/// What this is, its version, its licence, what it is made with.
void showAbout(QWidget *parent);
/// The user guide, in the language of the window.
void showGuide(QWidget *parent);
/// Every key of the window, by page.
void showShortcuts(const QList<PageLook> &pages, QWidget *parent);

} // namespace dbledger::gui
