// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

#include <QStringList>

namespace dbledger::tests {

/// A page set in a typewriter's letters: each string is a row, each character takes one column of 110, each row one of
/// 70. Words are what blanks divide. Boxes are what a PDF's text layer would give.
inline domain::PageText pageArt(const QStringList &rows, int page = 1,
                                domain::Witness witness = domain::Witness::PdfText)
{
    constexpr double column = 1.0 / 110, pitch = 1.0 / 70, height = 0.0115;
    domain::PageText text;
    text.page = page;
    text.width = 595;
    text.height = 842;
    text.witness = witness;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString &line = rows.at(row);
        for (qsizetype begin = 0; begin < line.size(); ++begin) {
            if (line.at(begin) == u' ')
                continue;
            qsizetype end = begin;
            while (end < line.size() && line.at(end) != u' ')
                ++end;
            domain::Word word;
            word.text = line.sliced(begin, end - begin);
            word.box = {double(begin) * column, double(row) * pitch, double(end - begin) * column, height};
            text.words.append(word);
            begin = end;
        }
    }
    return text;
}

} // namespace dbledger::tests
