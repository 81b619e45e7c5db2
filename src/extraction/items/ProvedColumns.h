// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnTable.h"

namespace dbledger::extraction {

/// A table that no known word heads, found by arithmetic alone: three columns of numbers of which, row after row, two
/// make the third. Gives its columns (quantity, price and total; discounts and rates where they are proved or written
/// as percentages; where the names and the codes begin) and the rows that it spans; nothing where no row proves it or
/// none has a name. Names above their numbers, and numbers on two rows of one item, are part of it. Pure.
std::optional<HeaderRegion> findProvedColumns(const Layout &layout, const NumberStyle &style);

} // namespace dbledger::extraction
