// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnCells.h"

namespace dbledger::extraction {

/// Which column holds what, -1 for none. What the headers say, unless the rows' arithmetic says otherwise.
struct RoleChoice
{
    qsizetype quantity = -1, price = -1, total = -1, taxRate = -1;
    QList<qsizetype> discounts;
    std::optional<bool> includesTax; ///< what the header of the total says

    /// The numbers of one row, or of several that make one item.
    LineNumbers numbersOf(const QList<TableRow> &rows) const;
};
RoleChoice chooseRoles(const QList<Column> &columns, const QList<TableRow> &rows);

} // namespace dbledger::extraction
