// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/DatedRows.h"

#include "extraction/words/DateParser.h"
#include "extraction/words/RowNumbers.h"

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Decimal;

namespace {

constexpr double columnEdge = 1.5;     // between right edges of one column, in character heights
constexpr qsizetype longestDate = 3;   // words
constexpr qsizetype fewestLetters = 3; // of a text
constexpr int rowsUntilBelow = 8;      // from the first table, or between two of its rows, to such a row

/// How many words at the row's beginning are its date; 0 for none.
qsizetype wordsOfDate(const RowParts &parts)
{
    qsizetype words = 0;
    for (qsizetype count = 1; count <= std::min(longestDate, parts.words.size()) && words == 0; ++count)
        words = findDates(parts.text(0, count - 1)).isEmpty() ? 0 : count;
    return words;
}

/// The amount that ends the row in that column.
const RowNumber *amountAt(double right, const RowParts &parts, const Row &row, const Layout &layout,
                          const NumberStyle &style)
{
    if (parts.numbers.isEmpty())
        return nullptr;
    const RowNumber &last = parts.numbers.last();
    const bool aligned = std::abs(last.box.right() - right) * layout.aspect(row.page) < columnEdge * row.charHeight;
    return aligned && last.isAmount(style) ? &last : nullptr;
}

std::optional<LineCandidate> datedRow(const RowParts &parts, const RowNumber &amount, const Row &row, int index)
{
    const qsizetype date = wordsOfDate(parts);
    if (date == 0 || amount.first <= date)
        return std::nullopt;
    LineCandidate candidate;
    candidate.line.description = parts.text(date, amount.first - 1).trimmed();
    if (std::ranges::count_if(candidate.line.description, [](QChar c) { return c.isLetter(); }) < fewestLetters)
        return std::nullopt;
    candidate.line.lineTotal = amount.value;
    candidate.line.page = row.page;
    candidate.line.box = row.box;
    candidate.left = row.box.x;
    candidate.charHeight = row.charHeight;
    candidate.firstRow = candidate.lastRow = index;
    return candidate;
}

/// The right edge of the column that the items' totals stand in, where the last of them shows it.
std::optional<double> totalsEdge(const LineCandidate &item, const Layout &layout, const NumberStyle &style)
{
    for (int index = item.firstRow; index <= item.lastRow; ++index)
        for (const RowNumber &number : partsOf(layout.rows().at(index), layout, style).numbers)
            if (number.value == item.line.lineTotal)
                return number.box.right();
    return std::nullopt;
}

} // namespace

QList<LineCandidate> datedRowsBelow(const QList<LineCandidate> &items, const Layout &layout, const NumberStyle &style,
                                    const PrintedAmounts &printed)
{
    const auto edge = items.isEmpty() ? std::nullopt : totalsEdge(items.last(), layout, style);
    if (!edge)
        return {};
    Decimal before, sum;
    for (const LineCandidate &item : items)
        before = before + item.line.lineTotal.value_or(Decimal());
    QList<LineCandidate> found;
    int last = items.last().lastRow;
    for (int index = last + 1; index < layout.rows().size() && index <= last + rowsUntilBelow; ++index) {
        const Row &row = layout.rows().at(index);
        const RowParts parts = partsOf(row, layout, style);
        const RowNumber *amount = amountAt(*edge, parts, row, layout, style);
        if (!amount)
            continue;
        if (const auto dated = datedRow(parts, *amount, row, index)) {
            found.append(*dated);
            sum = sum + amount->value;
            last = index;
        } else if (!found.isEmpty()) {
            return amount->value == sum && printed.isBelow(index + 1, before + sum) ? found : QList<LineCandidate>();
        }
    }
    return {};
}

} // namespace dbledger::extraction
