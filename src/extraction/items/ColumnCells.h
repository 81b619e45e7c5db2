// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnHeader.h"
#include "extraction/items/LineMath.h"

namespace dbledger::extraction {

/// A row under a header, its words and numbers given to the columns.
struct TableRow
{
    int row = 0; ///< index into Layout::rows()
    int page = 1;
    double charHeight = 0;
    domain::Box box;
    QMap<qsizetype, QList<RowNumber>> numbers;  ///< by column
    QMap<qsizetype, QList<domain::Word>> texts; ///< by column; only columns that hold text
    QString leadText;                           ///< all words of the row before its first number
    std::optional<StopKind> stop;
    double stopX = 0; ///< where the text that stops begins

    const QList<RowNumber> numbersOf(qsizetype column) const { return numbers.value(column); }
};

/// Whether a column holds words rather than numbers.
bool isTextRole(ColumnRole role);

/// Gives the words of the rows first..last (indices into Layout::rows()) to the header's columns. A number belongs to
/// the column whose header or whose other numbers it stands under, text to the text column that it begins in; text that
/// runs on without a gap stays in its column. A header without any text column gets one before its first column.
class ColumnCells
{
public:
    ColumnCells(const Layout &layout, const NumberStyle &style, const ColumnWords &words, const ColumnHeader &header);
    QList<TableRow> read(int firstRow, int lastRow);

    /// The columns, the one for the description added where the header had none.
    const QList<Column> &columns() const { return m_columns; }
    qsizetype descriptionColumn() const { return m_description; }
    /// Whether a text that begins there stands under the head of the descriptions.
    bool isUnderDescription(double x) const
    {
        return m_description + 1 >= m_columns.size() || x < m_columns.at(m_description + 1).box.x;
    }

private:
    /// Words of one text follow each other within this many character heights.
    static constexpr double runGap = 0.95;
    /// How far from its column's left edge a text may begin, in character heights.
    static constexpr double edgeSlack = 0.6;

    struct Extent
    {
        double left = 0, right = 0;
        bool learned = false;
    };
    qsizetype columnOf(const domain::Box &box) const;
    bool hasAmounts(const RowParts &row) const;
    void dropStray(const QList<RowParts> &parts, int firstRow);
    bool isOutside(const domain::Word &word, double charWidth) const;
    void chooseDescription(const QList<RowParts> &parts, int firstRow);
    double wordiness(qsizetype column, const QList<RowParts> &parts, int firstRow) const;
    bool belongsToText(const RowParts &parts, const RowNumber &number, qsizetype column, const Row &row) const;
    bool isAligned(const RowNumber &number, qsizetype column, const Row &row) const;
    bool isSecondMeasure(const RowParts &parts, const RowNumber &number, qsizetype column, const Row &row) const;
    void learnNumbers(const QList<RowParts> &parts, int firstRow);
    void learnTexts(const QList<RowParts> &parts, int firstRow);
    void findStop(TableRow &result, const Row &row, const QList<RowNumber> &numbers) const;
    TableRow cellsOf(const RowParts &parts, int row) const;
    qsizetype textColumnAt(const domain::Word &word, double charHeight) const;

    const Layout &m_layout;
    const NumberStyle &m_style;
    const ColumnWords &m_words;
    QList<Column> m_columns;
    QList<Extent> m_extents; ///< of the cells of each column
    qsizetype m_description = 0;
    double m_left = 0; ///< where the table begins
};

} // namespace dbledger::extraction
