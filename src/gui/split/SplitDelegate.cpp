// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/split/SplitDelegate.h"

#include "gui/style/Icons.h"
#include "models/Roles.h"

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dbledger::gui {

namespace {

constexpr int gap = 12;        ///< on both sides of a page, for the cut
constexpr int captionRow = 52; ///< the page's number and its part
constexpr int bandHeight = 4;

/// Between the page before and this one.
void paintCut(QPainter &painter, const QRect &cell, int top, int bottom)
{
    painter.setPen(QPen(Theme::current().color(Tone::Accent), 2, Qt::DashLine));
    painter.drawLine(cell.left() + 3, top, cell.left() + 3, bottom);
}

void paintPicture(QPainter &painter, const QRect &place, const QImage &picture)
{
    QRect sheet = place;
    if (picture.isNull()) {
        QRect mark(0, 0, 32, 32);
        mark.moveCenter(place.center());
        icon(QStringLiteral("file"), Tone::Secondary).paint(&painter, mark);
        return;
    }
    sheet.setSize(picture.size().scaled(place.size(), Qt::KeepAspectRatio));
    sheet.moveCenter(place.center());
    sheet.moveBottom(place.bottom());
    painter.drawImage(sheet, picture);
    painter.setPen(Theme::current().color(Tone::Line));
    painter.drawRect(sheet.adjusted(0, 0, -1, -1));
}

} // namespace

void SplitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int part = index.data(models::StateRole).toInt();
    const QRect cell = option.rect;
    const QRect place(cell.left() + gap, cell.top() + gap, cell.width() - 2 * gap, pictureSide);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(cell.adjusted(7, 4, -2, -4), theme.mixed(Tone::Accent, 0.12));
    paintPicture(*painter, place, index.data(models::PictureRole).value<QImage>());
    const bool starts = index.row() == 0 || index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRect band(starts ? cell.left() + gap / 2 : cell.left(), place.bottom() + 6, cell.width(), bandHeight);
    painter->fillRect(band.intersected(cell), theme.series(part - 1));
    if (index.row() > 0 && starts)
        paintCut(*painter, cell, cell.top() + 4, cell.bottom() - 4);
    const QRect words(place.left(), band.bottom() + 3, place.width(), captionRow - bandHeight - 17);
    painter->setPen(theme.color(Tone::Text));
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    if (starts) {
        painter->setPen(theme.color(Tone::Secondary));
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignBottom, tr("Document %1").arg(part));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.color(Tone::Accent), 2));
        painter->drawRect(cell.adjusted(7, 4, -3, -5));
    }
    painter->restore();
}

QSize SplitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {pictureSide * 3 / 4 + 2 * gap, pictureSide + gap + captionRow};
}

bool SplitDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton &&
                         option.rect.contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool starts = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, starts ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace dbledger::gui
