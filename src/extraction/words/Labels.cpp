// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Labels.h"

#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

namespace {

constexpr qsizetype shortestGlued = 7; // letters; shorter ones turn up inside other words
constexpr qsizetype shortestCorrected = 4;
constexpr double qualityPerEdit = 0.08; // what each edit takes off a label's weight
constexpr qsizetype shortestAlone = 2; // letters; shorter words ("an", "à", "T") are labels only where nothing else is
constexpr double widestGap = 1.6;      // between two words of a label, in character heights

/// Edits that a word of that length may have and still be taken for another.
double editLimit(qsizetype length)
{
    return length <= 6 ? 0.5 : length <= 9 ? 1 : 1.5;
}

/// Web and e-mail addresses and codes ("invoice_number_1") hold words that are no labels.
bool isNoWord(const QString &text)
{
    static const QRegularExpression misread(QStringLiteral("^(?:\\p{L}+-)?N0[.:]?$"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(misread)) // "No."
        return false;
    if ((text.contains(u'_') || text.contains(u'-')) && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
        return true;
    static const QRegularExpression pattern(
        QStringLiteral(R"(.@|www\.|://|\.(?:com|net|org|eu|de|fr|es|it|nl|be|ch|at|pt|uk|my)(?:/|$))"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(pattern);
}

/// Whether the label leads its segment and either is all of it or is followed by a colon.
bool standsAlone(const Line &line, const Label &label)
{
    const bool leads = line.beginsSegment(label.first);
    if (std::ranges::any_of(line.tokens[label.first].text,
                            [](QChar c) { return c == u'#' || c == u'.' || c == u'°' || c == u'º'; }))
        return true; // "Nr.", "N°": an abbreviation is no word of a sentence
    const bool all =
        label.end() == line.tokens.size() || line.tokens[label.end()].segment != line.tokens[label.first].segment;
    return leads && (all || label.endsInColon);
}

bool isMostlyLetters(const QString &word)
{
    return std::ranges::count_if(word, [](QChar c) { return c.isLetter(); }) * 2 > word.size();
}

} // namespace

bool isTitleTopic(const QString &topic)
{
    return topic == u"invoice" || topic == u"credit_note" || topic == u"self_billed" || topic == u"receipt";
}

double Label::titleWeight() const
{
    double most = 0;
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight)
        most = isTitleTopic(weight.key()) ? std::max(most, *weight) : most;
    return most;
}

LabelMatcher::LabelMatcher(const Lexicon &lexicon)
{
    for (const QString &topic : lexicon.topics())
        for (const Wording &wording : lexicon.wordings(topic))
            add(wording.words, topic, wording.weight);
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QStringList &words = entry->words;
        m_byFirst[words.first()].append(&*entry);
        const QString glued = words.join(QString());
        if (words.size() > 1 && glued.size() >= shortestGlued)
            m_glued.insert(glued, &*entry);
        for (const QString &word : words + (words.size() > 1 ? QStringList{glued} : QStringList()))
            if (word.size() >= shortestCorrected && !m_known.contains(word)) {
                m_known.insert(word, true);
                m_vocabulary[word.size()].append(word);
            }
    }
    for (QList<const Entry *> &entries : m_byFirst)
        std::ranges::sort(entries, std::greater(), [](const Entry *entry) { return entry->words.size(); });
    for (QStringList &words : m_vocabulary)
        words.sort(); // the hashes' order must not decide between equally near words
}

void LabelMatcher::add(const QString &wording, const QString &topic, double weight)
{
    if (wording.isEmpty())
        return;
    Entry &entry = m_entries[wording];
    entry.words = wording.split(u' ');
    entry.weights[topic] = std::max(entry.weights.value(topic), weight);
}

std::pair<QString, double> LabelMatcher::correctedWord(const QString &word) const
{
    if (word.size() < shortestCorrected || m_known.contains(word) || !isMostlyLetters(word))
        return {word, 1};
    const double limit = editLimit(word.size());
    std::pair<QString, double> best{word, limit + 0.01};
    for (qsizetype length = word.size() - 2; length <= word.size() + 2; ++length)
        for (const QString &known : m_vocabulary.value(length)) {
            const double distance = editDistance(word, known, best.second);
            if (distance < best.second)
                best = {known, distance};
        }
    return best.first == word ? std::pair<QString, double>{word, 1}
                              : std::pair{best.first, 1 - qualityPerEdit * best.second};
}

QList<LabelMatcher::FoldedWord> LabelMatcher::foldedWordsOf(const Line &line, Corrections &corrections) const
{
    QList<FoldedWord> result;
    for (qsizetype token = 0; token < line.tokens.size(); ++token) {
        if (isNoWord(line.tokens[token].text)) {
            result.append({QStringLiteral("@"), token, 1}); // keeps the words on both sides apart
            continue;
        }
        for (const QString &word : foldedWords(line.tokens[token].text).split(u' ', Qt::SkipEmptyParts)) {
            if (line.witness != domain::Witness::Ocr) {
                result.append({word, token, 1});
                continue;
            }
            if (!corrections.contains(word))
                corrections.insert(word, correctedWord(word));
            if (word == u"n0") {
                result.append({QStringLiteral("no"), token, 1 - qualityPerEdit / 2});
                continue;
            }
            const auto &[text, quality] = corrections[word];
            // "P.0. Number"
            const bool letter =
                word == u"0" && !result.isEmpty() && result.last().text.size() == 1 && result.last().token == token;
            result.append({letter ? QStringLiteral("o") : text, token, quality});
        }
    }
    return result;
}

LabelMatcher::Match LabelMatcher::longestAt(const QList<FoldedWord> &words, qsizetype position, const Line &line) const
{
    Match best;
    for (const Entry *entry : m_byFirst.value(words[position].text)) {
        const qsizetype size = entry->words.size();
        if (position + size > words.size())
            continue;
        double quality = 1;
        bool fits = true;
        for (qsizetype i = 0; fits && i < size; ++i) {
            const FoldedWord &word = words[position + i];
            fits = word.text == entry->words[i];
            quality *= word.quality;
            if (fits && i > 0 && word.token != words[position + i - 1].token) {
                const Token &left = line.tokens[words[position + i - 1].token], &right = line.tokens[word.token];
                fits = !left.text.endsWith(u':') && // "Date: Due" are two labels
                       (left.segment == right.segment ||
                        (!right.beginsColumn && right.box.x - left.box.right() < widestGap * line.em));
            }
        }
        if (fits) {
            best = {entry, size, quality};
            break; // longest first
        }
    }
    if (const Entry *glued = m_glued.value(words[position].text); glued && best.words < 2)
        best = {glued, 1, words[position].quality};
    return best;
}

void LabelMatcher::findIn(const Line &line, qsizetype index, Corrections &corrections, QList<Label> &labels) const
{
    const QList<FoldedWord> words = foldedWordsOf(line, corrections);
    for (qsizetype position = 0; position < words.size();) {
        const Match match = longestAt(words, position, line);
        if (!match.entry) {
            ++position;
            continue;
        }
        Label label;
        label.line = index;
        label.first = words[position].token;
        label.count = words[position + match.words - 1].token - label.first + 1;
        label.box = line.boxOf(label.first, label.count);
        const bool goesOn = position > 0 && words[position - 1].token == label.first; // "S0538706/A"
        position += match.words;
        label.words = int(match.entry->words.size());
        label.endsInColon = line.tokens[label.end() - 1].text.endsWith(u':') ||
                            (label.end() < line.tokens.size() && line.tokens[label.end()].text.startsWith(u':'));
        const bool possessive =
            position < words.size() && words[position].text == u"s" && words[position].token == label.end() - 1;
        if (possessive) // "Customer's signature"
            continue;
        if (match.entry->words.size() == 1 && match.entry->words.first().size() <= shortestAlone &&
            (goesOn || !standsAlone(line, label)))
            continue;
        for (auto weight = match.entry->weights.begin(); weight != match.entry->weights.end(); ++weight)
            label.weights.insert(weight.key(), *weight * match.quality);
        labels.append(label);
    }
}

QList<Label> LabelMatcher::find(const QList<Line> &lines) const
{
    QList<Label> labels;
    Corrections corrections;
    for (qsizetype i = 0; i < lines.size(); ++i)
        findIn(lines[i], i, corrections, labels);
    return labels;
}

} // namespace dbledger::extraction
