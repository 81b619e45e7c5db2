// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/Numbers.h"

#include "domain/proof/Identifiers.h"
#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

// The number of a document whose label is an unknown word: by its form, and by where it stands.

namespace dbledger::extraction {

namespace {

constexpr double formAlone = 0.25; // below what is given at all: some sign of its place must be added
constexpr double surestUnlabelled = 0.72;
constexpr double besideIssueDate = 0.2;
constexpr double nearIssueDate = 0.08;
constexpr double belowTitle = 0.12;
constexpr double underUnknownLabel = 0.08;
constexpr double withYear = 0.08;
constexpr double withLetters = 0.05;
constexpr double repeatedElsewhere = 0.15;
constexpr double perEarlierOne = 0.03;
constexpr double ownLabelSays = 0.5; // a label of another topic from that weight on claims the number
constexpr double sameEdge = 1.5;     // between edges, in character heights
constexpr double blockHeight = 8;    // lines of one block of facts span no more, in character heights
constexpr double labelGap = 20;      // between an unknown label and its value, in character heights
constexpr qsizetype fewestDigitsUnlabelled = 3;
constexpr qsizetype longestUnlabelled = 24;
constexpr qsizetype mostTokensAround = 7; // of a segment that is no sentence

bool isClaimed(const Label &label)
{
    for (auto weight = label.weights.cbegin(); weight != label.weights.cend(); ++weight)
        if (*weight >= ownLabelSays && !isTitleTopic(weight.key()) && weight.key() != u"invoice_number")
            return true;
    return false;
}

bool isWordOnly(const QString &text)
{
    return !hasDigit(text) && std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) > 1;
}

} // namespace

/// A code of the header that no label claims, and that is no part of an address, a telephone number or a sentence.
bool Numbers::canBeUnlabelled(const Candidate &candidate) const
{
    const QString &value = candidate.value;
    const auto digits = std::ranges::count_if(value, [](QChar c) { return c.isDigit(); });
    static const QRegularExpression time(QStringLiteral("^\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?$"));
    const bool grouped = value.contains(u' ') && digits + value.count(u' ') == value.size();
    if (candidate.kind != CandidateKind::Code || candidate.page != 1 || digits < fewestDigitsUnlabelled || grouped ||
        value.size() > longestUnlabelled || shapeOf(candidate) < 0.65 || value.contains(time) ||
        domain::isCreditorReference(domain::compactIdentifier(value)))
        return false;
    for (const LineTable::Region &region : m_table.regions)
        if (region.page == candidate.page && candidate.box.y > region.box.y)
            return false;
    const Line &line = m_view.lines()[candidate.line];
    const qsizetype first = line.segmentBegin(candidate.first), end = line.segmentEnd(candidate.end() - 1);
    if (candidate.first > 0 && line.tokens[candidate.first - 1].text.endsWith(u')') &&
        hasDigit(line.tokens[candidate.first - 1].text))
        return false; // a telephone number with its area
    const QString around = line.text(first, end - first);
    return end - first <= mostTokensAround && !looksLikeContact(around) && !looksLikeAddress(around) &&
           !isClaimedByLabel(candidate);
}

/// Whether the nearest label before it on its line, or one right above it, is of another topic.
bool Numbers::isClaimedByLabel(const Candidate &candidate) const
{
    const Line &line = m_view.lines()[candidate.line];
    const Label *before = nullptr;
    for (const Label *label : m_view.labelsOn(candidate.line))
        if (label->end() <= candidate.first && candidate.box.x - label->box.right() < labelGap * line.em)
            before = label;
    const bool takenBefore = before && std::ranges::any_of(m_view.candidatesOn(candidate.line), [&](const auto *other) {
                                 return other->first >= before->end() && other->end() <= candidate.first;
                             });
    if (before && !takenBefore)
        return isClaimed(*before);
    for (qsizetype above = candidate.line - 1; above >= 0 && above >= candidate.line - 2; --above)
        for (const Label *label : m_view.labelsOn(above))
            if (horizontalOverlap(label->box, candidate.box) > 0 &&
                candidate.box.y - label->box.bottom() < 2 * line.charHeight)
                return isClaimed(*label);
    return false;
}

/// Whether words without digits stand right before it, or right above.
bool Numbers::hasUnknownLabel(const Candidate &candidate) const
{
    const Line &line = m_view.lines()[candidate.line];
    if (candidate.first > 0 && isWordOnly(line.tokens[candidate.first - 1].text) &&
        candidate.box.x - line.tokens[candidate.first - 1].box.right() < labelGap * line.em)
        return true;
    if (candidate.line == 0)
        return false;
    const Line &above = m_view.lines()[candidate.line - 1];
    return above.page == line.page && std::ranges::any_of(above.tokens, [&](const Token &token) {
               return isWordOnly(token.text) && std::abs(token.box.x - candidate.box.x) < sameEdge * line.em &&
                      candidate.box.y - token.box.bottom() < 2 * line.charHeight;
           });
}

double Numbers::placeOf(const Candidate &candidate, const Ranking &issueDates) const
{
    const Line &line = m_view.lines()[candidate.line];
    double place = hasUnknownLabel(candidate) ? underUnknownLabel : 0;
    if (!issueDates.isEmpty() && issueDates.best().page == candidate.page) {
        const domain::Box &date = issueDates.best().box;
        const double apart = std::abs(date.centreY() - candidate.box.centreY()) / std::max(line.charHeight, 1e-6);
        const bool aligned = sharesEdge(date, candidate.box, sameEdge * line.em);
        if (apart < 0.5 || (aligned && apart < blockHeight))
            place += besideIssueDate;
        else if (apart < blockHeight)
            place += nearIssueDate;
        if (candidate.value.contains(issueDates.best().value.first(4)))
            place += withYear;
    }
    for (qsizetype above = candidate.line; above >= 0 && above >= candidate.line - 2; --above)
        for (const Label *label : m_view.labelsOn(above))
            if (label->titleWeight() >= ownLabelSays && (above < candidate.line || label->end() <= candidate.first))
                return place + belowTitle;
    return place;
}

void Numbers::addUnlabelled(Ranking &ranking, const Ranking &issueDates) const
{
    QStringList seen;
    for (const Candidate &candidate : m_view.candidates())
        if (candidate.kind == CandidateKind::Code)
            seen.append(candidate.value);
    // A number that is said again is one number, at the best of its places: what the others add is `repeatedElsewhere`.
    QMap<QString, Option> best;
    QStringList inOrder;
    for (const Candidate &candidate : m_view.candidates()) {
        if (!canBeUnlabelled(candidate))
            continue;
        if (!inOrder.contains(candidate.value))
            inOrder.append(candidate.value);
        double score = formAlone + placeOf(candidate, issueDates);
        score -= perEarlierOne * double(inOrder.indexOf(candidate.value));
        score += seen.count(candidate.value) > 1 ? repeatedElsewhere : 0;
        score += std::ranges::any_of(candidate.value, [](QChar c) { return c.isUpper(); }) ? withLetters : 0;
        const Option option{candidate.value, std::min(score, surestUnlabelled) * shapeOf(candidate),
                            candidate.confidence, candidate.page, candidate.box};
        if (option.score > best.value(candidate.value).score)
            best.insert(candidate.value, option);
    }
    for (const QString &value : std::as_const(inOrder))
        ranking.add(best.value(value));
}

} // namespace dbledger::extraction
