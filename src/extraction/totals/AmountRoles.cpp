// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/totals/AmountRoles.h"

#include "extraction/totals/TaxRows.h"
#include "extraction/words/TextFold.h"

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

namespace {

constexpr double notLastFactor = 0.82; // of several amounts behind a label the last one is meant
constexpr double notLeading = 0.6;     // "... included in total": the word is not what the row is about
constexpr double besideLeaders = 0.6;  // label at the left edge, amount at the right one, garbage between
constexpr double strayFactor = 0.85;   // an amount on a line of its own beside the label's line
constexpr double strayDistance = 1.4;  // between the centres, in character heights
constexpr qsizetype proseTokens = 8;   // of a segment that is a sentence
constexpr double strongLabel = 0.5;    // what a label must weigh to make money of a whole number
constexpr double leastTotal = 0.4;     // of a label that "incl. VAT" behind it makes a total
constexpr double qualifiedTotal = 0.95;
constexpr qsizetype mostBetween = 3;     // words between such a label and the tax: "inclusive of"
constexpr double widestInLabel = 3;      // between two of its words, in character heights
constexpr qsizetype longestParticle = 3; // letters of a word that says nothing: "of", "de"

const std::array<QString, amountRoles> &topics()
{
    static const std::array<QString, amountRoles> names{
        QStringLiteral("net_total"),  QStringLiteral("tax_total"), QStringLiteral("gross_total"),
        QStringLiteral("amount_due"), QStringLiteral("subtotal"),  QStringLiteral("prepaid"),
        QStringLiteral("rounding"),   QStringLiteral("cash"),      QStringLiteral("change"),
        QStringLiteral("discount"),   QStringLiteral("charge"),    QStringLiteral("previous_balance"),
        QStringLiteral("tip"),        QStringLiteral("withheld"),  QStringLiteral("other_amount")};
    return names;
}

bool isMoney(const Candidate &candidate)
{
    return candidate.kind == CandidateKind::Amount &&
           (candidate.amount.decimals == 2 || (!candidate.amount.currency.isEmpty() && candidate.amount.decimals <= 2));
}

bool canBeMoney(const Candidate &candidate)
{
    return candidate.kind == CandidateKind::Amount && candidate.amount.decimals <= 2 && candidate.value.size() <= 12;
}

double strongest(const Label &label)
{
    double best = 0;
    for (const QString &topic : topics())
        best = std::max(best, label.weight(topic));
    return best;
}

class RoleCollector
{
public:
    explicit RoleCollector(const View &view)
        : m_view(view)
    {
    }

    QList<RoledAmount> run()
    {
        int exact = 0;
        for (const Candidate &candidate : m_view.candidates())
            if (isMoney(candidate)) {
                entry(candidate);
                exact += candidate.amount.decimals == 2;
            }
        m_centsArePrinted = exact >= 3;
        for (const Label &label : m_view.labels())
            if (strongest(label) > 0 && !isQualifier(label) && !isProse(label))
                collect(qualified(label));
        return m_amounts;
    }

private:
    RoledAmount &entry(const Candidate &candidate)
    {
        const auto same = std::ranges::find(m_amounts, &candidate, &RoledAmount::candidate);
        if (same != m_amounts.end())
            return *same;
        m_amounts.append(RoledAmount{&candidate, candidate.amount.value, {}});
        return m_amounts.back();
    }

    void credit(const Label &label, const Candidate &candidate, double place)
    {
        if (!isMoney(candidate) && (strongest(label) < strongLabel || m_centsArePrinted))
            return;
        RoledAmount &amount = entry(candidate);
        const double shape = isMoney(candidate) ? 1 : 0.7;
        for (int role = 0; role < amountRoles; ++role) {
            const bool tillRole =
                role == int(AmountRole::Cash) || role == int(AmountRole::Change) || role == int(AmountRole::Rounding);
            if (tillRole && !leadsLine(label))
                continue; // tills begin a line with it; elsewhere it is a word of a sentence
            double &score = amount.scores[std::size_t(role)];
            score = std::max(score, shape * place * label.weight(topics()[std::size_t(role)]));
        }
    }

    /// "Balance  19.30  |  23 %  69.43  15.97": a row of a table of rates beside the totals, which begins behind an
    /// amount that has no part in it. The first candidate of that row; null where there is none.
    const Candidate *rateRowBehind(const QList<Placement> &right) const
    {
        const Candidate *first = nullptr; // of the amounts
        for (const Placement &placement : right)
            if (isMoney(*placement.candidate) && (!first || placement.candidate->first < first->first))
                first = placement.candidate;
        if (!first)
            return nullptr;
        return rateRowBehindAmount(m_view, *first);
    }

    void collect(const Label &label)
    {
        QList<Placement> right = m_view.rightOf(label, canBeMoney);
        if (const Candidate *rates = rateRowBehind(right))
            right.removeIf([&](const Placement &placement) { return placement.candidate->first >= rates->first; });
        const Candidate *last = nullptr;
        for (const Placement &placement : right)
            if (isMoney(*placement.candidate) && (!last || placement.candidate->first > last->first))
                last = placement.candidate;
        const bool leads = label.first <= 1 || isFirstOfSegment(label);
        const double lead = leads || label.words > 1 || label.endsInColon ? 1 : notLeading;
        for (const Placement &placement : right)
            credit(label, *placement.candidate,
                   lead *
                       // amounts between label and the last one do not make that one less likely
                       (placement.candidate == last
                            ? std::max(placement.score, hasTextBetween(label, *last)
                                                            ? (label.first == 0 ? besideLeaders : placement.score)
                                                            : 0.97)
                            : placement.score * notLastFactor));
        if (last)
            return;
        for (const Placement &placement : m_view.belowOf(label, canBeMoney))
            credit(label, *placement.candidate, lead * placement.score);
        collectStray(label, lead);
    }

    bool leadsLine(const Label &label) const
    {
        const Line &line = m_view.lines()[label.line];
        for (qsizetype i = 0; i < label.first; ++i)
            if (std::ranges::count_if(line.tokens[i].text, [](QChar c) { return c.isLetter(); }) > 1)
                return false;
        return true;
    }

    bool isFirstOfSegment(const Label &label) const { return m_view.lines()[label.line].beginsSegment(label.first); }

    /// A word in the middle of a sentence names no amount.
    bool isProse(const Label &label) const
    {
        const Line &line = m_view.lines()[label.line];
        const int segment = line.tokens[label.first].segment;
        const auto size = std::ranges::count(line.tokens, segment, &Token::segment);
        return !isFirstOfSegment(label) && !label.endsInColon && size >= proseTokens;
    }

    /// "(excl. VAT)" says how the amount is meant, not whose it is.
    bool isQualifier(const Label &label) const
    {
        const Line &line = m_view.lines()[label.line];
        int open = 0;
        for (qsizetype i = 0; i <= label.first; ++i)
            open += int(line.tokens[i].text.count(u'(')) - (i < label.first ? int(line.tokens[i].text.count(u')')) : 0);
        return (open > 0 && label.first > 0) || qualifiedBy(label);
    }

    /// "Amount incl. of GST": the label whose amount that tax is within or left out, where a label of tax goes on so.
    const Label *qualifiedBy(const Label &tax) const
    {
        if (tax.weight(topics()[std::size_t(AmountRole::Tax)]) < strongLabel)
            return nullptr;
        for (const Label *label : m_view.labelsOn(tax.line))
            if (label->end() < tax.first && tax.first - label->end() <= mostBetween && meansTotal(*label) &&
                !meaningBetween(*label, tax).isEmpty())
                return label;
        return nullptr;
    }

    static bool meansTotal(const Label &label)
    {
        return std::max({label.weight(topics()[std::size_t(AmountRole::Gross)]),
                         label.weight(topics()[std::size_t(AmountRole::Net)]),
                         label.weight(topics()[std::size_t(AmountRole::Subtotal)])}) >= leastTotal;
    }

    /// "with" or "without", what all words between the two labels say; empty where they say something else.
    QString meaningBetween(const Label &total, const Label &tax) const
    {
        const Line &line = m_view.lines()[total.line];
        QString found;
        for (qsizetype i = total.end(); i <= tax.first; ++i) {
            const Token &left = line.tokens[i - 1];
            if (line.tokens[i].box.x - left.box.right() > widestInLabel * line.em || hasDigit(left.text))
                return {};
            if (i == tax.first)
                break;
            const QString word = foldedWords(line.tokens[i].text);
            const QStringList meanings = Lexicon::instance().meaningsOf(word);
            for (const char16_t *meaning : {u"with", u"without"})
                if (meanings.contains(QString::fromUtf16(meaning)))
                    found = QString::fromUtf16(meaning);
            if (meanings.isEmpty() && (word.size() > longestParticle || word.isEmpty()))
                return {};
        }
        return found;
    }

    /// The label with the tax behind it that says which total it is.
    Label qualified(const Label &label) const
    {
        for (const Label *tax : m_view.labelsOn(label.line))
            if (qualifiedBy(*tax) == &label) {
                Label whole = label;
                const bool with = meaningBetween(label, *tax) == u"with";
                whole.count = tax->end() - label.first;
                whole.words += tax->words + 1;
                whole.endsInColon = tax->endsInColon;
                whole.box = m_view.lines()[label.line].boxOf(whole.first, whole.count);
                whole.weights = {{topics()[std::size_t(with ? AmountRole::Gross : AmountRole::Net)], qualifiedTotal}};
                return whole;
            }
        return label;
    }

    /// Whether another label or words stand between the label and the amount.
    bool hasTextBetween(const Label &label, const Candidate &amount) const
    {
        const Line &line = m_view.lines()[label.line];
        int words = 0;
        for (qsizetype i = label.end(); i < amount.first; ++i) {
            const QString &text = line.tokens[i].text;
            words += std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 3 ? 1 : 0;
        }
        return words > 0;
    }

    bool hasMoney(qsizetype line) const
    {
        return std::ranges::any_of(m_view.candidatesOn(line), [](const Candidate *c) { return isMoney(*c); });
    }

    bool hasAmountLabel(qsizetype line) const
    {
        return std::ranges::any_of(m_view.labelsOn(line),
                                   [](const Label *label) { return strongest(*label) >= strongLabel; });
    }

    /// Label without an amount on its line, and an amount right of it on the next or previous line without a label.
    void collectStray(const Label &label, double lead)
    {
        const Line &origin = m_view.lines()[label.line];
        for (const qsizetype index : {label.line + 1, label.line - 1}) {
            if (index < 0 || index >= m_view.lines().size() || hasAmountLabel(index))
                continue;
            const Line &line = m_view.lines()[index];
            const double distance =
                std::abs(line.box.centreY() - origin.box.centreY()) / std::max(origin.charHeight, 1e-6);
            if (line.page != origin.page || distance > strayDistance)
                continue;
            for (const Candidate *candidate : m_view.candidatesOn(index))
                if (isMoney(*candidate) && candidate->box.x > label.box.right())
                    credit(label, *candidate, lead * strayFactor);
        }
    }

    const View &m_view;
    QList<RoledAmount> m_amounts;
    bool m_centsArePrinted = false; ///< then a whole number is no amount
};

} // namespace

QList<RoledAmount> rolesOfAmounts(const View &view)
{
    return RoleCollector(view).run();
}

} // namespace dbledger::extraction
