// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Session.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

namespace dbledger::gui {

/// One notice over the lower edge of the window, for a while or until it is closed; a second one takes its place.
/// Blocks nothing.
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(const Notice &notice, QWidget *over);

    /// Shows it over that widget in place of the one before.
    static void show(const Notice &notice, QWidget *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer m_end;
};

} // namespace dbledger::gui
