// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/Words.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace dbledger::recognition {

using domain::Box;
using domain::Word;

namespace {

constexpr double sureWord = 0.8;       ///< such words are right nearly always
constexpr double sureAlone = 0.6;      ///< of a word that only one look saw
constexpr double clearlyBetter = 0.05; ///< of confidence; else the first look stands
constexpr double samePlace = 0.5;      ///< of the smaller box that two words share

constexpr double tallestLetter = 3.2;  ///< heights of a narrow letter's width
constexpr double overOthers = 1.6;     ///< times higher than the line's other words
constexpr qsizetype fewestLetters = 3; ///< fewer may be narrow ones

/// How much of the smaller of two boxes lies in the other.
double overlap(const Box &a, const Box &b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    if (width <= 0 || height <= 0)
        return 0;
    return width * height / std::min(a.width * a.height, b.width * b.height);
}

/// Higher than letters are that take so little width.
bool isTall(const Word &word, double aspect)
{
    return word.text.size() >= fewestLetters &&
           word.box.height > tallestLetter * word.box.width * aspect / double(word.text.size());
}

struct Group
{
    QList<qsizetype> words;
    double confidence = 0; ///< mean, by letters
};

Group groupOf(const QList<Word> &words, const QList<qsizetype> &members)
{
    Group group{members, 0};
    double letters = 0;
    for (const qsizetype i : members) {
        group.confidence += words[i].confidence * double(words[i].text.size());
        letters += double(words[i].text.size());
    }
    if (letters > 0)
        group.confidence /= letters;
    return group;
}

/// The line of the first look that the word stands on; a line of its own when there is none.
int lineFor(const Word &word, const QList<Word> &words)
{
    double best = 0.5;
    int line = -1, highest = -1;
    for (const Word &other : words) {
        highest = std::max(highest, other.line);
        const double shared = std::min(word.box.bottom(), other.box.bottom()) - std::max(word.box.y, other.box.y);
        const double share = shared / std::min(word.box.height, other.box.height);
        if (share > best) {
            best = share;
            line = other.line;
        }
    }
    return line >= 0 ? line : highest + 1;
}

/// A word that lies in another one and is a part of it ("-75127" in "INV-75127") was torn off by one of the looks.
void dropTorn(QList<Word> &words)
{
    QList<bool> torn(words.size(), false);
    for (qsizetype i = 0; i < words.size(); ++i)
        for (qsizetype k = 0; k < words.size() && !torn[i]; ++k)
            torn[i] = i != k && !torn[k] && words[k].text.contains(words[i].text) &&
                      overlap(words[i].box, words[k].box) > samePlace &&
                      (words[k].text.size() > words[i].text.size() || words[k].confidence > words[i].confidence ||
                       (words[k].confidence == words[i].confidence && k < i));
    qsizetype next = 0;
    words.removeIf([&](const Word &) { return torn[next++]; });
}

} // namespace

double confidentShare(const QList<Word> &words)
{
    double sure = 0, all = 0;
    for (const Word &word : words) {
        const double letters =
            double(std::count_if(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetterOrNumber(); }));
        all += std::max(1.0, letters);
        if (word.confidence >= sureWord)
            sure += letters;
    }
    return all > 0 ? sure / all : 0;
}

QList<Word> fused(const QList<Word> &first, const QList<Word> &second)
{
    QList<Word> result;
    QSet<qsizetype> replaced, used;
    for (qsizetype j = 0; j < second.size(); ++j) {
        if (used.contains(j))
            continue;
        // What the first look has there, and what else of the second look lies on that.
        QList<qsizetype> there, here{j};
        for (qsizetype i = 0; i < first.size(); ++i)
            if (overlap(first[i].box, second[j].box) > samePlace)
                there.append(i);
        for (qsizetype k = j + 1; k < second.size() && there.size() == 1; ++k)
            if (overlap(first[there.first()].box, second[k].box) > samePlace)
                here.append(k);
        for (const qsizetype k : std::as_const(here))
            used.insert(k);
        const Group ours = groupOf(second, here), theirs = groupOf(first, there);
        const bool better =
            there.isEmpty() ? ours.confidence >= sureAlone : ours.confidence > theirs.confidence + clearlyBetter;
        const bool taken = std::any_of(there.begin(), there.end(), [&](qsizetype i) { return replaced.contains(i); });
        if (!better || taken)
            continue;
        for (const qsizetype i : std::as_const(there))
            replaced.insert(i);
        for (const qsizetype k : std::as_const(here)) {
            result.append(second[k]);
            result.last().line = there.isEmpty() ? lineFor(second[k], first) : first[there.first()].line;
        }
    }
    for (qsizetype i = 0; i < first.size(); ++i)
        if (!replaced.contains(i))
            result.append(first[i]);
    dropTorn(result);
    std::stable_sort(result.begin(), result.end(), [](const Word &a, const Word &b) {
        return a.line != b.line ? a.line < b.line : a.box.x < b.box.x;
    });
    return result;
}

void trimTallBoxes(QList<Word> &words, double aspect)
{
    for (qsizetype first = 0; first < words.size();) {
        qsizetype end = first;
        std::vector<Box> usual;
        for (; end < words.size() && words[end].line == words[first].line; ++end)
            if (!isTall(words[end], aspect))
                usual.push_back(words[end].box);
        if (!usual.empty()) {
            const auto middle = usual.begin() + qsizetype(usual.size() / 2);
            std::nth_element(usual.begin(), middle, usual.end(),
                             [](const Box &a, const Box &b) { return a.height < b.height; });
            for (qsizetype i = first; i < end; ++i)
                if (isTall(words[i], aspect) && words[i].box.height > overOthers * middle->height) {
                    words[i].box.y = middle->y;
                    words[i].box.height = middle->height;
                }
        }
        first = end;
    }
}

Box withinLine(Box word, const Box &line)
{
    const double top = std::max(word.y, line.y), bottom = std::min(word.bottom(), line.bottom());
    if (bottom - top > samePlace * line.height) {
        word.y = top;
        word.height = bottom - top;
    }
    return word;
}

QString textWithin(const QList<Word> &words, const Box &box)
{
    QString text;
    int line = -1;
    for (const Word &word : words) {
        const double x = word.box.centreX(), y = word.box.centreY();
        if (!box.isEmpty() && (x < box.x || x > box.right() || y < box.y || y > box.bottom()))
            continue;
        if (!text.isEmpty())
            text += word.line == line ? u' ' : u'\n';
        text += word.text;
        line = word.line;
    }
    return text;
}

} // namespace dbledger::recognition
