// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/PartyColumns.h"

#include "domain/proof/Identifiers.h"
#include "domain/values/Folding.h"
#include "storage/database/Bind.h"

namespace dbledger::storage {

const QString &partyColumns()
{
    static const QString columns =
        QStringLiteral("name, address, postal_code, vat_id, siren, siret, email, customer_number, gender, birth_date, "
                       "category, terms_days, name_key, search, customer_number_key");
    return columns;
}

QVariantList partyValues(const domain::Party &party)
{
    const QStringList searched{party.name, party.email, party.customerNumber, party.vatId, party.siren};
    return {party.name,
            party.address,
            party.postalCode,
            domain::compactIdentifier(party.vatId),
            domain::sirenOf(party),
            domain::compactIdentifier(party.siret),
            party.email,
            party.customerNumber,
            party.gender,
            bind::date(party.birthDate),
            party.category,
            party.termsDays ? QVariant(*party.termsDays) : QVariant(),
            domain::partyNameKey(party.name),
            domain::folded(searched.join(u' ')),
            domain::folded(party.customerNumber)};
}

domain::Party partyFrom(Row &row)
{
    domain::Party party;
    party.id = row.integer();
    party.version = row.number();
    party.name = row.text();
    party.address = row.text();
    party.postalCode = row.text();
    party.vatId = row.text();
    party.siren = row.text();
    party.siret = row.text();
    party.email = row.text();
    party.customerNumber = row.text();
    party.gender = row.text();
    party.birthDate = row.date();
    party.category = row.text();
    if (const auto days = row.maybeInteger())
        party.termsDays = int(*days);
    return party;
}

} // namespace dbledger::storage
