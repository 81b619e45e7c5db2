// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/QtChartPlot.h"

namespace dbledger::gui {

/// A box with whiskers a row. Five columns of the content: lower whisker, lower quartile, median, upper quartile, upper
/// whisker.
class BoxPlot : public QtChartPlot
{
    Q_OBJECT

public:
    using QtChartPlot::QtChartPlot;

protected:
    void build(QChart &chart, const QSizeF &size) override;
    int rowAt(const QPointF &position) const override;
    QPainterPath shapeOf(int row) const override;
};

} // namespace dbledger::gui
