// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/TaxRows.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::cent;
using domain::Decimal;
using domain::ReadTax;

namespace {

const Decimal highestRate = Decimal::fromInt(30);

/// Rates on the line: percentages, and small numbers that can only be one beside two amounts.
QList<Decimal> ratesOn(const QList<const Candidate *> &candidates)
{
    QList<Decimal> rates;
    for (const Candidate *candidate : candidates) {
        const bool percent = candidate->kind == CandidateKind::Percent;
        const bool number = candidate->kind == CandidateKind::Amount && candidate->amount.currency.isEmpty();
        if (!percent && !number)
            continue;
        const auto value = Decimal::parse(candidate->value);
        const bool plain = percent || (value && value->places() <= 1); // "7,72" without a sign is an amount
        if (value && plain && !value->isNegative() && *value <= highestRate)
            rates.append(*value);
    }
    return rates;
}

std::optional<TaxRow> rowOn(const View &view, qsizetype line)
{
    const auto candidates = view.candidatesOn(line);
    QList<Decimal> amounts;
    for (const Candidate *candidate : candidates)
        if (candidate->kind == CandidateKind::Amount && candidate->amount.decimals == 2)
            amounts.append(candidate->amount.value);
    if (amounts.size() < 2)
        return {};
    std::optional<TaxRow> best;
    int most = -1;
    for (const Decimal rate : ratesOn(candidates))
        for (const Decimal base : std::as_const(amounts))
            for (const Decimal tax : std::as_const(amounts)) {
                const auto expected = base.percent(rate);
                const bool fits =
                    expected && nearly(expected->rounded(2), tax, cent) && !base.isZero() && base.abs() > tax.abs();
                if (!fits)
                    continue;
                // gross beside net nearly fits as well: the row that also prints the sum, and exactly, is meant
                const int points = (amounts.contains(base + tax) ? 2 : 0) + (expected->rounded(2) == tax ? 1 : 0);
                if (points > most || (points == most && base.abs() > best->tax.base->abs())) {
                    most = points;
                    best = TaxRow{{rate, base, tax}, line, false};
                }
            }
    if (!best || (best->tax.tax->isZero() && !best->tax.rate->isZero()))
        return {};
    for (const Label *label : view.labelsOn(line))
        best->labelled = best->labelled || label->weight(QStringLiteral("tax_total")) > 0.3;
    return best;
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
