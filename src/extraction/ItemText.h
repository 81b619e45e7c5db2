// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Box.h"

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
    double firstWordWidth = 0; ///< as a fraction of the page's width
    double blankWidth = 0;     ///< of one blank, likewise
};

/// What the items of one table have in common.
struct ItemTextStyle
{
    double right = 0;          ///< the farthest that any description line reaches
    QSet<QString> boilerplate; ///< folded lines that several items repeat below their names
};

/// The name of an item out of its lines, top to bottom: the first one and those that the writer wrapped. A line is a
/// wrap when its first word had no room on the line before, or when the sentence clearly runs on; a line that starts
/// something of its own (a label, a period, a number, small print, an indented note) and all after it are left out.
QString itemName(const QList<ItemTextLine> &lines, const ItemTextStyle &style);

} // namespace dbledger::extraction
