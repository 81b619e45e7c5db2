// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ReceiptRows.h"

#include "extraction/items/ReceiptShape.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Decimal;

namespace {

using Kind = ReceiptShape::Kind;

/// Rows of one item follow each other within this many character heights.
constexpr double itemRowGap = 1.7;
constexpr int mostNameRows = 3;
/// How many rows after "2 @ 3.50" its total may stand (discounts come between).
constexpr int mostRowsToTotal = 3;

/// An item on its way: its rows and numbers, and the rows of text around it that may be its name.
struct Draft
{
    QList<int> rows;
    QString name; ///< empty when its own row only has a code
    QString code; ///< what stands in its place
    LineNumbers numbers;
    std::optional<Decimal> leading;
    QList<int> above, below;
    bool ruled = false; ///< a rule or a blank stands above the text above
    int block = 0;
    bool computed = false;
};

class ReceiptReader
{
public:
    ReceiptReader(const Layout &layout, const NumberStyle &style, const ColumnWords &words, bool labels)
    {
        for (const Row &row : layout.rows())
            m_shapes.append(shapeOf(row, layout, style, words, labels));
    }

    LineFindings run()
    {
        for (int row = 0; row < m_shapes.size();)
            row = readAt(row);
        nameDrafts();
        LineFindings findings;
        findings.adjustments = m_adjustments;
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            const LineCandidate candidate = candidateOf(m_drafts.at(i));
            if (!candidate.line.description.isEmpty())
                findings.candidates.append(candidate);
        }
        return findings;
    }

private:
    double gapBetween(int above, int below) const
    {
        const ReceiptShape &a = m_shapes.at(above), &b = m_shapes.at(below);
        return a.page != b.page ? 1e3 : (b.box.y - a.box.bottom()) / std::max(a.charHeight, b.charHeight);
    }

    Kind kindAt(int row) const { return row < m_shapes.size() ? m_shapes.at(row).kind : Kind::Stop; }

    /// Reads the item that begins at that row, if one does; returns the row to go on with.
    int readAt(int row)
    {
        const ReceiptShape &shape = m_shapes.at(row);
        switch (shape.kind) {
        case Kind::Stop:
            ++m_block;
            break;
        case Kind::Discount:
            m_adjustments.append({shape.text, *shape.amount, false, row});
            break;
        case Kind::Counted:
            return readCounted(row);
        case Kind::Priced:
            if (!shape.text.isEmpty() || solve(shape.numbers).proof != LineProof::None)
                m_drafts.append(draftOf(row));
            break;
        case Kind::Text:
            if (shape.leading && shape.hasName() && priceOfLed(row) > 0)
                return readLed(row, priceOfLed(row));
            break;
        case Kind::Amount:
        case Kind::Nothing:
            break;
        }
        return row + 1;
    }

    Draft draftOf(int row) const
    {
        const ReceiptShape &shape = m_shapes.at(row);
        Draft draft;
        draft.rows = {row};
        (shape.hasName() ? draft.name : draft.code) = shape.text;
        draft.numbers = shape.numbers;
        draft.leading = shape.leading;
        draft.block = m_block;
        return draft;
    }

    /// "1 BACON & EGGS" with the rest of its name on the next rows: the row of its price, -1 when none follows.
    int priceOfLed(int row) const
    {
        const int end = std::min(row + mostNameRows, int(m_shapes.size()) - 1);
        for (int next = row + 1; next <= end && gapBetween(next - 1, next) < itemRowGap; ++next) {
            const Kind kind = kindAt(next);
            if (kind == Kind::Stop || (kind != Kind::Text && kind != Kind::Priced) || m_shapes.at(next).leading)
                return -1;
            if (kind == Kind::Priced)
                return next;
        }
        return -1;
    }

    int readLed(int row, int price)
    {
        Draft draft = draftOf(price);
        QStringList name;
        draft.rows.clear();
        for (int part = row; part <= price; ++part) {
            name.append(m_shapes.at(part).text);
            draft.rows.append(part);
        }
        draft.name = name.join(u' ');
        draft.leading = m_shapes.at(row).leading;
        m_drafts.append(draft);
        return price + 1;
    }

    /// "2 @ 3.50": its total stands on the row, on one of the next, on the one before, or nowhere.
    int readCounted(int row)
    {
        const ReceiptShape &shape = m_shapes.at(row);
        Draft draft = draftOf(row);
        if (!draft.numbers.totals.isEmpty()) {
            m_drafts.append(draft);
            return row + 1;
        }
        if (draft.name.isEmpty() && explainsBefore(shape, row)) {
            Draft &before = m_drafts.last();
            before.numbers.quantities = shape.numbers.quantities;
            before.numbers.prices = shape.numbers.prices;
            before.rows.append(row);
            return row + 1;
        }
        if (draft.name.isEmpty() && explainsNext(shape, row)) {
            Draft after = draftOf(row + 1);
            after.numbers.quantities = shape.numbers.quantities;
            after.numbers.prices = shape.numbers.prices;
            after.rows.prepend(row);
            m_drafts.append(after);
            return row + 2;
        }
        int next = row + 1;
        while (next <= row + mostRowsToTotal && kindAt(next) == Kind::Discount)
            ++next;
        if (kindAt(next) == Kind::Amount && gapBetween(next - 1, next) < itemRowGap) {
            for (int discount = row + 1; discount < next; ++discount)
                m_adjustments.append({m_shapes.at(discount).text, *m_shapes.at(discount).amount, false, discount});
            draft.numbers.totals = m_shapes.at(next).numbers.totals;
            draft.rows.append(next);
            m_drafts.append(draft);
            return next + 1;
        }
        draft.computed = true;
        m_drafts.append(draft);
        return row + 1;
    }

    /// Whether the row above is an item whose total is this quantity times this price.
    bool explainsBefore(const ReceiptShape &shape, int row) const
    {
        if (m_drafts.isEmpty() || m_drafts.last().rows.last() != row - 1 || m_drafts.last().numbers.totals.isEmpty() ||
            !m_drafts.last().numbers.quantities.isEmpty())
            return false;
        LineNumbers both = shape.numbers;
        both.totals = m_drafts.last().numbers.totals;
        return solve(both).proof != LineProof::None;
    }

    /// Whether the row below names an item whose total is this quantity times this price: tills print it either way.
    bool explainsNext(const ReceiptShape &shape, int row) const
    {
        if (kindAt(row + 1) != Kind::Priced || !m_shapes.at(row + 1).hasName() || gapBetween(row, row + 1) > itemRowGap)
            return false;
        LineNumbers both = m_shapes.at(row + 1).numbers;
        if (both.totals.isEmpty() || !both.quantities.isEmpty() || !both.prices.isEmpty())
            return false;
        both.quantities = shape.numbers.quantities;
        both.prices = shape.numbers.prices;
        return solve(both).proof == LineProof::Exact;
    }

    /// A row of text, or a scrap between such rows ("72/1").
    bool mayName(int row) const
    {
        const ReceiptShape &shape = m_shapes.at(row);
        return shape.kind == Kind::Text || (shape.kind == Kind::Nothing && !shape.rule && !shape.text.contains(u':'));
    }

    /// The rows of text that lead to the draft, or follow it, up to the next item.
    void gatherTexts(qsizetype index)
    {
        Draft &draft = m_drafts[index];
        const int floor = index > 0 ? m_drafts.at(index - 1).rows.last() : -1;
        for (int row = draft.rows.first() - 1; row > floor; --row) {
            draft.ruled = m_shapes.at(row).rule || gapBetween(row, row + 1) > itemRowGap;
            if (draft.ruled || draft.above.size() == mostNameRows || !mayName(row))
                break;
            if (kindAt(row) == Kind::Text)
                draft.above.prepend(row);
        }
        const bool last = index + 1 == m_drafts.size();
        const int ceiling = last ? int(m_shapes.size()) : m_drafts.at(index + 1).rows.first();
        for (int row = draft.rows.last() + 1; row < ceiling && mayName(row); ++row) {
            if (draft.below.size() == mostNameRows || gapBetween(row - 1, row) > itemRowGap)
                break;
            if (kindAt(row) == Kind::Text)
                draft.below.append(row);
        }
    }

    /// Above the first item the till's own lines stand: its name has no more rows than the others'.
    void trimFirst(const QList<qsizetype> &drafts)
    {
        qsizetype most = 0;
        for (const qsizetype i : drafts.mid(1))
            most = std::max(most, m_drafts.at(i).above.size());
        QList<int> &above = m_drafts[drafts.first()].above;
        if (most > 0 && above.size() > most && !m_drafts.at(drafts.first()).ruled)
            above = above.last(most);
    }

    /// Gives items without a name the text above or below them, whichever the till prints in that block.
    void nameDrafts()
    {
        QMap<int, QList<qsizetype>> nameless; // by block
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts.at(i).name.isEmpty()) {
                gatherTexts(i);
                nameless[m_drafts.at(i).block].append(i);
            }
        }
        for (const QList<qsizetype> &drafts : std::as_const(nameless)) {
            const auto withAbove = std::count_if(drafts.cbegin(), drafts.cend(),
                                                 [this](qsizetype i) { return !m_drafts.at(i).above.isEmpty(); });
            const auto withBelow = std::count_if(drafts.cbegin(), drafts.cend(),
                                                 [this](qsizetype i) { return !m_drafts.at(i).below.isEmpty(); });
            trimFirst(drafts);
            for (const qsizetype i : drafts) {
                Draft &draft = m_drafts[i];
                QStringList names;
                for (const int row : withAbove >= withBelow ? draft.above : draft.below.mid(0, 1))
                    names.append(m_shapes.at(row).text);
                draft.name = names.isEmpty() ? draft.code : names.join(u' ');
            }
        }
    }

    LineCandidate candidateOf(const Draft &draft) const
    {
        LineNumbers numbers = draft.numbers;
        LineSolution solution = solve(numbers);
        LineCandidate candidate;
        candidate.line.description = draft.name;
        candidate.line.quantity = solution.quantity ? solution.quantity : draft.leading;
        candidate.line.unitPrice = solution.unitPrice;
        candidate.line.lineTotal = solution.total;
        if (draft.computed && solution.quantity && solution.unitPrice)
            candidate.line.lineTotal = solution.quantity->times(*solution.unitPrice);
        for (const int row : draft.rows)
            candidate.line.box = candidate.line.box.united(m_shapes.at(row).box);
        candidate.line.page = m_shapes.at(draft.rows.first()).page;
        candidate.proof = solution.proof;
        candidate.computed = draft.computed;
        candidate.complete = solution.quantity && solution.unitPrice && (solution.total || draft.computed);
        candidate.left = m_shapes.at(draft.rows.first()).textBox.x;
        candidate.charHeight = m_shapes.at(draft.rows.first()).charHeight;
        candidate.block = draft.block;
        candidate.firstRow = draft.rows.first();
        candidate.lastRow = draft.rows.last();
        return candidate;
    }

    QList<ReceiptShape> m_shapes; ///< one a row of the layout
    QList<Draft> m_drafts;
    QList<LineAdjustment> m_adjustments;
    int m_block = 0;
};

} // namespace

LineFindings readReceiptRows(const Layout &layout, const NumberStyle &style, const ColumnWords &words, bool labels)
{
    return ReceiptReader(layout, style, words, labels).run();
}

} // namespace dbledger::extraction
