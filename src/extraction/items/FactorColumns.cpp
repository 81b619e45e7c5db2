// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/FactorColumns.h"

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Box;
using domain::Decimal;

namespace {

/// A row with more numbers is none of an item; also bounds the search.
constexpr qsizetype mostNumbersOfItem = 12;
constexpr qsizetype repeated = 2; ///< rows
constexpr qsizetype fewNumbers = 6;
/// The rows of one item follow each other within this many character heights.
constexpr double bandGap = 1.5;
constexpr int mostRowsBetween = 4;
/// Quantities stand beside each other where units of different lengths follow: from middle to middle, in character
/// heights.
constexpr double besideOthers = 4;

struct Factors
{
    RowNumber quantity, price, total;
};

/// Factors of several rows above each other.
struct Pattern
{
    Box quantity, price, total;
    QSet<int> rows;    ///< where the numbers of the total stand
    int plainness = 0; ///< how often the quantity has fewer decimals than the price, less how often more
    bool onTwoRows = false;
    bool simple = false; ///< pieces at a price, on a row of few numbers: proves something even if it stands alone
};

class FactorSearch
{
public:
    explicit FactorSearch(const NumberedRows &rows)
        : m_rows(rows)
    {
    }

    std::optional<FactorColumns> run()
    {
        for (int row = 0; row < m_rows.size(); ++row)
            note(m_rows.parts(row).numbers, row, false);
        m_bareDiscounts = std::ranges::none_of(m_patterns, isRepeated);
        for (int row = 0; row < m_rows.size() && m_bareDiscounts; ++row)
            note(m_rows.parts(row).numbers, row, false);
        m_bareDiscounts = false;
        for (int row = 1; row < m_rows.size(); ++row)
            if (m_rows.gapBelow(row - 1) <= bandGap && m_rows.hasAmount(row - 1) != m_rows.hasAmount(row))
                note(m_rows.parts(row - 1).numbers + m_rows.parts(row).numbers, m_rows.hasAmount(row) ? row : row - 1,
                     true);
        const auto best =
            std::ranges::max_element(m_patterns, [](const auto &a, const auto &b) { return isLess(a, b); });
        if (best == m_patterns.end() || (!isRepeated(*best) && !best->simple))
            return std::nullopt;
        m_found = {best->quantity,
                   best->price,
                   best->total,
                   *std::ranges::min_element(best->rows),
                   *std::ranges::max_element(best->rows),
                   best->onTwoRows};
        reach(m_found.firstRow, -1);
        reach(m_found.lastRow, 1);
        for (int row = m_found.firstRow; row <= m_found.lastRow && !m_found.onTwoRows; ++row)
            widen(row);
        return m_found;
    }

private:
    /// No price for a hundred, no discount, no rate: nothing that chance makes easily.
    bool isSimple(const Factors &factors) const
    {
        const auto product = factors.quantity.value.times(factors.price.value);
        return product && factors.price.isAmount(m_rows.style()) &&
               (product->abs() - factors.total.value.abs()).abs() <= domain::cent;
    }

    static bool isRepeated(const Pattern &pattern) { return pattern.rows.size() >= repeated; }

    /// Whether it tells which column is which: one piece costs what it costs.
    bool isTelling(const Factors &factors, const QList<RowNumber> &discounts) const
    {
        const auto &[quantity, price, total] = factors;
        const Decimal one = Decimal::fromInt(1);
        return !quantity.percent && !quantity.money && !price.percent && quantity.value.abs() != one &&
               price.value.abs() != one && !total.value.isZero() &&
               (price.isAmount(m_rows.style()) || price.decimals > 0 || quantity.decimals > 0) &&
               isExact(quantity, price, total, discounts);
    }

    /// A percentage, or where nothing is proved without, a number like one between the factors and the total.
    bool mayDiscount(const RowNumber &number, const Factors &factors) const
    {
        const double from = std::max(factors.quantity.box.right(), factors.price.box.right());
        return number.percent || (m_bareDiscounts && !number.money && number.value < Decimal::fromInt(100) &&
                                  number.box.x > from && number.box.right() < factors.total.box.x);
    }

    /// All ways in which two of the numbers make an amount right of them.
    QList<Factors> factorsAmong(const QList<RowNumber> &numbers) const
    {
        QList<Factors> found;
        if (numbers.size() < 3 || numbers.size() > mostNumbersOfItem)
            return found;
        for (const RowNumber &total : numbers) {
            if (!total.isAmount(m_rows.style()))
                continue;
            for (const RowNumber &price : numbers) {
                if (price.box.right() >= total.box.x)
                    continue;
                for (const RowNumber &quantity : numbers) {
                    if (quantity.box.right() >= total.box.x || isUnder(price.box, quantity.box))
                        continue;
                    const Factors factors{quantity, price, total};
                    QList<RowNumber> discounts;
                    std::ranges::copy_if(numbers, std::back_inserter(discounts),
                                         [&](const RowNumber &number) { return mayDiscount(number, factors); });
                    if (isTelling(factors, discounts))
                        found.append(factors);
                }
            }
        }
        return found;
    }

    void note(const QList<RowNumber> &numbers, int row, bool onTwoRows)
    {
        for (const auto &[quantity, price, total] : factorsAmong(numbers)) {
            const auto same = std::ranges::find_if(m_patterns, [&](const Pattern &pattern) {
                const double apart = std::abs(pattern.quantity.centreX() - quantity.box.centreX());
                return pattern.onTwoRows == onTwoRows && apart < m_rows.width(besideOthers, row) &&
                       isUnder(pattern.price, price.box) && isUnder(pattern.total, total.box);
            });
            Pattern &pattern = same == m_patterns.end() ? m_patterns.emplaceBack() : *same;
            pattern.quantity = pattern.quantity.united(quantity.box);
            pattern.price = pattern.price.united(price.box);
            pattern.total = pattern.total.united(total.box);
            pattern.rows.insert(row);
            pattern.plainness += (quantity.decimals < price.decimals) - (quantity.decimals > price.decimals);
            pattern.onTwoRows = onTwoRows;
            pattern.simple = isSimple({quantity, price, total}) && numbers.size() <= fewNumbers && !onTwoRows;
        }
    }

    /// Fewer rows, or as many with less to say for it: numbers on two rows, a quantity with more decimals than the
    /// price has, or right of it.
    static bool isLess(const Pattern &a, const Pattern &b)
    {
        if (a.rows.size() != b.rows.size())
            return a.rows.size() < b.rows.size();
        if (a.onTwoRows != b.onTwoRows)
            return a.onTwoRows;
        return a.plainness != b.plainness ? a.plainness < b.plainness : a.quantity.x > b.quantity.x;
    }

    /// Goes on to items that prove nothing: one piece of a thing, a discount that is not known yet.
    void reach(int &end, int step) const
    {
        for (int away = 1; away <= mostRowsBetween; ++away) {
            const int row = end + step * away;
            if (row < 0 || row >= m_rows.size() || m_rows.row(row).page != m_rows.row(end).page)
                return;
            const auto total = m_rows.numberUnder(m_found.total, row);
            if (!total || !total->isAmount(m_rows.style()) ||
                (!m_rows.numberUnder(m_found.price, row) && !m_rows.numberUnder(m_found.quantity, row)))
                continue;
            end = row;
            away = 0;
        }
    }

    /// A quantity that stands a little beside the others, for the units behind them differ in length, and that makes
    /// the total of the price.
    void widen(int row)
    {
        const auto price = m_rows.numberUnder(m_found.price, row), total = m_rows.numberUnder(m_found.total, row);
        if (!price || !total || m_rows.numberUnder(m_found.quantity, row))
            return;
        for (const RowNumber &number : m_rows.parts(row).numbers) {
            const double apart = std::abs(number.box.centreX() - m_found.quantity.centreX());
            if (m_found.takes(number.box) || apart > m_rows.width(besideOthers, row) ||
                !isExact(number, *price, *total, {}))
                continue;
            m_found.quantity = m_found.quantity.united(number.box);
            return;
        }
    }

    const NumberedRows &m_rows;
    bool m_bareDiscounts = false; ///< whether numbers without a sign are tried as percentages
    QList<Pattern> m_patterns;
    FactorColumns m_found;
};

} // namespace

NumberedRows::NumberedRows(const Layout &layout, const NumberStyle &style)
    : m_layout(layout)
    , m_style(style)
{
    for (const Row &row : layout.rows())
        m_parts.append(partsOf(row, layout, style));
}

double NumberedRows::gap(const Box &left, const Box &right, int index) const
{
    return m_layout.horizontalGap(left, right, row(index).page, row(index).charHeight);
}

double NumberedRows::width(double heights, int index) const
{
    return heights * row(index).charHeight / m_layout.aspect(row(index).page);
}

double NumberedRows::gapBelow(int index) const
{
    const Row &above = row(index), &below = row(index + 1);
    return above.page != below.page ? 1e3
                                    : (below.box.y - above.box.bottom()) / std::max(above.charHeight, below.charHeight);
}

bool NumberedRows::hasAmount(int index) const
{
    return std::ranges::any_of(parts(index).numbers,
                               [this](const RowNumber &number) { return number.isAmount(m_style); });
}

std::optional<RowNumber> NumberedRows::numberUnder(const Box &column, int index) const
{
    for (const RowNumber &number : parts(index).numbers)
        if (isUnder(column, number.box))
            return number;
    return std::nullopt;
}

bool isUnder(const Box &column, const Box &box)
{
    return horizontalOverlap(column, box) > 0.3;
}

bool FactorColumns::takes(const Box &box) const
{
    return isUnder(quantity, box) || isUnder(price, box) || isUnder(total, box);
}

bool isExact(const RowNumber &quantity, const RowNumber &price, const RowNumber &total,
             const QList<RowNumber> &discounts)
{
    return proofOf(quantity.value, price.value, price.decimals, total.value, discounts, std::nullopt) ==
           LineProof::Exact;
}

std::optional<FactorColumns> findFactorColumns(const NumberedRows &rows)
{
    return FactorSearch(rows).run();
}

} // namespace dbledger::extraction
