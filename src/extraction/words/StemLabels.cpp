// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/StemLabels.h"

#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <algorithm>

namespace dbledger::extraction {

namespace {

constexpr qsizetype mostWords = 5;
constexpr qsizetype longestStemLabel = 40; // letters
constexpr qsizetype shortestUnknown = 3;   // letters; shorter words say nothing, known or not
constexpr qsizetype valueLines = 2;        // how far under a label its value may stand
constexpr double farthestValue = 4;        // between label and value, in character heights
constexpr qsizetype fewestInCode = 3;      // digits of a number that is worth a label
constexpr int mostUnknown = 1;             // words of a label that nobody knows
constexpr double sameEdge = 1.5;           // between left or right edges, in character heights
constexpr double withUnknownWord = 0.6;    // what is left of a label's word beside one that nobody knows

using Weights = QHash<QString, double>;

/// The meanings of a label's words, and whether some word has none.
struct Meaning
{
    QSet<QString> parts;
    int unknown = 0;

    bool has(const char16_t *part) const { return parts.contains(QString::fromUtf16(part)); }
    bool hasAny(std::initializer_list<const char16_t *> names) const
    {
        return std::ranges::any_of(names, [this](const char16_t *name) { return has(name); });
    }
};

void set(Weights &weights, const char16_t *topic, double weight)
{
    double &own = weights[QString::fromUtf16(topic)];
    own = std::max(own, weight);
}

void weighDate(const Meaning &meaning, Weights &weights)
{
    if (meaning.has(u"due"))
        set(weights, u"due_date", 0.8);
    else if (meaning.has(u"delivery"))
        set(weights, u"delivery_date", 0.7);
    else if (meaning.hasAny({u"order", u"customer", u"thing"}))
        set(weights, u"other_date", 0.8);
    else if (meaning.hasAny({u"invoice", u"issue"}))
        set(weights, u"issue_date", 0.85);
    else
        set(weights, u"issue_date", meaning.unknown ? 0.5 : 0.75);
}

void weighNumber(const Meaning &meaning, Weights &weights)
{
    if (meaning.has(u"order"))
        set(weights, u"order_number", 0.7);
    else if (meaning.has(u"customer"))
        set(weights, u"customer_number", 0.7);
    else if (meaning.hasAny({u"thing", u"delivery", u"tax"}))
        set(weights, u"other_number", 0.8);
    else if (meaning.has(u"invoice"))
        set(weights, u"invoice_number", 0.85);
    else
        set(weights, u"invoice_number", meaning.unknown ? 0.3 : 0.5);
}

void weighAmount(const Meaning &meaning, Weights &weights)
{
    if (meaning.has(u"gross") || (meaning.has(u"with") && meaning.has(u"tax")))
        set(weights, u"gross_total", 0.75);
    else if (meaning.has(u"net") || (meaning.has(u"without") && meaning.has(u"tax")))
        set(weights, u"net_total", 0.7);
    else if (meaning.has(u"tax")) {
        set(weights, u"tax_total", 0.6);
        set(weights, u"gross_total", meaning.has(u"total") ? 0.3 : 0);
    } else if (meaning.hasAny({u"owed", u"due"})) {
        set(weights, u"amount_due", 0.6);
        set(weights, u"gross_total", 0.55);
    } else if (meaning.has(u"total"))
        set(weights, u"gross_total", meaning.has(u"invoice") ? 0.75 : 0.5);
}

/// What a label over or before the value can name.
const QStringList &topicsOf(const Candidate &value)
{
    static const QStringList dates{QStringLiteral("issue_date"), QStringLiteral("due_date"),
                                   QStringLiteral("delivery_date"), QStringLiteral("other_date")};
    static const QStringList numbers{QStringLiteral("invoice_number"), QStringLiteral("order_number"),
                                     QStringLiteral("customer_number"), QStringLiteral("other_number")};
    static const QStringList amounts{QStringLiteral("gross_total"), QStringLiteral("net_total"),
                                     QStringLiteral("tax_total"), QStringLiteral("amount_due")};
    static const QStringList none;
    const auto digits = std::ranges::count_if(value.value, [](QChar c) { return c.isDigit(); });
    const bool money =
        value.kind == CandidateKind::Amount && (value.amount.decimals == 2 || !value.amount.currency.isEmpty());
    return value.kind == CandidateKind::Date                             ? dates
           : value.kind == CandidateKind::Code && digits >= fewestInCode ? numbers
           : money                                                       ? amounts
                                                                         : none;
}

/// Runs of words without digits that begin a segment, or go on behind a value.
class Runs
{
public:
    Runs(const QList<Line> &lines, const QList<Candidate> &candidates)
        : m_lines(lines)
    {
        m_candidates.resize(lines.size());
        for (const Candidate &candidate : candidates)
            m_candidates[candidate.line].append(&candidate);
    }

    const Candidate *at(qsizetype line, qsizetype token) const
    {
        for (const Candidate *candidate : m_candidates[line])
            if (candidate->first <= token && token < candidate->end())
                return candidate;
        return nullptr;
    }

    qsizetype end(qsizetype index, qsizetype first) const
    {
        const Line &line = m_lines[index];
        qsizetype last = first;
        const qsizetype most = std::min(line.segmentEnd(first), first + mostWords + 1);
        while (last < most && !at(index, last) && !hasDigit(line.tokens[last].text)) {
            if (line.tokens[last++].text.endsWith(u':'))
                break;
        }
        return last;
    }

    /// The value right behind the words, or those below them.
    QList<const Candidate *> valuesAfter(qsizetype index, qsizetype first, qsizetype last) const
    {
        const Line &line = m_lines[index];
        QList<const Candidate *> values;
        for (qsizetype token = last; token < line.tokens.size(); ++token)
            if (const Candidate *next = at(index, token)) {
                for (const Candidate *candidate : m_candidates[index]) // a whole number is both
                    if (candidate->first == next->first)
                        values.append(candidate);
                return values;
            } else if (std::ranges::any_of(line.tokens[token].text, [](QChar c) { return c.isLetter(); }))
                break;
        const domain::Box box = line.boxOf(first, last - first);
        for (qsizetype below = index + 1; below <= index + valueLines && below < m_lines.size(); ++below) {
            if (m_lines[below].page != line.page ||
                m_lines[below].box.y - box.bottom() > farthestValue * line.charHeight)
                break;
            for (const Candidate *candidate : m_candidates[below])
                if (sharesEdge(candidate->box, box, sameEdge * line.em))
                    values.append(candidate);
        }
        return values;
    }

private:
    const QList<Line> &m_lines;
    QList<QList<const Candidate *>> m_candidates;
};

} // namespace

Weights StemLabels::weightsOf(const QString &text) const
{
    Meaning meaning;
    for (const QString &word : foldedWords(text).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = m_lexicon.meaningsOf(word);
        for (const QString &part : parts)
            meaning.parts.insert(part);
        if (parts.isEmpty() && word.size() >= shortestUnknown && m_lexicon.languagesOfWord(word).isEmpty())
            ++meaning.unknown;
    }
    Weights weights;
    if (meaning.unknown > mostUnknown)
        return weights;
    const bool dated = meaning.has(u"date");
    if (dated || meaning.hasAny({u"due", u"issue"}))
        weighDate(meaning, weights);
    if (!dated && meaning.has(u"number"))
        weighNumber(meaning, weights);
    if (!dated && meaning.hasAny({u"total", u"net", u"tax", u"gross", u"owed"}))
        weighAmount(meaning, weights);
    for (double &weight : weights)
        weight *= meaning.unknown > 0 ? withUnknownWord : 1;
    if (meaning.unknown == 0 && !dated && !meaning.has(u"number")) {
        if (meaning.has(u"ship"))
            set(weights, u"ship_to", 0.6);
        else if (meaning.has(u"seller"))
            set(weights, u"seller", 0.6);
        else if (meaning.has(u"buyer"))
            set(weights, u"buyer", 0.6);
    }
    return weights;
}

QList<Label> StemLabels::addTo(const QList<Label> &labels, const QList<Line> &lines,
                               const QList<Candidate> &candidates) const
{
    static const QStringList parties{QStringLiteral("buyer"), QStringLiteral("seller"), QStringLiteral("ship_to")};
    const Runs runs(lines, candidates);
    QList<Label> all;
    qsizetype next = 0;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const Line &line = lines[index];
        const qsizetype known = next, ofLine = all.size();
        while (next < labels.size() && labels[next].line == index)
            all.append(labels[next++]);
        const auto isKnown = [&](qsizetype first, qsizetype end) {
            for (qsizetype i = known; i < next; ++i)
                if (labels[i].first < end && first < labels[i].end())
                    return true;
            return false;
        };
        for (qsizetype first = 0; first < line.tokens.size(); ++first) {
            const bool begins = line.beginsSegment(first) || runs.at(index, first - 1);
            const qsizetype end = begins ? runs.end(index, first) : first;
            const QString text = line.text(first, end - first);
            if (end == first || text.size() > longestStemLabel || isKnown(first, end))
                continue;
            const Weights weights = weightsOf(text);
            if (weights.isEmpty() || looksLikeAddress(line.text(first, line.segmentEnd(first) - first)))
                continue;
            Label label{index, first, end - first, line.boxOf(first, end - first), int(end - first), {}, false};
            label.endsInColon = text.endsWith(u':');
            QStringList possible;
            for (const Candidate *value : runs.valuesAfter(index, first, end))
                possible += topicsOf(*value);
            if (end == line.tokens.size() || line.beginsSegment(end) || label.endsInColon)
                possible += parties;
            for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight)
                if (possible.contains(weight.key()) && *weight > 0)
                    label.weights.insert(weight.key(), *weight);
            if (!label.weights.isEmpty())
                all.append(label);
            first = end - 1;
        }
        std::ranges::stable_sort(all.begin() + ofLine, all.end(), {}, &Label::first);
    }
    return all;
}

} // namespace dbledger::extraction
