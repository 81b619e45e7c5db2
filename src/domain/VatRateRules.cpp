// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RuleSet.h"
#include "domain/VatRates.h"

namespace dbledger::domain {

namespace {

constexpr int monthsOfSupply = 12; // a supply is invoiced within a year; its own day decides the rate
const QDate beforeAll(1970, 1, 1);

/// Whose VAT it is. Northern Ireland (XI) has two laws.
QString countryOfSeller(const Reading &reading)
{
    const QString vatId = reading.value(Field::SellerVatId).trimmed().left(2).toUpper();
    if (vatId.size() == 2 && vatId.at(0).isLetter() && vatId.at(1).isLetter())
        return vatId;
    return reading.has(Field::SellerSiren) || reading.has(Field::SellerSiret) ? QStringLiteral("FR") : QString();
}

/// A credit note or correction has the rates of what it goes back to.
TaxedDays taxedDays(const Reading &reading, const QDate &issue)
{
    const QDate delivery = reading.date(Field::DeliveryDate);
    const QString type = reading.value(Field::DocumentType);
    const QDate first =
        isCreditType(type) || type == QStringLiteral("384") ? beforeAll : issue.addMonths(-monthsOfSupply);
    return {delivery.isValid() ? std::min(delivery, first) : first, std::max(delivery, issue)};
}

} // namespace

void evaluateVatRates(const Reading &reading, Findings &findings)
{
    const QDate issue = reading.date(Field::IssueDate);
    const QString country = countryOfSeller(reading);
    if (!issue.isValid() || country.isEmpty())
        return;
    const TaxedDays days = taxedDays(reading, issue);
    for (const ReadTax &row : reading.taxes) {
        const bool isStandard = row.category.isEmpty() || row.category == QStringLiteral("S");
        if (!row.rate || row.rate->isZero() || !isStandard)
            continue;
        const auto legal = isVatRate(country, *row.rate, days);
        const bool ofConsumersCountry = !reading.has(Field::BuyerVatId) && isVatRateSomewhere(*row.rate, days);
        if (!legal || (!*legal && ofConsumersCountry))
            continue;
        findings.add(rules::vatRate, *legal, Severity::Warning,
                     {row.rate->toString(), country, issue.toString(Qt::ISODate)}, {Field::TaxTotal});
    }
}

} // namespace dbledger::domain
