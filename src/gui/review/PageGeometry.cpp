// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageGeometry.h"

#include <algorithm>

namespace dbledger::gui {

namespace {

int turnsWithin(int quarterTurns)
{
    return ((quarterTurns % 4) + 4) % 4;
}

QSizeF turnedSize(QSizeF size, int quarterTurns)
{
    return turnsWithin(quarterTurns) % 2 == 0 ? size : size.transposed();
}

} // namespace

PageGeometry::PageGeometry(QSizeF points, double scale, int quarterTurns, QPointF origin)
    : m_points(points)
    , m_scale(scale)
    , m_turns(turnsWithin(quarterTurns))
    , m_origin(origin)
{
}

double PageGeometry::scaleToWidth(QSizeF points, int quarterTurns, double width)
{
    return width / turnedSize(points, quarterTurns).width();
}

double PageGeometry::scaleToFit(QSizeF points, int quarterTurns, QSizeF room)
{
    const QSizeF turned = turnedSize(points, quarterTurns);
    return std::min(room.width() / turned.width(), room.height() / turned.height());
}

QSizeF PageGeometry::size() const
{
    return turnedSize(m_points, m_turns) * m_scale;
}

QPointF PageGeometry::toView(QPointF fraction) const
{
    QPointF turned = fraction;
    if (m_turns == 1)
        turned = {1 - fraction.y(), fraction.x()};
    else if (m_turns == 2)
        turned = {1 - fraction.x(), 1 - fraction.y()};
    else if (m_turns == 3)
        turned = {fraction.y(), 1 - fraction.x()};
    return m_origin + QPointF(turned.x() * size().width(), turned.y() * size().height());
}

QRectF PageGeometry::toView(const domain::Box &box) const
{
    return QRectF(toView(QPointF(box.x, box.y)), toView(QPointF(box.right(), box.bottom()))).normalized();
}

QPointF PageGeometry::toPage(QPointF pixel) const
{
    const QPointF inside = pixel - m_origin;
    const QPointF turned(inside.x() / size().width(), inside.y() / size().height());
    if (m_turns == 1)
        return {turned.y(), 1 - turned.x()};
    if (m_turns == 2)
        return {1 - turned.x(), 1 - turned.y()};
    if (m_turns == 3)
        return {1 - turned.y(), turned.x()};
    return turned;
}

domain::Box PageGeometry::toPage(const QRectF &pixels) const
{
    const QRectF fractions = QRectF(toPage(pixels.topLeft()), toPage(pixels.bottomRight())).normalized();
    const QRectF on = fractions.intersected(QRectF(0, 0, 1, 1));
    return on.isEmpty() ? domain::Box{} : domain::Box{on.x(), on.y(), on.width(), on.height()};
}

} // namespace dbledger::gui
