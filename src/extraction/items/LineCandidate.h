// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "extraction/items/LineMath.h"

namespace dbledger::extraction {

/// Rows that may be an item, and what speaks for it.
struct LineCandidate
{
    domain::ReadLine line;
    LineProof proof = LineProof::None;
    bool computed = false; ///< the row prints no total, it is quantity x price
    bool complete = false; ///< prints quantity, price and total
    double left = 0;       ///< where its text begins, as a fraction of the page's width
    double charHeight = 0;
    int block = 0;                 ///< candidates between two totals rows are one block
    int firstRow = 0, lastRow = 0; ///< indices into Layout::rows()
};

/// A discount, voucher or charge printed between or below the items.
struct LineAdjustment
{
    QString text;
    domain::Decimal amount; ///< as printed, discounts usually negative
    bool charge = false;
    int row = 0;
};

/// What one way of reading the document found.
struct LineFindings
{
    QList<LineCandidate> candidates;
    QList<LineAdjustment> adjustments;
    std::optional<bool> includesTax; ///< what the header says of the totals
};

} // namespace dbledger::extraction
