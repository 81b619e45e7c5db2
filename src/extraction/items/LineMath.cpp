// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/LineMath.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::cent;
using domain::Decimal;

namespace {

/// Half a unit of the price's last printed place, for each unit; never more than half a percent of the total.
Decimal roundingOf(Decimal quantity, int priceDecimals, Decimal total)
{
    std::int64_t half = 500'000;
    for (int i = 0; i < priceDecimals; ++i)
        half /= 10;
    const Decimal most = Decimal::fromMillionths(total.abs().millionths() / 200);
    return std::min(quantity.abs().times(Decimal::fromMillionths(half)).value_or(most), most);
}

LineProof compare(Decimal expected, Decimal printed, Decimal rounding)
{
    const Decimal off = (expected.abs() - printed.abs()).abs(); // a credit note may print the total negative only
    if (off <= cent)
        return LineProof::Exact;
    return off <= rounding ? LineProof::Rounded : LineProof::None;
}

/// What quantity x price may come to before tax.
QList<Decimal> netAmounts(Decimal product, Decimal quantity, const QList<RowNumber> &discounts)
{
    QList<Decimal> amounts{product};
    for (const RowNumber &discount : discounts) {
        if (discount.value.isZero())
            continue;
        if (const auto part = product.percent(discount.value.abs());
            part && discount.value.abs() < Decimal::fromInt(100))
            amounts.append(product - *part);
        if (discount.percent)
            continue;
        if (discount.value.abs() < product.abs())
            amounts.append(product - discount.value.abs());
        if (const auto each = quantity.times(discount.value.abs()); each && each->abs() < product.abs())
            amounts.append(product - *each);
    }
    return amounts;
}

} // namespace

LineProof proofOf(Decimal quantity, Decimal price, int priceDecimals, Decimal total, const QList<RowNumber> &discounts,
                  std::optional<Decimal> taxRate)
{
    const std::optional<Decimal> product = quantity.times(price);
    if (!product)
        return LineProof::None;
    const Decimal rounding = roundingOf(quantity, priceDecimals, total);
    LineProof best = LineProof::None;
    for (const Decimal net : netAmounts(*product, quantity, discounts)) {
        best = std::max(best, compare(net, total, rounding));
        const std::optional<Decimal> tax = taxRate && !taxRate->isZero() ? net.percent(*taxRate) : std::nullopt;
        if (tax)
            best = std::max(best, compare(net + *tax, total, rounding));
        const std::optional<Decimal> netTax = taxRate ? total.percent(*taxRate) : std::nullopt;
        if (netTax && !taxRate->isZero())
            best = std::max(best, compare(net, total + *netTax, rounding));
    }
    for (const int units : {10, 100, 1000}) {
        if (best != LineProof::None || quantity.abs() < Decimal::fromInt(units))
            break;
        const auto part = product->dividedBy(Decimal::fromInt(units));
        for (const Decimal net : part ? netAmounts(*part, quantity, discounts) : QList<Decimal>())
            best = std::max(best, compare(net, total, cent));
    }
    return best;
}

QList<Decimal> readingsOf(const RowNumber &number)
{
    QList<Decimal> values{number.value};
    if (number.otherReading)
        values.append(*number.otherReading);
    return values;
}

LineSolution solve(const LineNumbers &numbers)
{
    if (numbers.quantities.isEmpty() && numbers.prices.size() == 2) {
        // The header of the quantities is lost, and they were taken for prices.
        LineNumbers other = numbers;
        other.quantities.append(other.prices.takeFirst());
        if (const LineSolution solution = solve(other); solution.proof != LineProof::None && !solution.total->isZero())
            return solution;
    }
    LineSolution best;
    const auto firstOf = [](const QList<RowNumber> &list) {
        return list.isEmpty() ? std::nullopt : std::optional(list.first().value);
    };
    best.quantity = firstOf(numbers.quantities);
    best.unitPrice = firstOf(numbers.prices);
    best.total = numbers.totals.isEmpty() ? std::nullopt : std::optional(numbers.totals.last().value);
    best.taxRate = firstOf(numbers.taxRates);
    for (const RowNumber &total : numbers.totals) {
        for (const RowNumber &price : numbers.prices) {
            for (const RowNumber &quantity : numbers.quantities) {
                for (const Decimal t : readingsOf(total)) {
                    for (const Decimal p : readingsOf(price)) {
                        for (const Decimal q : readingsOf(quantity)) {
                            const LineProof proof = proofOf(q, p, price.decimals, t, numbers.discounts, best.taxRate);
                            if (proof > best.proof)
                                best = {q, p, t, best.taxRate, proof};
                        }
                    }
                }
            }
        }
    }
    return best;
}

std::optional<Decimal> discountOf(const LineNumbers &numbers, const LineSolution &solution)
{
    if (solution.proof == LineProof::None || numbers.discounts.isEmpty() || numbers.prices.isEmpty())
        return std::nullopt;
    const int decimals = numbers.prices.first().decimals;
    const Decimal quantity = *solution.quantity, total = *solution.total;
    if (proofOf(quantity, *solution.unitPrice, decimals, total, {}, solution.taxRate) != LineProof::None)
        return std::nullopt;
    const std::optional<Decimal> product = quantity.times(*solution.unitPrice);
    const Decimal rounding = roundingOf(quantity, decimals, total);
    const bool isNet =
        product && std::ranges::any_of(netAmounts(*product, quantity, numbers.discounts).mid(1),
                                       [&](Decimal net) { return compare(net, total, rounding) != LineProof::None; });
    return isNet ? std::optional(total - product->rounded(2)) : std::nullopt;
}

std::optional<Decimal> believablePrice(const LineNumbers &numbers, const LineSolution &solution,
                                       const NumberStyle &style)
{
    if (solution.proof != LineProof::None || !solution.unitPrice || !solution.quantity || !solution.total ||
        !numbers.discounts.isEmpty() || numbers.prices.size() != 1)
        return solution.unitPrice;
    const RowNumber &price = numbers.prices.first(), &total = numbers.totals.last();
    if (price.isAmount(style) || price.decimals > 0 || !total.isAmount(style) || solution.quantity->isZero())
        return solution.unitPrice;
    return solution.total->dividedBy(*solution.quantity);
}

} // namespace dbledger::extraction
