// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/LineTable.h"

#include "extraction/items/ColumnGaps.h"
#include "extraction/items/ColumnTable.h"
#include "extraction/items/DatedRows.h"
#include "extraction/items/LineChoice.h"
#include "extraction/items/ProvedColumns.h"
#include "extraction/items/ReceiptRows.h"
#include "extraction/items/ReceiptShape.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Decimal;
using domain::ReadLine;

namespace {

/// What a header says is worth this much, for the table and for each of its lines.
constexpr double narrowPage = 50; ///< width of a slip in character heights; a letter has about 65
constexpr double headerBonus = 1, headerLineBonus = 0.25;

bool sameColumns(const ColumnHeader &a, const ColumnHeader &b)
{
    return std::equal(a.columns.cbegin(), a.columns.cend(), b.columns.cbegin(), b.columns.cend(),
                      [](const Column &x, const Column &y) { return x.role == y.role; });
}

/// The tables of the document: each with the regions of its header and of that header's repetitions.
QList<QList<HeaderRegion>> tablesOf(const Layout &layout, const NumberStyle &style, const ColumnWords &words)
{
    QList<QList<HeaderRegion>> tables;
    const QList<ColumnHeader> headers = findHeaders(layout, style, words);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const int end = i + 1 < headers.size() ? headers.at(i + 1).firstRow : int(layout.rows().size());
        HeaderRegion region{headers.at(i), end - 1};
        addUnnamedColumns(region.header, region.lastRow, layout, style, words);
        if (!tables.isEmpty() && sameColumns(tables.last().last().header, region.header))
            tables.last().append(region);
        else
            tables.append({region});
    }
    return tables;
}

LineFindings readTables(const Layout &layout, const NumberStyle &style, const ColumnWords &words)
{
    LineFindings all;
    for (const QList<HeaderRegion> &regions : tablesOf(layout, style, words)) {
        const LineFindings findings = readColumnTable(layout, style, words, regions);
        all.candidates.append(findings.candidates);
        all.adjustments.append(findings.adjustments);
        if (!all.includesTax && !findings.candidates.isEmpty())
            all.includesTax = findings.includesTax;
    }
    return all;
}

QSet<int> rowsWithTotals(const Layout &layout, const ColumnWords &words)
{
    QSet<int> found;
    for (qsizetype row = 0; row < layout.rows().size(); ++row) {
        if (isTotalsRow(layout.rows().at(row), words))
            found.insert(int(row));
    }
    return found;
}

bool isNegative(const std::optional<Decimal> &amount)
{
    return amount && amount->isNegative();
}

/// A credit note may print quantities positive and totals negative: its lines are positive all the same.
bool negate(QList<ReadLine> &lines)
{
    const bool all = !lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), [](const ReadLine &line) {
        return isNegative(line.lineTotal) && !isNegative(line.quantity) && !isNegative(line.unitPrice) &&
               (line.quantity || line.unitPrice);
    });
    if (all) {
        for (ReadLine &line : lines)
            line.lineTotal = -*line.lineTotal;
    }
    return all;
}

void addRegion(QList<LineTable::Region> &regions, const ReadLine &line)
{
    for (LineTable::Region &region : regions) {
        if (region.page == line.page) {
            region.box = region.box.united(line.box);
            return;
        }
    }
    regions.append({line.page, line.box});
}

qsizetype provedIn(const ChosenLines &chosen)
{
    return std::count_if(chosen.candidates.cbegin(), chosen.candidates.cend(),
                         [](const LineCandidate &candidate) { return candidate.proof != LineProof::None; });
}

/// A till's slip, on which few characters fit: names stand above or below their numbers as receipts print them.
bool isNarrow(const Layout &layout)
{
    QList<double> ems;
    for (const Row &row : layout.rows())
        ems.append(row.charHeight / layout.aspect(row.page));
    std::ranges::sort(ems);
    return !ems.isEmpty() && ems.at(ems.size() / 2) * narrowPage > 1;
}

qsizetype codesIn(const ChosenLines &chosen)
{
    return std::ranges::count_if(chosen.candidates,
                                 [](const LineCandidate &candidate) { return isCodeText(candidate.line.description); });
}

/// What speaks for a table that no word heads: every one of its lines is proved, or nearly all are and their sum is
/// printed (that of a single one must be), and the other ways of reading leave something open that it does not.
bool provesMore(const ChosenLines &proved, const ChosenLines &other, bool mayTie)
{
    const qsizetype lines = proved.candidates.size(), held = provedIn(proved), otherwise = provedIn(other);
    const bool enough = held > 1 ? held == lines || proved.sumIsPrinted : held == lines && proved.sumIsPrinted;
    if (held == 0 || !enough || (other.sumIsPrinted && !proved.sumIsPrinted))
        return false;
    if (other.sumIsPrinted)
        return (held > otherwise || (mayTie && held == otherwise)) && lines >= other.candidates.size();
    return held > otherwise || (held == otherwise && proved.sumIsPrinted);
}

/// "Audit fee:   480.00", "Travel:   35.00": items like labels, where nothing else is one and their sum is printed.
ChosenLines labelledLines(const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                          const PrintedAmounts &printed)
{
    const LineFindings rows = readReceiptRows(layout, style, words, true);
    const ChosenLines chosen = chooseFromBlocks(rows.candidates, printed, rowsWithTotals(layout, words));
    const bool plain = std::ranges::none_of(chosen.candidates, [](const LineCandidate &candidate) {
        return candidate.line.quantity || candidate.line.unitPrice;
    });
    return plain && chosen.sumIsPrinted && chosen.candidates.size() > 1 ? chosen : ChosenLines();
}

} // namespace

Decimal LineTable::sum() const
{
    Decimal total;
    for (const ReadLine &line : lines)
        total = total + line.lineTotal.value_or(Decimal());
    return total;
}

bool LineTable::contains(int page, const domain::Box &box) const
{
    return std::any_of(regions.cbegin(), regions.cend(), [&](const Region &region) {
        return region.page == page && box.centreX() >= region.box.x && box.centreX() <= region.box.right() &&
               box.centreY() >= region.box.y && box.centreY() <= region.box.bottom();
    });
}

LineTable findLineTable(const Layout &layout, const ColumnWords &words)
{
    const NumberStyle style = numberStyleOf(layout);
    const PrintedAmounts printed(layout, style);
    const LineFindings columns = readTables(layout, style, words), rows = readReceiptRows(layout, style, words);
    ChosenLines table = chooseFromTable(columns.candidates, printed);
    if (!table.candidates.isEmpty())
        table.score += headerBonus + headerLineBonus * double(table.candidates.size());
    const ChosenLines receipt = chooseFromBlocks(rows.candidates, printed, rowsWithTotals(layout, words));
    // Tax rows and totals can complete a sum as well: a header whose items already make a printed sum settles it.
    const bool fromHeader =
        table.score >= receipt.score || (table.sumIsPrinted && provedIn(table) >= provedIn(receipt));
    ChosenLines chosen = fromHeader ? table : receipt;

    LineTable result;
    result.adjustments = fromHeader ? columns.adjustments : rows.adjustments;
    result.includesTax = fromHeader ? columns.includesTax : std::nullopt;
    if (const auto region = findProvedColumns(layout, style)) {
        const LineFindings unnamed = readColumnTable(layout, style, words, {*region});
        const ChosenLines proved = chooseFromTable(unnamed.candidates, printed);
        const bool mayTie = !fromHeader && !isNarrow(layout);
        if (provesMore(proved, chosen, mayTie || codesIn(proved) * 2 < codesIn(chosen))) {
            chosen = proved;
            result.adjustments = unnamed.adjustments;
            result.includesTax = std::nullopt;
        }
    }
    if (chosen.candidates.isEmpty())
        chosen = labelledLines(layout, style, words, printed);
    if (chosen.sumIsPrinted)
        chosen.candidates += datedRowsBelow(chosen.candidates, layout, style, printed);
    result.sumIsPrinted = chosen.sumIsPrinted;
    for (const LineCandidate &candidate : chosen.candidates) {
        result.lines.append(candidate.line);
        result.totalsComputed = result.totalsComputed || candidate.computed;
        addRegion(result.regions, candidate.line);
    }
    result.negated = negate(result.lines);
    return result;
}

} // namespace dbledger::extraction
