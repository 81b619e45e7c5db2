// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/PageRows.h"

#include <algorithm>
#include <cmath>

namespace dbledger::domain {

namespace {

constexpr double sameRow = 0.5; // of the height, between middles
constexpr double blank = 1.0;   // of the height

/// Behind a colon or the sign of a number begins another word, but not in a time or an address.
void addPageWord(QList<Word> &words, const Word &word)
{
    const QString &text = word.text;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool isMark = text[i] == u'°' || text[i] == u'#' || (text[i] == u':' && i > 0 && text[i - 1].isLetter());
        if (!isMark || text[i + 1] == u'/')
            continue;
        const double share = double(i + 1) / double(text.size());
        Word first = word, rest = word;
        first.text = text.left(i + 1);
        first.box.width *= share;
        rest.text = text.mid(i + 1);
        rest.box.x += first.box.width;
        rest.box.width -= first.box.width;
        words += first;
        return addPageWord(words, rest);
    }
    if (!text.isEmpty())
        words += word;
}

} // namespace

QList<PageRow> rowsOf(const PageText &page)
{
    QList<Word> words;
    for (const Word &word : page.words)
        addPageWord(words, word);
    std::ranges::stable_sort(words, {}, [](const Word &word) { return word.box.centreY(); });
    QList<PageRow> rows;
    for (const Word &word : std::as_const(words)) {
        const bool joins =
            !rows.isEmpty() && std::abs(word.box.centreY() - rows.last().words.last().box.centreY()) <
                                   sameRow * std::min(word.box.height, rows.last().words.last().box.height);
        if (!joins)
            rows.append(PageRow());
        rows.last().words.append(word);
        rows.last().box = rows.last().box.united(word.box);
    }
    for (PageRow &row : rows)
        std::ranges::stable_sort(row.words, {}, [](const Word &word) { return word.box.x; });
    return rows;
}

double widestBlank(const PageText &page, double height)
{
    const double aspect = page.width > 0 && page.height > 0 ? page.height / page.width : 1.41;
    return blank * height * aspect;
}

Word joinedWords(const PageRow &row, qsizetype from, qsizetype to)
{
    Word joined;
    QStringList texts;
    for (qsizetype i = from; i < to; ++i) {
        texts += row.words[i].text;
        joined.box = joined.box.united(row.words[i].box);
    }
    joined.text = texts.join(u' ');
    return joined;
}

} // namespace dbledger::domain
