// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Place.h"

#include <QKeySequence>
#include <QList>

class QWidget;

namespace dbledger::gui {

class Page;
class Session;

/// What the rail says of a page.
struct PageLook
{
    PageId id = PageId::Intake;
    QString name;
    QString icon;
};

/// The pages that this person may use, in the rail's order. The last one, Settings, stands apart.
QList<PageLook> availablePages(const Session &session);
/// Ctrl+1 and so on, in the rail's order; the tenth, Settings, has Ctrl+comma.
QKeySequence shortcutOf(int indexInRail);
/// Never null.
Page *makePage(PageId id, Session &session, QWidget *parent);

} // namespace dbledger::gui
