// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace dbledger::imaging {

/// The band of that height across a Grayscale8 page with white paper that holds the most text: as much as can be read
/// quickly to learn something about the whole.
QRect densestBand(const QImage &flat, int height);

/// A row without a letter below about that share of the text of a Grayscale8 page with white paper: no line of text is
/// cut there. The page's height when there is none near.
int gapBelow(const QImage &flat, double share);

} // namespace dbledger::imaging
