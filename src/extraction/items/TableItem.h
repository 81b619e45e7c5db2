// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

#include <algorithm>

namespace dbledger::extraction {

/// What a row under the header is.
enum class RowKind {
    Nothing,
    Text,    ///< text for the description, no number that counts
    Partial, ///< quantity or price without a total
    Anchor,  ///< a total
    Break,   ///< a totals row or the like: items end here
    Skip,    ///< carried forward
    Adjust,  ///< a discount
};

/// The rows of a table that make one item.
struct Item
{
    QList<int> numberRows;   ///< indices into the table's rows, ascending
    QList<int> above, below; ///< rows of text that belong to it
    int block = 0;

    int first() const { return above.isEmpty() ? numberRows.first() : above.first(); }
    int last() const { return below.isEmpty() ? numberRows.last() : std::max(below.last(), numberRows.last()); }
};

/// The height of the letters: all words of a text layer have that of their font, a recogniser's words that of their
/// letters, of which the tallest word has most.
inline double letterHeight(QList<domain::Word> words, bool exact)
{
    std::sort(words.begin(), words.end(),
              [](const domain::Word &a, const domain::Word &b) { return a.box.height < b.box.height; });
    return words.at(exact ? words.size() / 2 : words.size() - 1).box.height;
}

} // namespace dbledger::extraction
