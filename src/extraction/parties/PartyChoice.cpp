// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/Parties.h"
#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <algorithm>

// Which of the names that were found for a party are one, and which block is its own.

namespace dbledger::extraction {

namespace {

/// Of what is missing to certainty, when a name stands there with and without its form.
constexpr double variantBonus = 0.3;

} // namespace

/// "Acme Cloud" in the logo and "Acme Cloud Inc." above the address are one name: the fuller one.
void Parties::mergeVariants(Party &party) const
{
    QStringList shorter;
    Ranking merged;
    for (const Option &full : party.names.options())
        for (const Option &part : party.names.options())
            if (full.value != part.value && foldedWords(full.value).startsWith(foldedWords(part.value) + u' ') &&
                hasCompanyForm(full.value) && !hasCompanyForm(part.value) && full.score > 0.6 * part.score) {
                Option both = full;
                both.score = std::max(full.score, part.score) + variantBonus * (1 - std::max(full.score, part.score));
                merged.add(both);
                shorter.append(part.value);
                shorter.append(full.value);
            }
    party.names.remove(shorter);
    for (const Option &option : merged.options())
        party.names.add(option);
}

/// Nobody sells to himself: the name that is surer for one party is no candidate for the other.
void Parties::dropNamesOf(const Party &other, Party &party) const
{
    if (other.names.isEmpty())
        return;
    QStringList same;
    for (const Option &option : party.names.options())
        if (nameKey(option.value) == nameKey(other.names.best().value))
            same.append(option.value);
    if (same.size() < party.names.options().size())
        party.names.remove(same);
}

void Parties::pickBlock(Party &party, const QList<PartyBlock> &blocks) const
{
    if (party.names.isEmpty())
        return;
    for (const PartyBlock &block : blocks)
        if (block.cleaned == party.names.best().value &&
            (party.block.isEmpty() || party.block.address.isEmpty() ||
             (block.weight > party.block.weight && !block.address.isEmpty())))
            party.block = block;
}

} // namespace dbledger::extraction
