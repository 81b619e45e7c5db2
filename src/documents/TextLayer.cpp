// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextLayer.h"

#include <algorithm>

namespace dbledger::documents {

namespace {

constexpr int fewestWords = 5;
constexpr double mostStrangeShare = 0.3;     ///< of all characters
constexpr double fewestSpeakingShare = 0.35; ///< letters and digits among all but leaders

bool isLigature(QChar c)
{
    return c >= QChar(0xfb00) && c <= QChar(0xfb06);
}

/// Zero-width and direction marks: nobody sees them, and they break every comparison.
bool isInvisible(QChar c)
{
    return (c >= QChar(0x200b) && c <= QChar(0x200f)) || (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
           (c >= QChar(0x2060) && c <= QChar(0x2064)) || c == QChar(0xfeff);
}

/// Fonts that draw their hyphen as one of these mean "-": FAC-2019-1 must not depend on the font.
bool isHyphen(QChar c)
{
    return c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2212);
}

bool isStrange(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return c == QChar::ReplacementCharacter;
    }
}

/// Dots and rules that lead the eye from a description to its amount.
bool isLeader(QChar c)
{
    return QStringView(u"._-=*\u2026\u2013\u2014").contains(c);
}

bool speaks(const domain::Word &word)
{
    return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString cleanWord(const QString &text, bool visibleSoftHyphens)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == QChar::SoftHyphen) {
            if (visibleSoftHyphens)
                clean += u'-';
        } else if (c == QChar::Nbsp || c == QChar(0x202f)) {
            clean += u' ';
        } else if (isHyphen(c)) {
            clean += u'-';
        } else if (isLigature(c)) {
            clean += QString(c).normalized(QString::NormalizationForm_KC);
        } else if (!isInvisible(c)) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

bool isReadable(const QList<domain::Word> &words)
{
    qsizetype all = 0, strange = 0, leaders = 0, speaking = 0;
    for (const domain::Word &word : words) {
        for (const QChar c : word.text) {
            ++all;
            strange += isStrange(c);
            leaders += isLeader(c);
            speaking += c.isLetterOrNumber();
        }
    }
    if (double(strange) > mostStrangeShare * double(all))
        return false;
    return all == leaders || double(speaking) >= fewestSpeakingShare * double(all - leaders);
}

bool hasEnoughWords(const QList<domain::Word> &words)
{
    return std::count_if(words.begin(), words.end(), speaks) >= fewestWords;
}

} // namespace dbledger::documents
