// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Place.h"

#include <QWidget>

namespace dbledger::gui {

/// What the main window shows one of at a time. Made when it is first gone to, kept until sign-out.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Goes to what the place names; also called when the page comes into view again.
    virtual void visit(const Place &place) = 0;
    /// What is in view now, for going back to it.
    virtual Place place() const = 0;
};

} // namespace dbledger::gui
