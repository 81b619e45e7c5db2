// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Canvas.h"
#include "Invoice.h"
#include "Truth.h"

#include <functional>

namespace dbledger::samples {

/// What stands in a column of the table of items; the texts come from the item.
enum class Cell { Position, Reference, Description, Quantity, Unit, Price, Discount, Rate, Total };

struct Column
{
    Cell cell;
    QString title;
    double edge; ///< the left edge of the text, its right edge for Align::Right, its middle for Align::Centre
    Align align = Align::Left;
};

struct TableStyle
{
    TextStyle head, body;
    double left = 40, right = 555;
    double descriptionWidth = 200;
    double bottom = 700; ///< the page ends here; a new one is asked for
    QColor headFill = Qt::transparent, zebra = Qt::transparent, grid = Qt::transparent;
    QString symbol{};        ///< behind or before each amount
    QString quantityTimes{}; ///< behind quantities
    double leading = 1.35, gap = 4;
};

/// Draws the items as a table from the baseline of its head and records its rows as truth: quantity and price only
/// where a column prints them. `newPage` makes room on the next page and returns the baseline of the repeated head.
/// Returns the baseline of what comes below.
double drawTable(Canvas &canvas, Truth &truth, const Invoice &invoice, const QList<Column> &columns,
                 const TableStyle &style, double y, const std::function<double()> &newPage);

} // namespace dbledger::samples
