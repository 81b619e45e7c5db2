// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/SpacedLetters.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Word;

namespace {

constexpr qsizetype leastSigns = 4;
constexpr qsizetype leastLetters = 3;
constexpr double widestBlank = 1.0; // between two letters of a word, in character heights
constexpr double spaceMore = 0.14;  // than between letters: a blank between two words
constexpr double columnMore = 0.5;  // than twice that between letters: another text
constexpr double ordinaryBlank = 0.4;

/// A run of words of one sign each, and the blanks between them in character heights.
class Run
{
public:
    Run(const QList<Word> &words, double aspect)
        : m_words(words)
        , m_aspect(aspect)
    {
    }

    bool isSpaced() const
    {
        const auto letters = std::ranges::count_if(m_words, [](const Word &word) { return word.text[0].isLetter(); });
        return m_words.size() >= leastSigns && letters >= leastLetters && letters * 2 > m_words.size();
    }

    QList<Word> joined() const
    {
        const double usual = usualBlank();
        QList<Word> result{m_words.first()};
        for (qsizetype i = 1; i < m_words.size(); ++i) {
            Word &last = result.last();
            const double blank = blankBefore(i);
            if (blank < usual + spaceMore) {
                last.text += m_words[i].text;
                last.box = last.box.united(m_words[i].box);
                last.confidence = std::min(last.confidence, m_words[i].confidence);
                continue;
            }
            if (blank < 2 * usual + columnMore) // goes on: as near as words of ordinary text
                last.box.width =
                    std::max(last.box.width, m_words[i].box.x - last.box.x - ordinaryBlank * height() / m_aspect);
            result.append(m_words[i]);
        }
        return result;
    }

private:
    double height() const { return m_words.first().box.height; }
    double blankBefore(qsizetype index) const
    {
        return (m_words[index].box.x - m_words[index - 1].box.right()) * m_aspect / height();
    }
    /// Of three blanks at least one stands within a word.
    double usualBlank() const
    {
        QList<double> blanks;
        for (qsizetype i = 1; i < m_words.size(); ++i)
            blanks.append(blankBefore(i));
        std::ranges::sort(blanks);
        return blanks[blanks.size() / 3];
    }

    QList<Word> m_words;
    double m_aspect;
};

bool isSign(const Word &word)
{
    return word.text.size() == 1 && (word.text[0].isLetter() || word.text[0].isPunct());
}

} // namespace

QList<Word> joinedLetters(const QList<Word> &row, double aspect)
{
    QList<Word> result;
    for (qsizetype i = 0; i < row.size();) {
        QList<Word> signs;
        for (qsizetype at = i; at < row.size() && isSign(row[at]); ++at) {
            const double blank = at == i ? 0 : (row[at].box.x - row[at - 1].box.right()) * aspect / row[at].box.height;
            if (blank > 2 * widestBlank)
                break;
            signs.append(row[at]);
        }
        const Run run(signs, aspect);
        result += signs.isEmpty() ? QList<Word>{row[i]} : run.isSpaced() ? run.joined() : signs;
        i += std::max<qsizetype>(1, signs.size());
    }
    return result;
}

} // namespace dbledger::extraction
