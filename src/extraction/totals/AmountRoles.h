// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/View.h"

#include <array>

namespace dbledger::extraction {

/// What an amount outside the item table can be.
enum class AmountRole {
    Net,
    Tax,
    Gross,
    Due,
    Subtotal,
    Prepaid,
    Rounding,
    Cash,
    Change,
    Discount,
    Charge,
    Previous,
    Tip,
    Withheld, ///< by the buyer, as tax on the seller's income: off what he pays, not off the total
    Other,
};
inline constexpr int amountRoles = int(AmountRole::Other) + 1;

/// An amount with what the labels around it say.
struct RoledAmount
{
    const Candidate *candidate = nullptr;
    domain::Decimal value;
    std::array<double, amountRoles> scores{};

    double score(AmountRole role) const { return scores[std::size_t(role)]; }
};

/// Every amount that is written like money (two decimals or a currency, or whole behind a strong label) with the
/// strength of each role, 0..1. Labels stand left of their amounts, above their column, or, where a recogniser saw
/// label and amount at slightly different heights, on a neighbouring line of their own.
QList<RoledAmount> rolesOfAmounts(const View &view);

} // namespace dbledger::extraction
