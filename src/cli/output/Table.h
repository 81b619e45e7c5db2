// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Console.h"
#include "cli/console/TextWidth.h"

#include <QList>

namespace dbledger::cli {

/// A column of a Table.
struct Column
{
    enum class Align { Left, Right };
    QString title;
    int width = 10;  ///< columns on the terminal that its values usually need
    int stretch = 0; ///< its share of the room that is left over; 0: never wider, never cut
    Align align = Align::Left;
    Elide elide = Elide::End;
};

struct Cell
{
    QString text;
    Style style = Style::Plain;
};

/// Prints rows under aligned headings as they come, so its widths are settled before the first row: fixed columns keep
/// theirs (a longer value pushes its row out of line rather than lose anything), stretching ones share the rest of the
/// terminal and are cut to it. Without a terminal nothing is cut.
class Table
{
public:
    Table(Console &console, QList<Column> columns);

    /// Prints the row; before the first one, the headings.
    void row(const QList<Cell> &cells);
    /// A line that belongs to the last row, indented under its second column and wrapped.
    void note(const QString &mark, const QString &text, Style style);

private:
    QString line(const QList<Cell> &cells) const;

    Console &m_console;
    QList<Column> m_columns;
    bool m_headed = false;
};

} // namespace dbledger::cli
