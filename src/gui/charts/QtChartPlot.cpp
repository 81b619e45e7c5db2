// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/QtChartPlot.h"

#include "gui/style/Theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

#include <cmath>

namespace dbledger::gui {

void QtChartPlot::arrange(const QRectF &area)
{
    m_scene.clear();
    const Theme &theme = Theme::current();
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 8, 20, 2}); // labels stand out over the ends of their axes
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setFont(theme.font(TextSize::Secondary));
    m_chart->legend()->setLabelColor(theme.color(Tone::Text));
    m_chart->legend()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    m_scene.addItem(m_chart);
    build(*m_chart, area.size());
    m_scene.setSceneRect(QRectF(QPointF(), area.size()));
    m_chart->resize(area.size());
    m_chart->layout()->activate(); // where marks are is asked before anything is painted
    m_origin = area.topLeft();
}

void QtChartPlot::paint(QPainter &painter, const QRectF &area)
{
    m_scene.render(&painter, area, m_scene.sceneRect());
}

QRectF QtChartPlot::plotArea() const
{
    return m_chart ? m_chart->plotArea().translated(m_origin) : QRectF();
}

QCategoryAxis *QtChartPlot::numberAxis(const Ticks &ticks)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(ticks.from());
    for (const double at : ticks.at)
        axis->append(compactNumber(at), at);
    axis->setRange(ticks.from(), ticks.to());
    dress(*axis);
    return axis;
}

QCategoryAxis *QtChartPlot::powerAxis(double lastPower)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(0);
    for (double power = 0; power <= lastPower; ++power)
        axis->append(compactNumber(std::pow(10.0, power)), power);
    axis->setRange(0, lastPower);
    dress(*axis);
    return axis;
}

QCategoryAxis *QtChartPlot::rowAxis(int rows, int mostLabels, int longest) const
{
    const int step = labelStep(rows, mostLabels);
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    QStringList seen; // an axis has no label twice
    for (int row = 0; row < rows; row += step) {
        QString label = content().label(row);
        if (label.size() > longest)
            label = label.left(longest - 1).trimmed() + QChar(0x2026);
        while (seen.contains(label))
            label += QChar(0x200b);
        seen.append(label);
        axis->append(label, row);
    }
    axis->setRange(-0.5, rows - 0.5);
    dress(*axis);
    axis->setGridLineVisible(false);
    return axis;
}

void QtChartPlot::dress(QCategoryAxis &axis)
{
    const Theme &theme = Theme::current();
    axis.setLabelsFont(theme.font(TextSize::Secondary));
    axis.setLabelsColor(theme.color(Tone::Secondary));
    axis.setGridLineColor(theme.color(Tone::Line));
    axis.setLinePen(QPen(theme.color(Tone::Line), 1));
}

} // namespace dbledger::gui
