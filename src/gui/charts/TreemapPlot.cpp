// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TreemapPlot.h"

#include "gui/style/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dbledger::gui {

using models::ChartColumn;

namespace {

constexpr double gap = 2;

/// How far the worst tile of a stripe is from a square: 1 is one. Sizes are areas.
double worstShape(double stripe, double least, double largest, double side)
{
    const double thickness = stripe / side;
    return std::max(largest / (thickness * thickness), thickness * thickness / least);
}

} // namespace

void TreemapPlot::arrange(const QRectF &area)
{
    m_tiles.clear();
    const auto shown = std::find_if(content().columns.begin(), content().columns.end(),
                                    [](const ChartColumn &column) { return column.mark != ChartColumn::Mark::None; });
    if (shown == content().columns.end())
        return;
    double sum = 0;
    for (int row = 0; row < content().rowCount(); ++row) {
        const qint64 value = shown->values.value(row).value_or(0);
        if (value <= 0)
            continue;
        m_tiles.append({row, double(value), {}});
        sum += double(value);
    }
    std::stable_sort(m_tiles.begin(), m_tiles.end(), [](const Tile &a, const Tile &b) { return a.size > b.size; });
    for (Tile &tile : m_tiles)
        tile.size *= area.width() * area.height() / sum;
    squarify(area);
}

void TreemapPlot::squarify(QRectF free)
{
    qsizetype first = 0;
    while (first < m_tiles.size() && free.width() > 0 && free.height() > 0) {
        const double side = std::min(free.width(), free.height());
        qsizetype end = first + 1;
        double stripe = m_tiles[first].size;
        while (end < m_tiles.size() &&
               worstShape(stripe + m_tiles[end].size, m_tiles[end].size, m_tiles[first].size, side) <=
                   worstShape(stripe, m_tiles[end - 1].size, m_tiles[first].size, side))
            stripe += m_tiles[end++].size;
        const bool upright = free.width() >= free.height();
        const double thickness = stripe / side;
        double at = upright ? free.top() : free.left();
        for (; first < end; ++first) {
            const double length = m_tiles[first].size / thickness;
            m_tiles[first].place =
                upright ? QRectF(free.left(), at, thickness, length) : QRectF(at, free.top(), length, thickness);
            at += length;
        }
        if (upright)
            free.setLeft(free.left() + thickness);
        else
            free.setTop(free.top() + thickness);
    }
}

void TreemapPlot::paint(QPainter &painter, const QRectF &)
{
    const Theme &theme = Theme::current();
    painter.setFont(theme.font(TextSize::Secondary));
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const QRectF place = m_tiles[i].place.adjusted(0, 0, -gap, -gap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mixed(Tone::Accent, 0.42 - 0.30 * double(i) / double(m_tiles.size())));
        painter.drawRoundedRect(place, 3, 3);
        painter.setPen(theme.color(Tone::Text));
        const QRectF inner = place.adjusted(6, 4, -4, -4);
        const QFontMetricsF metrics(painter.font());
        if (inner.height() < metrics.height() || inner.width() < metrics.averageCharWidth() * 4)
            continue;
        const QString name = content().rows[m_tiles[i].row];
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(name, Qt::ElideRight, inner.width()));
    }
}

int TreemapPlot::rowAt(const QPointF &position) const
{
    for (const Tile &tile : m_tiles)
        if (tile.place.contains(position))
            return tile.row;
    return -1;
}

QPainterPath TreemapPlot::shapeOf(int row) const
{
    QPainterPath path;
    for (const Tile &tile : m_tiles)
        if (tile.row == row)
            path.addRoundedRect(tile.place.adjusted(0, 0, -gap, -gap), 3, 3);
    return path;
}

} // namespace dbledger::gui
