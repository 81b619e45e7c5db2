// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Theme.h"

#include <QIcon>

namespace dbledger::gui {

/// One of our own icons, resources/icons/NAME.svg, sharp at every scale, in the palette's text colour (its disabled one
/// where a control is off) of the moment it is drawn. An unknown name is a bug: it is logged and the icon is empty.
QIcon icon(const QString &name);
/// The same in a tone.
QIcon icon(const QString &name, Tone tone);
/// The product's mark, in its own colours.
QIcon productIcon();

} // namespace dbledger::gui
