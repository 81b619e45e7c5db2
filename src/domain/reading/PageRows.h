// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

namespace dbledger::domain {

/// Words that stand side by side, from left to right. "Date:12/03" is two words here.
struct PageRow
{
    QList<Word> words;
    Box box;
};

/// The page's words in rows, from top to bottom, whatever order their source gave them.
QList<PageRow> rowsOf(const PageText &page);

/// What a blank between two words of that height takes at most, as a fraction of the page's width.
double widestBlank(const PageText &page, double height);

/// Words `from` to `to` (without it), with blanks between them, and the box around them.
Word joinedWords(const PageRow &row, qsizetype from, qsizetype to);

} // namespace dbledger::domain
