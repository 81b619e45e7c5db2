// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/CapsLock.h"

#include <QKeyEvent>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace dbledger::gui {

bool capsLockIsOn(const QKeyEvent *event)
{
#ifdef Q_OS_WIN
    Q_UNUSED(event)
    return (GetKeyState(VK_CAPITAL) & 1) != 0;
#else
    static bool on = false;
    if (event && event->type() == QEvent::KeyPress) {
        const QString text = event->text();
        const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
        if (text.size() == 1 && text[0].isLetter() && text[0].isUpper() != text[0].isLower())
            on = text[0].isUpper() != shifted;
        else if (event->key() == Qt::Key_CapsLock)
            on = !on;
    }
    return on;
#endif
}

} // namespace dbledger::gui
