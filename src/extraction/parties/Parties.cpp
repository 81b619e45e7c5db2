// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/Parties.h"

#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Box;

namespace {

constexpr double leastPartyLabel = 0.25;
constexpr double headsAddress = 0.75; // a label of little weight ("To") that is all there is above a whole address
constexpr double weakBuyer = 0.5;     // no better name of the buyer was found by its label
constexpr double topOfPage = 0.36;    // letterheads stand above
constexpr double footOfPage = 0.82;   // legal lines stand below
constexpr double usualGap = 1.2, slipGap = 3; // blanks within one text, in character heights
constexpr double legalLine = 0.7;             // who signs it, by itself
constexpr double likeAddress = 0.85;          // at most, for a name that reads like a street
constexpr double ownsAccount = 0.6;           // money may be taken from the buyer's account as well ...
constexpr double ownsAccountAlone = 0.85;     // ... but the buyer's name stands above his address too
constexpr double namedElsewhere = 0.8;        // of a seller, so that another name on top is likely the buyer's
constexpr double otherOnTop = 0.6;
constexpr double upperPart = 0.5;      // of the page
constexpr double likeLabel = 0.45;     // the same for words of labels
constexpr double sectionHeight = 0.22; // how far below its label something still belongs to a party
constexpr double titleParts = 0.25;    // against a name in a headline of several parts
constexpr double lowerCase = 0.2;      // against a line in lower case under another that can be a name
constexpr double copyrightLine = 0.62; // who has the copyright of the document, by itself
constexpr double pairedLabel = 0.6;    // "From: ..." and "To: ..." under each other
constexpr qsizetype pairedLines = 3;   // between them, at most

double medianHeight(const View &view)
{
    QList<double> heights;
    for (const Line &line : view.lines())
        heights.append(line.charHeight);
    std::ranges::sort(heights);
    return heights.isEmpty() ? 0.01 : heights[heights.size() / 2];
}

/// "Numero", "Invoice to": nothing but words that labels are made of.
bool isLabelWords(const QString &name)
{
    const Lexicon &lexicon = Lexicon::instance();
    return std::ranges::all_of(foldedWords(name).split(u' ', Qt::SkipEmptyParts), [&](const QString &word) {
        return !lexicon.meaningsOf(word).isEmpty() || !lexicon.languagesOfWord(word).isEmpty();
    });
}

} // namespace

Parties::Parties(const View &view, const LineTable &table, bool isTill)
    : m_view(view)
    , m_blocks(view, table, isTill ? slipGap : usualGap)
    , m_isTill(isTill)
    , m_textHeight(medianHeight(view))
{
    readLabelled();
    readSenderLines();
    readLegalLines();
    if (isTill)
        readTopOfSlip();
    else
        readPair();
    readLetterheads();
    if (!isTill && (m_buyer.names.isEmpty() || m_buyer.names.best().score < weakBuyer))
        readLooseBuyer();
    mergeVariants(m_seller);
    mergeVariants(m_buyer);
    const bool sellerIsSurer = m_buyer.names.isEmpty() ||
                               (!m_seller.names.isEmpty() && m_seller.names.best().score >= m_buyer.names.best().score);
    dropNamesOf(sellerIsSurer ? m_seller : m_buyer, sellerIsSurer ? m_buyer : m_seller);
    pickBlock(m_seller, m_sellerBlocks);
    pickBlock(m_buyer, m_buyerBlocks);
}

void Parties::offer(Party &party, const PartyBlock &block, double score)
{
    if (block.isEmpty() || !canBeName(block.cleaned))
        return;
    if (looksLikeAddress(block.cleaned) && !hasCompanyForm(block.cleaned))
        score = std::min(score, likeAddress);
    if (isLabelWords(block.cleaned) || isKindOfBusiness(block.cleaned))
        score = std::min(score, likeLabel);
    party.names.add(Option{block.cleaned, std::min(score, 0.97), block.name.confidence, block.page, block.name.box});
    (&party == &m_seller ? m_sellerBlocks : m_buyerBlocks).append(block);
}

/// Whether it names whose bank account it is.
bool Parties::namesOwner(const Label &label) const
{
    return label.weight(QStringLiteral("account_owner")) > 0 && m_view.isAtBank(label);
}

/// What the label says of the buyer and of the seller. Whose bank account it is to pay into is the seller.
std::pair<double, double> Parties::weightsOf(const Label &label) const
{
    if (namesOwner(label))
        return {0, ownsAccount};
    return {label.weight(QStringLiteral("buyer")), label.weight(QStringLiteral("seller"))};
}

void Parties::readLabelled()
{
    for (const Label &label : m_view.labels()) {
        const auto [buyer, seller] = weightsOf(label);
        if (std::max(buyer, seller) < leastPartyLabel)
            continue;
        // a label inside a sentence introduces nobody: it leads its segment, or a colon follows it
        const Line &line = m_view.lines()[label.line];
        const bool leads = line.beginsSegment(label.first);
        if (!leads && !label.endsInColon)
            continue;
        PartyBlock block = m_blocks.behind(label);
        const bool plain = !label.endsInColon && label.words == 1;
        const bool inlined = block.name.line == label.line && block.name.first == label.end();
        const double trust = (leads ? 0.95 : 0.7) * (plain ? (inlined ? 0.6 : 0.92) : 1);
        block.weight = std::max(buyer, seller) * trust;
        if (namesOwner(label) && !standsOnTop(block.cleaned))
            block.weight = ownsAccountAlone;
        if (isHeadOf(label, block))
            block.weight = std::max(block.weight, headsAddress);
        if (inlined && label.endsInColon && hasCounterpart(label))
            block.weight = std::max(block.weight, pairedLabel);
        offer(buyer >= seller ? m_buyer : m_seller, block, block.weight);
    }
}

/// Whether the label is all that stands on its line in that column, and a name with its whole address below it.
bool Parties::isHeadOf(const Label &label, const PartyBlock &block) const
{
    const Line &line = m_view.lines()[label.line];
    const int segment = line.tokens[label.first].segment;
    const auto size = std::ranges::count(line.tokens, segment, &Token::segment);
    const bool above = size == label.count && block.name.line > label.line;
    const bool salutes = block.name.line == label.line && isSalutation(line.text(label.first, label.count));
    return (above || salutes) && block.address.size() >= 2 &&
           std::ranges::any_of(block.address, [](const Piece &piece) { return hasPostalCode(piece.text); });
}

/// Whether a label of the other party stands under or over it: "De:" means little by itself, much over "Para:".
bool Parties::hasCounterpart(const Label &label) const
{
    const bool buys = label.weight(QStringLiteral("buyer")) >= label.weight(QStringLiteral("seller"));
    const Line &line = m_view.lines()[label.line];
    return std::ranges::any_of(m_view.labels(), [&](const Label &other) {
        return other.line != label.line && std::abs(other.line - label.line) <= pairedLines && other.endsInColon &&
               m_view.lines()[other.line].page == line.page && std::abs(other.box.x - label.box.x) < line.em &&
               other.weight(buys ? QStringLiteral("seller") : QStringLiteral("buyer")) >= leastPartyLabel;
    });
}

/// "Muster SAS au capital de 3 000 Euros - RCS Paris": who signs the legal line is the seller.
void Parties::readLegalLines()
{
    static const QRegularExpression capital(QStringLiteral(R"(^(.{2,60}?),?\s+(?:\S+\s+){1,3}?au capital\b)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression copyright(
        QStringLiteral(R"((?:©|\([cC]\)(?=\s*\d{4})|\bCopyright)[\s\d,–-]*(\p{L}.*)$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (const Piece &piece : m_blocks.pieces()) {
        if (const auto match = copyright.match(piece.text); match.hasMatch() && hasCompanyForm(match.captured(1))) {
            PartyBlock block = m_blocks.startingAt(piece);
            block.cleaned = cleanedName(match.captured(1).section(QStringLiteral("., "), 0, 0));
            block.address.clear();
            offer(m_seller, block, copyrightLine);
        }
        const auto match = capital.match(piece.text);
        if (!match.hasMatch() || letterheadParts(match.captured(1)).size() > 1)
            continue;
        PartyBlock block = m_blocks.startingAt(piece);
        block.address.clear();
        offer(m_seller, block, legalLine);
        m_legalName = block.cleaned;
    }
}

bool Parties::belongsToBuyer(const QString &name) const
{
    if (m_buyer.names.isEmpty() || m_buyer.names.best().score <= 0.5)
        return false;
    // "Fabrikam Inc." buys, "Fabrikam Store" is where it is delivered; "Studio Rossi" and "Studio Verdi" are two firms
    const QString buyer = m_buyer.names.best().value;
    const QString bare = foldedWords(withoutCompanyForm(buyer)), own = foldedWords(withoutCompanyForm(name));
    return nameKey(buyer) == nameKey(name) ||
           (std::min(bare.size(), own.size()) > 4 &&
            ((own + u' ').startsWith(bare + u' ') || (bare + u' ').startsWith(own + u' ')));
}

/// In whatever order its words come: the account of "Erika Muster" is that of "Frau Muster, Erika".
bool Parties::standsOnTop(const QString &name) const
{
    const QStringList words = foldedWords(name).split(u' ');
    return std::ranges::any_of(m_blocks.pieces(), [&](const Piece &piece) {
        if (piece.box.y >= upperPart || m_view.lines()[piece.line].page > 1)
            return false;
        const QStringList there = foldedWords(piece.text).split(u' ');
        return std::ranges::all_of(words, [&](const QString &word) { return there.contains(word); });
    });
}

/// Whether a seller of another name is known by now: from labels, the foot, the bank account or further up.
bool Parties::isOtherThanSeller(const QString &name) const
{
    if (m_seller.names.isEmpty() || m_seller.names.best().score < namedElsewhere)
        return false;
    const QString known = foldedWords(m_seller.names.best().value) + u' ', own = foldedWords(name) + u' ';
    return !known.startsWith(own) && !own.startsWith(known);
}

bool Parties::isMentionedElsewhere(const QString &name, qsizetype line) const
{
    const QString key = foldedWords(name);
    if (key.size() < 4)
        return false;
    for (qsizetype i = 0; i < m_view.lines().size(); ++i)
        if (i != line && foldedWords(m_view.lines()[i].text()).contains(key))
            return true;
    return false;
}

double Parties::letterheadScore(const Piece &piece) const
{
    const Line &line = m_view.lines()[piece.line];
    const QString name = cleanedName(piece.text);
    if (!canBeName(name) || m_blocks.isLabelled(piece) || belongsToBuyer(name) || looksLikeContact(name) ||
        m_blocks.isInTable(piece))
        return 0;
    const bool top = line.page == 1 && piece.box.y<topOfPage, foot = piece.box.y> footOfPage;
    const bool form = hasCompanyForm(name);
    const bool senderLine = letterheadParts(piece.text).size() > 1 && name.size() < piece.text.size() &&
                            looksLikeAddress(piece.text.sliced(name.size()));
    if (!top && !(foot && form) && !senderLine)
        return 0;
    // "Crossing Group" in large letters on top is no street
    const bool headline = top && piece.line <= 1 && !name.contains(QRegularExpression(QStringLiteral("\\d")));
    if (looksLikeAddress(name) && !form && !headline)
        return 0;
    double score = 0.2 + (form ? 0.22 : 0) + (senderLine ? 0.3 : 0);
    if (top)
        score += 0.18 * (1 - piece.box.y / topOfPage);
    if (line.charHeight > 1.25 * m_textHeight || piece.box.height > 1.3 * m_textHeight)
        score += 0.1;
    const Piece *under = m_blocks.below(piece);
    if (under && looksLikeAddress(under->text) && !looksLikeContact(under->text))
        score += 0.2;
    else if (const Piece *next = under ? m_blocks.below(*under) : nullptr)
        score += hasPostalCode(next->text) || (under->text[0].isLower() && looksLikeAddress(next->text)) ? 0.15 : 0;
    if (top && piece.line <= 1)
        score += 0.1;
    const PartyBlock block = m_blocks.startingAt(piece);
    const Piece *end = m_blocks.below(block.address.isEmpty() ? piece : block.address.last());
    const bool reached = end && (looksLikeContact(end->text) || m_blocks.isReach(*end));
    if (top && !reached && !m_blocks.isInWebAddress(name) && isOtherThanSeller(name))
        score *= otherOnTop;
    if (top && reached)
        score += 0.15; // telephone, register and tax numbers follow the seller's address, not the buyer's
    if (m_blocks.isInWebAddress(name))
        score += 0.15;
    if (isMentionedElsewhere(name, piece.line))
        score += 0.08;
    if (name.size() < 4 && !form)
        score -= 0.25;
    if (!senderLine && !form && letterheadParts(piece.text).size() > 1)
        score -= titleParts;
    if (!form && name[0].isLower() && goesOnAbove(piece))
        score -= lowerCase;
    return std::min(score, 0.92) * (0.5 + 0.5 * piece.confidence);
}

/// Whether the line above can be the name that this one goes on with.
bool Parties::goesOnAbove(const Piece &piece) const
{
    return std::ranges::any_of(m_blocks.pieces(), [&](const Piece &other) {
        return other.line < piece.line && m_blocks.below(other) == &piece && canBeName(other.text) &&
               !m_blocks.isLabelled(other) && !looksLikeContact(other.text);
    });
}

void Parties::readLetterheads()
{
    for (const Piece &piece : m_blocks.pieces()) {
        bool insideBuyer = false;
        for (const PartyBlock &block : std::as_const(m_buyerBlocks))
            insideBuyer = insideBuyer || (block.weight > 0.5 && block.page == m_view.lines()[piece.line].page &&
                                          piece.line >= block.name.line && piece.line <= block.lastLine &&
                                          horizontalOverlap(piece.box, block.box) > 0.3);
        if (insideBuyer)
            continue;
        const double score = letterheadScore(piece);
        if (score <= 0.3)
            continue;
        PartyBlock block = m_blocks.startingAt(piece);
        offer(m_seller, block, score);
        // "Muster Kundendienst" on top and "Muster SAS au capital de" at the foot: the legal line has the name
        if (!m_legalName.isEmpty() && foldedWords(block.cleaned).startsWith(foldedWords(m_legalName) + u' ')) {
            block.cleaned = m_legalName;
            offer(m_seller, block, score + 0.05);
        }
    }
}

PartyRole Parties::roleAt(int page, const Box &box, qsizetype line) const
{
    for (const auto *blocks : {&m_buyerBlocks, &m_sellerBlocks})
        for (const PartyBlock &block : *blocks)
            if (block.weight > 0.5 && block.page == page && line >= block.name.line && line <= block.lastLine &&
                box.right() > block.box.x && box.x < block.box.right() + 0.05)
                return blocks == &m_buyerBlocks ? PartyRole::Buyer : PartyRole::Seller;
    for (const Party *party : {&m_buyer, &m_seller})
        if (!party->block.isEmpty() && party->names.best().score > 0.5 && party->block.page == page &&
            line >= party->block.name.line && line <= party->block.lastLine && box.x > party->block.box.x - 0.02 &&
            box.x < party->block.box.right())
            return party == &m_buyer ? PartyRole::Buyer : PartyRole::Seller;
    PartyRole role = PartyRole::None;
    double nearest = sectionHeight;
    for (const Label &label : m_view.labels()) {
        const bool isPaid = label.weight(QStringLiteral("account_owner")) > 0 &&
                            label.weight(QStringLiteral("seller")) <= 0 && label.weight(QStringLiteral("buyer")) <= 0;
        const auto [buyer, seller] = isPaid ? std::pair(0.0, ownsAccount) : weightsOf(label);
        const double other =
            isPaid ? 0 : std::max(label.weight(QStringLiteral("ship_to")), label.weight(QStringLiteral("other_party")));
        const Line &origin = m_view.lines()[label.line];
        const bool leads = origin.beginsSegment(label.first);
        if (std::max({buyer, seller, other}) < 0.3 || origin.page != page || label.line > line || !leads)
            continue;
        const double distance = box.y - label.box.y;
        const bool sameColumn = label.box.x < box.right() + 0.02 && label.box.x > box.x - 0.25;
        if (distance < 0 || distance > nearest || !sameColumn)
            continue;
        nearest = distance;
        role = buyer >= std::max(seller, other) ? PartyRole::Buyer
               : seller >= other                ? PartyRole::Seller
                                                : PartyRole::Other;
    }
    return role;
}

} // namespace dbledger::extraction
