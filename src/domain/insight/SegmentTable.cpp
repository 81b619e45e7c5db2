// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insight/SegmentTable.h"

#include "domain/insight/Dashboard.h"

#include <algorithm>
#include <vector>

namespace dbledger::domain {

namespace {

constexpr int mostScore = 5;

qint64 sumOf(const std::vector<const RfmValues *> &members)
{
    qint64 sum = 0;
    for (const RfmValues *member : members)
        sum += member->monetary;
    return sum;
}

} // namespace

void addSums(SegmentTable &table)
{
    if (std::ranges::none_of(table.rows, [](const SegmentRow &row) { return row.customer.segment.has_value(); }))
        return;
    std::vector<std::vector<const RfmValues *>> bySegment(std::size_t(allSegments().size()));
    std::vector<std::vector<const RfmValues *>> byCell(mostScore * mostScore);
    for (const SegmentRow &row : std::as_const(table.rows)) {
        const RfmScores &scores = *row.customer.scores;
        bySegment[std::size_t(*row.customer.segment) - 1].push_back(&row.customer.values);
        byCell[std::size_t((scores.recency - 1) * mostScore + scores.frequency - 1)].push_back(&row.customer.values);
    }
    const auto money = [&](qint64 minor) { return Money::fromMinor(minor, table.currency); };
    for (const Segment segment : allSegments()) {
        const auto &members = bySegment[std::size_t(segment) - 1];
        table.segments.append({segment, qint64(members.size()), money(sumOf(members)), mediansOf(members)});
    }
    for (int cell = 0; cell < mostScore * mostScore; ++cell) {
        const auto &members = byCell[std::size_t(cell)];
        table.grid.append({cell / mostScore + 1, cell % mostScore + 1, qint64(members.size()),
                           averageOf(sumOf(members), qint64(members.size()), table.currency).value_or(money(0))});
    }
}

} // namespace dbledger::domain
