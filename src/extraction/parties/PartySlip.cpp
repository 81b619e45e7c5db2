// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/Parties.h"
#include "extraction/words/PartyText.h"

#include <algorithm>

// Who sells on a till slip: its first lines say so.

namespace dbledger::extraction {

namespace {

constexpr double leastReadable = 0.3;                                      // confidence of a word
constexpr double formBelow = 0.35, kindBelow = 0.14, capitalsBelow = 0.06; // the line under a name goes on with it
constexpr double apartOnSlip = 3; // blank space under a line that is not part of the head, in character heights
constexpr int slipLines = 9;      // lines of a till slip that can name its seller

bool isCapitals(const QString &text)
{
    return text == text.toUpper();
}

} // namespace

/// Whether a recogniser was sure of most of its words.
bool Parties::isReadable(const Piece &piece) const
{
    const auto &tokens = m_view.lines()[piece.line].tokens;
    const auto sure = std::count_if(tokens.begin() + piece.first, tokens.begin() + piece.first + piece.count,
                                    [](const Token &token) { return token.confidence > leastReadable; });
    return sure * 2 > piece.count;
}

/// What it adds to a name's score that the line below goes on with it: its legal form ("POPULAR BOOK" over "CO. (M)
/// SDN BHD"), what kind of business it is ("Ilio's" over "Restaurant"), or more of it in capitals. 0 where it does not.
double Parties::goesOn(const QString &name, const Piece &below) const
{
    if (m_blocks.isLabelled(below) || looksLikeContact(below.text))
        return 0;
    if (isFormAlone(below.text))
        return formBelow;
    if (!canBeName(below.text) || hasCompanyForm(below.text) || looksLikeAddress(below.text))
        return 0;
    if (endsInKindOfBusiness(below.text))
        return kindBelow;
    return isCapitals(name) && isCapitals(below.text) ? capitalsBelow : 0;
}

/// The name that ends in that line: a bracket that was opened above it, and a word for a kind of business that stands
/// first, go on with what is above.
QString Parties::wholeName(const QList<const Piece *> &lines, qsizetype last) const
{
    QString text = lines[last]->text;
    for (qsizetype i = last - 1; i >= 0; --i) {
        const bool open = text.count(u')') > text.count(u'(');
        if (m_blocks.below(*lines[i]) != lines[i + 1] || !(open || isKindOfBusiness(text.section(u' ', 0, 0))) ||
            m_blocks.isLabelled(*lines[i]))
            break;
        text.prepend(lines[i]->text + u' ');
    }
    return text.count(u')') > text.count(u'(') ? lines[last]->text : text;
}

/// The first lines of a till slip: a name with a legal form, else the first readable line, or two of them in capitals.
void Parties::readTopOfSlip()
{
    QList<const Piece *> lines;
    for (const Piece &piece : m_blocks.pieces()) {
        if (piece.line >= slipLines + 6 || lines.size() >= slipLines)
            break;
        const auto letters = std::ranges::count_if(piece.text, [](QChar c) { return c.isLetter(); });
        if (letters >= 4 && isReadable(piece))
            lines.append(&piece);
    }
    const bool formed = std::ranges::any_of(lines, [](const Piece *piece) { return hasCompanyForm(piece->text); });
    double rank = formed ? 0.5 : 0.72; // where one line has a legal form, that one is the name
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString name = cleanedName(lines[i]->text);
        if (!canBeName(name) || m_blocks.isLabelled(*lines[i]) || looksLikeContact(lines[i]->text))
            continue;
        const bool form = hasCompanyForm(name);
        if (looksLikeAddress(name) && !form && i > 0)
            break;
        const bool addressNext = i + 1 < lines.size() && looksLikeAddress(lines[i + 1]->text);
        PartyBlock block = m_blocks.startingAt(*lines[i]);
        if (form)
            block.cleaned = cleanedName(wholeName(lines, i));
        const bool apart = !form && i + 1 < lines.size() && // a stamp or handwriting
                           lines[i + 1]->box.y - lines[i]->box.bottom() > apartOnSlip * m_textHeight;
        offer(m_seller, block, (form ? 0.88 : rank) + (addressNext ? 0.05 : 0) - (apart ? 0.15 : 0));
        if (const double more = i == 0 && !form && i + 1 < lines.size() ? goesOn(name, *lines[i + 1]) : 0; more > 0) {
            const QString next = lines[i + 1]->text;
            block.cleaned += u' ' + (isFormAlone(next) ? next.trimmed() : cleanedName(next));
            offer(m_seller, block, rank + more);
        }
        rank -= 0.12;
    }
}

} // namespace dbledger::extraction
