// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/SquarePatches.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dbledger::codes {

namespace {

/// A picture is cut into cells to see its patches: cells of so many pixels, put together to larger ones, since they
/// must be wider than the gaps inside of a code and narrower than the quiet zone around it.
constexpr int smallestCell = 4;
constexpr std::array cellFactors{1, 2, 3, 5, 8};
constexpr int fewestCells = 6;           ///< along a patch
constexpr double filledShare = 0.75;     ///< of a patch's cells that hold something dark
constexpr double squareTolerance = 0.15; ///< of the longer side
constexpr double inkOfCell = 0.1;        ///< of a cell's pixels
constexpr double inkOfEdge = 0.15;       ///< of a line's pixels, from where on it belongs to the patch

/// Dark pixels of each cell of a grid.
struct InkGrid
{
    int side; ///< of a cell, in pixels
    int columns, rows;
    QList<int> ink; ///< row by row

    explicit InkGrid(const DarkMap &picture)
        : side(smallestCell)
        , columns(picture.width() / side)
        , rows(picture.height() / side)
        , ink(columns * rows)
    {
        for (int y = 0; y < rows * side; ++y) {
            const bool *line = picture.line(y);
            int *cells = ink.data() + y / side * columns;
            for (int x = 0; x < columns * side; ++x)
                cells[x / side] += line[x];
        }
    }

    /// That many cells in each direction put together.
    InkGrid(const InkGrid &finer, int factor)
        : side(finer.side * factor)
        , columns(finer.columns / factor)
        , rows(finer.rows / factor)
        , ink(columns * rows)
    {
        for (int y = 0; y < rows * factor; ++y)
            for (int x = 0; x < columns * factor; ++x)
                ink[y / factor * columns + x / factor] += finer.ink.at(y * finer.columns + x);
    }
};

/// The patches of touching cells with ink.
class CellMap
{
public:
    explicit CellMap(const InkGrid &grid)
        : m_side(grid.side)
        , m_columns(grid.columns)
        , m_rows(grid.rows)
        , m_ink(grid.ink.size())
    {
        std::transform(grid.ink.begin(), grid.ink.end(), m_ink.begin(),
                       [&](int ink) { return ink > inkOfCell * m_side * m_side; });
    }

    /// Those that are square and full, in pixels.
    QList<QRect> squarePatches()
    {
        QList<QRect> patches;
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column)
                if (const std::optional<QRect> patch = takePatch(column, row))
                    patches.append({patch->topLeft() * m_side, patch->size() * m_side});
        return patches;
    }

private:
    qsizetype index(int column, int row) const { return qsizetype(row) * m_columns + column; }

    bool take(int column, int row)
    {
        if (column < 0 || row < 0 || column >= m_columns || row >= m_rows)
            return false;
        return std::exchange(m_ink[index(column, row)], false);
    }

    /// Removes the patch that the cell belongs to.
    std::optional<QRect> takePatch(int column, int row)
    {
        if (!take(column, row))
            return std::nullopt;
        QList<QPoint> open{{column, row}};
        QRect bounds(column, row, 1, 1);
        int cells = 0;
        while (!open.isEmpty()) {
            const QPoint cell = open.takeLast();
            ++cells;
            bounds |= QRect(cell, QSize(1, 1));
            for (int y = cell.y() - 1; y <= cell.y() + 1; ++y)
                for (int x = cell.x() - 1; x <= cell.x() + 1; ++x)
                    if (take(x, y))
                        open.append({x, y});
        }
        const int shorter = std::min(bounds.width(), bounds.height());
        const int longer = std::max(bounds.width(), bounds.height());
        const bool square = shorter >= fewestCells && longer - shorter <= std::max(2.0, squareTolerance * longer);
        return square && cells >= filledShare * bounds.width() * bounds.height() ? std::optional(bounds) : std::nullopt;
    }

    int m_side, m_columns, m_rows;
    QList<bool> m_ink;
};

/// The patch without the lines at its edges that hold next to nothing, such as the part of a cell outside of a code.
QRect tightened(const DarkMap &picture, QRect patch)
{
    const auto inked = [&](const QRect &line) {
        int ink = 0;
        for (int y = line.top(); y <= line.bottom(); ++y)
            for (int x = line.left(); x <= line.right(); ++x)
                ink += picture.isDark(x, y);
        return ink >= inkOfEdge * line.width() * line.height();
    };
    while (patch.height() > 1 && !inked({patch.left(), patch.top(), patch.width(), 1}))
        patch.setTop(patch.top() + 1);
    while (patch.height() > 1 && !inked({patch.left(), patch.bottom(), patch.width(), 1}))
        patch.setBottom(patch.bottom() - 1);
    while (patch.width() > 1 && !inked({patch.left(), patch.top(), 1, patch.height()}))
        patch.setLeft(patch.left() + 1);
    while (patch.width() > 1 && !inked({patch.right(), patch.top(), 1, patch.height()}))
        patch.setRight(patch.right() - 1);
    return patch;
}

} // namespace

QList<QRect> squarePatches(const DarkMap &picture)
{
    QList<QRect> patches;
    const InkGrid finest(picture);
    for (const int factor : cellFactors)
        for (const QRect &patch : CellMap(InkGrid(finest, factor)).squarePatches())
            patches.append(tightened(picture, patch));
    return patches;
}

} // namespace dbledger::codes
