// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/QtChartPlot.h"

#include <QCategoryAxis>

namespace dbledger::gui {

/// Bars and lines over rows in their order: along time upright, rankings lying. Very many bars are drawn as lines.
class SeriesPlot : public QtChartPlot
{
    Q_OBJECT

public:
    explicit SeriesPlot(Qt::Orientation bars, QWidget *parent = nullptr);

protected:
    void build(QChart &chart, const QSizeF &size) override;
    int rowAt(const QPointF &position) const override;
    QPainterPath shapeOf(int row) const override;

private:
    Ticks ticks(int about) const;
    void addBars(QChart &chart, const QList<QCategoryAxis *> &axes) const;
    void addLines(QChart &chart, const QList<QCategoryAxis *> &axes) const;
    bool isDrawnAs(const models::ChartColumn &column, models::ChartColumn::Mark mark) const;
    QColor colorOf(int column) const;
    int drawnRows() const;
    bool lies() const { return m_bars == Qt::Horizontal; }

    const Qt::Orientation m_bars;
};

} // namespace dbledger::gui
