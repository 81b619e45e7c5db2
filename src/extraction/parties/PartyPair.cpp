// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/Parties.h"
#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <algorithm>

// Two addresses that no label tells apart: which one sells.

namespace dbledger::extraction {

namespace {

constexpr double wherePartiesStand = 0.5; // of the page's height, from the top
constexpr double knownParty = 0.5;        // a party that was found by better means
constexpr double unlikely = 0.6;          // what the weakest decision between two blocks says ...
constexpr double perSign = 0.06;          // ... and what each sign more adds to it
constexpr int mostSigns = 4;
constexpr double higher = 2.5; // from here on one block stands above the other, in lines
constexpr double larger = 1.15;

bool isKnown(const Ranking &names)
{
    return !names.isEmpty() && names.best().score >= knownParty;
}

} // namespace

/// Telephone, register and web follow whom the letter is from; its name stands elsewhere too, and in larger letters.
int Parties::signsOfSeller(const PartyBlock &block) const
{
    const Piece &last = block.address.last();
    int signs = 0;
    for (const Piece *end = m_blocks.below(last); end && signs == 0; end = m_blocks.below(*end)) {
        const bool reach = looksLikeContact(end->text) || m_blocks.isReach(*end);
        if (!reach && !isCountry(end->text))
            break;
        signs += reach && !end->text.contains(u'@') ? 2 : 0; // an address in the net counts by its name
    }
    signs += m_blocks.isInWebAddress(block.cleaned) ? 2 : 0;
    signs += isMentionedElsewhere(block.cleaned, block.name.line) ? 2 : 0;
    signs += block.name.box.height > larger * last.box.height;
    return signs;
}

void Parties::readPair()
{
    if (isKnown(m_seller.names) || isKnown(m_buyer.names))
        return;
    QList<PartyBlock> blocks;
    for (const Piece &piece : m_blocks.pieces()) {
        if (m_view.lines()[piece.line].page != 1 || piece.box.y > wherePartiesStand || m_blocks.isLabelled(piece) ||
            !m_blocks.isAddressed(piece))
            continue;
        const bool goesOn = std::ranges::any_of(blocks, [&](const PartyBlock &block) {
            return (piece.line <= block.lastLine && horizontalOverlap(piece.box, block.box) > 0) ||
                   foldedWords(block.cleaned) == foldedWords(cleanedName(piece.text));
        });
        if (!goesOn)
            blocks.append(m_blocks.startingAt(piece));
    }
    if (blocks.size() < 2)
        return;
    QList<int> signs;
    for (const PartyBlock &block : std::as_const(blocks))
        signs.append(signsOfSeller(block));
    signs[0] += 1 + (blocks[1].name.box.y - blocks[0].name.box.y > higher * m_textHeight ? 1 : 0);
    const qsizetype seller = std::ranges::max_element(signs) - signs.begin(), buyer = seller == 0 ? 1 : 0;
    const int lead = std::min(signs[seller] - signs[buyer], mostSigns);
    if (lead <= 0)
        return;
    for (const qsizetype index : {seller, buyer}) {
        PartyBlock &block = blocks[index];
        block.weight = unlikely + perSign * (lead - 1);
        offer(index == seller ? m_seller : m_buyer, block, block.weight);
    }
}

} // namespace dbledger::extraction
