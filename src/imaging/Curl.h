// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imaging/Glyphs.h"

#include <QPointF>

#include <array>
#include <optional>

namespace dbledger::imaging {

/// How the lines of a sheet bend that was photographed curled, or from one side: by how many pixels each place of a
/// page lies lower than it would, were its lines straight and parallel. Their common slant is no part of it.
class Curl
{
public:
    /// By which polynomials across (u) and down (v) the sheet the slope of its lines is described:
    /// 1, u, u2, u3, each also times v, and u v2; the first is their common slant.
    static constexpr int terms = 9;
    using Slopes = std::array<double, terms>;

    /// `text` is where there are letters, in pixels: u and v go from -1 to 1 in it, and the bend stays what it is at
    /// its edges beyond them.
    Curl(const Slopes &slopes, const QRectF &text)
        : m_slopes(slopes)
        , m_text(text)
    {
    }

    /// The values of the terms at a place of the sheet, in pixels.
    static Slopes termsAt(const QPointF &place, const QRectF &text);

    /// In pixels, down.
    double at(const QPointF &straight) const;
    QPointF bent(const QPointF &straight) const { return {straight.x(), straight.y() + at(straight)}; }
    QPointF straight(const QPointF &bent) const;

private:
    Slopes m_slopes;
    QRectF m_text;
};

/// Measures it from where the letters of a line stand, one against the next; nothing where the lines are straight, as
/// on nearly all scans, or too few to tell. Costs 0.3 ms for a page with a full table.
std::optional<Curl> measureCurl(const Glyphs &glyphs);

/// The Grayscale8 sheet with straight lines, of the same size. Costs some 140 ms at 300 dpi.
QImage uncurled(const QImage &sheet, const Curl &curl);

} // namespace dbledger::imaging
