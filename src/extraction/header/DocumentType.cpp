// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/DocumentType.h"

#include "extraction/words/TextFold.h"

#include <algorithm>

namespace dbledger::extraction {

namespace {

constexpr double numberedScore = 0.6; // "invoice number" says what the document is, if no title does
constexpr double weakTitle = 0.35;    // a word in passing: gives way to the title of another kind of document
constexpr double sureTitle = 0.6;

struct Kind
{
    const char16_t *topic;
    const char16_t *code; ///< UNTDID 1001
    double factor;
};

constexpr Kind kinds[] = {
    {u"invoice", u"380", 0.95}, {u"credit_note", u"381", 1.0}, {u"self_billed", u"389", 1.1},
    {u"receipt", u"380", 0.85}, {u"other_document", u"", 0.8},
};

/// How much like a title the label looks, 0..1.
double titleness(const View &view, const Label &label, double usualHeight)
{
    const Line &line = view.lines()[label.line];
    double score = 0.4;
    const bool leads = line.beginsSegment(label.first);
    const bool alone = leads && (label.end() == line.tokens.size() ||
                                 line.tokens[label.end()].segment != line.tokens[label.first].segment);
    score += alone ? 0.25 : leads ? 0.15 : -0.2;
    if (line.page == 1 && label.box.y < 0.45)
        score += 0.15;
    if (label.box.height > 1.3 * usualHeight)
        score += 0.2;
    return std::clamp(score, 0.05, 1.0);
}

double usualHeight(const View &view)
{
    QList<double> heights;
    for (const Line &line : view.lines())
        heights.append(line.charHeight);
    std::ranges::sort(heights);
    return heights.isEmpty() ? 0 : heights[heights.size() / 2];
}

/// The best score of a title that names another kind of document.
double otherScore(const View &view)
{
    const double usual = usualHeight(view);
    double best = 0;
    for (const Label *label : view.labelsOf(QStringLiteral("other_document")))
        best = std::max(best, label->weight(QStringLiteral("other_document")) * titleness(view, *label, usual));
    return best;
}

/// How surely a label of the document's number says that it is a credit note: "Nota de abono nº".
double creditWeight(const View &view, const Label &label)
{
    const QString text = foldedWords(view.lines()[label.line].text(label.first, label.count)) + u' ';
    double weight = label.weight(QStringLiteral("credit_note"));
    if (label.weight(QStringLiteral("invoice_number")) > 0)
        for (const Wording &wording : Lexicon::instance().wordings(QStringLiteral("credit_note")))
            if (text.startsWith(wording.words + u' '))
                weight = std::max(weight, wording.weight);
    return weight;
}

} // namespace

Ranking documentType(const View &view)
{
    const double usual = usualHeight(view);
    Ranking ranking;
    for (const Label &label : view.labels())
        for (const Kind &kind : kinds) {
            const QString topic = QString::fromUtf16(kind.topic);
            const double weight = topic == u"credit_note" ? creditWeight(view, label) : label.weight(topic);
            if (weight <= 0)
                continue;
            const Line &line = view.lines()[label.line];
            const double score = std::min(0.97, kind.factor * weight * titleness(view, label, usual));
            ranking.add(Option{QString::fromUtf16(kind.code), score, line.confidenceOf(label.first, label.count),
                               line.page, label.box});
        }
    if (!view.labelsOf(QStringLiteral("invoice_number"), 0.95).isEmpty() && ranking.isEmpty())
        ranking.add(Option{QStringLiteral("380"), numberedScore, 1, 0, {}});
    if (ranking.isEmpty() || ranking.best().score < std::min(otherScore(view), weakTitle))
        return {};
    return ranking;
}

bool isOtherDocument(const View &view)
{
    return otherScore(view) >= sureTitle;
}

} // namespace dbledger::extraction
