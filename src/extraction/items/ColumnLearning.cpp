// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnCells.h"

#include <algorithm>

// Where the cells of each column stand, learned from the rows under the header.

namespace dbledger::extraction {

using domain::Word;

namespace {

/// So many rows with amounts tell where the texts of a column begin.
constexpr qsizetype fewestBegins = 2;

/// The value that most of the others are near to; the smallest of equals.
double commonest(QList<double> values, double slack)
{
    std::sort(values.begin(), values.end());
    double best = values.first();
    qsizetype most = 0;
    for (const double value : values) {
        const auto near = std::count_if(values.cbegin(), values.cend(),
                                        [&](double other) { return other >= value && other - value <= slack; });
        if (near > most) {
            most = near;
            best = value;
        }
    }
    return best;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

/// The places of the numbers in the columns that hold numbers, from those rows that have an amount.
void ColumnCells::learnNumbers(const QList<RowParts> &parts, int firstRow)
{
    QMap<qsizetype, QList<double>> lefts, rights;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const RowParts &row = parts.at(i);
        if (!hasAmounts(row) || m_words.stopOf(row.text(0, row.words.size() - 1)))
            continue;
        for (const RowNumber &number : row.numbers) {
            const qsizetype column = columnOf(number.box);
            if (belongsToText(row, number, column, m_layout.rows().at(firstRow + int(i))))
                continue;
            lefts[column].append(number.box.x);
            rights[column].append(number.box.right());
        }
    }
    for (auto it = lefts.cbegin(); it != lefts.cend(); ++it) {
        const ColumnRole role = m_columns.at(it.key()).role;
        if (role == ColumnRole::Description || role == ColumnRole::Article)
            continue;
        m_extents[it.key()] = {median(it.value()), median(rights.value(it.key())), true};
    }
}

/// Where the texts of each text column begin: the commonest beginning between the middle of the column before and the
/// end of its own header.
void ColumnCells::learnTexts(const QList<RowParts> &parts, int firstRow)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (!isTextRole(m_columns.at(column).role) || m_columns.at(column).placed)
            continue;
        const qsizetype before = column - 1;
        const bool numbers = column > 0 && m_extents.at(before).learned && !isTextRole(m_columns.at(before).role);
        const double from = column == 0 ? 0 : numbers ? m_extents.at(before).right : m_columns.at(before).box.centreX();
        QList<double> begins, all; // of the rows with amounts, and of all
        double slack = 0.003;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const Row &row = m_layout.rows().at(firstRow + int(i));
            const bool amounts = hasAmounts(parts.at(i));
            slack = row.charHeight * edgeSlack / m_layout.aspect(row.page);
            for (qsizetype w = 0; w < parts.at(i).words.size(); ++w) {
                const Word &word = parts.at(i).words.at(w);
                const bool begin = w == 0 || m_layout.horizontalGap(parts.at(i).words.at(w - 1).box, word.box, row.page,
                                                                    row.charHeight) > runGap;
                const bool text = parts.at(i).numberAt(w) < 0 || m_columns.at(column).role != ColumnRole::Unit;
                if (begin && text && word.box.x >= from && word.box.x <= m_columns.at(column).box.right())
                    (amounts ? begins : all).append(word.box.x);
            }
        }
        if (begins.size() < fewestBegins) // what stands beside the table is on other rows too
            begins += all;
        if (!begins.isEmpty())
            m_extents[column] = {commonest(begins, slack), m_columns.at(column).box.right(), true};
    }
}

/// Words of letters that stand under the column's head, on a row with an amount; those of other heads begin farther
/// right.
double ColumnCells::wordiness(qsizetype column, const QList<RowParts> &parts, int firstRow) const
{
    const Box &head = m_columns.at(column).box;
    const double end = column + 1 < m_columns.size() ? m_columns.at(column + 1).box.x : 1.0;
    int rows = 0, words = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Row &row = m_layout.rows().at(firstRow + int(i));
        const double slack = row.charHeight * edgeSlack / m_layout.aspect(row.page);
        if (!hasAmounts(parts.at(i)))
            continue;
        ++rows;
        for (const Word &word : parts.at(i).words) {
            const auto letters =
                std::count_if(word.text.cbegin(), word.text.cend(), [](QChar c) { return c.isLetter(); });
            const bool digits = std::any_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return c.isDigit(); });
            words += letters >= 3 && !digits && word.box.x >= head.x - slack && word.box.x < end - slack;
        }
    }
    return rows == 0 ? 0 : double(words) / rows;
}

} // namespace dbledger::extraction
