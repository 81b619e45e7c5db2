// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/IconLabel.h"

#include "gui/style/Icons.h"

#include <QPainter>

namespace dbledger::gui {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Tone tone, int size)
{
    m_name = name;
    m_tone = tone;
    m_size = size;
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    QRect place(0, 0, m_size, m_size);
    place.moveCenter(rect().center());
    icon(m_name, m_tone).paint(&painter, place);
}

} // namespace dbledger::gui
