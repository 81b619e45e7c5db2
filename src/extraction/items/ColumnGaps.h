// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnHeader.h"

namespace dbledger::extraction {

/// Adds a column without a name for each column of numbers that the rows header.lastRow + 1 .. lastRow show where the
/// header has none: recognisers lose single words, and some columns have no header.
void addUnnamedColumns(ColumnHeader &header, int lastRow, const Layout &layout, const NumberStyle &style,
                       const ColumnWords &words);

} // namespace dbledger::extraction
