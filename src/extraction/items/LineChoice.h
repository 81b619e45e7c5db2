// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/LineCandidate.h"

namespace dbledger::extraction {

/// The candidates that are the document's items, and how well they are supported.
struct ChosenLines
{
    QList<LineCandidate> candidates;
    bool sumIsPrinted = false;
    double score = 0; ///< only to be compared
};

/// All amounts of the document by row, to see which sums are printed.
class PrintedAmounts
{
public:
    PrintedAmounts(const Layout &layout, const NumberStyle &style);
    /// Whether the amount, in either sign, stands on a row that none of the candidates uses.
    bool has(domain::Decimal amount, const QList<LineCandidate> &outside) const;
    /// Whether the amount, in either sign, stands on that row or below.
    bool isBelow(int row, domain::Decimal amount) const;
    /// Whether the amount, in either sign, stands on that row.
    bool isOn(int row, domain::Decimal amount) const;

private:
    QHash<std::int64_t, QList<int>> m_rows; ///< absolute millionths -> rows
};

/// Of the items of a table: all of them, or without those that add nothing to the printed sum (indented notes with an
/// amount, discounts, what lacks quantity and price where the others have them).
ChosenLines chooseFromTable(const QList<LineCandidate> &candidates, const PrintedAmounts &printed);

/// Of a receipt's blocks: the run of blocks, or one level of indentation in it, that the sums support best; nothing
/// when no sum, no equation and no total below speaks for any.
ChosenLines chooseFromBlocks(const QList<LineCandidate> &candidates, const PrintedAmounts &printed,
                             const QSet<int> &totalRows);

} // namespace dbledger::extraction
