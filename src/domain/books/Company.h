// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/reading/Reading.h"
#include "domain/values/Currency.h"

#include <QStringList>

namespace dbledger::domain {

/// Who "we" are: what a seller or buyer on an invoice is compared with.
struct Company
{
    QStringList names;
    QStringList vatIds;
    QString siren;
    std::optional<Currency> currency; ///< of our books; what an invoice is in that names none is still not guessed

    bool isEmpty() const { return names.isEmpty() && vatIds.isEmpty() && siren.isEmpty(); }
    bool operator==(const Company &) const = default;
};

/// Is it us? By VAT id, SIREN or SIRET where it has one, else by name.
bool isUs(const Party &party, const Company &company);

/// The seller and the buyer that the reading found.
Party sellerOf(const Reading &reading);
Party buyerOf(const Reading &reading);

/// Buyer is us: purchase. Seller is us, or our own template: sale. Both or neither: what the person said, if they did.
std::optional<Direction> directionOf(const Reading &reading, const Company &company, std::optional<Direction> said);

} // namespace dbledger::domain
