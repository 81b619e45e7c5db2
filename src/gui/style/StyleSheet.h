// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace dbledger::gui {

class Theme;

/// resources/styles/dbledger.qss with the theme's colours and sizes in the places of its @words.
QString styleSheet(const Theme &theme);

/// Has the style sheet look at the widget again, after a property that it asks for has changed.
void restyle(QWidget *widget);

} // namespace dbledger::gui
