// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

namespace dbledger::samples {

/// What pages of one language call things; every list is written with bars between its wordings. In sums "%r" stands
/// for the rate of the tax.
struct WildWords
{
    const char16_t *invoice, *creditNote;
    const char16_t *number, *issued, *due, *order, *customer;
    const char16_t *from, *to, *shipTo;
    const char16_t *vatId, *iban, *bic, *mail, *phone;
    const char16_t *position, *code, *description, *quantity, *unit, *price, *discount, *rate, *total;
    const char16_t *net, *tax, *gross, *charge, *prepaid, *amountDue;
    const char16_t *rateHead, *baseHead, *taxHead; ///< of the small table of rates
    const char16_t *dates;                         ///< QDate patterns
    const char16_t *oneLine;                       ///< "Invoice %1 of %2" with the number and the date
    const char16_t *remarks;                       ///< sentences that a page prints besides: terms, thanks, legal text
    const char16_t *page;                          ///< "Page 1 of 1"
    const char16_t *receipt, *receiptTotal, *card, *cash, *change, *included, *thanks;
    const char16_t *rates;
};

const WildWords &wildWords(Tongue tongue);

} // namespace dbledger::samples
