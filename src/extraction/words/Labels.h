// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/Lexicon.h"
#include "extraction/words/Lines.h"

#include <QHash>

namespace dbledger::extraction {

/// Whether the topic is a kind of invoice, which titles say.
bool isTitleTopic(const QString &topic);

/// Words on a line that the lexicon knows as a label.
struct Label
{
    qsizetype line = 0;  ///< index into the lines
    qsizetype first = 0; ///< its first token
    qsizetype count = 1; ///< its tokens
    domain::Box box;
    int words = 1;                  ///< of the wording: longer labels say more
    QHash<QString, double> weights; ///< topic -> 0..1; a wording can stand for several things ("balance")
    bool endsInColon = false;

    double weight(const QString &topic) const { return weights.value(topic); }
    /// How surely it says what kind of invoice this is: the greatest weight of such a topic.
    double titleWeight() const;
    qsizetype end() const { return first + count; }
};

/// Finds labels: at each word the longest wording that fits wins, so that "delivery note number" is never "number" and
/// "order date" never "date". Recognised text may have misread letters and glued words ("IOTAL", "InvoiceNo").
class LabelMatcher
{
public:
    explicit LabelMatcher(const Lexicon &lexicon);
    Q_DISABLE_COPY_MOVE(LabelMatcher)

    /// All labels of the lines, in reading order, none overlapping another.
    QList<Label> find(const QList<Line> &lines) const;

private:
    struct Entry
    {
        QStringList words;
        QHash<QString, double> weights;
    };
    struct Match
    {
        const Entry *entry = nullptr;
        qsizetype words = 0; ///< folded words of the line it takes
        double quality = 1;
    };
    struct FoldedWord
    {
        QString text;
        qsizetype token = 0;
        double quality = 1;
    };
    using Corrections = QHash<QString, std::pair<QString, double>>;

    void add(const QString &wording, const QString &topic, double weight);
    QList<FoldedWord> foldedWordsOf(const Line &line, Corrections &corrections) const;
    std::pair<QString, double> correctedWord(const QString &word) const;
    Match longestAt(const QList<FoldedWord> &words, qsizetype position, const Line &line) const;
    void findIn(const Line &line, qsizetype index, Corrections &corrections, QList<Label> &labels) const;

    QHash<QString, Entry> m_entries;                ///< by wording
    QHash<QString, QList<const Entry *>> m_byFirst; ///< longest first
    QHash<QString, const Entry *> m_glued;          ///< wordings of several words, written as one
    QHash<qsizetype, QStringList> m_vocabulary;     ///< by length: what misread words are corrected to
    QHash<QString, bool> m_known;
};

} // namespace dbledger::extraction
