// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/FinderPatterns.h"

#include <QPolygonF>

namespace dbledger::codes {

/// A place where a QR code is seen, read or not, in pixels.
struct QrSymbol
{
    QPolygonF corners; ///< of the code without its quiet zone
    double module = 0; ///< width of a module

    QRectF bounds() const { return corners.boundingRect(); }
};

/// Where a code would lie if it has its top left eye at `origin`: `right` and `down` lead to the middles of the other
/// two eyes. What is asked of it is sampled along its own directions, so codes may be turned and slanted.
struct CodeFrame
{
    QPointF origin, right, down;
    double module = 1; ///< pixels

    double modules(QPointF leg) const;
    QrSymbol symbol() const;
    /// The same place with the next corner as its first, clockwise.
    CodeFrame turned() const { return {origin + right, down, -right, module}; }

    /// Share of the lines between the eyes, across or down whichever is less, that change between dark and light as
    /// often as data does.
    double noiseShare(const DarkMap &picture) const;
};

/// How much of an eye stands at a place.
struct EyeLikeness
{
    double dark = 0;  ///< share of its 33 dark modules that are
    double light = 0; ///< share of its 48 light modules that are, the border around it included

    double overall() const { return (dark * 33 + light * 48) / 81; }
};

EyeLikeness likenessToEye(const DarkMap &picture, const CodeFrame &frame, QPointF eye);

} // namespace dbledger::codes
