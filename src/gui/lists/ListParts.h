// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QObject;
class QSplitter;

namespace dbledger::gui {

class Preferences;

// What the pages with a list share beside the table.

/// Calls `then`, as long as the context lives, when nobody has typed into the field for a moment.
void afterTyping(QLineEdit *edit, QObject *context, const std::function<void()> &then);

/// The list gets the room that details leave; what a person makes of it is remembered under the name.
void rememberSplitter(QSplitter *splitter, const QList<int> &sizes, Preferences &preferences, const QString &name);

} // namespace dbledger::gui
