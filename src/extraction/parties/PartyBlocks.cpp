// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/PartyBlocks.h"

#include "extraction/words/PartyText.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dbledger::extraction {

using domain::Box;

namespace {

constexpr double columnTolerance = 2; // of left edges, in character heights
constexpr double besideTitle = 0.5;   // a wider blank parts the document's title from a name
constexpr double segmentsApart = 2;   // wider joins are those of slips, which have no columns
constexpr int mostAddressLines = 6;
constexpr int mostSkipped = 4;          // lines between label and name that are numbers of the party
constexpr double widestPlain = 14;      // between a label and the name behind it, in character heights
constexpr double widestSure = 45;       // the same for a label with a colon
constexpr qsizetype shortestInHost = 3; // letters of a name that tell in an address of the net

/// Topics whose labels stand before a value that is not part of an address.
const QStringList &valueTopics()
{
    static const QStringList topics{QStringLiteral("invoice_number"),
                                    QStringLiteral("other_number"),
                                    QStringLiteral("purchase_order"),
                                    QStringLiteral("order_number"),
                                    QStringLiteral("customer_number"),
                                    QStringLiteral("payment_reference"),
                                    QStringLiteral("issue_date"),
                                    QStringLiteral("date"),
                                    QStringLiteral("due_date"),
                                    QStringLiteral("delivery_date"),
                                    QStringLiteral("other_date"),
                                    QStringLiteral("vat_id"),
                                    QStringLiteral("buyer_vat_id"),
                                    QStringLiteral("siren"),
                                    QStringLiteral("siret"),
                                    QStringLiteral("tax_number"),
                                    QStringLiteral("iban"),
                                    QStringLiteral("bic"),
                                    QStringLiteral("email"),
                                    QStringLiteral("phone"),
                                    QStringLiteral("fax"),
                                    QStringLiteral("web"),
                                    QStringLiteral("contact"),
                                    QStringLiteral("payment_terms"),
                                    QStringLiteral("page"),
                                    QStringLiteral("amount_due"),
                                    QStringLiteral("gross_total"),
                                    QStringLiteral("net_total"),
                                    QStringLiteral("tax_total"),
                                    QStringLiteral("subtotal")};
    return topics;
}

/// What follows a label without a colon: "Tel 0123", not "Port Smith".
bool looksLikeValue(const QString &text)
{
    return text.startsWith(u':') || std::ranges::any_of(text, [](QChar c) { return c.isDigit() || c == u'@'; });
}

/// "002043319-W", "(383322-D)": the company's number under its name.
bool isRegistration(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\(?[\\d\\s-]{5,}(?:-?[A-Z])?\\)?$"));
    return pattern.match(text).hasMatch();
}

bool isPartyLabel(const Label &label)
{
    for (const char16_t *topic : {u"buyer", u"seller", u"ship_to", u"other_party"})
        if (label.weight(QString::fromUtf16(topic)) >= 0.6)
            return true;
    return false;
}

bool isKeyLabel(const Label &label)
{
    return label.weight(QStringLiteral("name")) > 0 || label.weight(QStringLiteral("address")) > 0;
}

} // namespace

QString PartyBlock::addressText() const
{
    QStringList lines;
    for (const Piece &piece : address)
        if (const QString line = cleanedAddressLine(piece.text); !line.isEmpty())
            lines.append(line);
    return lines.join(QStringLiteral(", "));
}

PartyBlocks::PartyBlocks(const View &view, const LineTable &table, double joinGap)
    : m_view(view)
    , m_table(table)
{
    for (qsizetype index = 0; index < view.lines().size(); ++index) {
        const Line &line = view.lines()[index];
        for (qsizetype first = 0; first < line.tokens.size();) {
            qsizetype count = 1;
            const auto joins = [&](qsizetype next) {
                const Token &left = line.tokens[next - 1], &right = line.tokens[next];
                if (isTitleEdge(index, next))
                    return false;
                return left.segment == right.segment || (right.box.x - left.box.right() < joinGap * line.em &&
                                                         (joinGap > segmentsApart || !right.beginsColumn));
            };
            while (first + count < line.tokens.size() && joins(first + count))
                ++count;
            const Piece piece = pieceOf(index, first, count);
            const auto signs = std::ranges::count_if(piece.text, [](QChar c) { return c.isLetterOrNumber(); });
            if (signs > 1 || (signs == 1 && line.witness != domain::Witness::Ocr))
                m_pieces.append(piece); // the rest is dirt
            first += count;
        }
    }
    for (const Line &line : view.lines())
        for (const Token &token : line.tokens) {
            const QString text = folded(token.text);
            const qsizetype host = std::max(text.indexOf(u'@'), text.indexOf(QStringLiteral("www.")));
            if (host >= 0)
                m_hosts.append(text.sliced(host));
        }
    findFacts();
    if (joinGap <= segmentsApart) // slips address nobody
        findHeads();
}

bool PartyBlocks::isInWebAddress(const QString &name) const
{
    const QString firstWord = foldedWords(name).section(u' ', 0, 0);
    return firstWord.size() >= shortestInHost &&
           std::ranges::any_of(m_hosts, [&](const QString &host) { return host.contains(firstWord); });
}

/// "FACTURE   Muster SARL", "Muster SARL   Facture": what the document is belongs to no name beside it.
bool PartyBlocks::isTitleEdge(qsizetype index, qsizetype next) const
{
    const Line &line = m_view.lines()[index];
    if (line.tokens[next].box.x - line.tokens[next - 1].box.right() < besideTitle * line.em)
        return false;
    const auto isTitle = [&](const Label *label) {
        return label &&
               (label->weight(QStringLiteral("invoice")) >= 0.9 || label->weight(QStringLiteral("credit_note")) >= 0.9);
    };
    const Label *before = m_view.labelAt(index, next - 1), *behind = m_view.labelAt(index, next);
    return before != behind && ((isTitle(before) && before->first == 0) || (isTitle(behind) && behind->first == next));
}

QList<const Piece *> PartyBlocks::piecesOn(qsizetype line) const
{
    QList<const Piece *> result;
    for (const Piece &piece : m_pieces)
        if (piece.line == line)
            result.append(&piece);
    return result;
}

bool PartyBlocks::isLabelled(const Piece &piece) const
{
    if (isHead(piece))
        return true;
    qsizetype covered = 0;
    for (const Label *label : m_view.labelsOn(piece.line)) {
        if (label->first < piece.first || label->first >= piece.first + piece.count)
            continue;
        const bool leads = label->first == piece.first;
        const bool value =
            std::ranges::any_of(valueTopics(), [&](const QString &t) { return label->weight(t) >= 0.5; });
        if (leads && !isKeyLabel(*label) &&
            (label->endsInColon || (value && piece.count > label->count &&
                                    looksLikeValue(m_view.lines()[piece.line].tokens[label->end()].text))))
            return true;
        covered += label->count;
    }
    return covered * 3 >= piece.count * 2; // nothing but label words: a heading
}

bool PartyBlocks::isReach(const Piece &piece) const
{
    const Label *label = m_view.labelAt(piece.line, piece.first);
    if (!label || label->first != piece.first || label->weight(QStringLiteral("buyer_vat_id")) >= 0.5)
        return false;
    for (const char16_t *topic :
         {u"vat_id", u"tax_number", u"siren", u"siret", u"phone", u"fax", u"email", u"web", u"iban"})
        if (label->weight(QString::fromUtf16(topic)) >= 0.5)
            return true;
    return false;
}

bool PartyBlocks::isInTable(const Piece &piece) const
{
    return m_table.contains(m_view.lines()[piece.line].page, piece.box);
}

bool PartyBlocks::endsBlock(const Piece &piece) const
{
    if (isInTable(piece))
        return true;
    for (const Label *label : m_view.labelsOn(piece.line))
        if (label->first >= piece.first && label->first < piece.first + piece.count && label->first == piece.first &&
            isPartyLabel(*label) && (label->endsInColon || label->count == piece.count))
            return true;
    return false;
}

const Piece *PartyBlocks::below(const Piece &piece, double gap) const
{
    const Line &origin = m_view.lines()[piece.line];
    const double tolerance = columnTolerance * origin.em;
    const Piece *best = nullptr;
    for (qsizetype index = piece.line + 1; index < m_view.lines().size() && !best; ++index) {
        const Line &line = m_view.lines()[index];
        if (line.page != origin.page ||
            line.box.y - piece.box.bottom() > gap * std::max(piece.box.height, origin.charHeight))
            return nullptr;
        double nearest = 1e9;
        for (const Piece *candidate : piecesOn(index)) {
            const double offset = std::abs(candidate->box.x - piece.box.x);
            const bool centred = std::abs(candidate->box.centreX() - piece.box.centreX()) < tolerance;
            const bool overlaps = horizontalOverlap(candidate->box, piece.box) > 0.6;
            const bool flush = std::abs(candidate->box.right() - piece.box.right()) < origin.em / 2; // to the right
            if ((offset < tolerance || centred || overlaps || flush) && offset < nearest) {
                nearest = offset;
                best = candidate;
            }
        }
    }
    return best;
}

PartyBlock PartyBlocks::grow(const Piece &name) const
{
    PartyBlock block;
    block.name = name;
    block.cleaned = cleanedName(name.text);
    block.page = m_view.lines()[name.line].page;
    block.box = name.box;
    block.lastLine = name.line;
    const Piece *at = &name;
    bool placed = false; // the line with the postal code was read: only a country or how to reach them can follow
    for (int i = 0; i < mostAddressLines; ++i) {
        const Piece *next = below(*at);
        if (!next || endsBlock(*next) || (placed && !isCountry(next->text) && !looksLikeContact(next->text)))
            break;
        at = next;
        placed =
            placed || (i > 0 && hasPostalCode(next->text) && !isLabelled(*next)); // a street can begin with 4 digits
        block.lastLine = next->line;
        block.box = block.box.united(next->box);
        if (isLabelled(*next) || looksLikeContact(next->text) || next->text.size() > 60 || isRegistration(next->text))
            continue;
        const Label *key = m_view.labelAt(next->line, next->first);
        const bool labelled = key && key->first == next->first && key->weight(QStringLiteral("address")) > 0;
        const auto value = labelled ? pieceBehind(*key) : std::nullopt;
        block.address.append(value ? *value : *next);
    }
    return block;
}

PartyBlock PartyBlocks::startingAt(const Piece &piece) const
{
    return grow(piece);
}

Piece PartyBlocks::pieceOf(qsizetype index, qsizetype first, qsizetype count) const
{
    const Line &line = m_view.lines()[index];
    return {index, first, count, line.text(first, count), line.boxOf(first, count), line.confidenceOf(first, count)};
}

/// What follows a label on its line, up to the end of the segment or the next label with a colon.
std::optional<Piece> PartyBlocks::pieceBehind(const Label &label) const
{
    const Line &line = m_view.lines()[label.line];
    qsizetype first = label.end();
    const auto isWord = [&](qsizetype token) {
        return std::ranges::any_of(line.tokens[token].text, [](QChar c) { return c.isLetterOrNumber(); });
    };
    while (first < line.tokens.size() && !isWord(first))
        ++first;
    if (first == line.tokens.size())
        return {};
    qsizetype end = first + 1;
    for (; end < line.tokens.size() && line.tokens[end].segment == line.tokens[first].segment; ++end) {
        const Label *next = m_view.labelAt(label.line, end);
        if (next && next->first == end && next->endsInColon)
            break;
    }
    return pieceOf(label.line, first, end - first);
}

bool PartyBlocks::canOpenBlock(const Piece &piece) const
{
    return !isLabelled(piece) && !piece.text.startsWith(u'(') && canBeName(cleanedName(piece.text)) &&
           !looksLikeContact(piece.text);
}

PartyBlock PartyBlocks::behind(const Label &label) const
{
    const Line &line = m_view.lines()[label.line];
    if (const auto piece = pieceBehind(label)) {
        const Label *own = m_view.labelAt(label.line, piece->first);
        const bool sameSegment = line.tokens[piece->first].segment == line.tokens[label.end() - 1].segment;
        const bool sure = label.endsInColon || isKeyLabel(label);
        const double gap = (piece->box.x - label.box.right()) / std::max(line.em, 1e-6);
        const bool key = own && own->first == piece->first && (own->endsInColon || own->count >= piece->count);
        const bool near = sameSegment ? sure || !piece->text[0].isLower() : gap < (sure ? widestSure : widestPlain);
        if (!key && near && canBeName(cleanedName(piece->text)) && !isLabelled(*piece))
            return grow(*piece);
        if (sameSegment && !key)
            return {}; // a sentence or a number: not what introduces a party
    }
    return under(label);
}

PartyBlock PartyBlocks::under(const Label &label) const
{
    Piece at = pieceOf(label.line, label.first, label.count);
    std::optional<Piece> person; // "Attn: ..." above the address, where no firm is named
    for (int skipped = 0; skipped <= mostSkipped; ++skipped) {
        const Piece *next = below(at, blankLine);
        if (!next || endsBlock(*next))
            return {};
        if (person && looksLikeAddress(next->text))
            return grow(*person);
        if (canOpenBlock(*next))
            return grow(*next);
        const Label *key = m_view.labelAt(next->line, next->first);
        if (key && key->weight(QStringLiteral("name")) > 0) { // "Name:   Muster GmbH" in two columns
            const PartyBlock named = behind(*key);
            if (!named.isEmpty())
                return named;
        }
        if (key && key->weight(QStringLiteral("contact")) > 0 && key->first == next->first)
            person = pieceBehind(*key);
        at = *next;
        at.box.x = label.box.x;
    }
    return {};
}

} // namespace dbledger::extraction
