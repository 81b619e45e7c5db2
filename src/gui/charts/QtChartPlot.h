// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/Plot.h"
#include "gui/charts/Scale.h"

#include <QGraphicsScene>

class QChart;
class QCategoryAxis;

namespace dbledger::gui {

/// A plot that Qt Charts draws, in our colours, fonts and numbers.
class QtChartPlot : public Plot
{
    Q_OBJECT

public:
    using Plot::Plot;

protected:
    /// Fills a new chart for an area of that size.
    virtual void build(QChart &chart, const QSizeF &size) = 0;
    /// Where the marks are, without axes and legend.
    QRectF plotArea() const;
    const QChart *chart() const { return m_chart; }

    void arrange(const QRectF &area) override;
    void paint(QPainter &painter, const QRectF &area) override;

    /// An axis that shows those numbers in short form.
    static QCategoryAxis *numberAxis(const Ticks &ticks);
    /// An axis of powers of ten, from one to that power.
    static QCategoryAxis *powerAxis(double lastPower);
    /// An axis of the first rows, at 0, 1, 2, ...; those labels that find room.
    QCategoryAxis *rowAxis(int rows, int mostLabels, int longest) const;

private:
    static void dress(QCategoryAxis &axis);

    QGraphicsScene m_scene;
    QChart *m_chart = nullptr; ///< of the scene
    QPointF m_origin;          ///< of the area that it is arranged in
};

} // namespace dbledger::gui
