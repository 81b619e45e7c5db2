// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Decimal.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dbledger::domain {

/// Days on which a supply may have been taxed, both included.
struct TaxedDays
{
    QDate from, to;
};

/// Whether that rate, in percent, was in force in the country on one of the days: resources/vat/rates.json. The country
/// is the prefix of a VAT id ("FR", "EL", "CHE" or "CH"). Nothing where the table does not have the country, or begins
/// too late to deny it. Any thread.
std::optional<bool> isVatRate(const QString &country, Decimal rate, const TaxedDays &days);
/// Whether it was in force then in any of the countries of the table: what one sells to consumers abroad is taxed
/// there.
bool isVatRateSomewhere(Decimal rate, const TaxedDays &days);

} // namespace dbledger::domain
