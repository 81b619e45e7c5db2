// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/totals/Totals.h"

#include <algorithm>
#include <array>

// What amounts are by their numbers alone, where their labels are unknown words.

namespace dbledger::extraction {

using domain::Decimal;

namespace {

constexpr double fitting = 0.6;      ///< what three amounts that fit say of each of their roles
constexpr double claimed = 0.75;     ///< an amount whose label says so much of another role stays what it is
constexpr double leastTax = 0.3;     // that a label says of tax
constexpr double partOfTotal = 0.55; // of a label's word for one row of several rates
constexpr double leastRateRow = 0.4; // that a label says of tax, beside a rate
constexpr qsizetype mostToFit = 40;  ///< amounts of a document that are tried
const Decimal highestShare = Decimal::fromMillionths(30'000'000); ///< per cent of the net total that tax can be

/// Shipping makes a total of the items as tax does: what is called so is not taken for one of the three.
bool isOther(const RoledAmount &amount)
{
    return std::ranges::any_of(std::array{AmountRole::Prepaid, AmountRole::Rounding, AmountRole::Cash,
                                          AmountRole::Change, AmountRole::Discount, AmountRole::Charge,
                                          AmountRole::Previous, AmountRole::Tip, AmountRole::Withheld},
                               [&](AmountRole role) { return amount.score(role) >= claimed; });
}

void raise(RoledAmount &amount, AmountRole role)
{
    double &score = amount.scores[std::size_t(role)];
    score = std::max(score, fitting);
}

} // namespace

/// Whether anything says that it is tax: a label, its rate, or a share of the net total between several rates.
bool Totals::isTax(const RoledAmount &amount, Decimal net) const
{
    if (amount.score(AmountRole::Tax) >= leastTax || taxAtPrintedRate(net, net + amount.value))
        return true;
    bool more = false, less = false;
    for (const Candidate &candidate : m_view.candidates()) {
        if (candidate.kind != CandidateKind::Percent)
            continue;
        const Decimal tax = net.percent(Decimal::parse(candidate.value).value_or(Decimal())).value_or(Decimal());
        more = more || (!tax.isZero() && tax < amount.value);
        less = less || tax > amount.value;
    }
    return more && less;
}

/// Whether the amount is what one of several rates is charged on: no tax, though two of them sum up like net and tax.
bool Totals::isTaxedPart(Decimal amount) const
{
    bool taxed = false;
    for (const TaxRow &row : m_taxRows)
        if (*row.tax.tax == amount)
            return false;
        else
            taxed = taxed || *row.tax.base == amount;
    return taxed && m_taxRows.size() > 1;
}

/// What the rows of rates sum up to when their bases are the items' sum: net, tax and gross without any label.
void Totals::findByRates()
{
    QList<domain::ReadTax> taxes;
    Decimal base, tax;
    for (const TaxRow &row : std::as_const(m_taxRows))
        if (!taxes.contains(row.tax)) {
            taxes.append(row.tax);
            base = base + *row.tax.base;
            tax = tax + *row.tax.tax;
        }
    if (taxes.isEmpty() || base != *m_lineSum)
        return;
    for (RoledAmount &amount : m_amounts) {
        if (m_itemAmounts.contains(amount.candidate) || isOther(amount))
            continue;
        if (amount.value == base)
            raise(amount, AmountRole::Net);
        else if (amount.value == tax)
            raise(amount, AmountRole::Tax);
        else if (amount.value == base + tax)
            raise(amount, AmountRole::Gross);
    }
}

/// Whether every printed percentage is the same one.
bool Totals::hasOneRate() const
{
    QStringList rates;
    for (const Candidate &candidate : m_view.candidates())
        if (candidate.kind == CandidateKind::Percent && !rates.contains(candidate.value))
            rates.append(candidate.value);
    return rates.size() == 1;
}

/// Net and tax make gross, and what the items sum up to is one of them: such amounts need no label. Where no items fit,
/// the only rate that is printed must say the same.
void Totals::findFitting()
{
    QList<RoledAmount *> free;
    for (RoledAmount &amount : m_amounts)
        if (!m_itemAmounts.contains(amount.candidate) && !isOther(amount) && !amount.value.isNegative() &&
            !amount.value.isZero())
            free.append(&amount);
    if (free.size() > mostToFit)
        return;
    bool fits = false;
    if (m_lineSum && !m_lineSum->isZero()) {
        findByRates();
        fits = fitAmong(free, [this](Decimal net, Decimal gross) { return net == *m_lineSum || gross == *m_lineSum; });
    }
    if (!fits && hasOneRate())
        fitAmong(free, [this](Decimal net, Decimal gross) { return taxAtPrintedRate(net, gross).has_value(); });
}

/// Raises every three amounts of which two make the third and that `accepts` as net and gross; whether there are any.
bool Totals::fitAmong(const QList<RoledAmount *> &amounts, const std::function<bool(Decimal, Decimal)> &accepts) const
{
    bool any = false;
    for (RoledAmount *net : amounts)
        for (RoledAmount *gross : amounts) {
            const Decimal tax = gross->value - net->value;
            const auto most = net->value.percent(highestShare);
            if (tax.isNegative() || tax.isZero() || !most || tax > *most || !accepts(net->value, gross->value))
                continue;
            for (RoledAmount *difference : amounts)
                if (difference->value == tax && isTax(*difference, net->value)) {
                    raise(*net, AmountRole::Net);
                    raise(*difference, AmountRole::Tax);
                    raise(*gross, AmountRole::Gross);
                    any = true;
                }
        }
    return any;
}

/// With several rates the amounts of a row are parts of the totals.
void Totals::weakenParts(QList<Choice> &choices) const
{
    QList<Decimal> rates;
    for (const TaxRow &row : m_taxRows)
        if (!rates.contains(*row.tax.rate))
            rates.append(*row.tax.rate);
    if (rates.size() < 2)
        return;
    const auto isPart = [](const RoledAmount &amount, const TaxRow &row) {
        const Decimal base = *row.tax.base, tax = *row.tax.tax; // other amounts of its line are of another column
        return amount.candidate->line == row.line &&
               (amount.value == base || amount.value == tax || amount.value == base + tax);
    };
    for (Choice &choice : choices)
        for (const TaxRow &row : m_taxRows)
            if (choice.amount && isPart(*choice.amount, row))
                weakenPart(choice);
}

/// Once, whatever says that it is one.
void Totals::weakenPart(Choice &choice)
{
    choice.score *= choice.isPart ? 1 : partOfTotal;
    choice.isPart = true;
}

/// "VAT 5 %  2.10", "VAT 20 %  9.80": rows of different rates are parts of the tax.
void Totals::addRateRows(QList<Choice> &choices) const
{
    QMap<qsizetype, Choice *> rows; // by line: the likeliest amount, the list is sorted
    QStringList rates;
    for (Choice &choice : choices) {
        if (!choice.amount || choice.score < leastRateRow || rows.contains(choice.amount->candidate->line) ||
            rateRowBehindAmount(m_view, *choice.amount->candidate))
            continue;
        const auto candidates = m_view.candidatesOn(choice.amount->candidate->line);
        const auto rate = std::ranges::find(candidates, CandidateKind::Percent, &Candidate::kind);
        if (rate == candidates.end() || rates.contains((*rate)->value))
            continue;
        rates.append((*rate)->value);
        rows.insert(choice.amount->candidate->line, &choice);
    }
    if (rows.size() < 2)
        return;
    Decimal sum;
    double least = 1;
    for (Choice *row : std::as_const(rows)) {
        sum = sum + *row->value;
        least = std::min(least, row->score);
        weakenPart(*row);
    }
    choices.append({nullptr, sum, least});
}

} // namespace dbledger::extraction
