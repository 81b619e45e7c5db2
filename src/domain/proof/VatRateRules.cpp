// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/RuleSet.h"
#include "domain/proof/VatRates.h"

namespace dbledger::domain {

namespace {

constexpr int monthsOfSupply = 12; // a supply is invoiced within a year; its own day decides the rate
const QDate beforeAll(1970, 1, 1);

/// The prefix of a VAT id; empty where there is none.
QString countryOf(const QString &vatId)
{
    const QString country = vatId.trimmed().left(2).toUpper();
    return country.size() == 2 && country.at(0).isLetter() && country.at(1).isLetter() ? country : QString();
}

/// Whose VAT it is. Northern Ireland (XI) has two laws.
QString countryOfSeller(const Reading &reading)
{
    const QString country = countryOf(reading.value(Field::SellerVatId));
    const bool french = reading.has(Field::SellerSiren) || reading.has(Field::SellerSiret);
    return country.isEmpty() && french ? QStringLiteral("FR") : country;
}

/// Sellers are registered in other countries too, and charge their VAT to who is there.
bool isRateAtBuyer(const Reading &reading, Decimal rate, const TaxedDays &days)
{
    const QString vatId = reading.value(Field::BuyerVatId);
    return vatId.isEmpty() ? isVatRateSomewhere(rate, days) : isVatRate(countryOf(vatId), rate, days).value_or(false);
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
        if (!legal || (!*legal && isRateAtBuyer(reading, *row.rate, days)))
            continue;
        findings.add(rules::vatRate, *legal, Severity::Warning,
                     {row.rate->toString(), country, issue.toString(Qt::ISODate)}, {Field::TaxTotal});
    }
}

} // namespace dbledger::domain
