// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "extraction/words/View.h"

namespace dbledger::extraction {

/// A row whose numbers say rate x base = tax, or that the tax is within an amount.
struct TaxRow
{
    domain::ReadTax tax;
    qsizetype line = 0;
    bool labelled = false; ///< the line names the tax: a row of the breakdown, not an item with its own tax
};

/// The tax of that rate within an amount that has it, to the cent; nothing where it does not fit.
std::optional<domain::Decimal> taxWithin(domain::Decimal gross, domain::Decimal rate);

/// The rate that begins a row of such numbers ("23 %  69.43  15.97", where a sign says that it is one) behind the
/// amount on its line: the row is of another table than the amount. Null where there is none.
const Candidate *rateRowBehindAmount(const View &view, const Candidate &amount);

/// Rows of a VAT breakdown, found by their arithmetic (base x rate = tax to the cent, or the tax within an amount where
/// the line names the tax) in every line that prints a rate.
QList<TaxRow> findTaxRows(const View &view);

/// The breakdown that fits the totals: the rows whose taxes sum up to `tax` and, where they print bases, to `net`;
/// a single rate of the totals themselves where no rows are printed but a rate is; empty when nothing fits.
QList<domain::ReadTax> breakdownOf(const View &view, const QList<TaxRow> &rows, std::optional<domain::Decimal> net,
                                   std::optional<domain::Decimal> tax);

} // namespace dbledger::extraction
