// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

#include <QStringList>

namespace dbledger::tests {

/// An A4 page with words in a grid of 100 columns and 70 rows, a letter a column: `rows` stand one below the other.
inline domain::PageText printedPage(const QStringList &rows, int page = 1)
{
    domain::PageText text;
    text.page = page;
    text.width = 595;
    text.height = 842;
    text.witness = domain::Witness::PdfText;
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size();) {
            qsizetype end = column;
            while (end < rows[row].size() && rows[row][end] != u' ')
                ++end;
            if (end > column)
                text.words.append({rows[row].mid(column, end - column),
                                   {double(column) / 100, double(row + 3) / 70, double(end - column) / 100, 0.011},
                                   1,
                                   int(row)});
            column = end + 1;
        }
    return text;
}

} // namespace dbledger::tests
