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

Box Transform::toWorking(const Box &page) const
{
    if (isIdentity())
        return page;
    return mapped(page, m_fromPage, m_page, m_size);
}

} // namespace dbledger::imaging
