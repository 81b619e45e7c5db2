// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DropZone.h"

#include "gui/style/Icons.h"

#include <QDropEvent>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace dbledger::gui {

DropZone::DropZone(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("dropZone"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropZone::takes(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return data->hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!takes(drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(drop->mimeData());
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
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
