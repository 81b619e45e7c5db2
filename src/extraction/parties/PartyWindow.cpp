// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/Parties.h"
#include "extraction/words/PartyText.h"

#include <algorithm>

// To whom a letter goes where no label says so: the block that its window shows.

namespace dbledger::extraction {

namespace {

constexpr double senderScore = 0.95;  // the line above the window of a letter
constexpr double windowScore = 0.93;  // the block below that line
constexpr double belowWindows = 0.82; // of the page: a line there is no sender over a receiver

} // namespace

/// The small line above the window of a letter names who sends it, the block below it who gets it.
void Parties::readSenderLines()
{
    for (const Piece &piece : m_blocks.pieces()) {
        PartyBlock sender = m_blocks.senderLine(piece);
        if (sender.isEmpty() || belongsToBuyer(sender.cleaned))
            continue;
        sender.weight = senderScore;
        offer(m_seller, sender, senderScore);
        const Piece *under = m_blocks.below(piece, PartyBlocks::blankLine * 2);
        if (m_isTill || piece.box.y > belowWindows || !under || m_blocks.isLabelled(*under) ||
            looksLikeContact(under->text))
            continue;
        PartyBlock receiver = m_blocks.startingAt(*under);
        if (!receiver.address.isEmpty()) {
            receiver.weight = windowScore;
            offer(m_buyer, receiver, windowScore);
        }
    }
}

/// An address block in the upper half that is nobody else's: the window of a letter.
void Parties::readLooseBuyer()
{
    const QString seller = m_seller.names.isEmpty() ? QString() : m_seller.names.best().value;
    const auto isSeller = [&seller](const QString &name) {
        return nameKey(name) == nameKey(seller) || isInitialsOf(name, seller); // in the logo
    };
    for (const Piece &piece : m_blocks.pieces()) {
        const Line &line = m_view.lines()[piece.line];
        const QString name = cleanedName(piece.text);
        if (line.page != 1 || piece.box.y > 0.45 || !canBeName(name) || m_blocks.isLabelled(piece) ||
            looksLikeContact(piece.text) || (looksLikeAddress(name) && !hasCompanyForm(name)) || isSeller(name) ||
            letterheadParts(piece.text).size() > 1)
            continue;
        const PartyBlock block = m_blocks.startingAt(piece);
        const bool coded = std::ranges::any_of(block.address, [](const Piece &p) { return hasPostalCode(p.text); });
        const bool addressed =
            std::ranges::any_of(block.address, [](const Piece &p) { return looksLikeAddress(p.text); });
        if (!addressed || block.address.size() < 2 || roleAt(line.page, piece.box, piece.line) != PartyRole::None)
            continue;
        // the first line of the block, not one in its middle
        bool leads = true;
        for (const Piece &other : m_blocks.pieces())
            leads = leads && !(m_blocks.below(other) == &piece && !m_blocks.isLabelled(other) &&
                               canBeName(other.text) && !isSeller(other.text));
        offer(m_buyer, block, (leads ? 0.6 : 0.4) + (coded ? 0.1 : 0) + (hasCompanyForm(name) ? 0.06 : 0));
    }
}

} // namespace dbledger::extraction
