// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/QtChartPlot.h"

namespace dbledger::gui {

/// A dot a row on logarithmic axes: the first column of the content lies across, the second up, and rows of the same
/// text in the third have the same colour. What is below one lies on the edge.
class ScatterPlot : public QtChartPlot
{
    Q_OBJECT

public:
    using QtChartPlot::QtChartPlot;

    static constexpr int mostDots = 2000; ///< more of them are thinned out evenly

protected:
    void build(QChart &chart, const QSizeF &size) override;
    int rowAt(const QPointF &position) const override;
    QPainterPath shapeOf(int row) const override;

private:
    /// The power of ten that the value of a row is.
    double powerOf(int column, int row) const;
    QPointF placeOf(int row) const;
    int step() const { return qMax(1, (content().rowCount() + mostDots - 1) / mostDots); }

    QRectF m_powers; ///< what the plot's area spans
};

} // namespace dbledger::gui
