// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Language.h"

#include "extraction/words/Lexicon.h"
#include "extraction/words/TextFold.h"

namespace dbledger::extraction {

namespace {

constexpr qsizetype shortWord = 2; ///< letters; such words count half: abbreviations look like them

} // namespace

void LanguageVotes::add(const QString &text)
{
    for (const QString &word : foldedWords(text).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList languages = Lexicon::instance().languagesOfWord(word);
        for (const QString &language : languages)
            m_votes[language] += (word.size() > shortWord ? 1.0 : 0.5) / double(languages.size());
    }
}

QString LanguageVotes::winner(double fewest) const
{
    QString best;
    double most = fewest, second = 0;
    for (auto vote = m_votes.begin(); vote != m_votes.end(); ++vote) {
        if (*vote > most) {
            second = best.isEmpty() ? 0 : most;
            best = vote.key();
            most = *vote;
        } else {
            second = std::max(second, *vote);
        }
    }
    return second < most ? best : QString();
}

} // namespace dbledger::extraction
