// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace dbledger::imaging {

/// The band of that height across a Grayscale8 page with white paper that holds the most text: as much as can be read
/// quickly to learn something about the whole.
QRect densestBand(const QImage &flat, int height);

} // namespace dbledger::imaging
