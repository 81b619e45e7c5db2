// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Company.h"

#include "domain/proof/Identifiers.h"

#include <algorithm>

namespace dbledger::domain {

bool isUs(const Party &party, const Company &company)
{
    const auto ours = [&](const QString &vatId) { return compactIdentifier(vatId) == compactIdentifier(party.vatId); };
    if (!party.vatId.isEmpty() && std::any_of(company.vatIds.begin(), company.vatIds.end(), ours))
        return true;
    if (const QString siren = sirenOf(party); !siren.isEmpty() && !company.siren.isEmpty())
        return siren == compactIdentifier(company.siren);
    if (!party.vatId.isEmpty() && !company.vatIds.isEmpty())
        return false; // another company of our name
    const QString name = partyNameKey(party.name);
    return !name.isEmpty() && std::any_of(company.names.begin(), company.names.end(),
                                          [&](const QString &our) { return partyNameKey(our) == name; });
}

Party sellerOf(const Reading &reading)
{
    Party party;
    party.name = reading.value(Field::SellerName);
    party.address = reading.value(Field::SellerAddress);
    party.postalCode = postalCodeOf(party.address);
    party.vatId = compactIdentifier(reading.value(Field::SellerVatId));
    party.siren = compactIdentifier(reading.value(Field::SellerSiren));
    party.siret = compactIdentifier(reading.value(Field::SellerSiret));
    party.email = reading.value(Field::SellerEmail);
    return party;
}

Party buyerOf(const Reading &reading)
{
    Party party;
    party.name = reading.value(Field::BuyerName);
    party.address = reading.value(Field::BuyerAddress);
    party.postalCode = postalCodeOf(party.address);
    party.vatId = compactIdentifier(reading.value(Field::BuyerVatId));
    party.siret = compactIdentifier(reading.value(Field::BuyerSiret));
    party.email = reading.value(Field::BuyerEmail);
    party.customerNumber = reading.value(Field::BuyerId);
    party.gender = reading.value(Field::BuyerGender);
    party.birthDate = reading.date(Field::BuyerBirthdate);
    party.category = reading.value(Field::BuyerCategory);
    return party;
}

std::optional<Direction> directionOf(const Reading &reading, const Company &company, std::optional<Direction> said)
{
    const bool buyerIsUs = isUs(buyerOf(reading), company);
    const bool sellerIsUs = isUs(sellerOf(reading), company) || reading.documentKind == QStringLiteral("own-template");
    if (buyerIsUs == sellerIsUs)
        return said;
    return buyerIsUs ? Direction::Purchase : Direction::Sale;
}

} // namespace dbledger::domain
