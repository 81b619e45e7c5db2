// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnRoles.h"

#include "extraction/words/Lexicon.h"
#include "extraction/words/TextFold.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Decimal;

namespace {

/// A cell with more numbers than this is no cell of an item.
constexpr qsizetype mostNumbers = 4;
/// So many rows tell what the columns hold.
constexpr qsizetype mostRows = 120;
/// Headers are believed when this share of the rows agrees; other columns when that share does.
constexpr double believable = 0.5, convincing = 0.6;

/// Where a role could be meant, best first.
QList<qsizetype> columnsOf(const QList<Column> &columns, std::initializer_list<ColumnRole> roles)
{
    QList<qsizetype> found;
    for (const ColumnRole role : roles) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).role == role)
                found.append(i);
        }
    }
    return found;
}

qsizetype rightmost(const QList<Column> &columns, ColumnRole role)
{
    for (qsizetype i = columns.size() - 1; i >= 0; --i) {
        if (columns.at(i).role == role)
            return i;
    }
    return -1;
}

class RoleSearch
{
public:
    RoleSearch(const QList<Column> &columns, const QList<TableRow> &rows)
        : m_columns(columns)
        , m_rows(rows)
    {
    }

    RoleChoice run()
    {
        const RoleChoice printed = netTotal(fromHeaders());
        const double believed = support(printed);
        const bool named = printed.quantity >= 0 && printed.price >= 0 && printed.total >= 0;
        RoleChoice best = printed;
        double most = 0;
        for (const RoleChoice &other : otherChoices(printed)) {
            const double share = support(other) + 0.01 * agreement(other, printed);
            if (share > most) {
                most = share;
                best = other;
            }
        }
        const bool convinced = most >= convincing && most > believed + 0.2 && (!named || rowsWithTotal(best) > 1);
        return finished(believed < believable && convinced ? best : printed);
    }

private:
    RoleChoice fromHeaders() const
    {
        RoleChoice choice;
        choice.total = rightmost(m_columns, ColumnRole::LineTotal);
        if (choice.total < 0)
            choice.total = rightmost(m_columns, ColumnRole::GrossTotal);
        choice.price = filled(columnsOf(m_columns, {ColumnRole::UnitPrice}));
        choice.quantity = filled(columnsOf(m_columns, {ColumnRole::Quantity}));
        for (qsizetype i = 0; choice.quantity < 0 && i < m_columns.size(); ++i)
            if (i > 0 && m_columns.at(i - 1).role == ColumnRole::Quantity && countsUnits(i))
                choice.quantity = i; // beside its header
        choice.taxRate = columnsOf(m_columns, {ColumnRole::TaxRate}).value(0, -1);
        choice.discounts = columnsOf(m_columns, {ColumnRole::Discount});
        for (qsizetype i = 0; choice.quantity < 0 && i < m_columns.size(); ++i) {
            if (countsUnits(i))
                choice.quantity = i;
        }
        for (qsizetype i = choice.total - 1; choice.price < 0 && i >= 0; --i) {
            if (i != choice.quantity && holdsPrices(i, choice))
                choice.price = i;
        }
        return choice;
    }

    /// The first of the columns that has a number in any row of an item, -1 where there is none.
    qsizetype filled(const QList<qsizetype> &columns) const
    {
        for (const qsizetype column : columns)
            if (std::ranges::any_of(m_rows, [column](const TableRow &row) {
                    return row.numbers.size() > (row.stop ? 2 : 0) && !row.numbersOf(column).isEmpty();
                }))
                return column;
        return -1;
    }

    /// A column without a header, or with the header of another total ("Prix HT"), whose amounts make at least one
    /// total with the quantities.
    bool holdsPrices(qsizetype column, RoleChoice choice) const
    {
        choice.price = column;
        const ColumnRole role = m_columns.at(column).role;
        return (role == ColumnRole::Unknown || role == ColumnRole::LineTotal || role == ColumnRole::GrossTotal) &&
               support(choice) > 0;
    }

    /// Where several columns are totals, the one that is quantity x price without tax.
    RoleChoice netTotal(const RoleChoice &printed) const
    {
        RoleChoice best = printed;
        best.taxRate = -1;
        double most = support(best);
        for (const qsizetype column : columnsOf(m_columns, {ColumnRole::LineTotal, ColumnRole::GrossTotal})) {
            RoleChoice other = best;
            other.total = column;
            if (const double share = support(other); share > most + 0.2) {
                most = share;
                best = other;
            }
        }
        best.taxRate = printed.taxRate;
        return best;
    }

    QList<RoleChoice> otherChoices(const RoleChoice &printed) const
    {
        QList<RoleChoice> choices;
        for (qsizetype t = 0; t < m_columns.size(); ++t) {
            for (qsizetype p = 0; p < m_columns.size(); ++p) {
                for (qsizetype q = 0; q < m_columns.size(); ++q) {
                    RoleChoice other = printed;
                    other.quantity = q;
                    other.price = p;
                    other.total = t;
                    if (q != p && p != t && q != t && mayHold(other))
                        choices.append(other);
                }
            }
        }
        return choices;
    }

    /// A column without a known header that holds whole numbers, or one of "numbers" that do not count 1, 2, 3.
    bool countsUnits(qsizetype column) const
    {
        const ColumnRole role = m_columns.at(column).role;
        if (role != ColumnRole::Unknown && role != ColumnRole::Position)
            return false;
        int whole = 0, other = 0, rising = 0;
        Decimal last;
        for (const TableRow &row : m_rows) {
            const QList<RowNumber> numbers = row.numbersOf(column);
            if (row.stop || numbers.isEmpty() || row.numbers.size() < 2)
                continue;
            const bool plain = numbers.size() == 1 && numbers.first().decimals == 0 && !numbers.first().money &&
                               !numbers.first().percent && numbers.first().value > Decimal();
            ++(plain ? whole : other);
            rising += numbers.first().value > last;
            last = numbers.first().value;
        }
        const bool position = role == ColumnRole::Position || rising > 2;
        return whole > 0 && whole > 2 * other && !(position && rising == whole);
    }

    int rowsWithTotal(const RoleChoice &choice) const
    {
        return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [&choice](const TableRow &row) {
            return !row.stop && !row.numbersOf(choice.total).isEmpty() && row.numbers.size() > 1;
        }));
    }

    bool mayHold(const RoleChoice &choice) const
    {
        const auto isNone = [this](qsizetype column) {
            const ColumnRole role = m_columns.at(column).role;
            return role == ColumnRole::Description || role == ColumnRole::Position || role == ColumnRole::Date ||
                   role == ColumnRole::Discount || role == ColumnRole::TaxRate;
        };
        return !isNone(choice.quantity) && !isNone(choice.price) && !isNone(choice.total);
    }

    static int agreement(const RoleChoice &a, const RoleChoice &b)
    {
        return (a.quantity == b.quantity) + (a.price == b.price) + (a.total == b.total);
    }

    /// The share of the rows with a total whose quantity and price make it; 0 when one of them is one in every row, for
    /// then any two equal columns would do.
    double support(const RoleChoice &choice) const
    {
        if (choice.quantity < 0 || choice.price < 0 || choice.total < 0)
            return 0;
        int all = 0, held = 0, telling = 0;
        for (const TableRow &row : m_rows) {
            if (row.stop || row.numbersOf(choice.total).isEmpty() || row.numbers.size() < 2)
                continue;
            ++all;
            const LineSolution solution = solve(choice.numbersOf({row}));
            if (solution.proof == LineProof::None)
                continue;
            ++held;
            const Decimal one = Decimal::fromInt(1);
            telling += *solution.quantity != one && *solution.unitPrice != one && !solution.total->isZero();
        }
        const bool named = m_columns.at(choice.quantity).role == ColumnRole::Quantity;
        return all == 0 || (telling == 0 && !named) ? 0 : double(held) / all;
    }

    RoleChoice finished(RoleChoice choice) const
    {
        if (choice.total >= 0) {
            const ColumnRole role = m_columns.at(choice.total).role;
            const bool both = role == ColumnRole::LineTotal && rightmost(m_columns, ColumnRole::GrossTotal) >= 0;
            if (role == ColumnRole::GrossTotal || both)
                choice.includesTax = role == ColumnRole::GrossTotal;
            else if (statesNet(m_columns.at(choice.total).text))
                choice.includesTax = false;
        }
        if (choice.taxRate == choice.quantity || choice.taxRate == choice.price || choice.taxRate == choice.total)
            choice.taxRate = -1;
        return choice;
    }

    /// "Zeilenbetrag ohne MwSt."
    static bool statesNet(const QString &header)
    {
        QStringList meanings;
        for (const QString &word : foldedWords(header).split(u' ', Qt::SkipEmptyParts))
            meanings += Lexicon::instance().meaningsOf(word);
        return meanings.contains(QStringLiteral("without")) && meanings.contains(QStringLiteral("tax"));
    }

    const QList<Column> &m_columns;
    const QList<TableRow> m_rows;
};

} // namespace

LineNumbers RoleChoice::numbersOf(const QList<TableRow> &rows) const
{
    LineNumbers numbers;
    const auto take = [](QList<RowNumber> &to, const QList<RowNumber> &from, bool percents) {
        for (const RowNumber &number : from) {
            if (number.percent == percents && to.size() < mostNumbers)
                to.append(number);
        }
    };
    for (const TableRow &row : rows) {
        take(numbers.quantities, row.numbersOf(quantity), false);
        take(numbers.prices, row.numbersOf(price), false);
        take(numbers.totals, row.numbersOf(total), false);
        for (const qsizetype column : discounts) {
            take(numbers.discounts, row.numbersOf(column), true);
            take(numbers.discounts, row.numbersOf(column), false);
        }
        take(numbers.taxRates, row.numbersOf(taxRate), true);
        if (numbers.taxRates.isEmpty()) {
            for (const RowNumber &rate : row.numbersOf(taxRate)) {
                if (!rate.money && rate.value >= Decimal() && rate.value <= Decimal::fromInt(30))
                    numbers.taxRates.append(rate);
            }
        }
    }
    return numbers;
}

RoleChoice chooseRoles(const QList<Column> &columns, const QList<TableRow> &rows)
{
    return RoleSearch(columns, rows).run();
}

} // namespace dbledger::extraction
