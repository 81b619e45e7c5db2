// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/QtChartPlot.h"

namespace dbledger::gui {

/// Shares of a whole: the first column with a mark, one slice a row. What is not above zero has no slice.
class DonutPlot : public QtChartPlot
{
    Q_OBJECT

public:
    using QtChartPlot::QtChartPlot;

protected:
    void build(QChart &chart, const QSizeF &size) override;
    int rowAt(const QPointF &position) const override;
    QPainterPath shapeOf(int row) const override;

private:
    struct Slice
    {
        int row = 0;
        double from = 0; ///< in degrees, clockwise from the top
        double span = 0;
    };
    QRectF ring() const;

    QList<Slice> m_slices;
};

} // namespace dbledger::gui
