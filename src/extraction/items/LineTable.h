// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnWords.h"
#include "extraction/items/LineCandidate.h"

namespace dbledger::extraction {

/// The items of a document and what reconciliation needs to know of them.
struct LineTable
{
    QList<domain::ReadLine> lines;
    /// Whether the line totals include tax, where the table's header says so.
    std::optional<bool> includesTax;
    /// Whether totals are computed from quantity and price because none are printed (our own template).
    bool totalsComputed = false;
    /// Whether the page prints the totals of a credit note negative; the lines carry them positive.
    bool negated = false;
    /// Whether the lines' sum is an amount that is printed outside the table.
    bool sumIsPrinted = false;
    /// Discounts and charges printed between or below the items, no lines of their own.
    QList<LineAdjustment> adjustments;
    /// Where the items stand, one region a page: amounts in there are no totals.
    struct Region
    {
        int page = 1;
        domain::Box box;
    };
    QList<Region> regions;

    /// Of the line totals; lines without one count nothing.
    domain::Decimal sum() const;
    bool contains(int page, const domain::Box &box) const;
};

/// Finds the items: reads the document as a table under a header and as a receipt, and takes what arithmetic supports
/// best (quantity x price = total, the sum printed elsewhere). Pure.
LineTable findLineTable(const Layout &layout, const ColumnWords &words = ColumnWords::instance());

} // namespace dbledger::extraction
