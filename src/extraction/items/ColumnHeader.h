// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnWords.h"
#include "extraction/words/Layout.h"
#include "extraction/words/RowNumbers.h"

namespace dbledger::extraction {

/// A column as its header names it.
struct Column
{
    ColumnRole role = ColumnRole::Unknown;
    QString text;    ///< the header cell, its rows joined
    domain::Box box; ///< of the header cell
    /// No header names it: the box begins where its cells do.
    bool placed = false;
};

/// The header of an item table: one row, or several where cells are wrapped.
struct ColumnHeader
{
    int firstRow = 0, lastRow = 0; ///< indices into Layout::rows()
    QList<Column> columns;         ///< left to right

    bool has(ColumnRole role) const;
    const Column *first(ColumnRole role) const;
};

/// All headers of item tables in the document, top to bottom, repetitions on later pages included. Headers of tax
/// breakdowns, payment terms and the like are left out.
QList<ColumnHeader> findHeaders(const Layout &layout, const NumberStyle &style, const ColumnWords &words);

/// Whether some cell of the row says that it holds a total or a tax.
bool isTotalsRow(const Row &row, const ColumnWords &words);

} // namespace dbledger::extraction
