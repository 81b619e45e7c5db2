// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/RowNumbers.h"

namespace dbledger::extraction {

/// The numbers of one item as they are printed; a cell may hold several (gross, rebate, net).
struct LineNumbers
{
    QList<RowNumber> quantities, prices, totals;
    QList<RowNumber> discounts; ///< percent or amount
    QList<RowNumber> taxRates;
};

/// How quantity, unit price and total go together.
enum class LineProof {
    None,    ///< they do not, or one is missing
    Rounded, ///< within the rounding of the printed unit price
    Exact,
};

/// The numbers that go together, chosen from those that are printed.
struct LineSolution
{
    std::optional<domain::Decimal> quantity, unitPrice, total, taxRate;
    LineProof proof = LineProof::None;
};

/// Whether quantity x price is the total: plainly, less a discount (percent or amount), with or without the tax of
/// that rate, or with a price for 10, 100 or 1000 units.
LineProof proofOf(domain::Decimal quantity, domain::Decimal price, int priceDecimals, domain::Decimal total,
                  const QList<RowNumber> &discounts, std::optional<domain::Decimal> taxRate);

/// Chooses among the printed numbers by arithmetic; where none fit, the first of each.
LineSolution solve(const LineNumbers &numbers);

/// What the line's discount takes away (negative), where its total holds with it and not without; nothing where the
/// total has tax on top of the discounted amount, for the difference is not the discount's alone.
std::optional<domain::Decimal> discountOf(const LineNumbers &numbers, const LineSolution &solution);

/// The value and, where it could be read in two ways, the other one.
QList<domain::Decimal> readingsOf(const RowNumber &number);

/// The unit price; one printed without decimals or currency beside a total that has them, and that does not make the
/// total, is a mere count: total / quantity stands in for it.
std::optional<domain::Decimal> believablePrice(const LineNumbers &numbers, const LineSolution &solution,
                                               const NumberStyle &style);

} // namespace dbledger::extraction
