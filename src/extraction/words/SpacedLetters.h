// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

namespace dbledger::extraction {

/// Headings are set with blanks between their letters: "I N V O I C E   D A T E" comes as eleven words of one letter.
/// Makes words of such runs; the words of a row come and go from left to right. `aspect` is the page's width divided by
/// its height.
QList<domain::Word> joinedLetters(const QList<domain::Word> &row, double aspect);

} // namespace dbledger::extraction
