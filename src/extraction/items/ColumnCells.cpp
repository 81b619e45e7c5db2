// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnCells.h"

#include "extraction/words/TextFold.h"

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Box;
using domain::Word;

namespace {

/// Of a head that is none: the blank behind it in character heights, the share of rows with a text under it.
constexpr double strayGap = 3, strayShare = 0.6;
/// Words of letters a row: fewer are codes, more are names.
constexpr double fewWords = 0.4, nameWords = 0.8;

bool saysDescription(const QString &header)
{
    static const QStringList stems = {QStringLiteral("descri"), QStringLiteral("beschreib"), QStringLiteral("bezeichn"),
                                      QStringLiteral("design"), QStringLiteral("omschrijv"), QStringLiteral("libell"),
                                      QStringLiteral("desc")};
    const QString text = folded(header);
    return std::any_of(stems.cbegin(), stems.cend(), [&text](const QString &stem) { return text.contains(stem); });
}

} // namespace

bool isTextRole(ColumnRole role)
{
    return role == ColumnRole::Description || role == ColumnRole::Article || role == ColumnRole::Unit ||
           role == ColumnRole::Date;
}

ColumnCells::ColumnCells(const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                         const ColumnHeader &header)
    : m_layout(layout)
    , m_style(style)
    , m_words(words)
    , m_columns(header.columns)
{
    const auto find = [this](ColumnRole role) {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).role == role)
                return i;
        }
        return qsizetype(-1);
    };
    m_description = find(ColumnRole::Description);
    // "Item | Description": the column that says so holds the text, the other one a code or a kind.
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).role == ColumnRole::Description && saysDescription(m_columns.at(i).text))
            m_description = i;
    }
    if (m_description < 0)
        m_description = find(ColumnRole::Article);
    if (m_description < 0) { // texts stand before the first number
        const Box first = m_columns.first().box;
        m_columns.prepend({ColumnRole::Description, QString(), {0, first.y, first.x * 0.9, first.height}});
        m_description = 0;
    }
    for (const Column &column : m_columns)
        m_extents.append({column.box.x, column.box.right(), column.placed});
}

QList<TableRow> ColumnCells::read(int firstRow, int lastRow)
{
    QList<RowParts> parts;
    for (int row = firstRow; row <= lastRow; ++row)
        parts.append(partsOf(m_layout.rows().at(row), m_layout, m_style));
    // Below the totals other tables stand, with other columns.
    qsizetype end = 0;
    while (end < parts.size() && !isTotalsRow(m_layout.rows().at(firstRow + int(end)), m_words))
        ++end;
    dropStray(parts.mid(0, end), firstRow);
    chooseDescription(parts.mid(0, end), firstRow);
    learnNumbers(parts.mid(0, end), firstRow);
    learnTexts(parts.mid(0, end), firstRow);
    m_left = 1;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (!m_columns.at(i).text.isEmpty() || m_extents.at(i).learned)
            m_left = std::min({m_left, m_columns.at(i).text.isEmpty() ? 1.0 : m_columns.at(i).box.x,
                               m_extents.at(i).learned ? m_extents.at(i).left : 1.0});
    QList<TableRow> rows;
    for (qsizetype i = 0; i < parts.size(); ++i)
        rows.append(cellsOf(parts.at(i), firstRow + int(i)));
    return rows;
}

bool ColumnCells::hasAmounts(const RowParts &row) const
{
    return std::any_of(row.numbers.cbegin(), row.numbers.cend(),
                       [this](const RowNumber &number) { return number.isAmount(m_style); });
}

qsizetype ColumnCells::columnOf(const Box &box) const
{
    qsizetype best = 0;
    double bestScore = -1e9;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Extent &extent = m_extents.at(i);
        const double left = std::min(extent.left, m_columns.at(i).box.x);
        const double right = std::max(extent.right, m_columns.at(i).box.right());
        const double shared = std::min(right, box.right()) - std::max(left, box.x);
        // An overlap counts by its share; beside every column the nearest one wins.
        const double score = shared > 0 ? shared / std::max(1e-6, box.width) : shared;
        if (score > bestScore + 1e-9) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

/// "16 GB", "Windows 11": a number that a text column claims, or that text runs on into without standing under its
/// own column's numbers.
bool ColumnCells::belongsToText(const RowParts &parts, const RowNumber &number, qsizetype column, const Row &row) const
{
    const ColumnRole role = m_columns.at(column).role;
    if (role == ColumnRole::Description || role == ColumnRole::Article || role == ColumnRole::Date)
        return !number.isAmount(m_style) || m_extents.at(column).learned;
    if (number.first == 0 || parts.numberAt(number.first - 1) >= 0)
        return false;
    if (parts.signs.contains(number.first - 1))
        return isSecondMeasure(parts, number, column, row);
    const Word &before = parts.words.at(number.first - 1);
    const bool glued = m_layout.horizontalGap(before.box, number.box, row.page, row.charHeight) < runGap;
    const bool more = number.last + 1 < parts.words.size() && parts.numberAt(number.last + 1) < 0;
    const Word &after = parts.words.at(std::min(number.last + 1, parts.words.size() - 1));
    const bool inSentence =
        glued && more && m_layout.horizontalGap(number.box, after.box, row.page, row.charHeight) < runGap;
    if (inSentence)
        return true;
    if (!glued || number.isAmount(m_style) || number.percent)
        return false;
    return !isAligned(number, column, row) && horizontalOverlap(m_columns.at(column).box, number.box) < 0.5;
}

bool ColumnCells::isAligned(const RowNumber &number, qsizetype column, const Row &row) const
{
    const Extent &extent = m_extents.at(column);
    const double slack = row.charHeight * edgeSlack / m_layout.aspect(row.page);
    return extent.learned &&
           (std::abs(extent.right - number.box.right()) < slack || std::abs(extent.left - number.box.x) < slack);
}

/// "Board 40 x 30", "47X150": behind a number of the text, and no price under other prices.
bool ColumnCells::isSecondMeasure(const RowParts &parts, const RowNumber &number, qsizetype column,
                                  const Row &row) const
{
    const qsizetype first = number.first > 1 ? parts.numberAt(number.first - 2) : -1;
    if (first < 0 || (number.isAmount(m_style) && isAligned(number, column, row)))
        return false;
    const RowNumber &left = parts.numbers.at(first);
    const Word &sign = parts.words.at(number.first - 1);
    return m_layout.horizontalGap(left.box, sign.box, row.page, row.charHeight) < runGap &&
           m_layout.horizontalGap(sign.box, number.box, row.page, row.charHeight) < runGap &&
           belongsToText(parts, left, columnOf(left.box), row);
}

/// A text beside the table, level with its head by chance, is no column: hardly anything stands under it.
void ColumnCells::dropStray(const QList<RowParts> &parts, int firstRow)
{
    while (m_columns.size() > 2 && m_description > 0 && m_columns.first().role == ColumnRole::Unknown) {
        const Box head = m_columns.first().box;
        int rows = 0, under = 0;
        double gap = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const Row &row = m_layout.rows().at(firstRow + int(i));
            if (!hasAmounts(parts.at(i)))
                continue;
            ++rows;
            under += std::any_of(parts.at(i).words.cbegin(), parts.at(i).words.cend(),
                                 [&head](const Word &word) { return horizontalOverlap(word.box, head) > 0; });
            gap = m_layout.horizontalGap(head, m_columns.at(1).box, row.page, row.charHeight);
        }
        if (rows == 0 || gap < strayGap || under > strayShare * rows)
            return;
        m_columns.removeFirst();
        m_extents.removeFirst();
        --m_description;
    }
}

/// Left of the table: a column of other things stands beside it.
bool ColumnCells::isOutside(const Word &word, double charWidth) const
{
    return word.box.right() < m_left - charWidth;
}

/// "Artikel | Werk": a head can call the codes what others call the names, or a word that nobody knows. What stands
/// under it tells.
void ColumnCells::chooseDescription(const QList<RowParts> &parts, int firstRow)
{
    if (wordiness(m_description, parts, firstRow) >= fewWords)
        return;
    qsizetype best = -1;
    double most = nameWords;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ColumnRole role = m_columns.at(i).role;
        const bool open = role == ColumnRole::Description || role == ColumnRole::Article || role == ColumnRole::Unknown;
        const double words = open && i != m_description ? wordiness(i, parts, firstRow) : 0;
        if (words > most) {
            most = words;
            best = i;
        }
    }
    if (best < 0)
        return;
    m_columns[m_description].role = ColumnRole::Article;
    m_columns[best].role = ColumnRole::Description;
    m_description = best;
}

/// The column that a text beginning with that word belongs to; a column of numbers when it stands under one.
qsizetype ColumnCells::textColumnAt(const Word &word, double charHeight) const
{
    qsizetype best = m_description;
    const double slack = charHeight * edgeSlack;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Extent &extent = m_extents.at(i);
        const bool text = isTextRole(m_columns.at(i).role);
        const double left = text || extent.learned ? extent.left : m_columns.at(i).box.x;
        if (word.box.x >= left - slack)
            best = i;
    }
    if (best >= m_description || isTextRole(m_columns.at(best).role))
        return best;
    const Extent &names = m_extents.at(m_description);
    return names.learned && word.box.right() < names.left ? best : m_description;
}

/// What says that the row is no item: its first words, or, where a total stands beside a block of other text, the last
/// text before the amount.
void ColumnCells::findStop(TableRow &result, const Row &row, const QList<RowNumber> &numbers) const
{
    result.stop = m_words.stopOf(result.leadText);
    result.stopX = row.box.x;
    if (result.stop || numbers.isEmpty())
        return;
    for (qsizetype i = row.segments.size() - 1; i > 0; --i) {
        const Segment &segment = row.segments.at(i);
        const bool letters =
            std::any_of(segment.text.cbegin(), segment.text.cend(), [](QChar c) { return c.isLetter(); });
        if (segment.box.x >= numbers.last().box.x || !letters)
            continue;
        result.stop = m_words.stopOf(segment.text);
        result.stopX = segment.box.x;
        return;
    }
}

TableRow ColumnCells::cellsOf(const RowParts &parts, int index) const
{
    const Row &row = m_layout.rows().at(index);
    TableRow result;
    result.row = index;
    result.page = row.page;
    result.charHeight = row.charHeight;
    result.box = row.box;
    QHash<qsizetype, qsizetype> taken; // words of numbers, and their columns
    const double charWidth = row.charHeight / m_layout.aspect(row.page);
    for (const RowNumber &number : parts.numbers) {
        const qsizetype column = columnOf(number.box);
        if (belongsToText(parts, number, column, row) || isOutside(parts.words.at(number.last), charWidth))
            continue;
        result.numbers[column].append(number);
        for (qsizetype w = number.first; w <= number.last; ++w)
            taken.insert(w, column);
    }
    qsizetype current = -1;
    bool lead = true;
    QList<Word> leading;
    for (qsizetype w = 0; w < parts.words.size(); ++w) {
        const Word &word = parts.words.at(w);
        const bool sign = parts.signs.contains(w) && (taken.contains(w - 1) || taken.contains(w + 1));
        if (isOutside(word, charWidth))
            continue;
        if (taken.contains(w) || sign) {
            lead = lead && leading.isEmpty();
            const qsizetype column = taken.value(w, -1); // the unit right behind a quantity is no name
            current = column > m_description && m_columns.at(column).role == ColumnRole::Quantity ? column : -1;
            continue;
        }
        if (lead)
            leading.append(word);
        const bool runsOn =
            w > 0 && current >= 0 &&
            m_layout.horizontalGap(parts.words.at(w - 1).box, word.box, row.page, row.charHeight) < runGap;
        const qsizetype here = textColumnAt(word, charWidth);
        const bool edge = isTextRole(m_columns.at(here).role) &&
                          std::abs(m_extents.at(here).left - word.box.x) < edgeSlack * charWidth;
        if (!runsOn || (edge && here > current))
            current = here;
        if (isTextRole(m_columns.at(current).role))
            result.texts[current].append(word);
    }
    result.leadText = textOf(leading);
    findStop(result, row, parts.numbers);
    return result;
}

} // namespace dbledger::extraction
