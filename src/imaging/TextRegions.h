// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace dbledger::imaging {

/// The parts of an upright, straightened working copy whose lines can be recognised together, from top to bottom: one
/// for all of it where its lines run across it, as those of tables do; more where texts stand side by side whose lines
/// are not level with each other, which a recogniser that takes lines to run across mixes up. Cuts only through white.
/// `part` is in pixels of the copy, `textHeight` the height of most letters between an x and a capital.
QList<QRect> textRegions(const QImage &gray, const QRect &part, double textHeight);

} // namespace dbledger::imaging
