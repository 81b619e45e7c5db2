// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DropZone.h"

#include "gui/style/Icons.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace dbledger::gui {

DropZone::DropZone(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("dropZone"));
    setAcceptDrops(true);
    hide();
    window->setAcceptDrops(true);
    // The widgets of the window too: fields take dropped files for text.
    QCoreApplication::instance()->installEventFilter(this);
}

bool DropZone::takes(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return data->hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    const auto *over = qobject_cast<QWidget *>(watched);
    if (!over || over == this || !isEnabled() || over->window() != window())
        return false;
    if (event->type() == QEvent::DragLeave)
        hide(); // and come back at once where the drag goes on over this
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    if (!takes(drag->mimeData()))
        return false;
    if (event->type() == QEvent::Drop) // before the pointer moved on to this
        dropEvent(drag);
    else
        come(drag);
    return true;
}

void DropZone::come(QDropEvent *drag)
{
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(event->mimeData()))
        come(event);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropZone::dropEvent(QDropEvent *event)
{
    hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(event->mimeData());
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.color(Tone::Card);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.color(Tone::Accent), 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(24, 24, -24, -24), 16, 16);
    QRect mark(0, 0, 64, 64);
    mark.moveCenter(rect().center() - QPoint(0, 40));
    icon(QStringLiteral("intake"), Tone::Accent).paint(&painter, mark);
    painter.setFont(theme.font(TextSize::Title));
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(rect().translated(0, 40), Qt::AlignCenter, tr("Drop to add to Intake"));
}

} // namespace dbledger::gui
