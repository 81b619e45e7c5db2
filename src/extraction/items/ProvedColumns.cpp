// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ProvedColumns.h"

#include "extraction/items/ColumnCells.h"
#include "extraction/items/FactorColumns.h"

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Box;
using domain::Decimal;
using domain::Word;

namespace {

/// Words of one text follow each other within this many character heights.
constexpr double wordsOfText = 0.95;
/// Texts of one column begin at one place, give or take so many character heights.
constexpr double sameBeginning = 0.6;
/// Rows of one item follow each other within this many character heights.
constexpr double rowsOfItem = 1.5;
constexpr int mostNamesAbove = 3;
/// Items without quantity and price may follow the last that has them, on so many rows.
constexpr int rowsBehind = 12;
/// So many of the item rows have a number in what is called a column.
constexpr double leastFilled = 0.15;
constexpr int fewestCodes = 2;
constexpr int highestRate = 30; // percent

/// Numbers that are no part of a wanted column, above each other.
struct NumberColumn
{
    Box box;
    QMap<int, RowNumber> numbers; ///< by row
};

struct TextColumn
{
    double left = 0;
    int runs = 0, codes = 0;
    qsizetype letters = 0;
};

qsizetype lettersIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
}

class ColumnProver
{
public:
    ColumnProver(const NumberedRows &rows, const FactorColumns &factors)
        : m_rows(rows)
        , m_factors(factors)
    {
        if (m_factors.onTwoRows)
            m_factors.firstRow = std::max(0, m_factors.firstRow - 1);
    }

    std::optional<HeaderRegion> run()
    {
        addNumberColumns();
        if (!addTextColumns())
            return std::nullopt;
        std::ranges::sort(m_columns, {}, [](const Column &column) { return column.box.x; });
        HeaderRegion region;
        region.header.columns = m_columns;
        region.header.firstRow = region.header.lastRow = beginOf() - 1;
        region.lastRow = std::min(m_factors.lastRow + rowsBehind, m_rows.size() - 1);
        region.proved = true;
        return region;
    }

private:
    void addNumberColumns()
    {
        m_columns = {{ColumnRole::Quantity, QString(), m_factors.quantity},
                     {ColumnRole::UnitPrice, QString(), m_factors.price},
                     {ColumnRole::LineTotal, QString(), m_factors.total}};
        QList<NumberColumn> others;
        int rows = 0;
        for (int row = m_factors.firstRow; row <= m_factors.lastRow; ++row) {
            if (!m_rows.numberUnder(m_factors.total, row))
                continue;
            ++rows;
            for (const RowNumber &number : m_rows.parts(row).numbers) {
                if (m_factors.takes(number.box) || isInText(row, number))
                    continue;
                const auto home = std::ranges::find_if(
                    others, [&number](const NumberColumn &column) { return isUnder(column.box, number.box); });
                NumberColumn &column = home == others.end() ? others.emplaceBack() : *home;
                column.box = column.box.united(number.box);
                column.numbers.insert(row, number);
            }
        }
        for (const NumberColumn &column : std::as_const(others)) {
            const ColumnRole role = roleOf(column);
            if (role == ColumnRole::Discount || double(column.numbers.size()) >= leastFilled * rows)
                m_columns.append({role, QString(), column.box});
        }
    }

    /// A number that text runs on into: it belongs to a name.
    bool isInText(int row, const RowNumber &number) const
    {
        const RowParts &parts = m_rows.parts(row);
        return number.first > 0 && parts.numberAt(number.first - 1) < 0 &&
               m_rows.gap(parts.words.at(number.first - 1).box, number.box, row) < wordsOfText;
    }

    /// A discount where a row needs it to be right and none is wrong with it; a rate where all are percentages.
    ColumnRole roleOf(const NumberColumn &column) const
    {
        int needed = 0, percents = 0, rates = 0;
        bool contradicts = false;
        for (auto it = column.numbers.cbegin(); it != column.numbers.cend(); ++it) {
            percents += it->percent;
            rates += it->value >= Decimal() && it->value <= Decimal::fromInt(highestRate);
            const auto quantity = m_rows.numberUnder(m_factors.quantity, it.key());
            const auto price = m_rows.numberUnder(m_factors.price, it.key());
            const auto total = m_rows.numberUnder(m_factors.total, it.key());
            if (!quantity || !price || !total || it->value.isZero())
                continue;
            const bool plain = isExact(*quantity, *price, *total, {});
            needed += !plain && isExact(*quantity, *price, *total, {*it});
            contradicts = contradicts || plain;
        }
        if (needed > 0 && !contradicts)
            return ColumnRole::Discount;
        const auto all = column.numbers.size();
        return percents == all && rates == all ? ColumnRole::TaxRate : ColumnRole::Unknown;
    }

    /// Where texts begin left of the totals, on the rows of the items and between them.
    QList<TextColumn> textColumns() const
    {
        QList<TextColumn> found;
        const bool above = m_factors.firstRow > 0 && m_rows.gapBelow(m_factors.firstRow - 1) <= rowsOfItem;
        const bool below = m_factors.lastRow + 1 < m_rows.size() && m_rows.gapBelow(m_factors.lastRow) <= rowsOfItem;
        for (int row = m_factors.firstRow - above; row <= m_factors.lastRow + below; ++row) {
            const double slack = m_rows.width(sameBeginning, row);
            for (const QList<Word> &run : runsOf(row)) {
                const QString text = textOf(run);
                const double left = run.first().box.x;
                const auto same = std::ranges::find_if(
                    found, [&](const TextColumn &column) { return std::abs(column.left - left) < slack; });
                TextColumn &column = same == found.end() ? found.emplaceBack(TextColumn{left, 0, 0, 0}) : *same;
                ++column.runs;
                const bool code = run.size() == 1 && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
                column.codes += code;
                column.letters += code ? 0 : lettersIn(text);
            }
        }
        return found;
    }

    /// The texts of a row: words that follow each other, those of the columns of numbers left out.
    QList<QList<Word>> runsOf(int row) const
    {
        const RowParts &parts = m_rows.parts(row);
        const bool numbered = m_rows.numberUnder(m_factors.total, row).has_value();
        QList<QList<Word>> runs;
        qsizetype before = -2;
        for (qsizetype w = 0; w < parts.words.size(); ++w) {
            const Word &word = parts.words.at(w);
            const qsizetype number = parts.numberAt(w);
            const bool taken = number >= 0 && numbered && isInColumn(parts.numbers.at(number).box) &&
                               !isInText(row, parts.numbers.at(number));
            if (word.box.x >= m_factors.total.x || taken)
                continue;
            const bool goesOn = before == w - 1 && m_rows.gap(parts.words.at(before).box, word.box, row) < wordsOfText;
            if (goesOn)
                runs.last().append(word);
            else
                runs.append({word});
            before = w;
        }
        return runs;
    }

    bool isInColumn(const Box &box) const
    {
        return std::ranges::any_of(m_columns, [&box](const Column &column) { return isUnder(column.box, box); });
    }

    /// Names are what has most letters; codes stand before them. False where there are no names.
    bool addTextColumns()
    {
        const QList<TextColumn> found = textColumns();
        const auto names = std::ranges::max_element(found, {}, &TextColumn::letters);
        if (names == found.end() || names->letters == 0)
            return false;
        const auto add = [&](ColumnRole role, double left) {
            m_columns.append({role, QString(), {left, 0, m_rows.width(1, m_factors.lastRow), 0}, true});
        };
        for (const TextColumn &column : found)
            if (column.left < names->left && column.codes * 2 > column.runs && column.runs >= fewestCodes)
                add(ColumnRole::Article, column.left);
        add(ColumnRole::Description, names->left);
        return true;
    }

    /// The first row of the table: names above the first numbers, as long as all texts on a row begin where names or
    /// codes do; the row of a head does not.
    int beginOf() const
    {
        const int last = std::max(0, m_factors.firstRow - mostNamesAbove);
        int row = m_factors.firstRow;
        while (row > last && m_rows.gapBelow(row - 1) < rowsOfItem && !m_rows.hasAmount(row - 1) && isNameRow(row - 1))
            --row;
        return row;
    }

    bool isNameRow(int row) const
    {
        const double slack = m_rows.width(sameBeginning, row);
        const QList<QList<Word>> runs = runsOf(row);
        const bool beyond = m_rows.row(row).box.right() >= m_factors.total.right();
        return !runs.isEmpty() && !beyond && std::ranges::all_of(runs, [&](const QList<Word> &run) {
            return std::ranges::any_of(m_columns, [&](const Column &column) {
                return isTextRole(column.role) && std::abs(column.box.x - run.first().box.x) < slack;
            });
        });
    }

    const NumberedRows &m_rows;
    FactorColumns m_factors;
    QList<Column> m_columns;
};

} // namespace

std::optional<HeaderRegion> findProvedColumns(const Layout &layout, const NumberStyle &style)
{
    const NumberedRows rows(layout, style);
    const auto factors = findFactorColumns(rows);
    return factors ? ColumnProver(rows, *factors).run() : std::nullopt;
}

} // namespace dbledger::extraction
