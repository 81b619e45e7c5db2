// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intake/ThumbnailDelegate.h"

#include "gui/style/Icons.h"
#include "models/Roles.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace dbledger::gui {

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect sheet(option.rect.x() + 8, option.rect.y() + 4, 30, option.rect.height() - 8);
    const auto picture = index.data(models::PictureRole).value<QImage>();
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.isNull()) {
        QRect mark(0, 0, 22, 22);
        mark.moveCenter(sheet.center());
        icon(QStringLiteral("file"), Tone::Secondary).paint(painter, mark);
    } else {
        const QSize size = picture.size().scaled(sheet.size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(sheet.center());
        painter->drawImage(place, picture);
        painter->setPen(Theme::current().color(Tone::Line));
        painter->drawRect(place.adjusted(0, 0, -1, -1));
    }
    painter->restore();
    painter->setPen(Theme::current().color(Tone::Text));
    const QRect words = option.rect.adjusted(46, 0, -4, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, words.width()));
}

} // namespace dbledger::gui
