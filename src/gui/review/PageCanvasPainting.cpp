// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageCanvas.h"
#include "gui/style/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace dbledger::gui {

namespace {

constexpr double mostKeptPixels = 4e6; // of a picture that is kept as it was drawn; of larger ones a part is drawn

Tone markTone(const PageMark &mark)
{
    if (mark.isCode)
        return Tone::Duplicate;
    switch (mark.state) {
    case domain::FieldState::Proved:
        return Tone::Success;
    case domain::FieldState::Doubtful:
        return Tone::Warning;
    case domain::FieldState::Read:
    case domain::FieldState::Missing:
        break;
    }
    return Tone::Neutral;
}

/// Colours over the page, which is white in the dark look too.
QColor overPaper(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return QColor(0x16, 0x72, 0x4a);
    case Tone::Warning:
        return QColor(0x9a, 0x5b, 0x00);
    case Tone::Duplicate:
        return QColor(0x6a, 0x3f, 0xa0);
    case Tone::Accent:
        return QColor(0x1f, 0x5f, 0xbf);
    default:
        return QColor(0x59, 0x62, 0x6d);
    }
}

} // namespace

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().mixed(Tone::Text, Theme::current().isDark() ? 0.04 : 0.09));
    const PageGeometry geometry = this->geometry();
    paintPicture(painter, geometry);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, geometry);
    paintSelection(painter, geometry);
    paintLeader(painter, geometry);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PageCanvas::paintPicture(QPainter &painter, const PageGeometry &geometry)
{
    const QRectF rect = geometry.rect();
    painter.fillRect(rect, Qt::white);
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    const bool moving = m_asking.isActive() && m_shown.size() != pixels; // finely only when the zoom rests
    if (moving || double(pixels.width()) * pixels.height() > mostKeptPixels) {
        painter.save();
        painter.translate(rect.center());
        painter.rotate(90.0 * m_turns);
        const QSizeF upright = m_points * geometry.scale();
        painter.drawImage(QRectF(QPointF(-upright.width() / 2, -upright.height() / 2), upright), m_picture);
        painter.restore();
        return;
    }
    if (m_shown.size() != pixels) {
        const QImage turned = m_turns == 0 ? m_picture : m_picture.transformed(QTransform().rotate(90.0 * m_turns));
        m_shown = QPixmap::fromImage(
            turned.scaled(pixels.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_shown.setDevicePixelRatio(ratio);
    }
    painter.drawPixmap(rect.topLeft(), m_shown);
}

void PageCanvas::paintMarks(QPainter &painter, const PageGeometry &geometry) const
{
    for (const PageMark &mark : m_marks) {
        if (mark.page != m_page)
            continue;
        const bool current = m_current && mark.field == m_current;
        QColor color = overPaper(current ? Tone::Accent : markTone(mark));
        QPen pen(color, current ? 2 : 1.2);
        if (mark.state == domain::FieldState::Doubtful && !mark.isCode)
            pen.setStyle(Qt::DashLine);
        if (mark.isCode)
            pen.setWidthF(1.6);
        painter.setPen(pen);
        color.setAlphaF(0.15f);
        painter.setBrush(current ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(geometry.toView(mark.box).adjusted(-3, -2, 3, 2), 2, 2);
    }
}

void PageCanvas::paintSelection(QPainter &painter, const PageGeometry &geometry) const
{
    QColor accent = overPaper(Tone::Accent);
    if (m_firstWord >= 0) {
        accent.setAlphaF(0.3f);
        for (int i = std::min(m_firstWord, m_lastWord); i <= std::max(m_firstWord, m_lastWord); ++i)
            painter.fillRect(geometry.toView(m_words[i].box).adjusted(-1, -1, 1, 1), accent);
    }
    if (m_drag == Drag::Region) {
        accent.setAlphaF(0.12f);
        painter.setBrush(accent);
        painter.setPen(QPen(overPaper(Tone::Accent), 1.2, Qt::DashLine));
        painter.drawRect(QRectF(m_from, m_to).normalized());
    }
}

void PageCanvas::paintLeader(QPainter &painter, const PageGeometry &geometry) const
{
    const PageMark *mark = currentMark();
    if (!mark || !m_leader || !m_current)
        return;
    const QRectF box = geometry.toView(mark->box).adjusted(-3, -2, 3, 2);
    if (!QRectF(viewport()->rect()).intersects(box))
        return;
    const double edge = viewport()->width();
    const double end = std::clamp(double(*m_leader), 0.0, double(viewport()->height()));
    const double bend = std::max(box.right(), std::min(edge - 20, geometry.rect().right() + 4));
    QColor color = overPaper(Tone::Accent);
    if (Theme::current().isDark())
        color = color.lighter(140);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    const QPointF line[]{{box.right(), box.center().y()}, {bend, box.center().y()}, {edge, end}};
    painter.drawPolyline(line, 3);
}

void PageCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace dbledger::gui
