// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/BoxPlot.h"

#include "gui/style/Theme.h"

#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QPainterPath>

namespace dbledger::gui {

void BoxPlot::build(QChart &chart, const QSizeF &size)
{
    constexpr int parts = 5;
    if (content().columns.size() < parts || content().rowCount() == 0)
        return;
    auto *boxes = new QBoxPlotSeries;
    double least = 0, largest = 0;
    for (int row = 0; row < content().rowCount(); ++row) {
        auto *box = new QBoxSet(content().label(row));
        for (int part = 0; part < parts; ++part) {
            const models::ChartColumn &column = content().columns[part];
            const double value = column.unit.drawn(column.values.value(row).value_or(0));
            box->setValue(part, value);
            least = qMin(least, value);
            largest = qMax(largest, value);
        }
        boxes->append(box);
    }
    const Theme &theme = Theme::current();
    boxes->setBrush(Theme::current().series(0, true));
    boxes->setPen(QPen(theme.color(Tone::Text), 1));
    boxes->setBoxWidth(0.4);
    chart.addSeries(boxes);
    auto *rows = rowAxis(content().rowCount(), content().rowCount(), 20);
    auto *numbers = numberAxis(niceTicks(least, largest, qMax(2, int(size.height() / 52))));
    chart.addAxis(rows, Qt::AlignBottom);
    chart.addAxis(numbers, Qt::AlignLeft);
    boxes->attachAxis(rows);
    boxes->attachAxis(numbers);
    chart.legend()->hide();
}

int BoxPlot::rowAt(const QPointF &position) const
{
    const QRectF plot = plotArea();
    const int count = content().rowCount();
    if (count == 0 || !plot.contains(position))
        return -1;
    return qBound(0, int((position.x() - plot.left()) / plot.width() * count), count - 1);
}

QPainterPath BoxPlot::shapeOf(int row) const
{
    const QRectF plot = plotArea();
    const double width = plot.width() / qMax(1, content().rowCount());
    QPainterPath path;
    path.addRect(plot.left() + width * row, plot.top(), width, plot.height());
    return path;
}

} // namespace dbledger::gui
