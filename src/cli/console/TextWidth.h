// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dbledger::cli {

// Text by the columns it takes on a terminal: combining marks take none, East Asian characters and emoji two.

int textWidth(QStringView text);

enum class Elide { End, Start };
/// The text cut to at most `width` columns, with an ellipsis where something was left out; 0 or less does not cut.
QString elided(const QString &text, int width, Elide where = Elide::End);

/// The text's words in lines of at most `width` columns (longer words stay whole); 0 or less makes one line.
QStringList wrapped(const QString &text, int width);

/// What a person may safely see of foreign text: line breaks become blanks, control characters vanish, so that no
/// document can send escape sequences to the terminal.
QString printable(const QString &text);

} // namespace dbledger::cli
