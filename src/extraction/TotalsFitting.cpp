// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Totals.h"

#include <algorithm>

// What amounts are by their numbers alone, where their labels are unknown words.

namespace dbledger::extraction {

using domain::Decimal;

namespace {

constexpr double fitting = 0.6;     ///< what three amounts that fit say of each of their roles
constexpr double claimed = 0.75;    ///< an amount whose label says so much of another role stays what it is
constexpr qsizetype mostToFit = 40; ///< amounts of a document that are tried
const Decimal highestShare = Decimal::fromMillionths(30'000'000); ///< per cent of the net total that tax can be

bool canBe(const RoledAmount &amount, AmountRole role)
{
    double other = 0;
    for (int i = 0; i < amountRoles; ++i)
        if (i != int(role) && i != int(AmountRole::Subtotal) && i != int(AmountRole::Due))
            other = std::max(other, amount.scores[std::size_t(i)]);
    return other < claimed || amount.score(role) >= other;
}

void raise(RoledAmount &amount, AmountRole role)
{
    double &score = amount.scores[std::size_t(role)];
    score = std::max(score, fitting);
}

} // namespace

/// Net and tax make gross, and what the items sum up to is one of them: such amounts need no label.
void Totals::findFitting()
{
    if (!m_lineSum || m_lineSum->isZero())
        return;
    QList<RoledAmount *> free;
    for (RoledAmount &amount : m_amounts)
        if (!m_itemAmounts.contains(amount.candidate) && !amount.value.isNegative() && !amount.value.isZero())
            free.append(&amount);
    if (free.size() > mostToFit)
        return;
    for (RoledAmount *net : std::as_const(free))
        for (RoledAmount *gross : std::as_const(free)) {
            const bool summed = net->value == *m_lineSum || gross->value == *m_lineSum;
            const Decimal tax = gross->value - net->value;
            const auto most = net->value.percent(highestShare);
            if (!summed || tax.isNegative() || tax.isZero() || !most || tax > *most || !canBe(*net, AmountRole::Net) ||
                !canBe(*gross, AmountRole::Gross))
                continue;
            for (RoledAmount *difference : std::as_const(free))
                if (difference->value == tax && canBe(*difference, AmountRole::Tax)) {
                    raise(*net, AmountRole::Net);
                    raise(*difference, AmountRole::Tax);
                    raise(*gross, AmountRole::Gross);
                }
        }
}

} // namespace dbledger::extraction
