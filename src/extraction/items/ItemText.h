// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Box.h"

#include <QList>
#include <QSet>
#include <QString>

namespace dbledger::extraction {

/// A line of text in the description column, near the numbers of an item.
struct ItemTextLine
{
    QString text;
    domain::Box box;
    double charHeight = 0;
    double blankWidth = 0; ///< of one blank, as a fraction of the page's width
    bool exact = true;     ///< from a text layer: heights are those of the font
};

/// What the items of one table have in common.
struct ItemTextStyle
{
    QSet<QString> boilerplate; ///< folded lines that most items repeat below their names
};

/// The description of an item out of its lines, top to bottom, up to the first that is none: a label with its value, a
/// period, a number, small print, an indented or listed note, a line that all items repeat.
QString itemName(const QList<ItemTextLine> &lines, const ItemTextStyle &style);

} // namespace dbledger::extraction
