// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::imaging {

/// The page as Grayscale8: composited on white where it is transparent, and each pixel as dark as its darkest channel,
/// so that blue, red and half transparent text on white comes out dark.
QImage toGray(const QImage &page);

} // namespace dbledger::imaging
