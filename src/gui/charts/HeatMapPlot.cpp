// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/HeatMapPlot.h"

#include "gui/style/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace dbledger::gui {

using models::ChartColumn;

namespace {

constexpr double axis = 26; ///< room for the names of the axes and their numbers, left and below
constexpr double between = 2;

} // namespace

HeatMapPlot::HeatMapPlot(int fields, QWidget *parent)
    : Plot(parent)
    , m_fields(fields)
{
}

const ChartColumn *HeatMapPlot::shown() const
{
    for (const ChartColumn &column : content().columns)
        if (column.mark != ChartColumn::Mark::None)
            return &column;
    return nullptr;
}

void HeatMapPlot::arrange(const QRectF &area)
{
    m_grid = area.adjusted(2 * axis, 4, -4, -2 * axis);
}

QRectF HeatMapPlot::fieldOf(int row) const
{
    if (content().columns.size() < 2)
        return {};
    const double width = m_grid.width() / m_fields, height = m_grid.height() / m_fields;
    const auto across = double(content().columns[0].values.value(row).value_or(1));
    const auto up = double(content().columns[1].values.value(row).value_or(1));
    return QRectF(m_grid.left() + (across - 1) * width, m_grid.bottom() - up * height, width, height)
        .adjusted(0, 0, -between, -between);
}

void HeatMapPlot::paint(QPainter &painter, const QRectF &area)
{
    const ChartColumn *column = shown();
    if (!column)
        return;
    const Theme &theme = Theme::current();
    qint64 largest = 1;
    for (const auto &value : column->values)
        largest = qMax(largest, value.value_or(0));
    for (int row = 0; row < content().rowCount(); ++row) {
        const qint64 value = column->values.value(row).value_or(0);
        const double share = double(value) / double(largest);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mixed(Tone::Accent, value > 0 ? 0.10 + 0.75 * share : 0.03));
        painter.drawRoundedRect(fieldOf(row), 3, 3);
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(share > 0.5 ? Tone::OnAccent : Tone::Text));
        painter.drawText(fieldOf(row), Qt::AlignCenter, column->unit.text(value));
    }
    painter.setFont(theme.font(TextSize::Secondary));
    painter.setPen(theme.color(Tone::Secondary));
    for (int at = 0; at < m_fields; ++at) {
        const double width = m_grid.width() / m_fields, height = m_grid.height() / m_fields;
        painter.drawText(QRectF(m_grid.left() + at * width, m_grid.bottom(), width, axis), Qt::AlignCenter,
                         QLocale().toString(at + 1));
        painter.drawText(QRectF(m_grid.left() - axis, m_grid.bottom() - (at + 1) * height, axis, height),
                         Qt::AlignCenter, QLocale().toString(at + 1));
    }
    painter.drawText(QRectF(m_grid.left(), m_grid.bottom() + axis - 4, m_grid.width(), axis), Qt::AlignCenter,
                     content().columns[0].heading);
    painter.save();
    painter.translate(area.left(), m_grid.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, m_grid.height(), axis), Qt::AlignCenter, content().columns[1].heading);
    painter.restore();
}

int HeatMapPlot::rowAt(const QPointF &position) const
{
    for (int row = 0; row < content().rowCount(); ++row)
        if (fieldOf(row).contains(position))
            return row;
    return -1;
}

QPainterPath HeatMapPlot::shapeOf(int row) const
{
    QPainterPath path;
    path.addRoundedRect(fieldOf(row), 3, 3);
    return path;
}

} // namespace dbledger::gui
