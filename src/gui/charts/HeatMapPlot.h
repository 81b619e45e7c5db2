// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/Plot.h"

namespace dbledger::gui {

/// A grid of fields, the darker the more. The first column of the content is where a row lies across, the second where
/// it lies up, both from 1; the first column with a mark is how much it is.
class HeatMapPlot : public Plot
{
    Q_OBJECT

public:
    explicit HeatMapPlot(int fields, QWidget *parent = nullptr);

protected:
    void arrange(const QRectF &area) override;
    void paint(QPainter &painter, const QRectF &area) override;
    int rowAt(const QPointF &position) const override;
    QPainterPath shapeOf(int row) const override;

private:
    QRectF fieldOf(int row) const;
    const models::ChartColumn *shown() const;

    const int m_fields; ///< across, and up
    QRectF m_grid;
};

} // namespace dbledger::gui
