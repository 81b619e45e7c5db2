// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/totals/Totals.h"

#include "extraction/words/Ranking.h"

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::cent;
using domain::Decimal;
using domain::Field;
using domain::FieldReading;
using domain::Witness;

namespace {

constexpr qsizetype mostChoices = 9;
constexpr double leastRole = 0.12;  // below it a label says nothing
constexpr double dueAsGross = 0.75; // "amount due" is the gross total where nothing else is
constexpr double subtotalAsNet = 0.62;
constexpr double equationBonus = 0.9;
constexpr double contradiction = 0.9;
constexpr double leastGross = 0.34; // below it no gross total is given
constexpr double leastOther = 0.4;
constexpr double inBreakdown = 0.4;   // for a total that the rows with a rate make
constexpr double likeLabelled = 0.85; // what arithmetic says of a gross total that no label names
constexpr double leftOfTotal = 0.4;
constexpr double insideTable = 0.3; // what is left of a label's word inside the item table
const Decimal largestRounding = Decimal::fromMillionths(100'000);

bool same(Decimal a, Decimal b)
{
    return a == b;
}

} // namespace

Totals::Totals(const View &view, const LineTable &table)
    : m_view(view)
    , m_amounts(rolesOfAmounts(view))
    , m_taxRows(findTaxRows(view))
{
    m_includesTax = table.includesTax;
    if (!table.lines.isEmpty())
        m_lineSum = table.negated ? -table.sum() : table.sum();
    for (RoledAmount &amount : m_amounts)
        if (table.contains(amount.candidate->page, amount.candidate->box)) {
            m_itemAmounts.insert(amount.candidate);
            for (double &score : amount.scores)
                score *= insideTable;
        }
    const auto isItem = [&](const TaxRow &row) {
        const Line &line = view.lines()[row.line];
        return table.contains(line.page, line.box);
    };
    if (!std::ranges::all_of(m_taxRows, isItem)) // five times a price is its twenty per cent: that row is an item
        m_taxRows.removeIf(isItem);
    else // ten pieces of it are no ten per cent
        m_taxRows.removeIf([&](const TaxRow &row) {
            return std::ranges::none_of(view.candidatesOn(row.line), [](const Candidate *candidate) {
                return candidate->kind == CandidateKind::Percent;
            });
        });
    findFitting();
    collectAdjustments();
    readBreakdown();
    findRounded();
}

void Totals::collectAdjustments()
{
    QList<Decimal> cash, change;
    for (const RoledAmount &amount : m_amounts) {
        const auto is = [&amount](AmountRole role) {
            return amount.score(role) >= 0.6 &&
                   amount.score(role) >= *std::max_element(amount.scores.begin(), amount.scores.end()) - 1e-9;
        };
        if (is(AmountRole::Cash))
            cash.append(amount.value.abs());
        if (is(AmountRole::Change))
            change.append(amount.value.abs());
        if (is(AmountRole::Rounding) && amount.value.abs() <= largestRounding)
            m_rounding = amount.value;
        if (m_adjustments.size() >= mostAdjustments)
            continue;
        if (is(AmountRole::Withheld))
            m_withheld = amount.value.abs();
        if (is(AmountRole::Discount) || is(AmountRole::Prepaid) || is(AmountRole::Withheld))
            m_adjustments.append(-amount.value.abs());
        if (is(AmountRole::Charge) || is(AmountRole::Tip))
            m_adjustments.append(amount.value);
        if (is(AmountRole::Prepaid))
            m_prepaid.append(-amount.value.abs());
        if (is(AmountRole::Discount))
            m_allowances.append(-amount.value.abs());
        if (is(AmountRole::Charge))
            m_allowances.append(amount.value);
    }
    m_isTill = !change.isEmpty() || m_rounding;
    collectPaid(cash, change);
}

QList<Totals::Choice> Totals::choicesFor(AmountRole role) const
{
    QList<Choice> choices;
    for (const RoledAmount &amount : m_amounts)
        if (amount.score(role) >= leastRole)
            choices.append({&amount, amount.value, amount.score(role)});
    return choices;
}

/// What speaks for an amount being the gross total beside its label.
double Totals::grossSupport(const RoledAmount &amount) const
{
    double support = 0;
    if (m_paid.contains(amount.value))
        support += m_isTill ? 0.45 : 0.2;
    if (taxOfBreakdown(amount.value))
        support += inBreakdown;
    int seen = 0;
    bool largest = true;
    double lowest = 0;
    for (const RoledAmount &other : m_amounts) {
        seen += other.value == amount.value;
        largest = largest && (other.value.abs() <= amount.value.abs() || other.score(AmountRole::Cash) > 0.5);
        lowest = std::max(lowest, other.candidate->box.bottom() + other.candidate->page);
    }
    if (isRounded(amount))
        support += 0.4;
    support += seen > 1 ? 0.08 : 0;
    support += largest ? 0.1 : 0;
    support += 0.06 * std::max(0.0, 1 - 2 * (lowest - amount.candidate->box.bottom() - amount.candidate->page));
    return support;
}

QList<Totals::Choice> Totals::grossChoices() const
{
    QList<Choice> choices;
    bool isLabelled = false;
    for (const RoledAmount &amount : m_amounts) {
        double labelled = std::max(amount.score(AmountRole::Gross), dueAsGross * amount.score(AmountRole::Due));
        isLabelled = isLabelled || amount.score(AmountRole::Gross) > 0.5;
        const bool item = m_itemAmounts.contains(amount.candidate);
        const auto tax = taxOfBreakdown(amount.value);
        const bool rounded = isRounded(amount);
        if (!item && (rounded || (tax && !tax->isZero() && !isNearTotal(amount))))
            labelled = std::max(labelled, likeLabelled);
        double against = 0;
        for (const AmountRole role : {AmountRole::Net, AmountRole::Tax, AmountRole::Rounding, AmountRole::Cash,
                                      AmountRole::Change, AmountRole::Discount, AmountRole::Previous, AmountRole::Other,
                                      AmountRole::Prepaid, AmountRole::Tip, AmountRole::Withheld})
            against = std::max(against, amount.score(role));
        double score = labelled > 0 ? labelled : item ? 0 : std::max(0.0, 0.12 - against);
        if (against > labelled && !rounded)
            score *= 0.4;
        if (m_handedOver.contains(amount.candidate))
            score *= 0.3;
        if (isWhatIsLeft(amount))
            score *= leftOfTotal;
        if (amount.value.isZero())
            score *= 0.2; // nobody bills nothing while other amounts are printed
        if (score <= 0)
            continue;
        choices.append({&amount, amount.value, score + grossSupport(amount)});
    }
    weakenParts(choices);
    if (m_rounding && !m_rounding->isZero())
        for (const RoledAmount &amount : m_amounts) { // tills round what they do not print again
            const Decimal rounded = amount.value + *m_rounding;
            const double labelled =
                std::max(amount.score(AmountRole::Gross), isLabelled ? 0 : amount.score(AmountRole::Subtotal));
            const bool printed =
                std::ranges::any_of(m_amounts, [&](const RoledAmount &a) { return a.value == rounded; });
            if (labelled > 0.5 && !printed && (rounded.toMinor(2) % 5 == 0))
                choices.append({nullptr, rounded,
                                0.9 * labelled + (m_paid.contains(rounded) ? 0.6 : 0.35) +
                                    (taxOfBreakdown(rounded) ? inBreakdown : 0)});
        }
    std::ranges::stable_sort(choices, std::greater(), &Choice::score);
    return choices.first(std::min(choices.size(), mostChoices));
}

QList<Totals::Choice> Totals::netChoices() const
{
    QList<Choice> choices = choicesFor(AmountRole::Net);
    const QList<Choice> grosses = grossChoices();
    weakenParts(choices);
    for (const Choice &subtotal : choicesFor(AmountRole::Subtotal))
        choices.append({subtotal.amount, subtotal.value, subtotalAsNet * subtotal.score});
    if (m_lineSum)
        for (const RoledAmount &amount : m_amounts) {
            const bool known = std::ranges::any_of(choices, [&](const Choice &c) { return c.amount == &amount; });
            const bool isTotal = !grosses.isEmpty() && grosses.first().value == amount.value;
            if (!known && !isTotal && same(amount.value, *m_lineSum) && amount.score(AmountRole::Gross) > 0.5)
                choices.append({&amount, amount.value, 0.45});
        }
    if (m_taxRows.size() > 1) {
        Decimal sum;
        for (const TaxRow &row : m_taxRows)
            sum = sum + *row.tax.base;
        choices.append({nullptr, sum, 0.6});
    } else if (m_taxedSum)
        choices.append({amountIn(m_taxRows.first().line, *m_taxedSum), m_taxedSum, 0.6});
    if (m_lineSum)
        for (Choice &choice : choices)
            choice.score += same(*choice.value, *m_lineSum) ? 0.15 : 0;
    std::ranges::stable_sort(choices, std::greater(), &Choice::score);
    return choices.first(std::min(choices.size(), mostChoices));
}

QList<Totals::Choice> Totals::taxChoices() const
{
    QList<Choice> choices = choicesFor(AmountRole::Tax);
    Decimal labelledSum, rowSum;
    QList<qsizetype> lines;
    std::ranges::stable_sort(choices, std::greater(), &Choice::score);
    for (const Choice &choice : std::as_const(choices))
        if (choice.score > 0.5 && !lines.contains(choice.amount->candidate->line)) {
            lines.append(choice.amount->candidate->line);
            labelledSum = labelledSum + *choice.value;
        }
    for (const TaxRow &row : m_taxRows)
        rowSum = rowSum + *row.tax.tax;
    if (lines.size() > 1 && lines.size() <= 4)
        choices.append({nullptr, labelledSum, 0.62});
    addRateRows(choices);
    if (m_taxRows.size() > 1)
        choices.append({nullptr, rowSum, 0.64});
    else if (m_taxSum)
        choices.append({amountIn(m_taxRows.first().line, *m_taxSum), m_taxSum, 0.62});
    weakenParts(choices);
    for (const TaxRow &row : m_taxRows)
        for (Choice &choice : choices)
            choice.score += same(*choice.value, *row.tax.tax) ? 0.1 : 0;
    std::ranges::stable_sort(choices, std::greater(), &Choice::score);
    return choices.first(std::min(choices.size(), mostChoices));
}

/// What the arithmetic between the chosen amounts adds to or takes from their scores.
double Totals::relation(const Triple &triple, bool &proved) const
{
    const auto &net = triple.net.value, &tax = triple.tax.value, &gross = triple.gross.value;
    proved = false;
    if (gross)
        if (const auto expected = taxOfBreakdown(*gross); expected && !expected->isZero())
            if (!tax || *tax != *expected || (net && *net != *m_taxedSum))
                return -contradiction; // the rows with a rate say what the tax in it is
    if (net && net->isZero() && !(gross && gross->isZero()))
        return -contradiction;
    if (net && tax && gross) {
        const bool samePlace = triple.net.amount && triple.net.amount == triple.gross.amount;
        if (samePlace || isTaxedPart(*tax))
            return -contradiction;
        if (tax->abs() >= gross->abs() && !tax->isZero())
            return -contradiction;
        if (!isTaxShare(*net, *tax)) // all three have lost their thousands
            return triple.gross.score >= 0.5 ? 0 : -contradiction;
        if (makes(*net + *tax, *gross)) {
            proved = true;
            // three amounts that happen to fit prove little when nothing calls the largest the total
            return triple.gross.score >= 0.5 ? equationBonus : 0.4;
        }
        if (nearly(*net + *tax, *gross, cent + cent))
            return 0.3;
        if (holdsWithAdjustments(*net + *tax, *gross))
            return 0.1;
        // a document can be wrong: what the rows sum up to is the net total all the same
        return m_lineSum && same(*net, *m_lineSum) ? -0.4 : -contradiction;
    }
    if (net && gross && triple.net.amount == triple.gross.amount)
        return -contradiction;
    if (net && tax && !isTaxShare(*net, *tax))
        return -contradiction;
    if (net && gross) {
        if (taxAtPrintedRate(*net, *gross))
            return 0.6;
        return same(*net, *gross) ? 0.05 : -0.35;
    }
    if (tax && gross) {
        if (triple.tax.amount && triple.tax.amount == triple.gross.amount)
            return -contradiction;
        if (isTaxWithin(*gross, *tax))
            return 0.6;
        const bool plausible =
            tax->isZero() || (gross->abs() - tax->abs()).millionths() * 3 > tax->abs().millionths() * 10;
        return plausible ? 0 : -0.6;
    }
    return 0;
}

Totals::Triple Totals::search() const
{
    const QList<Choice> none{Choice{}};
    const QList<Choice> grosses = grossChoices() + none, nets = netChoices() + none, taxes = taxChoices() + none;
    Triple best;
    for (const Choice &gross : grosses)
        for (const Choice &net : nets)
            for (const Choice &tax : taxes) {
                Triple triple{net, tax, gross, 0, false};
                triple.score = net.score + tax.score + 1.15 * gross.score + relation(triple, triple.proved);
                if (m_lineSum && gross.value && same(*gross.value, *m_lineSum) && (!tax.value || tax.value->isZero()))
                    triple.score += 0.2;
                if (triple.score > best.score)
                    best = triple;
            }
    return best;
}

FieldReading Totals::readingOf(const Choice &choice, const QList<Choice> &others, bool proved, double trust) const
{
    Ranking ranking;
    const auto add = [&](const Choice &option, double score) {
        if (!option.value)
            return;
        Option entry{option.value->toString(2), std::min(score, 0.985), 1, 0, {}};
        if (option.amount) {
            const Candidate &candidate = *option.amount->candidate;
            entry.confidence = candidate.confidence * (candidate.amount.repaired ? 0.8 : 1);
            entry.page = candidate.page;
            entry.box = candidate.box;
        }
        ranking.add(entry);
    };
    const double own = proved ? 0.985 : std::min(choice.score, 0.97) * trust;
    add(choice, own);
    for (const Choice &other : others)
        if (other.value && other.value != choice.value)
            add(other, std::min(other.score * (proved ? 0.4 : 0.8), own * 0.98));
    const Witness witness = m_view.isRecognised() ? Witness::Ocr : Witness::PdfText;
    FieldReading reading = ranking.reading(witness, 0);
    if (choice.computed())
        reading.witnesses.clear();
    return reading;
}

FieldReading Totals::dueReading(const Triple &triple) const
{
    QList<Choice> dues = choicesFor(AmountRole::Due);
    std::ranges::stable_sort(dues, [](const Choice &a, const Choice &b) { return a.score > b.score; });
    for (Choice &due : dues) {
        const bool lessPaid = triple.gross.value && holdsWithAdjustments(*triple.gross.value, *due.value);
        if (triple.gross.value && (*due.value == *triple.gross.value || lessPaid))
            due.score += 0.15;
        if (lessPaid && *due.value != *triple.gross.value)
            due.score += 0.3; // both may be called "to pay"
    }
    std::ranges::stable_sort(dues, std::greater(), &Choice::score);
    if (!dues.isEmpty() && dues.first().score >= leastOther)
        return readingOf(dues.first(), dues.mid(1), false, 0.97);
    if (m_isTill || !triple.gross.value || !m_adjustments.isEmpty())
        return {};
    return readingOf({nullptr, triple.gross.value, std::min(0.85, triple.gross.score)}, {}, false, 0.97);
}

Totals::Found Totals::find()
{
    Found found;
    Triple triple = search();
    if (!triple.gross.value || triple.gross.score < leastGross)
        triple.gross = {};
    derive(triple);
    const double trust = 0.96;
    const auto put = [&](Field field, const Choice &choice, const QList<Choice> &others, double least) {
        if (choice.value && choice.score >= least)
            found.fields.insert(field, readingOf(choice, others, triple.proved && !choice.computed(), trust));
    };
    put(Field::GrossTotal, triple.gross, grossChoices(), leastGross);
    put(Field::NetTotal, triple.net, netChoices(), leastOther);
    QList<Choice> taxes = taxChoices();
    if (triple.gross.value) // no tax is half of the total
        taxes.removeIf(
            [&](const Choice &choice) { return (*choice.value + *choice.value).abs() > triple.gross.value->abs(); });
    put(Field::TaxTotal, triple.tax, taxes, leastOther);
    if (const FieldReading due = dueReading(triple); !due.value.isEmpty())
        found.fields.insert(Field::AmountDue, due);
    found.taxes = breakdownOf(m_view, m_taxRows, triple.net.value, triple.tax.value);
    if (m_lineSum && triple.net.value && *m_lineSum != *triple.net.value &&
        leads(m_allowances, *m_lineSum, *triple.net.value))
        found.adjustments = *triple.net.value - *m_lineSum;
    if (triple.net.value && triple.tax.value && triple.gross.amount)
        found.rounding = roundingFrom(*triple.net.value + *triple.tax.value, *triple.gross.value);
    if (triple.gross.amount)
        found.paid = paidFor(*triple.gross.value);
    found.isTill = m_isTill;
    return found;
}

} // namespace dbledger::extraction
