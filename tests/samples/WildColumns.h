// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"
#include "WildWords.h"

namespace dbledger::samples {

/// Chooses the columns of a table of items by chance: which there are, in which order, what they are called.
class WildColumns
{
public:
    /// With `symbols` the amounts carry their currency and need more room.
    WildColumns(const Recipe &recipe, Canvas &canvas, Random &random, bool symbols);

    /// From left to right; gives the description the width that the others leave.
    QList<Column> choose(TableStyle &style);

private:
    QList<Cell> order();
    double width(Cell cell, double em) const;
    QString title(Cell cell, const TextStyle &head);

    const Recipe &m_recipe;
    const WildWords &m_words;
    Canvas &m_canvas;
    Random &m_random;
    bool m_symbols, m_capitals;
};

} // namespace dbledger::samples
