// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/PartyIds.h"

#include "domain/proof/Identifiers.h"
#include "extraction/words/VatIds.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Field;

namespace {

constexpr double checkedId = 0.97; // check digits hold: the id is right, only its owner can be wrong
constexpr double shapedId = 0.85;
constexpr double labelledId = 0.8;
constexpr double placedId = 0.92; // of one of several, by where it stands
constexpr double sameColumn = 2;  // between left edges, in character heights
constexpr qsizetype longestIban = 34;
constexpr double farthestBelow = 3; // between the tops of a label's line and its value's, in character heights

} // namespace

PartyIds::PartyIds(const View &view, const Parties &parties)
    : m_view(view)
    , m_parties(parties)
{
}

bool PartyIds::ownedByLabel(const Candidate &candidate, const QString &topic) const
{
    for (const Label *label : m_view.labelsOn(candidate.line))
        if (label->end() <= candidate.first && label->weight(topic) > 0.5)
            return true;
    if (candidate.line == 0)
        return false;
    for (const Label *label : m_view.labelsOn(candidate.line - 1))
        if (label->weight(topic) > 0.5 && horizontalOverlap(label->box, candidate.box) > 0.3)
            return true;
    return false;
}

/// The box of the value and of the label before it: the label stands where the party's block begins.
domain::Box PartyIds::withLabel(const Candidate &candidate) const
{
    const Label *nearest = nullptr;
    for (const Label *label : m_view.labelsOn(candidate.line))
        if (label->end() <= candidate.first)
            nearest = label;
    if (nearest) // "VAT No. GB123456789    somebody@example.com": that label is of another column
        for (const Candidate *between : m_view.candidatesOn(candidate.line))
            if (between->first >= nearest->end() && between->end() <= candidate.first)
                return candidate.box;
    return nearest ? candidate.box.united(nearest->box) : candidate.box;
}

QList<PartyIds::Owned> PartyIds::vatIds() const
{
    QList<Owned> found;
    const auto add = [&](const Candidate &candidate, const QString &value, double score) {
        const PartyRole role = ownedByLabel(candidate, QStringLiteral("buyer_vat_id"))
                                   ? PartyRole::Buyer
                                   : m_parties.roleAt(candidate.page, withLabel(candidate), candidate.line);
        found.append({Option{value, score, candidate.confidence, candidate.page, candidate.box}, role});
    };
    const auto isOther = [this](const Candidate &candidate) { // "EORI GB815718030000"
        const Label *label = candidate.first > 0 ? m_view.labelAt(candidate.line, candidate.first - 1) : nullptr;
        return label && label->weight(QStringLiteral("other_number")) >= 0.6 &&
               label->weight(QStringLiteral("vat_id")) <= 0 && label->weight(QStringLiteral("buyer_vat_id")) <= 0;
    };
    for (const Candidate &candidate : m_view.candidates())
        if (candidate.kind == CandidateKind::VatId && !isOther(candidate))
            add(candidate, candidate.value, candidate.checked ? checkedId : shapedId);
    for (const QString &topic : {QStringLiteral("vat_id"), QStringLiteral("buyer_vat_id")})
        for (const Label *label : m_view.labelsOf(topic, 0.5))
            for (const Placement &placement :
                 m_view.rightOf(*label, [](const Candidate &c) { return c.kind == CandidateKind::Code; }))
                if (placement.score > 0.7 && looksLikeTaxId(placement.candidate->value))
                    add(*placement.candidate, domain::compactIdentifier(placement.candidate->value),
                        labelledId * label->weight(topic) * placement.score);
    return found;
}

/// Numbers of so many digits on a line, from that token on; their groups may be separated by blanks.
QList<PartyIds::Owned> PartyIds::numbersOn(qsizetype index, qsizetype from, int digits) const
{
    static const QRegularExpression decimals(QStringLiteral("\\d[.,]\\d{1,2}$"));
    QList<Owned> found;
    const Line &line = m_view.lines()[index];
    for (qsizetype first = from; first < line.tokens.size(); ++first) {
        QString number;
        for (qsizetype count = 1; count <= 5 && first + count <= line.tokens.size() && number.size() < digits;
             ++count) {
            const Token &last = line.tokens[first + count - 1]; // two amounts side by side are no identifier
            if (last.segment != line.tokens[first].segment || last.text.contains(decimals))
                break;
            number += domain::compactIdentifier(line.tokens[first + count - 1].text);
            const bool complete =
                number.size() == digits && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
            if (!complete)
                continue;
            const domain::Box box = line.boxOf(first, count);
            const bool right = digits == 9 ? domain::isSiren(number) : domain::isSiret(number);
            found.append({Option{number, right ? checkedId : 0.6, line.confidenceOf(first, count), line.page, box},
                          m_parties.roleAt(line.page, box, index)});
        }
    }
    return found;
}

/// Whether the line is one of the next below that one: rows of other columns may stand between.
bool PartyIds::isNear(qsizetype index, qsizetype below) const
{
    const QList<Line> &lines = m_view.lines();
    return below < lines.size() && lines[below].page == lines[index].page &&
           lines[below].box.y - lines[index].box.y < farthestBelow * lines[index].charHeight;
}

/// Those behind a label of the topic, else those below it that their check digits prove.
QList<PartyIds::Owned> PartyIds::registerNumbers(const QString &topic, int digits) const
{
    QList<Owned> found;
    for (const Label *label : m_view.labelsOf(topic, 0.5)) {
        const QList<Owned> beside =
            numbersOn(label->line, topic == u"siren" ? std::max<qsizetype>(0, label->first - 4) : label->end(), digits);
        found += beside;
        for (qsizetype index = label->line + 1; beside.isEmpty() && isNear(label->line, index); ++index)
            for (Owned &number : numbersOn(index, 0, digits))
                if (number.option.score == checkedId &&
                    std::abs(number.option.box.x - label->box.x) < sameColumn * m_view.lines()[index].em)
                    found.append(number);
    }
    return found;
}

/// What stands at the buyer is his; the rest is the seller's. Where nothing says whose a second id is, it is the
/// buyer's.
void PartyIds::share(const QList<Owned> &found, Field seller, std::optional<Field> buyer,
                     QMap<Field, Ranking> &result) const
{
    const bool several = std::ranges::any_of(
        found, [&](const Owned &owned) { return owned.option.value != found.first().option.value; });
    for (const Owned &owned : found) {
        Option option = owned.option;
        if (several && buyer) // check digits do not say whose it is
            option.score = std::min(option.score, placedId);
        if (owned.role == PartyRole::Buyer) {
            if (buyer)
                result[*buyer].add(option);
            continue;
        }
        if (owned.role == PartyRole::Other)
            option.score *= 0.5;
        if (owned.role == PartyRole::None)
            option.score *= 0.96;
        result[seller].add(option);
    }
    if (!buyer || !result.contains(seller) || !result.contains(*buyer))
        return;
    // the same id at both parties: the buyer's label is the stronger word
    Ranking others;
    for (const Option &option : result[seller].options())
        if (result[*buyer].scoreOf(option.value) <= 0)
            others.add(option);
    result[seller] = others;
}

void PartyIds::findEmails(QMap<Field, Ranking> &result) const
{
    for (const Candidate &candidate : m_view.candidates()) {
        if (candidate.kind != CandidateKind::Email)
            continue;
        const PartyRole role = m_parties.roleAt(candidate.page, withLabel(candidate), candidate.line);
        if (role == PartyRole::Other)
            continue;
        result[role == PartyRole::Buyer ? Field::BuyerEmail : Field::SellerEmail].add(
            Option{candidate.value, role == PartyRole::None ? 0.75 : 0.93, candidate.confidence, candidate.page,
                   candidate.box});
    }
}

/// An IBAN whose groups go on in the next lines of a narrow column.
void PartyIds::findTornAccount(QMap<Field, Ranking> &result) const
{
    static const QRegularExpression start(QStringLiteral("^[A-Z]{2}\\d{2}[A-Z0-9]*$"));
    const QList<Line> &lines = m_view.lines();
    const auto append = [](Option &option, const Line &line, qsizetype first) {
        const qsizetype end = line.segmentEnd(first);
        option.value += domain::compactIdentifier(line.text(first, end - first));
        option.confidence = std::min(option.confidence, line.confidenceOf(first, end - first));
        option.box = option.box.united(line.boxOf(first, end - first));
    };
    const auto goOn = [&](qsizetype index, qsizetype first) {
        const double left = lines[index].tokens[first].box.x;
        Option account{{}, checkedId, 1, lines[index].page, {}};
        append(account, lines[index], first);
        for (qsizetype last = index, below = index + 1; isNear(last, below); ++below) {
            const Line &line = lines[below];
            const auto token = std::find_if(line.tokens.begin(), line.tokens.end(), [&](const Token &other) {
                return std::abs(other.box.x - left) < sameColumn * line.em;
            });
            if (token == line.tokens.end())
                continue;
            append(account, line, token - line.tokens.begin());
            last = below;
            if (domain::isIban(account.value))
                return result[Field::Iban].add(account);
            if (account.value.size() > longestIban)
                return;
        }
    };
    for (qsizetype index = 0; index < lines.size(); ++index)
        for (qsizetype first = 0; first < lines[index].tokens.size(); ++first)
            if (start.match(domain::compactIdentifier(lines[index].tokens[first].text)).hasMatch())
                goOn(index, first);
}

void PartyIds::findAccount(QMap<Field, Ranking> &result) const
{
    for (const Candidate &candidate : m_view.candidates())
        if (candidate.kind == CandidateKind::Iban)
            result[Field::Iban].add(
                Option{candidate.value, checkedId, candidate.confidence, candidate.page, candidate.box});
    if (!result.contains(Field::Iban))
        findTornAccount(result);
    for (const Label *label : m_view.labelsOf(QStringLiteral("bic"), 0.5)) {
        const Line &line = m_view.lines()[label->line];
        for (qsizetype token = label->end(); token < std::min(line.tokens.size(), label->end() + 3); ++token) {
            const QString value = domain::compactIdentifier(line.tokens[token].text);
            if (domain::isBic(value) && line.tokens[token].text.contains(value)) {
                result[Field::Bic].add(
                    Option{value, 0.95, line.confidenceOf(token, 1), line.page, line.tokens[token].box});
                break;
            }
        }
    }
}

QMap<Field, Ranking> PartyIds::find() const
{
    QMap<Field, Ranking> result;
    share(vatIds(), Field::SellerVatId, Field::BuyerVatId, result);
    const QList<Owned> sirets = registerNumbers(QStringLiteral("siret"), 14);
    share(sirets, Field::SellerSiret, Field::BuyerSiret, result);
    QList<Owned> sirens = registerNumbers(QStringLiteral("siren"), 9);
    for (Owned siret : sirets) {
        siret.option.value = siret.option.value.first(9);
        siret.option.score *= 0.98;
        sirens.append(siret);
    }
    share(sirens, Field::SellerSiren, std::nullopt, result);
    findEmails(result);
    findAccount(result);
    return result;
}

} // namespace dbledger::extraction
