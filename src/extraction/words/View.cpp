// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/View.h"

#include "extraction/words/StemLabels.h"
#include "extraction/words/TextFold.h"

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Box;

namespace {

constexpr int rowsBelow = 4;              // how far under a label its value may stand
constexpr double heightBelow = 7;         // the same in character heights
constexpr double leaderConfidence = 0.45; // below it "words" are what a recogniser makes of dot leaders
constexpr double perTokenBetween = 0.14;
constexpr double perRowBelow = 0.12;
constexpr double belowScore = 0.86;     // a value below is less sure than one behind
constexpr int leastCells = 3;           // of a line of labels over a line of values
constexpr double besideScore = 0.95;    // a value right behind its label ...
constexpr double answeredFactor = 0.4;  // ... leaves little for what stands below
constexpr double ownLabelFactor = 0.45; // a value that another label stands right before
constexpr double alignTolerance = 1.5;  // character heights
constexpr double leastDate = 0.5;       // what a label must say of the date of issue
constexpr qsizetype linesOfBank = 2;    // above and below, among which the other words of a bank account stand

const LabelMatcher &matcher()
{
    static const LabelMatcher instance(Lexicon::instance());
    return instance;
}

/// "30 days from invoice date": what the days are counted from, not the label of what stands behind or below.
bool isCountedFrom(const Label &label, const Line &line)
{
    const qsizetype begin = line.segmentBegin(label.first), end = line.segmentEnd(label.first);
    if (label.endsInColon || label.end() < end ||
        std::max(label.weight(QStringLiteral("issue_date")), label.weight(QStringLiteral("date"))) < leastDate)
        return false;
    for (qsizetype i = begin + 1; i < label.first; ++i)
        if (line.tokens[i - 1].text.front().isDigit() && Lexicon::instance().isDays(foldedWords(line.tokens[i].text)))
            return true;
    return false;
}

/// Index ranges of the items of each line; the items are sorted by line.
template <typename T>
QList<std::pair<qsizetype, qsizetype>> rangesByLine(const QList<T> &items, qsizetype lines)
{
    QList<std::pair<qsizetype, qsizetype>> ranges(lines);
    qsizetype next = 0;
    for (qsizetype line = 0; line < lines; ++line) {
        ranges[line].first = next;
        while (next < items.size() && items[next].line == line)
            ++next;
        ranges[line].second = next;
    }
    return ranges;
}

template <typename T>
QList<const T *> slice(const QList<T> &items, std::pair<qsizetype, qsizetype> range)
{
    QList<const T *> result;
    for (qsizetype i = range.first; i < range.second; ++i)
        result.append(&items[i]);
    return result;
}

bool isWord(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

View::View(const QList<domain::PageText> &pages)
    : m_layout(Layout::of(pages))
    , m_pages(int(pages.size()))
{
    m_lines = linesOf(m_layout, pages);
    CandidateFinder finder(m_lines);
    m_candidates = finder.find();
    m_labels = StemLabels(Lexicon::instance()).addTo(matcher().find(m_lines), m_lines, m_candidates);
    m_labels.removeIf([this](const Label &label) { return isCountedFrom(label, m_lines[label.line]); });
    m_decimalSeparator = finder.decimalSeparator();
    m_labelRange = rangesByLine(m_labels, m_lines.size());
    m_candidateRange = rangesByLine(m_candidates, m_lines.size());
    m_recognised = std::ranges::any_of(pages, [](const auto &page) { return page.witness == domain::Witness::Ocr; });
}

QList<const Label *> View::labelsOn(qsizetype line) const
{
    return slice(m_labels, m_labelRange[line]);
}

QList<const Candidate *> View::candidatesOn(qsizetype line) const
{
    return slice(m_candidates, m_candidateRange[line]);
}

QList<const Label *> View::labelsOf(const QString &topic, double leastWeight) const
{
    QList<const Label *> result;
    for (const Label &label : m_labels)
        if (label.weights.contains(topic) && label.weight(topic) >= leastWeight)
            result.append(&label);
    return result;
}

const Label *View::labelAt(qsizetype line, qsizetype token) const
{
    for (const Label *label : labelsOn(line))
        if (label->first <= token && token < label->end())
            return label;
    return nullptr;
}

bool View::isAtBank(const Label &label) const
{
    const qsizetype last = std::min(m_lines.size() - 1, label.line + linesOfBank);
    for (qsizetype index = std::max<qsizetype>(0, label.line - linesOfBank); index <= last; ++index)
        for (const Label *other : labelsOn(index))
            for (const char16_t *topic : {u"bank", u"iban", u"bic"})
                if (m_lines[index].page == m_lines[label.line].page && other->weight(QString::fromUtf16(topic)) >= 0.5)
                    return true;
    return false;
}

double View::tokensBetween(qsizetype line, qsizetype from, qsizetype to) const
{
    double count = 0;
    for (qsizetype i = from; i < to; ++i)
        if (isWord(m_lines[line].tokens[i].text) && m_lines[line].tokens[i].confidence > leaderConfidence)
            count += 1;
    return count;
}

bool View::hasOwnLabel(const Candidate &candidate, const Label &except) const
{
    const Line &line = m_lines[candidate.line];
    const auto leads = [&line](const Label &label) { // "Muster Printing Company" is no label of the next column
        return label.endsInColon || line.beginsSegment(label.first);
    };
    for (const Label *label : labelsOn(candidate.line))
        if (label != &except && label->end() <= candidate.first &&
            (leads(*label) || line.segmentEnd(label->first) > candidate.first) &&
            tokensBetween(candidate.line, label->end(), candidate.first) == 0 &&
            std::ranges::any_of(label->weights, [](double weight) { return weight >= 0.6; })) {
            const double gap = candidate.box.x - label->box.right();
            return gap < 15 * line.em;
        }
    return false;
}

QList<Placement> View::rightOf(const Label &label, const Accept &accept) const
{
    QList<Placement> result;
    const Line &line = m_lines[label.line];
    for (const Candidate *candidate : candidatesOn(label.line)) {
        if (candidate->first < label.end() || !accept(*candidate))
            continue;
        double score = 1 - std::min(0.7, perTokenBetween * tokensBetween(label.line, label.end(), candidate->first));
        const double gap = (candidate->box.x - label.box.right()) / std::max(line.em, 1e-6);
        score -= std::clamp((gap - 15) / 100, 0.0, 0.2);
        if (label.endsInColon)
            score += 0.02;
        if (hasOwnLabel(*candidate, label))
            score *= ownLabelFactor;
        if (score > 0.1)
            result.append({&label, candidate, std::min(score, 1.0), false, false});
    }
    return result;
}

/// Whether the value is the n-th of a line of values under a line whose n-th text is the label: a table of one row.
bool View::isCellUnder(const Label &label, const Candidate &candidate) const
{
    if (candidate.line != label.line + 1)
        return false;
    const QList<Token> &heads = m_lines[label.line].tokens, &cells = m_lines[candidate.line].tokens;
    const int segments = heads.last().segment + 1;
    return segments >= leastCells && cells.last().segment + 1 == segments &&
           labelsOn(label.line).size() + 1 >= segments && heads[label.first].segment == cells[candidate.first].segment;
}

QList<Placement> View::belowOf(const Label &label, const Accept &accept) const
{
    QList<Placement> result;
    const Line &origin = m_lines[label.line];
    const double slack = alignTolerance * origin.em;
    int rows = 0;
    for (qsizetype index = label.line + 1; index < m_lines.size() && rows < rowsBelow; ++index) {
        const Line &line = m_lines[index];
        const double distance = line.box.y - label.box.bottom();
        if (line.page != origin.page || distance > heightBelow * origin.charHeight)
            break;
        bool columnUsed = false;
        for (const Token &token : line.tokens)
            columnUsed = columnUsed || (token.box.right() > label.box.x && token.box.x < label.box.right());
        for (const Candidate *candidate : candidatesOn(index)) {
            const Box &box = candidate->box;
            const bool overlaps = box.right() > label.box.x && box.x < label.box.right();
            const bool cell = isCellUnder(label, *candidate);
            const bool aligned =
                cell || std::abs(box.x - label.box.x) < slack || std::abs(box.right() - label.box.right()) < slack;
            if (!(overlaps || aligned) || !accept(*candidate))
                continue;
            double score = belowScore - perRowBelow * rows;
            if (!aligned)
                score -= 0.08 + (horizontalOverlap(box, label.box) < 0.5 ? 0.1 : 0);
            if (hasOwnLabel(*candidate, label))
                score *= ownLabelFactor;
            if (score > 0.1)
                result.append({&label, candidate, score, true, cell});
        }
        rows += columnUsed ? 1 : 0;
    }
    return result;
}

QList<Placement> View::valuesOf(const Label &label, const Accept &accept) const
{
    QList<Placement> result = rightOf(label, accept);
    const bool answered = std::ranges::any_of(result, [](const Placement &p) { return p.score >= besideScore; });
    for (Placement below : belowOf(label, accept)) {
        below.score *= answered ? answeredFactor : 1; // what it names stands right behind it
        result.append(below);
    }
    std::ranges::stable_sort(result, std::greater(), &Placement::score);
    return result;
}

} // namespace dbledger::extraction
