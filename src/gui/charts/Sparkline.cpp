// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/Sparkline.h"

#include "gui/style/Theme.h"

#include <QPainter>

#include <algorithm>

namespace dbledger::gui {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const auto [least, largest] = std::minmax_element(m_values.begin(), m_values.end());
    const double range = *largest > *least ? *largest - *least : 1;
    const QRectF area = QRectF(rect()).adjusted(2, 3, -2, -3);
    QPolygonF line;
    for (int i = 0; i < m_values.size(); ++i)
        line.append({area.left() + area.width() * i / double(m_values.size() - 1),
                     area.bottom() - area.height() * (m_values[i] - *least) / range});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().series(0), 1.5));
    painter.drawPolyline(line);
}

} // namespace dbledger::gui
