// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/Plot.h"

namespace dbledger::gui {

/// Rectangles as large as the first column with a mark says, one a row, the largest first. What is not above zero has
/// none.
class TreemapPlot : public Plot
{
    Q_OBJECT

public:
    using Plot::Plot;

protected:
    void arrange(const QRectF &area) override;
    void paint(QPainter &painter, const QRectF &area) override;
    int rowAt(const QPointF &position) const override;
    QPainterPath shapeOf(int row) const override;

private:
    struct Tile
    {
        int row = 0;
        double size = 0;
        QRectF place;
    };
    /// Puts the tiles into the rectangle, in stripes whose tiles are as square as they get (squarified treemap, Bruls,
    /// Huizing and van Wijk 2000).
    void squarify(QRectF free);

    QList<Tile> m_tiles;
};

} // namespace dbledger::gui
