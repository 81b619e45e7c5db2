// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/Numbers.h"

#include "domain/proof/Identifiers.h"
#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

namespace {

constexpr double insideTable = 0.2; // an article number, not one of the header
constexpr double insideAddress = 0.15;
constexpr double weakNumber = 0.35;      // a purchase order that is worse than an order number
constexpr double behindTitle = 0.6;      // what a title says of the code right behind it
constexpr double numberUnderTitle = 0.8; // of what a title says of a code right of it
constexpr qsizetype fewestDigits = 3;    // of such a code
constexpr double accountOfBuyer = 0.8;   // an account number that stands at the buyer
constexpr qsizetype linesUnderBlock = 2; // lines of other columns among them
constexpr double inTitle = 0.9;          // what "No." weighs behind "Invoice" on its line
constexpr double sureNumberTitle = 0.6;
constexpr double namedByTitle = 0.8; // what "Receipt:" weighs
constexpr double detailOfOther = 0.3;
constexpr double vagueNumber = 0.36; // what "No." alone weighs
constexpr double inFacts = 0.75;     // what "No." weighs in a line of labels with a date
constexpr double titleWeight =
    0.61; // labels up to here are titles ("Facture FA-17") or vague ("No."): only what follows counts

bool isCode(const Candidate &candidate)
{
    return candidate.kind == CandidateKind::Code;
}

bool isYear(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^(19|20)\\d\\d$"));
    return pattern.match(value).hasMatch();
}

} // namespace

/// "4, chemin Moulin", "27233 Saint Collet": numbers of an address, unless a date says that it goes on as a title.
bool Numbers::standsInAddress(const Candidate &candidate) const
{
    const Line &line = m_view.lines()[candidate.line];
    const qsizetype first = line.segmentBegin(candidate.first), end = line.segmentEnd(candidate.end() - 1);
    for (const Candidate *other : m_view.candidatesOn(candidate.line))
        if (other->kind == CandidateKind::Date && other->first >= first && other->first < end)
            return false;
    return first == candidate.first && end > candidate.end() && looksLikeAddress(line.text(first, end - first));
}

double Numbers::shapeOf(const Candidate &candidate) const
{
    const QString &value = candidate.value;
    const auto digits = std::ranges::count_if(value, [](QChar c) { return c.isDigit(); });
    static const QRegularExpression time(QStringLiteral("^\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?$"));
    if (value.size() > 35 || value.contains(QStringLiteral("www.")) || value.contains(u'@') || value.contains(time))
        return 0;
    static const QRegularExpression measure(
        QStringLiteral("^\\d+(?:[.,]\\d+)?(?:[mck]?g|gm|[mc]?l|ltr|[cmk]?m|pcs?|oz|lbs?|x)$|\\*"),
        QRegularExpression::CaseInsensitiveOption);
    double shape = m_table.contains(candidate.page, candidate.box) ? insideTable : 1;
    if (standsInAddress(candidate))
        shape *= insideAddress;
    if (value.contains(measure)) // "320ML", "1.40*1"
        shape *= insideTable;
    if (isYear(value))
        shape *= 0.4;
    if (value.size() < 3)
        shape *= value.size() == 1 ? 0.4 : 0.7;
    if (digits * 4 < value.size())
        shape *= 0.7;
    return shape;
}

/// "Gutschrift (389) Nr. 471102": the word says which number it is.
bool Numbers::followsTypeWord(const Label &label) const
{
    for (const Label *other : m_view.labelsOn(label.line))
        if (other->end() <= label.first && label.first - other->end() <= 2 && other->titleWeight() >= 0.7)
            return true;
    return false;
}

/// "Number | Date | Due": a line of labels over their values says what the document is, not what one of its items is.
bool Numbers::hasDateBeside(const Label &label) const
{
    for (const Label *other : m_view.labelsOn(label.line))
        if (other->weight(QStringLiteral("issue_date")) >= 0.5 || other->weight(QStringLiteral("date")) >= 0.5)
            return true;
    return false;
}

/// "Receipt : 71857936": the word for the document, leading its line.
bool Numbers::isTitleOf(const Label &label) const
{
    if (label.first > 0 && m_view.lines()[label.line].tokens[label.first - 1].segment ==
                               m_view.lines()[label.line].tokens[label.first].segment)
        return false;
    return label.titleWeight() >= sureNumberTitle;
}

/// "GST No: 000342237184 (ID: 5033)": a bracket behind another number says more about that one.
bool Numbers::isWithin(const Label &label) const
{
    const QString &text = m_view.lines()[label.line].tokens[label.first].text;
    return text.startsWith(u'(') && std::ranges::any_of(m_view.labelsOn(label.line), [&](const Label *other) {
               return other->end() <= label.first && (other->weight(QStringLiteral("other_number")) >= 0.5 ||
                                                      other->weight(QStringLiteral("vat_id")) >= 0.5);
           });
}

/// "No. 19 & 21" over "Jalan Ria 23/9", "No. 7, Jalan Ria": the house, not the document.
bool Numbers::standsInAddress(const Label &label) const
{
    const Line &line = m_view.lines()[label.line];
    if (label.count > 1 || label.endsInColon || label.first != line.segmentBegin(label.first) ||
        label.weight(QStringLiteral("invoice_number")) > vagueNumber)
        return false;
    const qsizetype end = line.segmentEnd(label.first);
    if (looksLikeAddress(line.text(label.end(), end - label.end())))
        return true;
    if (end < line.tokens.size() || label.line + 1 >= m_view.lines().size())
        return false;
    const Line &below = m_view.lines()[label.line + 1];
    return below.page == line.page && below.box.y - line.box.bottom() < 1.5 * line.charHeight &&
           looksLikeAddress(below.text());
}

/// "FACTURA" over "2026-0042": both stand alone, and begin at one edge.
bool Numbers::isAlone(const Label &title, const Candidate &number) const
{
    const auto fills = [&](qsizetype index, qsizetype first, qsizetype end) {
        const Line &line = m_view.lines()[index];
        return line.segmentBegin(first) == first && line.segmentEnd(first) == end;
    };
    const auto digits = std::ranges::count_if(number.value, [](QChar c) { return c.isDigit(); });
    return number.line == title.line + 1 && digits > fewestDigits && fills(title.line, title.first, title.end()) &&
           fills(number.line, number.first, number.end()) &&
           std::abs(number.box.x - title.box.x) < m_view.lines()[title.line].em;
}

Ranking Numbers::labelled(const QString &topic, double factor) const
{
    Ranking ranking;
    for (const Label *label : m_view.labelsOf(topic)) {
        double weight = label->weight(topic);
        // "Account no. 42066188" below "Sort code" is the account to pay into
        if (topic == u"customer_number" && label->weight(QStringLiteral("other_number")) > 0 && m_view.isAtBank(*label))
            continue;
        if (topic == u"invoice_number" && weight < inTitle && followsTypeWord(*label))
            weight = inTitle;
        const bool named = topic == u"invoice_number" && label->endsInColon && isTitleOf(*label);
        const bool title = weight <= titleWeight && !named;
        if (named)
            weight = std::max(weight, namedByTitle);
        if (isWithin(*label))
            weight *= detailOfOther;
        if (standsInAddress(*label))
            weight *= insideAddress;
        for (const Placement &placement : m_view.valuesOf(*label, isCode)) {
            const bool besideDate = topic == u"invoice_number" && placement.cell && hasDateBeside(*label);
            const double trust = besideDate ? std::max(weight, inFacts) : weight;
            double score = factor * trust * placement.score * shapeOf(*placement.candidate);
            if (title && placement.below && !besideDate)
                score *= isAlone(*label, *placement.candidate) ? numberUnderTitle : 0.45;
            if (title && !placement.below && placement.score > 0.97)
                score += 0.2 * (1 - score);
            ranking.add(placement, placement.candidate->value, score);
        }
    }
    return ranking;
}

/// "Kassabon 2001-57": a code right behind what the document is.
void Numbers::addTitled(Ranking &ranking) const
{
    for (const Label &label : m_view.labels()) {
        const double title = label.titleWeight();
        if (title < 0.7 || label.weight(QStringLiteral("invoice_number")) > 0)
            continue;
        for (const Placement &placement : m_view.rightOf(label, isCode)) {
            const auto digits = std::ranges::count_if(placement.candidate->value, [](QChar c) { return c.isDigit(); });
            if (placement.candidate->first == label.end() && digits >= fewestDigits)
                ranking.add(placement, placement.candidate->value,
                            behindTitle * title * placement.score * shapeOf(*placement.candidate));
        }
    }
}

Ranking Numbers::invoiceNumber() const
{
    Ranking ranking = labelled(QStringLiteral("invoice_number"), 0.97);
    addTitled(ranking);
    return ranking;
}

Ranking Numbers::invoiceNumber(const Ranking &issueDates) const
{
    Ranking ranking = invoiceNumber();
    if (ranking.isEmpty() || ranking.best().score < weakNumber)
        addUnlabelled(ranking, issueDates);
    return ranking;
}

Ranking Numbers::purchaseOrder() const
{
    Ranking ranking = labelled(QStringLiteral("purchase_order"), 0.96);
    if (ranking.isEmpty() || ranking.best().score < weakNumber)
        ranking = labelled(QStringLiteral("order_number"), 0.5);
    return ranking;
}

Ranking Numbers::paymentReference() const
{
    Ranking ranking = labelled(QStringLiteral("payment_reference"), 0.85);
    for (qsizetype index = 0; index < m_view.lines().size(); ++index) {
        const Line &line = m_view.lines()[index];
        for (qsizetype first = 0; first < line.tokens.size(); ++first) {
            QString compact;
            for (qsizetype count = 1; count <= 9 && first + count <= line.tokens.size(); ++count) {
                compact += domain::compactIdentifier(line.tokens[first + count - 1].text);
                const bool creditor = count > 0 && compact.startsWith(u"RF") && compact.size() >= 8 &&
                                      domain::isCreditorReference(compact);
                if (creditor || domain::isSwissReference(compact))
                    ranking.add(
                        Option{compact, 0.98, line.confidenceOf(first, count), line.page, line.boxOf(first, count)});
            }
        }
    }
    return ranking;
}

Ranking Numbers::customerNumber() const
{
    return labelled(QStringLiteral("customer_number"), 0.95);
}

Ranking Numbers::accountWithin(const Parties &parties) const
{
    Ranking ranking;
    const PartyBlock &block = parties.buyer().block;
    if (block.isEmpty())
        return ranking;
    for (const Label *label : m_view.labelsOf(QStringLiteral("other_number"), 0.5)) {
        const Line &line = m_view.lines()[label->line];
        const QString word = foldedWords(line.tokens[label->first].text);
        const bool stands = line.page == block.page && label->line > block.name.line &&
                            label->line <= block.lastLine + linesUnderBlock &&
                            std::abs(label->box.x - block.box.x) < line.em;
        if (!stands || !Lexicon::instance().meaningsOf(word).contains(QStringLiteral("customer")))
            continue;
        for (const Placement &placement : m_view.rightOf(*label, isCode))
            ranking.add(placement, placement.candidate->value,
                        accountOfBuyer * placement.score * shapeOf(*placement.candidate));
    }
    return ranking;
}

} // namespace dbledger::extraction
