// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Theme.h"

#include <QWidget>

namespace dbledger::gui {

/// One of our icons in a tone, as big as `size`, sharp on every screen. It says nothing to a screen reader: the words
/// stand beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone, int size = Theme::iconSize);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone = Tone::Text;
    int m_size = Theme::iconSize;
};

} // namespace dbledger::gui
