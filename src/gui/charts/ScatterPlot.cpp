// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/ScatterPlot.h"

#include "gui/style/Theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QPainterPath>
#include <QScatterSeries>

#include <cmath>

namespace dbledger::gui {

namespace {

constexpr double dotSize = 7, reach = 8; ///< how near the mouse must come

} // namespace

double ScatterPlot::powerOf(int column, int row) const
{
    const models::ChartColumn &of = content().columns[column];
    return std::log10(qMax(1.0, of.unit.drawn(of.values.value(row).value_or(0))));
}

void ScatterPlot::build(QChart &chart, const QSizeF &)
{
    if (content().columns.size() < 3)
        return;
    double across = 1, up = 1;
    QMap<QString, QScatterSeries *> groups;
    for (int row = 0; row < content().rowCount(); row += step()) {
        QScatterSeries *&group = groups[content().columns[2].texts.value(row)];
        if (!group)
            group = new QScatterSeries;
        group->append(powerOf(0, row), powerOf(1, row));
        across = qMax(across, std::ceil(powerOf(0, row)));
        up = qMax(up, std::ceil(powerOf(1, row)));
    }
    m_powers = QRectF(0, 0, across, up);
    const auto axisTo = [](double last, const QString &title) {
        auto *axis = powerAxis(last);
        axis->setTitleText(title);
        axis->setTitleFont(Theme::current().font(TextSize::Secondary));
        axis->setTitleBrush(Theme::current().color(Tone::Secondary));
        return axis;
    };
    auto *x = axisTo(across, content().columns[0].heading), *y = axisTo(up, content().columns[1].heading);
    chart.addAxis(x, Qt::AlignBottom);
    chart.addAxis(y, Qt::AlignLeft);
    int hue = 0;
    for (auto it = groups.constBegin(); it != groups.constEnd(); ++it) {
        QColor color = Theme::current().series(hue++);
        color.setAlphaF(0.75F);
        it.value()->setName(it.key());
        it.value()->setColor(color);
        it.value()->setBorderColor(Qt::transparent);
        it.value()->setMarkerSize(dotSize);
        chart.addSeries(it.value());
        it.value()->attachAxis(x);
        it.value()->attachAxis(y);
    }
    chart.legend()->setVisible(groups.size() > 1);
}

QPointF ScatterPlot::placeOf(int row) const
{
    const QRectF plot = plotArea();
    return {plot.left() + plot.width() * powerOf(0, row) / m_powers.width(),
            plot.bottom() - plot.height() * powerOf(1, row) / m_powers.height()};
}

int ScatterPlot::rowAt(const QPointF &position) const
{
    int nearest = -1;
    double distance = reach;
    for (int row = 0; content().columns.size() >= 3 && row < content().rowCount(); row += step()) {
        const QPointF away = placeOf(row) - position;
        if (const double far = std::hypot(away.x(), away.y()); far <= distance) {
            nearest = row;
            distance = far;
        }
    }
    return nearest;
}

QPainterPath ScatterPlot::shapeOf(int row) const
{
    QPainterPath path;
    path.addEllipse(placeOf(row), reach, reach);
    return path;
}

} // namespace dbledger::gui
