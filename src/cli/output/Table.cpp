// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/Table.h"

#include <algorithm>

namespace dbledger::cli {

namespace {

constexpr int gap = 2;
constexpr int smallestStretch = 8;

void settle(QList<Column> &columns, int terminal)
{
    int used = gap * (int(columns.size()) - 1), shares = 0, stretching = 0;
    for (const Column &column : columns) {
        used += column.width;
        shares += column.stretch;
        stretching += column.stretch > 0 ? column.width : 0;
    }
    if (terminal <= 0 || shares == 0)
        return;
    const int room = terminal - used; // negative where the usual widths do not fit: then the widest give most
    for (Column &column : columns) {
        if (column.stretch == 0)
            continue;
        const int change =
            room > 0 ? room * column.stretch / shares : -((-room * column.width + stretching - 1) / stretching);
        column.width = std::max(smallestStretch, column.width + change);
    }
}

} // namespace

Table::Table(Console &console, QList<Column> columns)
    : m_console(console)
    , m_columns(std::move(columns))
{
    for (Column &column : m_columns)
        column.width = std::max(column.width, column.stretch > 0 ? 0 : textWidth(column.title));
    settle(m_columns, console.width());
}

void Table::row(const QList<Cell> &cells)
{
    if (!m_headed) {
        QList<Cell> titles;
        for (const Column &column : m_columns)
            titles.append({column.title, Style::Heading});
        m_console.out(line(titles));
        m_headed = true;
    }
    m_console.out(line(cells));
}

void Table::note(const QString &mark, const QString &text, Style style)
{
    const QString indent(m_columns.first().width + gap, u' ');
    const int room = m_console.width() - int(indent.size()) - 2;
    bool first = true;
    for (const QString &part : wrapped(printable(text), room)) {
        m_console.out(indent + m_console.styled((first ? mark : QStringLiteral(" ")) + u' ' + part, style));
        first = false;
    }
}

QString Table::line(const QList<Cell> &cells) const
{
    const bool cut = m_console.width() > 0;
    QString line;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const Cell cell = cells.value(i);
        const QString shown = printable(cell.text);
        const QString text = cut && column.stretch > 0 ? elided(shown, column.width, column.elide) : shown;
        const QString padding(std::max(0, column.width - textWidth(text)), u' ');
        const QString styled = m_console.styled(text, cell.style);
        if (column.align == Column::Align::Right)
            line += padding + styled;
        else if (i + 1 < m_columns.size())
            line += styled + padding;
        else
            line += styled;
        if (i + 1 < m_columns.size())
            line += QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace dbledger::cli
