// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/CompanyService.h"

#include "app/books/CompanySetting.h"
#include "app/core/Core.h"
#include "domain/proof/Identifiers.h"
#include "domain/proof/VatId.h"

namespace dbledger::app {

using domain::Company;

namespace {

/// Blanks gone, identifiers compact; Invalid for check digits that are wrong.
Result<Company> checked(const Company &given)
{
    Company company;
    company.currency = given.currency;
    for (const QString &name : given.names)
        if (!name.trimmed().isEmpty())
            company.names += name.simplified();
    for (const QString &vatId : given.vatIds) {
        const domain::VatCheck check = domain::checkVatId(vatId);
        if (check == domain::VatCheck::Wrong || check == domain::VatCheck::Unknown)
            return Error{ErrorKind::Invalid, {QStringLiteral("vat-id"), vatId}, {}};
        company.vatIds += domain::compactIdentifier(vatId);
    }
    company.siren = domain::compactIdentifier(given.siren);
    if (!company.siren.isEmpty() && !domain::isSiren(company.siren))
        return Error{ErrorKind::Invalid, {QStringLiteral("siren"), given.siren}, {}};
    return company;
}

} // namespace

CompanyService::CompanyService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<Company>> CompanyService::company(const Actor &)
{
    return m_core->database.read<Company>([](storage::Connection &connection) { return loadCompany(connection); });
}

QFuture<Result<Company>> CompanyService::setCompany(const Company &given, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("company")); !allowed)
        return answered<Company>(allowed.error());
    const auto company = checked(given);
    if (!company)
        return answered<Company>(company.error());
    return m_core->database.write<Company>([company = *company, actor, clock = m_core->clock](storage::Connection &c) {
        return storeCompany(c, company, actor, clock->now());
    });
}

} // namespace dbledger::app
