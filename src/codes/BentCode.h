// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/CodeFrame.h"

#include <QImage>
#include <QTransform>

namespace dbledger::codes {

/// A code as it would look on flat paper.
struct FlatCode
{
    QImage picture;      ///< black and white, Format_Grayscale8, with a quiet zone
    QTransform toSource; ///< from its pixels to those of the picture it was taken from
};

/// Takes a QR code of that many modules off creased, bowed or slanted paper: lays a grid over the symbol, and moves its
/// corners and bends its sides until the modules' middles stand out from their surroundings the most. Takes
/// Format_Grayscale8 and a symbol whose corners are right to about a module.
FlatCode flattened(const QImage &gray, const QrSymbol &symbol, int dimension);

/// The dimensions that the symbol may have, the likeliest first; none for what is too large to be on paper.
QList<int> possibleDimensions(const QrSymbol &symbol);

} // namespace dbledger::codes
