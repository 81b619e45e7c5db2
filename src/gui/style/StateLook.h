// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace dbledger::gui {

/// How a state is shown, always all three of them: nothing depends on colour alone.
struct StateLook
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString word;
};

/// Draws a table's cell as a state's icon and word in its tone.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Look = std::function<StateLook(const QModelIndex &)>;
    StateDelegate(Look look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace dbledger::gui
