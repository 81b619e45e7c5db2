// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnWords.h"
#include "extraction/items/LineChoice.h"

namespace dbledger::extraction {

/// Items of a second table below the first, which no head names: expenses, each with its date, a text and an amount in
/// the column of the totals. Their sum is printed below them, and further down what it makes with the first table's:
/// empty where nothing proves them so.
QList<LineCandidate> datedRowsBelow(const QList<LineCandidate> &items, const Layout &layout, const NumberStyle &style,
                                    const PrintedAmounts &printed);

} // namespace dbledger::extraction
