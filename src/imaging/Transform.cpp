// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Transform.h"

#include <QPolygonF>

namespace dbledger::imaging {

using domain::Box;

namespace {

Box mapped(const Box &box, const QTransform &transform, const QSize &from, const QSize &to)
{
    const QRectF pixels(box.x * from.width(), box.y * from.height(), box.width * from.width(),
                        box.height * from.height());
    const QRectF there =
        transform.map(QPolygonF(pixels)).boundingRect().intersected(QRectF(0, 0, to.width(), to.height()));
    return {there.x() / to.width(), there.y() / to.height(), there.width() / to.width(), there.height() / to.height()};
}

} // namespace

Transform Transform::then(const QTransform &step, const QSize &size) const
{
    Transform result = *this;
    result.m_fromPage = m_fromPage * step;
    result.m_size = size;
    return result;
}

Box Transform::toPage(const Box &working) const
{
    if (isIdentity())
        return working;
    return mapped(working, m_fromPage.inverted(), m_size, m_page);
}

Box Transform::backToWorking(const Box &page) const
{
    const QRectF box(page.x * m_page.width(), page.y * m_page.height(), page.width * m_page.width(),
                     page.height * m_page.height());
    const QTransform back = m_fromPage.inverted();
    const QPointF centre = m_fromPage.map(box.center()), there = back.map(centre);
    const QPointF across = back.map(centre + QPointF(1, 0)) - there, down = back.map(centre + QPointF(0, 1)) - there;
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
    return mapped(working, m_fromPage.inverted() * other.m_fromPage, m_size, other.m_size);
}

Box Transform::toWorking(const Box &page) const
{
    if (isIdentity())
        return page;
    return mapped(page, m_fromPage, m_page, m_size);
}

} // namespace dbledger::imaging
