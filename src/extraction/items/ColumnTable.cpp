// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnTable.h"

#include "extraction/items/ColumnRoles.h"
#include "extraction/items/ItemText.h"
#include "extraction/items/ReceiptShape.h"
#include "extraction/items/TableItem.h"
#include "extraction/words/TextFold.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Decimal;
using domain::Word;

namespace {

/// Rows of one item follow each other within this many heights.
constexpr double itemRowGap = 1.5;
/// Where text between two items goes is told by the gaps when the widest exceeds the others by this factor.
constexpr double tellingGap = 1.3;
constexpr int mostTextRows = 12;
/// A line below the name is a formula of the house when at least so many items repeat it, and most of them.
constexpr double fewestRepeats = 4, mostlyRepeated = 0.6;

class TableReader
{
public:
    TableReader(const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                const QList<HeaderRegion> &regions)
        : m_layout(layout)
        , m_style(style)
        , m_words(words)
    {
        for (const HeaderRegion &region : regions) {
            ColumnCells cells(layout, style, words, region.header);
            m_starts.insert(int(m_rows.size()));
            m_proved = m_proved || region.proved;
            if (region.header.lastRow < region.lastRow)
                m_rows.append(cells.read(region.header.lastRow + 1, region.lastRow));
            for (const TableRow &row : std::as_const(m_rows))
                if (row.stop == StopKind::Charge && !cells.isUnderDescription(row.stopX))
                    m_besideItems.insert(row.row);
            m_columns = cells.columns();
            m_description = cells.descriptionColumn();
        }
        m_roles = chooseRoles(m_columns, m_rows);
    }

    LineFindings run()
    {
        std::ranges::transform(m_rows, std::back_inserter(m_kinds),
                               [this](const TableRow &row) { return kindOf(row); });
        collectItems();
        shareTexts();
        const ItemTextStyle textStyle = commonText();
        LineFindings findings;
        findings.includesTax = m_roles.includesTax;
        findings.adjustments = m_adjustments;
        for (const Item &item : m_items) {
            const LineCandidate candidate = candidateOf(item, textStyle);
            if (!candidate.line.description.isEmpty())
                findings.candidates.append(candidate);
        }
        return findings;
    }

private:
    QString textOfRow(const TableRow &row) const { return uncutText(row.texts.value(m_description)); }

    bool hasTotal(const TableRow &row) const
    {
        const qsizetype column = m_roles.total >= 0 ? m_roles.total : m_roles.price;
        const QList<RowNumber> totals = row.numbersOf(column);
        return std::any_of(totals.cbegin(), totals.cend(), [&](const RowNumber &number) {
            return !number.percent && (number.isAmount(m_style) || row.numbers.size() > 1);
        });
    }

    bool isProved(const QList<TableRow> &rows) const
    {
        const LineSolution found = solve(m_roles.numbersOf(rows));
        return found.proof == LineProof::Exact && !found.total->isZero();
    }

    RowKind kindOf(const TableRow &row) const
    {
        if (row.stop == StopKind::Carried)
            return RowKind::Skip;
        const bool total = hasTotal(row);
        if (total && (isLabelledAdjustment(row) || m_besideItems.contains(row.row)))
            return RowKind::Adjust;
        if (row.stop && !(total && isProved({row}))) {
            if (*row.stop == StopKind::Discount)
                return total ? RowKind::Adjust : RowKind::Nothing;
            if (*row.stop != StopKind::Charge)
                return total || *row.stop == StopKind::Total ? RowKind::Break : RowKind::Nothing;
        }
        if (total)
            return RowKind::Anchor;
        if (!row.numbersOf(m_roles.quantity).isEmpty() || !row.numbersOf(m_roles.price).isEmpty())
            return RowKind::Partial;
        return textOfRow(row).isEmpty() ? RowKind::Nothing : RowKind::Text;
    }

    /// "REMISE : fidélité", "Abschlag Stammkunde": a discount that is no item, for it counts nothing.
    bool isLabelledAdjustment(const TableRow &row) const
    {
        const LineNumbers numbers = m_roles.numbersOf({row});
        if (!numbers.quantities.isEmpty() && !numbers.prices.isEmpty())
            return false;
        const QString text = textOfRow(row);
        const auto label = m_words.stopOf(text.section(u':', 0, 0));
        const auto word = m_words.stopOf(text.section(u' ', 0, 0));
        const bool labelled = text.contains(u':') && (label == StopKind::Discount || label == StopKind::Charge);
        const bool negative = !numbers.totals.isEmpty() && numbers.totals.last().value.isNegative();
        return labelled || (word == StopKind::Discount && negative);
    }

    double gapBetween(int above, int below) const
    {
        const TableRow &a = m_rows.at(above), &b = m_rows.at(below);
        return a.page != b.page ? 1e3 : (b.box.y - a.box.bottom()) / std::max(a.charHeight, b.charHeight);
    }

    void collectItems()
    {
        int block = 0;
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_starts.contains(i))
                block = 0;
            if (m_kinds.at(i) == RowKind::Break)
                ++block;
            if (m_kinds.at(i) == RowKind::Adjust)
                noteAdjustment(m_rows.at(i));
            if (m_kinds.at(i) != RowKind::Anchor)
                continue;
            if (block == 0 || isProved({m_rows.at(i)}))
                m_items.append(Item{{i}, {}, {}, block});
            else
                m_kinds[i] = RowKind::Nothing;
        }
        // A total that stands a little above or below its quantity and price, or below one of them that proves it.
        for (Item &item : m_items) {
            const int anchor = item.numberRows.first();
            const LineNumbers own = m_roles.numbersOf({m_rows.at(anchor)});
            const bool lacks = own.quantities.isEmpty() && own.prices.isEmpty();
            if (!lacks && (!m_proved || isProved({m_rows.at(anchor)})))
                continue;
            for (const int other : {anchor - 1, anchor + 1}) {
                if (other < 0 || other >= m_rows.size() || m_kinds.at(other) != RowKind::Partial ||
                    gapBetween(std::min(anchor, other), std::max(anchor, other)) > itemRowGap ||
                    (!lacks && !isProved({m_rows.at(anchor), m_rows.at(other)})))
                    continue;
                item.numberRows.append(other);
                std::sort(item.numberRows.begin(), item.numberRows.end());
                m_kinds[other] = RowKind::Anchor;
                break;
            }
        }
    }

    void noteAdjustment(const TableRow &row)
    {
        const QList<RowNumber> totals = row.numbersOf(m_roles.total);
        if (!totals.isEmpty())
            m_adjustments.append({row.leadText, totals.last().value, m_besideItems.contains(row.row), row.row});
    }

    /// Gives the rows of text between the items to the one above or below; what stands above the first item comes last,
    /// for the others show whether names begin above their numbers.
    void shareTexts()
    {
        const bool before = namesStandBefore();
        if (isNameless())
            freeNames();
        for (qsizetype i = m_items.size(); i >= 0; --i) {
            Item *above = i > 0 ? &m_items[i - 1] : nullptr;
            Item *below = i < m_items.size() ? &m_items[i] : nullptr;
            const int begin = above ? above->numberRows.last() + 1 : 0;
            const int end = below ? below->numberRows.first() : int(m_rows.size());
            QList<int> run;
            int row = begin;
            for (; row < end && m_kinds.at(row) != RowKind::Break && m_kinds.at(row) != RowKind::Skip; ++row) {
                if (m_kinds.at(row) == RowKind::Text)
                    run.append(row);
            }
            Item *next = row == end ? below : nullptr;
            while (next && !run.isEmpty() && isTitleOf(run.last(), *next))
                run.removeLast();
            share(run, above, next, before);
        }
    }

    /// Most items only have a code on the row of their numbers; their names stand above or below.
    bool isNameless() const
    {
        const auto nameless = std::count_if(m_items.cbegin(), m_items.cend(), [this](const Item &item) {
            return isCodeText(textOfRow(m_rows.at(item.numberRows.first())));
        });
        return nameless * 2 > m_items.size();
    }

    /// A number in a name ("Scissors 4" 2040") may stand under the quantities.
    void freeNames()
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            const QList<RowNumber> prices = m_rows.at(i).numbersOf(m_roles.price);
            if (m_kinds.at(i) == RowKind::Partial && prices.isEmpty() && !isCodeText(textOfRow(m_rows.at(i))))
                m_kinds[i] = RowKind::Text;
        }
    }

    void share(const QList<int> &run, Item *above, Item *below, bool before)
    {
        // What follows the item above without a wide gap, and what leads to the item below without one.
        qsizetype down = 0, up = run.size();
        const bool closed = before && !below; // what follows the last numbers is no name
        while (above && !closed && down < run.size() && down < mostTextRows &&
               gapBetween(down ? run.at(down - 1) : above->numberRows.last(), run.at(down)) <= itemRowGap)
            ++down;
        while (below && up > 0 && run.size() - up < mostTextRows &&
               gapBetween(run.at(up - 1), up < run.size() ? run.at(up) : below->numberRows.first()) <= itemRowGap)
            --up;
        const bool lacks = below && isCodeText(textOfRow(m_rows.at(below->numberRows.first())));
        if (below && !above && !before && !lacks && !continuesUp(run, *below))
            up = run.size(); // a title above the first item
        const qsizetype cut = down <= up ? down : splitOf(run, *above, *below, before ? up : down);
        if (above)
            above->below = run.mid(0, std::min(cut, down));
        if (below)
            below->above = run.mid(std::max(cut, up));
    }

    /// Whether the numbers stand beside the middle of a cell whose text begins above them: so it is in the other items,
    /// or a sentence runs on.
    bool continuesUp(const QList<int> &run, const Item &item) const
    {
        const QString own = textOfRow(m_rows.at(item.numberRows.first()));
        if (run.isEmpty() || own.isEmpty() || own.front().isLower())
            return true;
        return std::any_of(m_items.cbegin(), m_items.cend(), [](const Item &other) { return !other.above.isEmpty(); });
    }

    /// "HARDWARE & EQUIPMENT:" over items that have their names on their own rows.
    bool isTitleOf(int row, const Item &item) const
    {
        const QString own = textOfRow(m_rows.at(item.numberRows.first()));
        return textOfRow(m_rows.at(row)).endsWith(u':') && !own.isEmpty() && !isCodeText(own) && !own.front().isLower();
    }

    /// Both items claim the run: it is cut at its widest gap when that is telling, else all goes to one side.
    qsizetype splitOf(const QList<int> &run, const Item &above, const Item &below, qsizetype otherwise) const
    {
        QList<double> gaps;
        for (qsizetype i = 0; i <= run.size(); ++i)
            gaps.append(gapBetween(i ? run.at(i - 1) : above.numberRows.last(),
                                   i < run.size() ? run.at(i) : below.numberRows.first()));
        const auto widest = std::max_element(gaps.cbegin(), gaps.cend());
        QList<double> sorted = gaps;
        std::sort(sorted.begin(), sorted.end());
        const double next = sorted.at(sorted.size() - 2);
        if (*widest + 1 > tellingGap * (next + 1) * 0.9 && *widest - next > 0.12)
            return widest - gaps.cbegin();
        return otherwise;
    }

    /// Tills print the name above its numbers: so it is when text leads to the first code and none follows the last.
    bool namesStandBefore() const
    {
        if (m_items.isEmpty() || !isNameless())
            return false;
        const int first = m_items.first().numberRows.first(), last = m_items.last().numberRows.last();
        const bool leads = first > 0 && m_kinds.at(first - 1) == RowKind::Text;
        const bool follows = last + 1 < m_rows.size() && m_kinds.at(last + 1) == RowKind::Text &&
                             gapBetween(last, last + 1) <= itemRowGap;
        return leads && (!follows || gapBetween(first - 1, first) <= itemRowGap);
    }

    ItemTextLine lineOf(const TableRow &row) const
    {
        QList<Word> words = row.texts.value(m_description);
        if (leadsWithCode(words, m_layout, row.page, row.charHeight))
            words.removeFirst(); // its header is lost
        ItemTextLine line;
        line.text = uncutText(words);
        line.box = boxOf(words);
        line.blankWidth = 0.28 * row.charHeight / m_layout.aspect(row.page);
        line.exact = m_layout.witness(row.page) == domain::Witness::PdfText;
        line.charHeight = words.isEmpty() ? row.charHeight : letterHeight(words, line.exact);
        return line;
    }

    QList<ItemTextLine> linesOf(const Item &item) const
    {
        QList<ItemTextLine> lines;
        for (const int row : item.above)
            lines.append(lineOf(m_rows.at(row)));
        for (const int row : item.numberRows) {
            const ItemTextLine own = lineOf(m_rows.at(row));
            const bool other = !item.above.isEmpty() || !item.below.isEmpty();
            if (!own.text.isEmpty() && !(other && isCodeText(own.text)))
                lines.append(own);
        }
        for (const int row : item.below)
            lines.append(lineOf(m_rows.at(row)));
        return lines;
    }

    ItemTextStyle commonText() const
    {
        QHash<QString, int> counts;
        for (const Item &item : m_items) {
            QSet<QString> below;
            for (const ItemTextLine &line : linesOf(item).mid(1))
                below.insert(folded(line.text));
            for (const QString &line : std::as_const(below))
                ++counts[line];
        }
        ItemTextStyle style;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() >= fewestRepeats && it.value() > mostlyRepeated * double(m_items.size()))
                style.boilerplate.insert(it.key());
        }
        return style;
    }

    /// A recogniser loses single digits: a quantity whose column is there but whose cell is empty is total / price when
    /// that is a whole number.
    void fillFactor(domain::ReadLine &line, const LineNumbers &numbers) const
    {
        if (m_roles.quantity < 0 || line.quantity || !line.unitPrice || line.unitPrice->isZero() ||
            numbers.totals.isEmpty())
            return;
        const std::optional<Decimal> quantity = numbers.totals.last().value.dividedBy(*line.unitPrice);
        if (quantity && quantity->places() == 0 && *quantity > Decimal() &&
            quantity->times(*line.unitPrice) == numbers.totals.last().value)
            line.quantity = quantity;
    }

    LineCandidate candidateOf(const Item &item, const ItemTextStyle &textStyle) const
    {
        QList<TableRow> rows;
        LineCandidate candidate;
        for (const int row : item.numberRows) {
            rows.append(m_rows.at(row));
            candidate.line.box = candidate.line.box.united(m_rows.at(row).box);
        }
        const LineNumbers numbers = m_roles.numbersOf(rows);
        const LineSolution solution = solve(numbers);
        const QList<ItemTextLine> lines = linesOf(item);
        candidate.line.description = itemName(lines, textStyle);
        candidate.line.quantity = solution.quantity;
        candidate.line.unitPrice = believablePrice(numbers, solution, m_style);
        if (m_style.recognised)
            fillFactor(candidate.line, numbers);
        candidate.line.lineTotal = m_roles.total >= 0 ? solution.total : solution.unitPrice;
        candidate.line.taxRate = solution.taxRate;
        candidate.line.adjustment = discountOf(numbers, solution);
        candidate.line.page = rows.first().page;
        candidate.proof = solution.proof;
        candidate.complete = solution.quantity && solution.unitPrice && solution.total;
        candidate.left = lines.value(0).box.x;
        candidate.charHeight = rows.first().charHeight;
        candidate.block = item.block;
        candidate.firstRow = m_rows.at(item.first()).row;
        candidate.lastRow = m_rows.at(item.last()).row;
        return candidate;
    }

    const Layout &m_layout;
    const NumberStyle &m_style;
    const ColumnWords &m_words;
    QList<Column> m_columns;
    qsizetype m_description = 0;
    QList<TableRow> m_rows;
    QSet<int> m_starts;      ///< rows that follow a header
    QSet<int> m_besideItems; ///< rows of the layout with a charge that stands among the totals
    bool m_proved = false;   ///< no words name the columns
    RoleChoice m_roles;
    QList<RowKind> m_kinds;
    QList<Item> m_items;
    QList<LineAdjustment> m_adjustments;
};

} // namespace

LineFindings readColumnTable(const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                             const QList<HeaderRegion> &regions)
{
    return regions.isEmpty() ? LineFindings() : TableReader(layout, style, words, regions).run();
}

} // namespace dbledger::extraction
