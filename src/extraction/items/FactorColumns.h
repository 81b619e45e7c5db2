// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/LineMath.h"

namespace dbledger::extraction {

/// The rows of a document with the numbers on them. Keeps references to what it was made of.
class NumberedRows
{
public:
    NumberedRows(const Layout &layout, const NumberStyle &style);

    int size() const { return int(m_parts.size()); }
    const Row &row(int index) const { return m_layout.rows().at(index); }
    const RowParts &parts(int index) const { return m_parts.at(index); }
    const NumberStyle &style() const { return m_style; }
    /// Blank space between two boxes of the row, in character heights.
    double gap(const domain::Box &left, const domain::Box &right, int index) const;
    /// So many character heights of that row as a fraction of the page's width.
    double width(double heights, int index) const;
    /// Blank space below the row, in character heights; very much at the end of a page.
    double gapBelow(int index) const;
    bool hasAmount(int index) const;
    /// The row's first number that stands under a column.
    std::optional<RowNumber> numberUnder(const domain::Box &column, int index) const;

private:
    const Layout &m_layout;
    const NumberStyle &m_style;
    QList<RowParts> m_parts;
};

/// Whether something stands under a column, at least with a good part of it.
bool isUnder(const domain::Box &column, const domain::Box &box);

/// Three columns of numbers of which two make the third, row after row.
struct FactorColumns
{
    domain::Box quantity, price, total;
    int firstRow = 0, lastRow = 0; ///< of the items: rows with a total, those that prove nothing included
    bool onTwoRows = false;        ///< the quantity stands a row above or below the total

    bool takes(const domain::Box &box) const;
};

/// Whether quantity x price, less one of the discounts, is the total to the cent.
bool isExact(const RowNumber &quantity, const RowNumber &price, const RowNumber &total,
             const QList<RowNumber> &discounts);

/// Of all columns that two make the third of, those that most rows prove; nothing where no row does.
std::optional<FactorColumns> findFactorColumns(const NumberedRows &rows);

} // namespace dbledger::extraction
