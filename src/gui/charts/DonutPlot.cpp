// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/DonutPlot.h"

#include "gui/style/Theme.h"

#include <QChart>
#include <QLegend>
#include <QPainterPath>
#include <QPieSeries>

#include <cmath>
#include <numbers>

namespace dbledger::gui {

using models::ChartColumn;

namespace {

constexpr double holeSize = 0.6, ringSize = 0.92; // of the plot's side

} // namespace

void DonutPlot::build(QChart &chart, const QSizeF &)
{
    m_slices.clear();
    const ChartColumn *shown = nullptr;
    for (const ChartColumn &column : content().columns)
        if (column.mark != ChartColumn::Mark::None && !shown)
            shown = &column;
    if (!shown)
        return;
    double sum = 0;
    for (const auto &value : shown->values)
        sum += double(qMax<qint64>(0, value.value_or(0)));
    auto *pie = new QPieSeries;
    pie->setHoleSize(holeSize * ringSize);
    pie->setPieSize(ringSize);
    double from = 0;
    for (int row = 0; row < content().rowCount() && sum > 0; ++row) {
        const double value = double(shown->values.value(row).value_or(0));
        if (value <= 0)
            continue;
        auto *slice = pie->append(content().label(row), value);
        slice->setColor(Theme::current().series(int(m_slices.size())));
        slice->setBorderColor(Theme::current().color(Tone::Card));
        slice->setBorderWidth(2);
        m_slices.append({row, from, 360 * value / sum});
        from += m_slices.last().span;
    }
    chart.addSeries(pie);
    chart.legend()->setAlignment(Qt::AlignRight);
}

QRectF DonutPlot::ring() const
{
    const QRectF plot = plotArea();
    const double side = qMin(plot.width(), plot.height()) * ringSize;
    return {plot.center().x() - side / 2, plot.center().y() - side / 2, side, side};
}

int DonutPlot::rowAt(const QPointF &position) const
{
    const QPointF away = position - ring().center();
    const double distance = std::hypot(away.x(), away.y()), radius = ring().width() / 2;
    if (distance > radius || distance < radius * holeSize)
        return -1;
    const double angle = std::fmod(std::atan2(away.x(), -away.y()) * 180 / std::numbers::pi + 360, 360);
    for (const Slice &slice : m_slices)
        if (angle >= slice.from && angle < slice.from + slice.span)
            return slice.row;
    return -1;
}

QPainterPath DonutPlot::shapeOf(int row) const
{
    QPainterPath path;
    const QRectF outer = ring();
    const double inset = outer.width() * (1 - holeSize) / 2;
    const QRectF inner = outer.adjusted(inset, inset, -inset, -inset);
    for (const Slice &slice : m_slices) {
        if (slice.row != row)
            continue;
        path.arcMoveTo(outer, 90 - slice.from);
        path.arcTo(outer, 90 - slice.from, -slice.span);
        path.arcTo(inner, 90 - slice.from - slice.span, slice.span);
        path.closeSubpath();
    }
    return path;
}

} // namespace dbledger::gui
