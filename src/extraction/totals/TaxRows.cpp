// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/totals/TaxRows.h"

#include "extraction/words/CurrencyWords.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::cent;
using domain::Decimal;
using domain::ReadTax;

namespace {

const Decimal highestTaxRate = Decimal::fromInt(30);
constexpr qsizetype wordLetters = 3;
constexpr int sentenceWords = 6; // with that many letters, in one segment

/// What can be a rate on the line: percentages, and small numbers that can only be one beside two amounts.
bool canBeRate(const Candidate &candidate)
{
    const bool percent = candidate.kind == CandidateKind::Percent;
    const bool number = candidate.kind == CandidateKind::Amount && candidate.amount.currency.isEmpty();
    if (!percent && !number)
        return false;
    const auto value = Decimal::parse(candidate.value);
    const bool plain = percent || (value && value->places() <= 1); // "7,72" without a sign is an amount
    return value && plain && !value->isNegative() && *value <= highestTaxRate;
}

bool isPrintedAmount(const Candidate &candidate)
{
    return candidate.kind == CandidateKind::Amount && candidate.amount.decimals == 2;
}

/// The best row that one of the line's rates makes: base x rate = tax. Nought fits every amount: the one that stands
/// with its rate and its tax is meant.
std::optional<TaxRow> rowOfNet(const QList<const Candidate *> &candidates, qsizetype line)
{
    std::optional<TaxRow> best;
    int most = -1;
    qsizetype span = 0; // of the row, in tokens
    const auto printed = [&](Decimal value) {
        return std::ranges::any_of(candidates,
                                   [&](const auto *c) { return isPrintedAmount(*c) && c->amount.value == value; });
    };
    for (const Candidate *rate : candidates)
        for (const Candidate *base : candidates)
            for (const Candidate *tax : candidates) {
                // "5.00  0.00  5.00": one nought is not both the rate and the tax
                if (rate == base || rate == tax || base == tax || !canBeRate(*rate) || !isPrintedAmount(*base) ||
                    !isPrintedAmount(*tax))
                    continue;
                const Decimal net = base->amount.value, amount = tax->amount.value;
                const auto percent = Decimal::parse(rate->value);
                const auto expected = net.percent(*percent);
                const bool fits =
                    expected && nearly(expected->rounded(2), amount, cent) && !net.isZero() && net.abs() > amount.abs();
                if (!fits)
                    continue;
                // gross beside net nearly fits as well: the row that also prints the sum, and exactly, is meant
                const int points = (printed(net + amount) ? 2 : 0) + (expected->rounded(2) == amount ? 1 : 0);
                const auto [begin, end] = std::minmax({rate->first, base->first, tax->first});
                const auto likelier = [&] {
                    return percent->isZero() ? end - begin < span : net.abs() > best->tax.base->abs();
                };
                if (points > most || (points == most && likelier())) {
                    most = points;
                    span = end - begin;
                    best = TaxRow{{*percent, net, amount}, line, false};
                }
            }
    if (!best || (best->tax.tax->isZero() && !best->tax.rate->isZero()))
        return {};
    return best;
}

/// "VAT 19 % of 3.74  0.60": tills print what the tax is in.
std::optional<TaxRow> rowOfGross(const QList<const Candidate *> &candidates, qsizetype line)
{
    const auto amounts = std::ranges::count_if(candidates, [](const auto *c) { return isPrintedAmount(*c); });
    if (amounts != 2)
        return {};
    for (const Candidate *rate : candidates)
        for (const Candidate *whole : candidates)
            for (const Candidate *tax : candidates) {
                if (whole == tax || rate->kind != CandidateKind::Percent || !isPrintedAmount(*whole) ||
                    !isPrintedAmount(*tax) || !canBeRate(*rate) || tax->amount.value.isZero())
                    continue;
                const Decimal percent = *Decimal::parse(rate->value), amount = tax->amount.value;
                if (taxWithin(whole->amount.value, percent) == amount)
                    return TaxRow{{percent, whole->amount.value - amount, amount}, line, false};
            }
    return {};
}

/// "Rate from the second month on: 54.79 net plus 19 % VAT 10.42 = 65.21": what a sentence reckons is no total.
bool isSentence(const Line &line)
{
    QMap<int, int> words; // by segment
    for (const Token &token : line.tokens)
        if (!currencyWord(token.text) &&
            std::ranges::count_if(token.text, [](QChar c) { return c.isLetter(); }) >= wordLetters)
            ++words[token.segment];
    return std::ranges::any_of(words, [](int count) { return count >= sentenceWords; });
}

std::optional<TaxRow> rowOn(const View &view, qsizetype line)
{
    const auto candidates = view.candidatesOn(line);
    if (isSentence(view.lines()[line]))
        return {};
    double label = 0;
    for (const Label *known : view.labelsOn(line))
        label = std::max(label, known->weight(QStringLiteral("tax_total")));
    auto row = rowOfNet(candidates, line);
    if (!row && label > 0.3)
        row = rowOfGross(candidates, line);
    if (row)
        row->labelled = label > 0.3;
    return row;
}

template <typename Member>
Decimal sumOf(const QList<ReadTax> &taxes, Member member)
{
    Decimal sum;
    for (const ReadTax &tax : taxes)
        sum = sum + (tax.*member).value_or(Decimal());
    return sum;
}

bool fitsTotals(const QList<ReadTax> &taxes, std::optional<Decimal> net, std::optional<Decimal> tax)
{
    const Decimal tolerance = Decimal::fromMillionths(10'000 * std::max<qsizetype>(taxes.size(), 2));
    return !taxes.isEmpty() && tax && nearly(sumOf(taxes, &ReadTax::tax), *tax, tolerance) &&
           (!net || nearly(sumOf(taxes, &ReadTax::base), *net, tolerance));
}

/// The same row printed twice (on two pages, in two tables) counts once.
QList<ReadTax> distinct(const QList<TaxRow> &rows, bool labelledOnly)
{
    QList<ReadTax> result;
    for (const TaxRow &row : rows)
        if ((row.labelled || !labelledOnly) && !result.contains(row.tax))
            result.append(row.tax);
    return result;
}

} // namespace

std::optional<Decimal> taxWithin(Decimal gross, Decimal rate)
{
    const auto product = gross.times(rate);
    const auto tax = product ? product->dividedBy(Decimal::fromInt(100) + rate) : std::nullopt;
    return tax ? std::optional(tax->rounded(2)) : std::nullopt;
}

const Candidate *rateRowBehindAmount(const View &view, const Candidate &amount)
{
    QList<const Candidate *> candidates = view.candidatesOn(amount.line);
    candidates.removeIf([&amount](const Candidate *candidate) { return candidate->first <= amount.first; });
    for (qsizetype i = 0; i < candidates.size(); ++i)
        if (candidates[i]->kind == CandidateKind::Percent && rowOfNet(candidates.mid(i), candidates[i]->line))
            return candidates[i];
    return nullptr;
}

QList<TaxRow> findTaxRows(const View &view)
{
    QList<TaxRow> rows;
    for (qsizetype line = 0; line < view.lines().size(); ++line)
        if (const auto row = rowOn(view, line))
            rows.append(*row);
    return rows;
}

QList<ReadTax> breakdownOf(const View &view, const QList<TaxRow> &rows, std::optional<Decimal> net,
                           std::optional<Decimal> tax)
{
    for (const bool labelledOnly : {true, false}) {
        const QList<ReadTax> taxes = distinct(rows, labelledOnly);
        if (fitsTotals(taxes, net, tax))
            return taxes;
    }
    // one of the rows alone may be the whole
    for (const TaxRow &row : rows)
        if (fitsTotals({row.tax}, net, tax))
            return {row.tax};
    if (!net || !tax)
        return {};
    for (const Candidate &candidate : view.candidates()) {
        if (candidate.kind != CandidateKind::Percent)
            continue;
        const auto rate = Decimal::parse(candidate.value);
        const auto expected = rate ? net->percent(*rate) : std::nullopt;
        if (expected && nearly(expected->rounded(2), *tax, cent))
            return {ReadTax{rate, net, tax}};
    }
    return {};
}

} // namespace dbledger::extraction
