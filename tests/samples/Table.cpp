// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"

#include <algorithm>

namespace dbledger::samples {

namespace {

/// Draws one table; its members are what every row needs.
class TablePainter
{
public:
    TablePainter(Canvas &canvas, const Invoice &invoice, const QList<Column> &columns, const TableStyle &style)
        : m_canvas(canvas)
        , m_invoice(invoice)
        , m_columns(columns)
        , m_style(style)
    {
    }

    double head(double y)
    {
        const double size = m_style.head.size;
        const QRectF band(m_style.left, y - size * 1.25, m_style.right - m_style.left, size * 1.9);
        m_canvas.box(band, m_style.headFill, m_style.grid);
        for (const Column &column : m_columns)
            m_canvas.text(column.edge, y, column.title, m_style.head, column.align);
        return y + size * 0.65 + m_style.body.size + m_style.gap;
    }

    double rowHeight(const Item &item) const { return double(texts(item).size()) * step() + m_style.gap; }

    double row(const Item &item, int index, double y)
    {
        const double top = y - m_style.body.size - m_style.gap / 2, height = rowHeight(item);
        const QColor fill = index % 2 == 1 ? m_style.zebra : QColor(Qt::transparent);
        m_canvas.box({m_style.left, top, m_style.right - m_style.left, height}, fill, m_style.grid);
        for (const Column &column : m_columns) {
            if (column.cell == Cell::Description)
                m_canvas.lines(column.edge, y, texts(item), m_style.body, m_style.leading);
            else
                m_canvas.text(column.edge, y, text(column.cell, item, index), m_style.body, column.align);
        }
        return y + height;
    }

private:
    double step() const { return m_style.body.size * m_style.leading; }

    QStringList texts(const Item &item) const
    {
        QStringList lines = m_canvas.wrapped(item.description, m_style.descriptionWidth, m_style.body);
        for (const QString &detail : item.details)
            lines += m_canvas.wrapped(detail, m_style.descriptionWidth, m_style.body);
        return lines;
    }

    QString text(Cell cell, const Item &item, int index) const
    {
        switch (cell) {
        case Cell::Position:
            return QString::number(index + 1);
        case Cell::Reference:
            return item.reference;
        case Cell::Quantity:
            return numberText(item.quantity, m_invoice.tongue) + m_style.quantityTimes;
        case Cell::Unit:
            return item.unit;
        case Cell::Price:
            return amountText(item.price, m_invoice.tongue, m_style.symbol);
        case Cell::Discount:
            return item.discount.isZero() ? QString()
                                          : numberText(item.discount, m_invoice.tongue) + QStringLiteral(" %");
        case Cell::Rate:
            return numberText(item.rate, m_invoice.tongue) + QStringLiteral(" %");
        case Cell::Total:
            return amountText(item.total, m_invoice.tongue, m_style.symbol);
        case Cell::Description:
            break;
        }
        return item.description;
    }

    Canvas &m_canvas;
    const Invoice &m_invoice;
    const QList<Column> &m_columns;
    const TableStyle &m_style;
};

void record(Truth &truth, const Item &item, const QList<Column> &columns)
{
    const auto has = [&columns](Cell cell) {
        return std::any_of(columns.begin(), columns.end(), [cell](const Column &c) { return c.cell == cell; });
    };
    Truth::Line line;
    line.description = (QStringList{item.description} + item.details).join(u' ');
    if (has(Cell::Quantity))
        line.quantity = item.quantity;
    if (has(Cell::Price))
        line.unitPrice = item.price;
    if (has(Cell::Total))
        line.lineTotal = item.total;
    if (has(Cell::Rate))
        line.taxRate = item.rate;
    truth.addLine(line);
}

} // namespace

double drawTable(Canvas &canvas, Truth &truth, const Invoice &invoice, const QList<Column> &columns,
                 const TableStyle &style, double y, const std::function<double()> &newPage)
{
    TablePainter painter(canvas, invoice, columns, style);
    y = painter.head(y);
    for (int i = 0; i < invoice.items.size(); ++i) {
        if (y + painter.rowHeight(invoice.items[i]) > style.bottom)
            y = painter.head(newPage());
        y = painter.row(invoice.items[i], i, y);
        record(truth, invoice.items[i], columns);
    }
    return y;
}

} // namespace dbledger::samples
