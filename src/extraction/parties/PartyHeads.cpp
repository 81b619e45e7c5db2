// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnWords.h"
#include "extraction/parties/PartyBlocks.h"
#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <algorithm>
#include <cmath>

// What stands over a name with its whole address and is no name: "Odbiorca", "Acquirer:". No lexicon needs to know it.

namespace dbledger::extraction {

namespace {

constexpr qsizetype longestHead = 30;
constexpr qsizetype mostHeadWords = 4;
constexpr int columnsOfTable = 3;
constexpr qsizetype rowsOfFacts = 2; // between two rows of labels and values, rows of other columns among them
constexpr double otherHeight = 0.08; // from here on two heights are two sizes of type

bool canBeHead(const QString &text)
{
    return text.size() <= longestHead && text.split(u' ').size() <= mostHeadWords && !hasCompanyForm(text) &&
           !isSalutation(text) && text[0].isLetter() && letterheadParts(text).size() == 1 &&
           std::ranges::none_of(text, [](QChar c) { return c.isDigit() || c == u'@' || c == u','; });
}

} // namespace

bool PartyBlocks::isAddressed(const Piece &name) const
{
    if (isInTable(name) || !canOpenBlock(name) || hasDigit(name.text))
        return false;
    const PartyBlock block = grow(name); // "Tyler Crossing" is a name when a street follows
    if (looksLikeAddress(name.text) && !hasCompanyForm(name.text) &&
        (block.address.isEmpty() || !hasDigit(block.address.first().text)))
        return false;
    return block.address.size() >= 2 &&
           std::ranges::any_of(block.address, [](const Piece &line) { return hasPostalCode(line.text); });
}

/// Words before a date, a number or an amount in at least two rows under one another: unknown labels, no names.
void PartyBlocks::findFacts()
{
    QList<const Piece *> found;
    for (qsizetype i = 0; i + 1 < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i], &next = m_pieces[i + 1];
        if (next.line != piece.line || !canBeHead(piece.text) || isInTable(piece))
            continue;
        for (const Candidate *value : m_view.candidatesOn(piece.line))
            if (value->first == next.first && value->end() == next.first + next.count) {
                found.append(&piece);
                break;
            }
    }
    for (const Piece *piece : std::as_const(found))
        for (const Piece *other : std::as_const(found)) {
            const Line &line = m_view.lines()[piece->line];
            if (piece != other && std::abs(piece->line - other->line) <= rowsOfFacts &&
                m_view.lines()[other->line].page == line.page && std::abs(piece->box.x - other->box.x) < line.em)
                m_heads.insert({piece->line, piece->first});
        }
}

/// The words over the columns of a table are no names.
void PartyBlocks::findColumnHeads()
{
    QHash<qsizetype, int> named; // by line: pieces that name a column
    for (const Piece &piece : std::as_const(m_pieces))
        named[piece.line] += ColumnWords::instance().roleOf(piece.text).has_value();
    for (const Piece &piece : std::as_const(m_pieces))
        if (named.value(piece.line) >= columnsOfTable && !hasCompanyForm(piece.text)) // as in a foot of columns
            m_heads.insert({piece.line, piece.first});
}

/// "Buyer" over "Muster GmbH", "Alter Markt 2", "50665 Köln" reads like a name over a second line of it; what is
/// counted here are the signs that tell them apart.
void PartyBlocks::findHeads()
{
    findColumnHeads();
    QList<std::pair<const Piece *, const Piece *>> found;
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (!canBeHead(piece.text) || isLabelled(piece))
            continue;
        const Piece *name = below(piece, blankLine);
        if (name && isAddressed(*name))
            found.append(std::pair(&piece, name));
    }
    for (const auto &[piece, name] : std::as_const(found)) {
        int signs = piece->text.endsWith(u':') ? 2 : 0;
        signs += hasCompanyForm(name->text) ? 2 : 0;
        signs += std::ranges::any_of(
            found, [&](const auto &other) { return other.first != piece && other.first->line == piece->line; });
        const double height = piece->box.height / std::max(name->box.height, 1e-6);
        signs += height < 1 - otherHeight || (piece->text.isUpper() && !name->text.isUpper());
        signs -= height > 1 + otherHeight ? 2 : 0; // a name in large letters
        signs += !piece->text.contains(u' ') && name->text.contains(u' ');
        signs += isInWebAddress(name->text);
        signs -= isInWebAddress(piece->text) ? 2 : 0;
        if (signs > 0)
            m_heads.insert({piece->line, piece->first});
    }
}

} // namespace dbledger::extraction
