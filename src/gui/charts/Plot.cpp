// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/Plot.h"

#include "gui/style/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace dbledger::gui {

Plot::Plot(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Plot::setContent(const models::ChartContent &content)
{
    m_content = content;
    m_current = -1;
    setAccessibleName(content.title);
    setAccessibleDescription({});
    outdate();
}

void Plot::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    setAccessibleDescription(row < 0 ? QString() : m_content.sentence(row));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void Plot::draw(QPainter &painter, const QRectF &area)
{
    arrange(area);
    paint(painter, area);
    outdate(); // it was arranged for elsewhere
}

void Plot::outdate()
{
    m_picture = {};
    m_arranged = false;
    update();
}

void Plot::settle()
{
    if (!std::exchange(m_arranged, true))
        arrange(rect());
}

void Plot::paintEvent(QPaintEvent *)
{
    if (size().isEmpty())
        return;
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        settle();
        paint(painter, rect());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    const Theme &theme = Theme::current();
    if (m_current >= 0 && m_current < m_content.rowCount()) {
        QColor lift = theme.color(Tone::Text);
        lift.setAlphaF(0.10F);
        painter.fillPath(shapeOf(m_current), lift);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Tone::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Plot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    outdate();
}

void Plot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        outdate();
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    settle();
    setCurrentRow(rowAt(event->position()));
    tell(event->globalPosition().toPoint());
}

void Plot::mouseDoubleClickEvent(QMouseEvent *event)
{
    settle();
    if (const int row = rowAt(event->position()); event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT opened(row);
}

void Plot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrentRow(-1);
}

void Plot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && m_content.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(0);
}

void Plot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrentRow(-1);
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    const int last = m_content.rowCount() - 1;
    int to = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        to = qMax(0, m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        to = qMin(last, m_current + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (last < 0)
        return;
    settle();
    setCurrentRow(to);
    tell(mapToGlobal(shapeOf(to).boundingRect().center().toPoint()));
}

void Plot::tell(const QPoint &globalPosition)
{
    if (m_current < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, m_content.sentence(m_current), this);
}

} // namespace dbledger::gui
