// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageCanvas.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace dbledger::gui {

void PageCanvas::resizeEvent(QResizeEvent *)
{
    relayout();
}

void PageCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_from = m_to = event->pos();
    m_drag = Drag::None;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space))
        m_drag = Drag::Pan;
    else if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier) &&
             !m_words.isEmpty()) {
        m_drag = Drag::Text;
        setFocus(Qt::MouseFocusReason);
        m_firstWord = m_lastWord = wordNear(event->position());
    } else if (event->button() == Qt::LeftButton) {
        m_firstWord = m_lastWord = -1;
    }
    showCursor();
    viewport()->update();
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->pos() - m_to;
    if (m_drag == Drag::Pan) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    } else if (m_drag == Drag::Text) {
        m_lastWord = wordNear(event->position());
    } else if (event->buttons().testFlag(Qt::LeftButton) && m_drag == Drag::None &&
               (event->pos() - m_from).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
        m_drag = Drag::Region;
    }
    m_to = event->pos();
    if (m_drag != Drag::None)
        viewport()->update();
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_to = event->pos();
    showCursor();
    viewport()->update();
    if (event->button() != Qt::LeftButton)
        return;
    if (drag == Drag::Region) {
        const domain::Box box = geometry().toPage(QRectF(m_from, m_to).normalized());
        if (!box.isEmpty())
            Q_EMIT regionDragged(m_page, box);
    } else if (drag == Drag::None) {
        takeClick(event->position());
    }
}

void PageCanvas::takeClick(QPointF pixel)
{
    const int word = wordAt(pixel);
    const PageMark *mark = markAt(pixel);
    if (mark && mark->field && mark->field != m_current)
        Q_EMIT markClicked(*mark->field);
    else if (word >= 0)
        Q_EMIT wordClicked(m_words[word]);
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double perNotch = 1.15;
    m_fit = Fit::None;
    setScale(m_scale * std::pow(perNotch, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_firstWord >= 0) {
        QGuiApplication::clipboard()->setText(selectedText());
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = true;
        showCursor();
    } else if (event->matches(QKeySequence::SelectAll) && !m_words.isEmpty()) {
        m_firstWord = 0;
        m_lastWord = int(m_words.size()) - 1;
        viewport()->update();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        showCursor();
    } else {
        QAbstractScrollArea::keyReleaseEvent(event);
    }
}

void PageCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_space = false;
    showCursor();
    viewport()->update();
}

bool PageCanvas::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const PageMark *mark = markAt(help->pos());
    QToolTip::showText(help->globalPos(), mark ? mark->words : QString(), viewport());
    return true;
}

void PageCanvas::showCursor()
{
    viewport()->setCursor(m_drag == Drag::Pan ? Qt::ClosedHandCursor : m_space ? Qt::OpenHandCursor : Qt::CrossCursor);
}

} // namespace dbledger::gui
