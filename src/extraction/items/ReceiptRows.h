// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnWords.h"
#include "extraction/items/LineCandidate.h"

namespace dbledger::extraction {

/// Reads items without the help of a header: rows of text that end with an amount, tills that print a name above or
/// below its "2 x 3.50 7.00", our own template's "name  4 x 12.18 Euro" (whose total is quantity x price). Candidates
/// between two totals rows are one block; which block holds the items is for the caller to say. `labels`: items are
/// written like labels ("Audit fee:   480.00"), which otherwise are none.
LineFindings readReceiptRows(const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                             bool labels = false);

} // namespace dbledger::extraction
