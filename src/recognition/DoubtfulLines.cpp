// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/DoubtfulLines.h"

#include <algorithm>

namespace dbledger::recognition {

using domain::PageText;
using domain::Word;

namespace {

constexpr double surePart = 0.88;     ///< by letters; of clean print it is 0.93 and more
constexpr double readWord = 0.7;      ///< one such word makes its part doubtful
constexpr double columnGap = 2.5;     ///< letter heights
constexpr double boxOverLetter = 1.3; ///< a word's box over the height of its letters: some rise, some hang
constexpr double clearlySurer = 0.02;

double letters(const Word &word)
{
    return double(word.text.size());
}

/// Height, box and confidence of a part whose words are known.
void measure(LinePart &part, const PageText &text)
{
    std::vector<double> heights;
    double count = 0;
    for (const qsizetype i : std::as_const(part.words)) {
        const Word &word = text.words[i];
        part.box = part.box.united(word.box);
        heights.push_back(word.box.height * text.height);
        part.confidence += word.confidence * letters(word);
        count += letters(word);
    }
    std::nth_element(heights.begin(), heights.begin() + qsizetype(heights.size() / 2), heights.end());
    part.height = heights[heights.size() / 2] / boxOverLetter;
    part.confidence /= std::max(1.0, count);
}

bool isDoubtful(const LinePart &part, const PageText &text)
{
    return part.confidence < surePart || std::any_of(part.words.begin(), part.words.end(),
                                                     [&](qsizetype i) { return text.words[i].confidence < readWord; });
}

/// The words of each line from left to right, cut where columns are.
QList<LinePart> lineParts(const PageText &text)
{
    QList<qsizetype> order(text.words.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const Word &first = text.words[a], &second = text.words[b];
        return first.line != second.line ? first.line < second.line : first.box.x < second.box.x;
    });
    QList<LinePart> parts;
    const Word *last = nullptr;
    for (const qsizetype i : std::as_const(order)) {
        const Word &word = text.words[i];
        const double gap = last ? (word.box.x - last->box.right()) * text.width : 0;
        const double height = std::min(word.box.height, last ? last->box.height : 1.0) * text.height;
        if (!last || last->line != word.line || gap > columnGap * height)
            parts.append(LinePart());
        parts.last().words.append(i);
        last = &word;
    }
    return parts;
}

} // namespace

QList<LinePart> doubtfulLines(const PageText &text)
{
    QList<LinePart> parts = lineParts(text);
    for (LinePart &part : parts)
        measure(part, text);
    parts.removeIf([&](const LinePart &part) { return !isDoubtful(part, text); });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const LinePart &a, const LinePart &b) { return a.confidence < b.confidence; });
    return parts;
}

bool replaceIfSurer(QList<Word> &words, const LinePart &part, QList<Word> other)
{
    double sure = 0, count = 0, before = 0;
    for (const Word &word : std::as_const(other)) {
        sure += word.confidence * letters(word);
        count += letters(word);
    }
    for (const qsizetype i : part.words)
        before += letters(words[i]);
    if (count == 0 || sure / count < part.confidence + clearlySurer || count < 0.6 * before)
        return false;
    const int line = words[part.words.constFirst()].line;
    for (Word &word : other)
        word.line = line;
    for (const qsizetype i : part.words)
        words[i].text.clear(); // their places stay, so that other parts' indices stay right
    words.append(other);
    return true;
}

} // namespace dbledger::recognition
