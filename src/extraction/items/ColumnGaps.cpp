// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnGaps.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Box;

namespace {

/// A number belongs to running text when a word is as near as this, in character heights.
constexpr double textGap = 0.95;
/// So many rows, and that share of the rows with an amount, make a column.
constexpr int fewestRows = 2;
constexpr double leastShare = 0.6;
constexpr qsizetype mostColumns = 16;

/// Numbers of several rows above each other.
struct Cluster
{
    Box box;
    int rows = 0;
    int lastRow = -1;
};

bool standsAlone(const RowParts &parts, const RowNumber &number, const Row &row, const Layout &layout)
{
    const auto isFree = [&](qsizetype neighbour, const Box &left, const Box &right) {
        return neighbour < 0 || neighbour >= parts.words.size() || parts.numberAt(neighbour) >= 0 ||
               layout.horizontalGap(left, right, row.page, row.charHeight) > textGap;
    };
    const Box before = number.first > 0 ? parts.words.at(number.first - 1).box : Box();
    return isFree(number.first - 1, before, number.box);
}

void add(QList<Cluster> &clusters, const Box &box, int row)
{
    for (Cluster &cluster : clusters) {
        if (horizontalOverlap(cluster.box, box) > 0.3) {
            cluster.box = cluster.box.united(box);
            cluster.rows += cluster.lastRow != row;
            cluster.lastRow = row;
            return;
        }
    }
    clusters.append({box, 1, row});
}

} // namespace

void addUnnamedColumns(ColumnHeader &header, int lastRow, const Layout &layout, const NumberStyle &style,
                       const ColumnWords &words)
{
    QList<Cluster> clusters;
    int rows = 0;
    for (int index = header.lastRow + 1; index <= lastRow; ++index) {
        const Row &row = layout.rows().at(index);
        if (isTotalsRow(row, words))
            break;
        const RowParts parts = partsOf(row, layout, style);
        if (std::none_of(parts.numbers.cbegin(), parts.numbers.cend(),
                         [&style](const RowNumber &number) { return number.isAmount(style); }))
            continue;
        ++rows;
        for (const RowNumber &number : parts.numbers) {
            const bool named =
                std::any_of(header.columns.cbegin(), header.columns.cend(),
                            [&number](const Column &column) { return horizontalOverlap(column.box, number.box) > 0; });
            if (!named && standsAlone(parts, number, row, layout))
                add(clusters, number.box, index);
        }
    }
    for (const Cluster &cluster : std::as_const(clusters)) {
        const bool crowded =
            std::any_of(header.columns.cbegin(), header.columns.cend(),
                        [&cluster](const Column &column) { return horizontalOverlap(column.box, cluster.box) > 0; });
        if (cluster.rows >= fewestRows && cluster.rows >= leastShare * rows && !crowded &&
            header.columns.size() < mostColumns)
            header.columns.append({ColumnRole::Unknown, QString(), cluster.box});
    }
    std::sort(header.columns.begin(), header.columns.end(),
              [](const Column &a, const Column &b) { return a.box.x < b.box.x; });
}

} // namespace dbledger::extraction
