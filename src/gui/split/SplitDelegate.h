// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dbledger::gui {

/// A page of a document that is to be split: its picture and number, a band in the colour of its part below it, and a
/// cut before the first page of a part. A click anywhere on it, or Space, makes and takes away the cut.
class SplitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int pictureSide = 168; ///< device-independent pixels of the longer side

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace dbledger::gui
