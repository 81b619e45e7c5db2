// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/LineChoice.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Decimal;

namespace {

using Candidates = QList<LineCandidate>;

/// Texts that begin this many character heights apart are different levels.
constexpr double levelStep = 0.45;
/// A total this many rows below the last item closes its block.
constexpr int rowsToTotal = 4;
constexpr int mostBlocks = 40;

Decimal sumOf(const Candidates &candidates)
{
    Decimal sum;
    for (const LineCandidate &candidate : candidates)
        sum = sum + candidate.line.lineTotal.value_or(Decimal());
    return sum;
}

/// What speaks for one line being an item.
double weight(const LineCandidate &candidate)
{
    const bool proved = candidate.proof != LineProof::None || candidate.computed;
    const bool factors = candidate.line.quantity || candidate.line.unitPrice;
    return 0.5 + (proved ? 0.75 : 0) + (factors ? 0.25 : 0);
}

ChosenLines rated(const Candidates &candidates, const PrintedAmounts &printed)
{
    ChosenLines chosen;
    chosen.candidates = candidates;
    for (const LineCandidate &candidate : candidates)
        chosen.score += weight(candidate);
    const Decimal sum = sumOf(candidates);
    chosen.sumIsPrinted = !candidates.isEmpty() && !sum.isZero() && printed.has(sum, candidates);
    if (chosen.sumIsPrinted)
        chosen.score += 2 + 0.5 * double(candidates.size());
    return chosen;
}

void keepBetter(ChosenLines &best, const ChosenLines &other)
{
    if (other.score > best.score + 1e-9)
        best = other;
}

/// Amounts below each other are items only when something says so: their sum, their own equations, or a total below.
bool isSupported(const ChosenLines &chosen, bool oneBlock, bool closed)
{
    const auto proved = std::count_if(chosen.candidates.cbegin(), chosen.candidates.cend(), [](const auto &candidate) {
        return candidate.proof != LineProof::None || candidate.computed;
    });
    if (chosen.sumIsPrinted)
        return true;
    return oneBlock && (proved > 1 || closed) &&
           (proved * 2 > chosen.candidates.size() || (closed && chosen.candidates.size() > 1));
}

template <typename Predicate>
Candidates without(const Candidates &candidates, Predicate predicate)
{
    Candidates rest;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(rest),
                 [&](const LineCandidate &candidate) { return !predicate(candidate); });
    return rest;
}

/// The candidates whose text begins where most of the leftmost do.
Candidates outermost(const Candidates &candidates)
{
    const auto first = std::min_element(candidates.cbegin(), candidates.cend(),
                                        [](const auto &a, const auto &b) { return a.left < b.left; });
    return without(candidates, [&](const LineCandidate &candidate) {
        return candidate.left - first->left > levelStep * candidate.charHeight;
    });
}

/// The longest run of the first candidates whose sum is printed below them: what follows are sums under names that
/// nobody knows, and none of it has a quantity or a price.
ChosenLines beforeSums(const Candidates &candidates, const PrintedAmounts &printed)
{
    for (qsizetype count = candidates.size() - 1; count > 1; --count) {
        const LineCandidate &next = candidates.at(count);
        if (next.line.quantity || next.line.unitPrice)
            break;
        const Candidates first = candidates.first(count);
        if (printed.isBelow(next.firstRow, sumOf(first)))
            return rated(first, printed);
    }
    return {};
}

} // namespace

PrintedAmounts::PrintedAmounts(const Layout &layout, const NumberStyle &style)
{
    for (qsizetype row = 0; row < layout.rows().size(); ++row) {
        for (const RowNumber &number : partsOf(layout.rows().at(row), layout, style).numbers) {
            if (number.percent)
                continue;
            for (const Decimal value : readingsOf(number))
                m_rows[value.abs().millionths()].append(int(row));
        }
    }
}

bool PrintedAmounts::has(Decimal amount, const Candidates &outside) const
{
    const QList<int> rows = m_rows.value(amount.abs().millionths());
    return std::any_of(rows.cbegin(), rows.cend(), [&outside](int row) {
        return std::none_of(outside.cbegin(), outside.cend(), [row](const LineCandidate &candidate) {
            return row >= candidate.firstRow && row <= candidate.lastRow;
        });
    });
}

bool PrintedAmounts::isBelow(int row, Decimal amount) const
{
    const QList<int> rows = m_rows.value(amount.abs().millionths());
    return std::any_of(rows.cbegin(), rows.cend(), [row](int other) { return other >= row; });
}

bool PrintedAmounts::isOn(int row, Decimal amount) const
{
    return m_rows.value(amount.abs().millionths()).contains(row);
}

ChosenLines chooseFromTable(const Candidates &candidates, const PrintedAmounts &printed)
{
    ChosenLines best = rated(candidates, printed);
    if (best.sumIsPrinted || candidates.size() < 2)
        return best;
    const auto incomplete = [](const LineCandidate &candidate) { return !candidate.complete; };
    const auto unproved = [](const LineCandidate &candidate) { return candidate.proof == LineProof::None; };
    for (const Candidates &fewer :
         {without(candidates, incomplete), without(candidates, unproved), outermost(candidates)}) {
        const ChosenLines other = rated(fewer, printed);
        if (other.sumIsPrinted)
            keepBetter(best, other);
    }
    if (best.sumIsPrinted)
        return best;
    if (const ChosenLines before = beforeSums(candidates, printed); before.sumIsPrinted)
        return before;
    // Without a sum: where nearly all items have quantity and price, what has neither and hangs under another or takes
    // away is a note.
    const Candidates complete = without(candidates, incomplete);
    if (complete.size() * 3 < candidates.size() * 2)
        return best;
    const double left = outermost(complete).first().left;
    return rated(without(candidates,
                         [&](const LineCandidate &candidate) {
                             const bool indented = candidate.left - left > levelStep * candidate.charHeight;
                             const bool negative = candidate.line.lineTotal && candidate.line.lineTotal->isNegative();
                             return !candidate.complete && (indented || negative);
                         }),
                 printed);
}

ChosenLines chooseFromBlocks(const Candidates &candidates, const PrintedAmounts &printed, const QSet<int> &totalRows)
{
    QList<Candidates> blocks;
    for (const LineCandidate &candidate : candidates) {
        if (blocks.isEmpty() || blocks.last().last().block != candidate.block)
            blocks.append(Candidates());
        blocks.last().append(candidate);
    }
    ChosenLines best;
    const qsizetype count = std::min<qsizetype>(blocks.size(), mostBlocks);
    for (qsizetype first = 0; first < count; ++first) {
        Candidates run;
        bool totalled = false; // its sum stands on the row that closes it: it ends here
        for (qsizetype last = first; last < count && !totalled; ++last) {
            run.append(blocks.at(last));
            const Candidates outer = outermost(run);
            for (const Candidates &option : {run, outer}) {
                const ChosenLines chosen = rated(option, printed);
                const int end = option.last().lastRow;
                bool closed = false;
                for (int row = end + 1; row <= end + rowsToTotal; ++row) {
                    closed = closed || totalRows.contains(row);
                    totalled = totalled || (totalRows.contains(row) && printed.isOn(row, sumOf(option)));
                }
                if (isSupported(chosen, first == last, closed))
                    keepBetter(best, chosen);
            }
        }
    }
    return best;
}

} // namespace dbledger::extraction
