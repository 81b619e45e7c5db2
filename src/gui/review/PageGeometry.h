// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Box.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace dbledger::gui {

/// Where a page lies in a view: between fractions of the page (domain::Box, as a person sees the untouched file) and
/// the view's pixels, with a scale and quarter turns clockwise. Pure.
class PageGeometry
{
public:
    static constexpr double pixelsPerPoint = 96.0 / 72.0; ///< at 100 %

    PageGeometry() = default;
    /// The page's size in points before turning, pixels per point, where the turned page's top left corner lies.
    PageGeometry(QSizeF points, double scale, int quarterTurns, QPointF origin);

    /// The scale at which a page with those turns is as wide as `room`, or fits into it whole.
    static double scaleToWidth(QSizeF points, int quarterTurns, double width);
    static double scaleToFit(QSizeF points, int quarterTurns, QSizeF room);

    double scale() const { return m_scale; }
    int quarterTurns() const { return m_turns; } ///< 0..3
    /// Of the turned page.
    QSizeF size() const;
    QRectF rect() const { return QRectF(m_origin, size()); }

    QPointF toView(QPointF fraction) const;
    QRectF toView(const domain::Box &box) const;
    QPointF toPage(QPointF pixel) const;
    /// The part of it that lies on the page; empty when none does.
    domain::Box toPage(const QRectF &pixels) const;

private:
    QSizeF m_points{595, 842};
    double m_scale = 1;
    int m_turns = 0;
    QPointF m_origin;
};

} // namespace dbledger::gui
