// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Box.h"
#include "imaging/Curl.h"

#include <QSize>
#include <QTransform>

#include <memory>

namespace dbledger::imaging {

/// How a working picture came out of the page: every turn, crop, unbending, deskew and enlargement, in one mapping that
/// can be undone. Coordinates are pixels with the origin in the top left corner; boxes are fractions of their picture.
class Transform
{
public:
    /// The page itself.
    explicit Transform(const QSize &page)
        : m_page(page)
        , m_size(page)
    {
    }

    /// One more step: `step` maps the present picture's pixels to those of the new one, which has this size.
    Transform then(const QTransform &step, const QSize &size) const;
    /// The present picture with straight lines, of the same size. Once: a page is bent in one way.
    Transform uncurled(const Curl &curl) const;

    QSize size() const { return m_size; }
    QSize pageSize() const { return m_page; }
    bool isIdentity() const { return !m_curl && m_last.isIdentity() && m_size == m_page; }
    /// From the page's pixels to the working picture's, where no line was straightened.
    const QTransform &fromPage() const { return m_last; }

    /// The upright box around what `working`, a part of the working picture, is on the page, within the page.
    domain::Box toPage(const domain::Box &working) const;
    /// The other way round.
    domain::Box toWorking(const domain::Box &page) const;
    /// The box of the working picture whose toPage() is this one: toWorking() of a turned page would enlarge it again.
    domain::Box backToWorking(const domain::Box &page) const;
    /// From this working picture straight to another of the same page: boxes stay as tight as they are.
    domain::Box toOther(const Transform &other, const domain::Box &working) const;

private:
    QPointF onWorking(const QPointF &page) const;
    QPointF onPage(const QPointF &working) const;

    QSize m_page;
    QSize m_size;
    QTransform m_first; ///< before the lines were straightened
    std::shared_ptr<const Curl> m_curl;
    QTransform m_last; ///< after it, or all of it
};

} // namespace dbledger::imaging
