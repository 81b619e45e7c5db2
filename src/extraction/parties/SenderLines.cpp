// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/PartyBlocks.h"
#include "extraction/words/PartyText.h"

#include <QRegularExpression>

#include <algorithm>

// Name and address in one line: above the window of a letter, or at the foot.

namespace dbledger::extraction {

namespace {

constexpr double upperHalf = 0.45;       // where the window of a letter is ...
constexpr double foot = 0.82;            // ... and where the lines about the firm begin
constexpr double separatorGap = 2.2;     // of a blank that held a separator, in usual blanks of its line
constexpr qsizetype fewestGaps = 4;      // that tell what is usual
constexpr double widestInLetterhead = 7; // between its parts, in character heights

} // namespace

/// A blank that is too wide for one between words of that line: a stroke stood in it, which is no word.
double PartyBlocks::widestBlank(const Line &line)
{
    QList<double> gaps;
    for (qsizetype i = 1; i < line.tokens.size(); ++i)
        if (line.tokens[i - 1].segment == line.tokens[i].segment)
            gaps.append(line.tokens[i].box.x - line.tokens[i - 1].box.right());
    std::ranges::sort(gaps);
    return gaps.size() < fewestGaps ? 1 : separatorGap * gaps[gaps.size() / 2];
}

/// The parts of a letterhead on one line, from the piece's first token on: what separators or wide blanks divide.
QStringList PartyBlocks::letterheadOf(const Piece &piece) const
{
    const Line &line = m_view.lines()[piece.line];
    const double blank = widestBlank(line);
    QStringList parts;
    QString part = line.tokens[piece.first].text;
    for (qsizetype i = piece.first + 1; i < line.tokens.size(); ++i) {
        const Token &left = line.tokens[i - 1], &right = line.tokens[i];
        if (right.box.x - left.box.right() > widestInLetterhead * line.em)
            break;
        if (left.segment != right.segment || right.box.x - left.box.right() > blank) {
            parts += letterheadParts(part);
            part.clear();
        }
        part += (part.isEmpty() ? QString() : QStringLiteral(" ")) + right.text;
    }
    return parts + letterheadParts(part);
}

PartyBlock PartyBlocks::senderLine(const Piece &piece) const
{
    const QStringList parts = letterheadOf(piece);
    QStringList others = parts.mid(1);
    others.removeIf([](const QString &part) { return looksLikeContact(part); }); // "SIRET 338 152 887 00026" is no town
    const QString rest = others.join(u' ');
    static const QRegularExpression code(QStringLiteral("\\b\\d{5}\\b")); // its town may be torn off
    const bool placed = hasPostalCode(rest) || (parts.size() > 1 && looksLikeAddress(parts[1]) && rest.contains(code));
    const bool separated = letterheadParts(piece.text).size() > 1;
    const bool torn =
        parts.size() >= 3 && looksLikeAddress(parts[1]) && (piece.box.y < upperHalf || piece.box.y > foot);
    if (parts.size() < 2 || !(separated || torn) || !placed || looksLikeAddress(parts.first()) ||
        looksLikeContact(parts.first()) || isLabelled(piece) || !canBeName(parts.first()))
        return {};
    PartyBlock block;
    block.name = piece;
    block.cleaned = cleanedName(parts.join(QStringLiteral(" · ")));
    block.page = m_view.lines()[piece.line].page;
    block.box = piece.box;
    block.lastLine = piece.line;
    for (const QString &part : std::as_const(others)) {
        Piece line = piece;
        line.text = part;
        block.address.append(line);
    }
    return block;
}

} // namespace dbledger::extraction
