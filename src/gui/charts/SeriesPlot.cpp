// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/SeriesPlot.h"

#include "gui/style/Theme.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPainterPath>
#include <QStackedBarSeries>

namespace dbledger::gui {

using models::ChartColumn;
using models::ChartContent;

namespace {

constexpr int mostBars = 120; ///< more of them are drawn as a line
constexpr int fewPoints = 40; ///< so many are marked
constexpr int mostLying = 30; ///< rows of a ranking: the table has them all

QAbstractBarSeries *newBars(bool lying, bool stacked)
{
    if (lying)
        return stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
    return stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
}

double drawn(const ChartColumn &column, int row)
{
    return column.unit.drawn(column.values.value(row).value_or(0));
}

} // namespace

SeriesPlot::SeriesPlot(Qt::Orientation bars, QWidget *parent)
    : QtChartPlot(parent)
    , m_bars(bars == Qt::Horizontal ? Qt::Horizontal : Qt::Vertical)
{
}

int SeriesPlot::drawnRows() const
{
    return lies() ? qMin(mostLying, content().rowCount()) : content().rowCount();
}

bool SeriesPlot::isDrawnAs(const ChartColumn &column, ChartColumn::Mark mark) const
{
    if (column.mark == ChartColumn::Mark::None)
        return false;
    const bool asLine = column.mark == ChartColumn::Mark::Line || (!lies() && drawnRows() > mostBars);
    return asLine == (mark == ChartColumn::Mark::Line);
}

QColor SeriesPlot::colorOf(int column) const
{
    int hue = -1;
    for (int before = 0; before <= column; ++before) {
        const ChartColumn &of = content().columns[before];
        hue += of.mark != ChartColumn::Mark::None && !of.faint ? 1 : 0;
    }
    return Theme::current().series(hue, content().columns[column].faint);
}

Ticks SeriesPlot::ticks(int about) const
{
    double least = 0, largest = 0;
    bool whole = true, any = false, fromZero = false;
    QList<double> above(drawnRows()), below(drawnRows());
    for (const ChartColumn &column : content().columns) {
        if (column.mark == ChartColumn::Mark::None)
            continue;
        fromZero = fromZero || column.mark == ChartColumn::Mark::Bar;
        whole = whole && column.unit.decimals == 0;
        for (int row = 0; row < drawnRows(); ++row) {
            if (!column.values.value(row))
                continue;
            const double value = drawn(column, row);
            double &stack = value < 0 ? below[row] : above[row];
            stack = content().stacked ? stack + value : value;
            least = any ? qMin(least, stack) : stack;
            largest = any ? qMax(largest, stack) : stack;
            any = true;
        }
    }
    if (fromZero) {
        least = qMin(0.0, least);
        largest = qMax(0.0, largest);
    }
    return niceTicks(least, largest, about, whole);
}

void SeriesPlot::build(QChart &chart, const QSizeF &size)
{
    const int most = lies() ? 100 : qMax(2, int(size.width() / 84));
    const int longest = lies() ? qMax(8, int(size.width() / 22)) : 14;
    auto *rows = rowAxis(drawnRows(), most, longest);
    auto *numbers = numberAxis(ticks(qMax(2, int((lies() ? size.width() / 130 : size.height() / 52)))));
    rows->setReverse(lies()); // the best on top
    chart.addAxis(rows, lies() ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(numbers, lies() ? Qt::AlignBottom : Qt::AlignLeft);
    addBars(chart, {rows, numbers});
    addLines(chart, {rows, numbers});
    int drawnColumns = 0;
    for (const ChartColumn &column : content().columns)
        drawnColumns += column.mark != ChartColumn::Mark::None ? 1 : 0;
    chart.legend()->setVisible(drawnColumns > 1);
}

void SeriesPlot::addBars(QChart &chart, const QList<QCategoryAxis *> &axes) const
{
    QAbstractBarSeries *bars = nullptr;
    for (int index = 0; index < content().columns.size(); ++index) {
        const ChartColumn &column = content().columns[index];
        if (!isDrawnAs(column, ChartColumn::Mark::Bar))
            continue;
        auto *set = new QBarSet(column.heading);
        for (int row = 0; row < drawnRows(); ++row)
            set->append(drawn(column, row));
        set->setColor(colorOf(index));
        set->setBorderColor(Qt::transparent);
        bars = bars ? bars : newBars(lies(), content().stacked);
        bars->append(set);
    }
    if (!bars)
        return;
    bars->setBarWidth(qMin(0.7, 0.18 * drawnRows())); // few bars are no walls
    chart.addSeries(bars);
    for (QCategoryAxis *axis : axes)
        bars->attachAxis(axis);
}

void SeriesPlot::addLines(QChart &chart, const QList<QCategoryAxis *> &axes) const
{
    for (int index = 0; index < content().columns.size(); ++index) {
        const ChartColumn &column = content().columns[index];
        if (!isDrawnAs(column, ChartColumn::Mark::Line))
            continue;
        auto *line = new QLineSeries;
        line->setName(column.heading);
        QList<QPointF> points;
        for (int row = 0; row < drawnRows(); ++row)
            if (column.values.value(row))
                points.append({double(row), drawn(column, row)});
        line->replace(points);
        line->setPen(QPen(colorOf(index), column.faint ? 1.5 : 2, column.faint ? Qt::DashLine : Qt::SolidLine));
        line->setPointsVisible(points.size() <= fewPoints);
        chart.addSeries(line);
        for (QCategoryAxis *axis : axes)
            line->attachAxis(axis);
    }
}

int SeriesPlot::rowAt(const QPointF &position) const
{
    const QRectF plot = plotArea();
    const int count = drawnRows();
    if (count == 0 || !plot.contains(position))
        return -1;
    const double share =
        lies() ? (position.y() - plot.top()) / plot.height() : (position.x() - plot.left()) / plot.width();
    return qBound(0, int(share * count), count - 1);
}

QPainterPath SeriesPlot::shapeOf(int row) const
{
    const QRectF plot = plotArea();
    const int count = qMax(1, drawnRows());
    QPainterPath path;
    if (lies())
        path.addRect(plot.left(), plot.top() + plot.height() * row / count, plot.width(), plot.height() / count);
    else
        path.addRect(plot.left() + plot.width() * row / count, plot.top(), qMax(2.0, plot.width() / count),
                     plot.height());
    return path;
}

} // namespace dbledger::gui
