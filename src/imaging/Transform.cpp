// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Transform.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace dbledger::imaging {

using domain::Box;

namespace {

/// The upright box around where `map` takes the corners.
template <typename Map>
Box mapped(const Box &box, const Map &map, const QSize &from, const QSize &to)
{
    QPolygonF corners(
        QRectF(box.x * from.width(), box.y * from.height(), box.width * from.width(), box.height * from.height()));
    std::transform(corners.cbegin(), corners.cend(), corners.begin(), map);
    const QRectF there = corners.boundingRect().intersected(QRectF(0, 0, to.width(), to.height()));
    return {there.x() / to.width(), there.y() / to.height(), there.width() / to.width(), there.height() / to.height()};
}

} // namespace

Transform Transform::then(const QTransform &step, const QSize &size) const
{
    Transform result = *this;
    result.m_last = m_last * step;
    result.m_size = size;
    return result;
}

Transform Transform::uncurled(const Curl &curl) const
{
    Transform result = *this;
    result.m_first = m_last;
    result.m_curl = std::make_shared<const Curl>(curl);
    result.m_last = {};
    return result;
}

QPointF Transform::onWorking(const QPointF &page) const
{
    return m_last.map(m_curl ? m_curl->straight(m_first.map(page)) : page);
}

QPointF Transform::onPage(const QPointF &working) const
{
    const QPointF before = m_last.inverted().map(working);
    return m_curl ? m_first.inverted().map(m_curl->bent(before)) : before;
}

Box Transform::toPage(const Box &working) const
{
    if (isIdentity())
        return working;
    return mapped(
        working, [this](const QPointF &at) { return onPage(at); }, m_size, m_page);
}

Box Transform::backToWorking(const Box &page) const
{
    const QRectF box(page.x * m_page.width(), page.y * m_page.height(), page.width * m_page.width(),
                     page.height * m_page.height());
    const QPointF centre = onWorking(box.center()), there = onPage(centre);
    const QPointF across = onPage(centre + QPointF(1, 0)) - there, down = onPage(centre + QPointF(0, 1)) - there;
    // the page's box is as wide as both sides of the working one reach along x, and as high as they do along y
    const double xx = std::abs(across.x()), xy = std::abs(down.x()), yx = std::abs(across.y()), yy = std::abs(down.y());
    const double determinant = xx * yy - xy * yx;
    const double width = (yy * box.width() - xy * box.height()) / determinant;
    const double height = (xx * box.height() - yx * box.width()) / determinant;
    if (!(width > 0 && height > 0)) // no such box: it was cut off at the page's edge, or turned halfway
        return toWorking(page);
    const QRectF found = QRectF(centre - QPointF(width, height) / 2, QSizeF(width, height)) & QRectF({}, m_size);
    return {found.x() / m_size.width(), found.y() / m_size.height(), found.width() / m_size.width(),
            found.height() / m_size.height()};
}

Box Transform::toOther(const Transform &other, const Box &working) const
{
    return mapped(
        working, [&](const QPointF &at) { return other.onWorking(onPage(at)); }, m_size, other.m_size);
}

Box Transform::toWorking(const Box &page) const
{
    if (isIdentity())
        return page;
    return mapped(
        page, [this](const QPointF &at) { return onWorking(at); }, m_page, m_size);
}

} // namespace dbledger::imaging
