// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/totals/Totals.h"

#include <algorithm>

// What follows from the totals that were chosen: the third of net, tax and gross, and the tax at a printed rate.

namespace dbledger::extraction {

using domain::cent;
using domain::Decimal;

namespace {

constexpr double sureOfTwo = 0.59;   // of the three, to compute the third; a label that stems make says 0.6
constexpr double likelyTotal = 0.45; // of what the items of a till slip sum up to
constexpr double givenTax = 0.4;     // what a tax total needs to be given
constexpr double unclaimed = 0.49;   // an amount whose labels say less than that is nobody's

} // namespace

std::optional<Decimal> Totals::taxAtPrintedRate(Decimal net, Decimal gross) const
{
    const Decimal difference = gross - net;
    for (const Candidate &candidate : m_view.candidates()) {
        if (candidate.kind != CandidateKind::Percent)
            continue;
        const auto rate = Decimal::parse(candidate.value);
        const auto tax = rate && !rate->isZero() ? net.percent(*rate) : std::nullopt;
        if (tax && nearly(tax->rounded(2), difference, cent) && !difference.isZero())
            return difference;
    }
    return {};
}

bool Totals::isTaxShare(Decimal net, Decimal tax)
{
    const Decimal highest = Decimal::fromInt(40); // per cent, charges on top of it included
    const auto most = net.abs().percent(highest);
    return !most || tax.abs() <= *most;
}

/// The net total in it; where the buyer withholds some of it, the one that the tax is a printed rate of.
Decimal Totals::netWithin(Decimal gross, Decimal tax) const
{
    const Decimal net = gross - tax;
    if (m_withheld && !taxAtPrintedRate(net, gross) && taxAtPrintedRate(net + *m_withheld, gross + *m_withheld))
        return net + *m_withheld;
    return net;
}

/// Whether the number is not one that OCR may have taken the point out of: "117" for "1.17".
bool Totals::hasCents(const Choice &choice) const
{
    return !m_view.isRecognised() || choice.computed() || choice.amount->candidate->amount.decimals > 0;
}

/// Fills the third of net, tax and gross where the other two are sure of it.
void Totals::derive(Triple &triple) const
{
    auto &net = triple.net, &tax = triple.tax, &gross = triple.gross;
    if (!gross.value && !net.value) // as on a slip whose total was written by hand
        if (const QList<Choice> nets = netChoices(); !nets.isEmpty())
            net = nets.first();
    if (!gross.value && net.value && tax.value && !isTaxShare(*net.value, *tax.value))
        tax = {};
    if (net.value && gross.value && !tax.value)
        if (const auto amount = taxAtPrintedRate(*net.value, *gross.value))
            tax = {nullptr, amount, 0.85};
    const bool untaxed =
        (!tax.value || tax.score < givenTax) && m_includesTax == false && gross.value == m_lineSum && gross.score > 0.6;
    if (untaxed && !net.value) // the rows are net, and nothing comes on top of them
        net = {nullptr, gross.value, 0.75};
    const bool taxed = gross.value && tax.value && (tax.score > sureOfTwo || isTaxWithin(*gross.value, *tax.value));
    if (taxed && !net.value && gross.score > sureOfTwo)
        net = {nullptr, netWithin(*gross.value, *tax.value), tax.value->isZero() ? 0.85 : 0.7};
    if (net.value && tax.value && !gross.value && net.score > sureOfTwo && tax.score > sureOfTwo &&
        isTaxShare(*net.value, *tax.value) && hasCents(net) && hasCents(tax))
        gross = {nullptr, *net.value + *tax.value, 0.7};
    const bool taxless = !tax.value || tax.value->isZero();
    if (net.value && !gross.value && taxless && m_isTill && net.value == m_lineSum) // its total cannot be read
        gross = {nullptr, net.value, likelyTotal};
    for (Choice *choice : {&net, &tax, &gross})
        if (choice->computed())
            choice->amount = printedSomewhere(*choice->value);
}

/// An amount that no label claims, but that is just what the others make it: it is printed after all.
const RoledAmount *Totals::printedSomewhere(Decimal value) const
{
    for (const RoledAmount &amount : m_amounts)
        if (amount.value == value && !value.isZero() && !m_itemAmounts.contains(amount.candidate) &&
            *std::ranges::max_element(amount.scores) < unclaimed)
            return &amount;
    return nullptr;
}

} // namespace dbledger::extraction
