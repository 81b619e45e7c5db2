// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/StateLook.h"

#include "gui/style/Icons.h"

#include <QApplication>
#include <QPainter>

namespace dbledger::gui {

StateDelegate::StateDelegate(Look look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(std::move(look))
{
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const StateLook look = m_look(index);
    if (look.word.isEmpty())
        return;
    QRect mark(option.rect.x() + 8, 0, Theme::iconSize, Theme::iconSize);
    mark.moveTop(option.rect.center().y() - Theme::iconSize / 2);
    icon(look.icon, look.tone).paint(painter, mark);
    painter->save();
    painter->setPen(Theme::current().color(look.tone));
    const QRect words = option.rect.adjusted(14 + Theme::iconSize, 0, -4, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(look.word, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace dbledger::gui
