// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnHeader.h"
#include "extraction/items/LineCandidate.h"

namespace dbledger::extraction {

/// A header and the rows under it.
struct HeaderRegion
{
    ColumnHeader header;
    int lastRow = 0; ///< index into Layout::rows(), inclusive
    /// Found by arithmetic: its header names nothing, header.lastRow is the row before the first item (-1 for none).
    bool proved = false;
};

/// Reads the items of one table, whose header may be repeated on several pages (same columns in all regions). Rows
/// below a totals row count only when quantity, price and total prove each other.
LineFindings readColumnTable(const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                             const QList<HeaderRegion> &regions);

} // namespace dbledger::extraction
