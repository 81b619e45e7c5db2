// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QImage>
#include <QSizeF>

namespace dbledger::gui {

class Plot;

/// The forms in which a chart leaves the program.
enum class ChartForm { Png, Svg, Pdf };

/// The chart with its title above it, on the card's colour; `scale` pixels for each unit of its size on the screen.
QImage chartImage(Plot &plot, qreal scale = 2);
/// The same as a file of its own; vectors where the form has them. FileUnwritable (path, reason).
Result<void> writeChart(Plot &plot, ChartForm form, const QString &path);

} // namespace dbledger::gui
