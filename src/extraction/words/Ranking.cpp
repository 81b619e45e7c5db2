// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Ranking.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::FieldReading;
using domain::Witness;

namespace {

constexpr double repeatBonus = 0.25; // share of what is missing to 1 that a second sighting gives
constexpr qsizetype mostAlternatives = 4;
constexpr double closeRival = 0.6;        // a second with more than this share of the score takes confidence away
constexpr double surestRecognised = 0.94; // recognised text without a proof
constexpr double surestText = 0.985;

} // namespace

double calibrated(double score, double wordConfidence, Witness witness)
{
    if (witness != Witness::Ocr)
        return std::min(score, surestText);
    return std::min(score * (0.55 + 0.45 * wordConfidence), surestRecognised);
}

void Ranking::add(const Option &option)
{
    if (option.value.isEmpty() || option.score <= 0)
        return;
    const auto same = std::ranges::find(m_options, option.value, &Option::value);
    if (same == m_options.end()) {
        m_options.append(option);
    } else {
        const double both = std::max(same->score, option.score) + repeatBonus * std::min(same->score, option.score) *
                                                                      (1 - std::max(same->score, option.score));
        if (option.score > same->score)
            *same = option;
        same->score = both;
    }
    std::ranges::stable_sort(m_options, std::greater(), &Option::score);
}

void Ranking::add(const Placement &placement, const QString &value, double score)
{
    const Candidate &candidate = *placement.candidate;
    add(Option{value, score, candidate.confidence, candidate.page, candidate.box});
}

void Ranking::remove(const QStringList &values)
{
    m_options.removeIf([&values](const Option &option) { return values.contains(option.value); });
}

double Ranking::scoreOf(const QString &value) const
{
    const auto same = std::ranges::find(m_options, value, &Option::value);
    return same == m_options.end() ? 0 : same->score;
}

FieldReading Ranking::reading(Witness witness, double least) const
{
    FieldReading result;
    if (m_options.isEmpty() || m_options.first().score < least)
        return result;
    const Option &first = m_options.first();
    double lead = 1;
    if (m_options.size() > 1) {
        const double rival = m_options[1].score / first.score;
        if (rival > closeRival)
            lead -= 0.35 * (rival - closeRival) / (1 - closeRival);
    }
    result.value = first.value;
    result.confidence = calibrated(first.score * lead, first.confidence, witness);
    result.page = first.page;
    result.box = first.box;
    result.witnesses = {witness};
    for (const Option &other : m_options.mid(1, mostAlternatives))
        result.alternatives.append(
            {other.value, calibrated(other.score, other.confidence, witness), other.page, other.box});
    return result;
}

} // namespace dbledger::extraction
