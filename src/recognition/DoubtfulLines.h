// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

namespace dbledger::recognition {

/// Words that stand side by side on one line, without a gap as between columns.
struct LinePart
{
    QList<qsizetype> words; ///< indices
    domain::Box box;        ///< around them
    double height = 0;      ///< of a letter between an x and a capital, in pixels of the recognised picture
    double confidence = 0;  ///< of the recogniser, by letters
};

/// The parts of lines that are worth another look, at their own size, the least sure first: what the recogniser was
/// not sure of.
QList<LinePart> doubtfulLines(const domain::PageText &text);

/// The text with this part's words replaced, if those of the other look are clearly surer and about as long.
bool replaceIfSurer(QList<domain::Word> &words, const LinePart &part, QList<domain::Word> other);

} // namespace dbledger::recognition
