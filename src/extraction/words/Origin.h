// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/View.h"

namespace dbledger::extraction {

/// Where a document comes from, as far as its words tell.
struct Origin
{
    QString language; ///< ISO 639-1, empty when the words are of no language we know
    QString country;  ///< ISO 3166-1 of the seller as VAT ids, IBANs, postal words and currency suggest, else empty
    QString currency; ///< ISO 4217 that the amounts carry, else empty
    double currencyScore = 0; ///< 0..1
    domain::Box currencyBox;
    int currencyPage = 0;
    /// Whether "03/04/2024" is meant day first; nothing when the document does not say.
    std::optional<bool> dayFirst;
    bool dayFirstProved = false; ///< another date of the document can be read in one way only
};

Origin originOf(const View &view);

} // namespace dbledger::extraction
