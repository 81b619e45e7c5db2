// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/totals/Totals.h"

#include <algorithm>

// What tills print beside their total: what was handed over and given back, how it was rounded, what tax is within it.

namespace dbledger::extraction {

using domain::Decimal;

namespace {

constexpr double namedTotal = 0.9; // what a label says of a total, so that it is nothing handed over
constexpr double namedOther = 0.6;
constexpr double namedDue = 0.5; // what the labels say of what is left and of the total before
constexpr int smallestCoin = 5;  // cents
const Decimal mostRounded = Decimal::fromMillionths(50'000);

void remember(QList<Decimal> &amounts, Decimal amount)
{
    if (!amounts.contains(amount))
        amounts.append(amount);
}

} // namespace

/// Whether the amount less the change is printed above it: "DUE 19.20, PAY 20.00, CHANGE 0.80".
bool Totals::isHandedOver(const RoledAmount &amount, Decimal change) const
{
    const double named = std::max({amount.score(AmountRole::Net), amount.score(AmountRole::Tax),
                                   amount.score(AmountRole::Subtotal), amount.score(AmountRole::Rounding)});
    if (m_itemAmounts.contains(amount.candidate) || named >= namedOther ||
        amount.score(AmountRole::Gross) >= namedTotal || amount.value.abs() <= change)
        return false;
    return std::ranges::any_of(m_amounts, [&](const RoledAmount &other) {
        return other.candidate->line < amount.candidate->line && !m_itemAmounts.contains(other.candidate) &&
               other.value == amount.value.abs() - change;
    });
}

void Totals::collectPaid(const QList<Decimal> &cash, const QList<Decimal> &change)
{
    for (const Decimal given : cash) {
        m_paid.append(given);
        for (const Decimal back : change)
            m_paid.append(given - back);
    }
    for (const RoledAmount &amount : std::as_const(m_amounts))
        for (const Decimal back : change)
            if (!back.isZero() && isHandedOver(amount, back)) {
                m_handedOver.insert(amount.candidate);
                m_paid.append(amount.value.abs() - back);
                remember(m_given, amount.value.abs());
            }
    for (const Decimal given : cash)
        remember(m_given, given);
    for (const Decimal back : change)
        if (!back.isZero())
            remember(m_change, back);
}

/// The money that was paid for that total, or contradicts it: where it was paid in several ways, nothing does.
std::optional<domain::PaidAtTill> Totals::paidFor(Decimal gross) const
{
    for (const Decimal given : m_given)
        for (const Decimal back : m_change)
            if (given - back == gross)
                return domain::PaidAtTill{given, back};
    const bool otherwise = std::ranges::any_of(m_amounts, [](const RoledAmount &amount) {
        return std::max(amount.score(AmountRole::Tip), amount.score(AmountRole::Prepaid)) >= namedOther;
    });
    if (m_given.size() != 1 || m_change.size() != 1 || otherwise || m_given.first() <= m_change.first())
        return {};
    return domain::PaidAtTill{m_given.first(), m_change.first()};
}

/// Whether it is due after what was paid of another total: "Total 500, less retainer 100, balance due 400".
bool Totals::isWhatIsLeft(const RoledAmount &amount) const
{
    if (amount.score(AmountRole::Due) < namedDue || amount.score(AmountRole::Gross) >= amount.score(AmountRole::Due))
        return false;
    return std::ranges::any_of(m_amounts, [&](const RoledAmount &total) {
        return total.score(AmountRole::Gross) >= namedDue && total.value != amount.value &&
               !m_itemAmounts.contains(total.candidate) && leads(m_prepaid, total.value, amount.value);
    });
}

/// Whether some of the steps lead from one amount to the other.
bool Totals::leads(const QList<Decimal> &steps, Decimal start, Decimal target)
{
    const int subsets = 1 << std::min<qsizetype>(steps.size(), mostAdjustments);
    for (int subset = 1; subset < subsets; ++subset) {
        Decimal sum = start;
        for (int i = 0; (1 << i) < subsets; ++i)
            if (subset & (1 << i))
                sum = sum + steps[i];
        if (sum == target)
            return true;
    }
    return false;
}

/// Whether some of the discounts, charges, prepayments, tips and the rounding lead from one amount to the other.
bool Totals::holdsWithAdjustments(Decimal start, Decimal target) const
{
    QList<Decimal> steps = m_adjustments;
    if (m_rounding)
        steps.append(*m_rounding);
    return leads(steps, start, target);
}

/// The rows with a rate, each once: what they sum up to is proved where it makes a printed total.
void Totals::readBreakdown()
{
    QList<domain::ReadTax> taxes;
    Decimal base, tax;
    for (const TaxRow &row : std::as_const(m_taxRows))
        if (!taxes.contains(row.tax)) {
            taxes.append(row.tax);
            base = base + *row.tax.base;
            tax = tax + *row.tax.tax;
        }
    if (taxes.isEmpty())
        return;
    m_taxedSum = base;
    m_taxSum = tax;
}

/// The tax that the rows with a rate say is in that total, rounded or not; nothing where they do not make it.
std::optional<Decimal> Totals::taxOfBreakdown(Decimal gross) const
{
    if (!m_taxedSum)
        return {};
    return makes(*m_taxedSum + *m_taxSum, gross) ? m_taxSum : std::nullopt;
}

/// Tills round what is paid in coins: the total before, and the one behind the rounding.
void Totals::findRounded()
{
    const bool unreadable = !m_rounding && !m_view.labelsOf(QStringLiteral("rounding"), namedOther).isEmpty();
    if (!unreadable && (!m_rounding || m_rounding->isZero()))
        return;
    const auto isCoins = [](Decimal value) { return value.toMinor(2) % smallestCoin == 0; };
    for (const RoledAmount &total : std::as_const(m_amounts)) {
        const bool summed = m_taxedSum && *m_taxedSum + *m_taxSum == total.value;
        if (m_itemAmounts.contains(total.candidate) || (!summed && total.score(AmountRole::Gross) < namedOther))
            continue;
        if (m_rounding && isCoins(total.value + *m_rounding))
            m_roundedFrom.insert((total.value + *m_rounding).millionths(), total.value);
        for (const RoledAmount &other : std::as_const(m_amounts))
            if (other.candidate->line > total.candidate->line && other.value != total.value &&
                nearly(other.value, total.value, mostRounded) && isCoins(other.value) &&
                std::max({other.score(AmountRole::Gross), other.score(AmountRole::Due), other.score(AmountRole::Cash),
                          other.score(AmountRole::Rounding)}) >= namedOther)
                m_roundedFrom.insert(other.value.millionths(), total.value);
    }
}

/// Whether it is printed as a total that was rounded, whatever its label says.
bool Totals::isRounded(const RoledAmount &amount) const
{
    const auto from = m_roundedFrom.constFind(amount.value.millionths());
    if (from == m_roundedFrom.cend() || m_itemAmounts.contains(amount.candidate))
        return false;
    return std::ranges::any_of(m_amounts, [&](const RoledAmount &total) {
        return total.value == *from && total.candidate->line < amount.candidate->line;
    });
}

/// Whether another amount beside it is named the total: what the rows with a rate make was rounded then.
bool Totals::isNearTotal(const RoledAmount &amount) const
{
    return std::ranges::any_of(m_amounts, [&](const RoledAmount &total) {
        return total.score(AmountRole::Gross) >= namedTotal && total.value != amount.value &&
               nearly(total.value, amount.value, mostRounded);
    });
}

/// What the sum is rounded by to be that total, where the page prints that it is.
std::optional<Decimal> Totals::roundingFrom(Decimal sum, Decimal gross) const
{
    return sum != gross && makes(sum, gross) ? std::optional(gross - sum) : std::nullopt;
}

/// Whether a sum is that total, rounded or not.
bool Totals::makes(Decimal sum, Decimal gross) const
{
    return sum == gross || (m_rounding && sum + *m_rounding == gross) ||
           m_roundedFrom.value(gross.millionths(), gross) == sum;
}

/// Whether the tax is what a printed rate makes of the total that has it.
bool Totals::isTaxWithin(Decimal gross, Decimal tax) const
{
    return !tax.isZero() && std::ranges::any_of(m_view.candidates(), [&](const Candidate &candidate) {
        const auto rate = candidate.kind == CandidateKind::Percent ? Decimal::parse(candidate.value) : std::nullopt;
        return rate && taxWithin(gross, *rate) == tax;
    });
}

/// That amount in that line, as it is printed.
const RoledAmount *Totals::amountIn(qsizetype line, Decimal value) const
{
    const auto found = std::ranges::find_if(
        m_amounts, [&](const RoledAmount &amount) { return amount.candidate->line == line && amount.value == value; });
    return found == m_amounts.end() ? nullptr : &*found;
}

} // namespace dbledger::extraction
