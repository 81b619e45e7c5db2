// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/VatRates.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dbledger::domain {

namespace {

struct DatedRate
{
    Decimal rate;
    QDate from, to; ///< invalid: always, still

    bool holdsIn(const TaxedDays &days) const
    {
        return (!from.isValid() || from <= days.to) && (!to.isValid() || to >= days.from);
    }
};

struct CountryRates
{
    QDate since; ///< what was before is not known
    QList<DatedRate> rates;

    bool has(Decimal rate, const TaxedDays &days) const
    {
        return std::ranges::any_of(rates, [&](const DatedRate &one) { return one.rate == rate && one.holdsIn(days); });
    }
};

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QHash<QString, CountryRates> loadVatRates()
{
    QFile file(QStringLiteral(":/vat/rates.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of VAT rates is missing from the program");
    const QJsonObject countries = QJsonDocument::fromJson(file.readAll()).object()[u"countries"].toObject();
    QHash<QString, CountryRates> all;
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        const QJsonObject country = it->toObject();
        CountryRates &known = all[it.key()];
        known.since = dayOf(country[u"since"]);
        for (const QJsonValue &rate : country[u"rates"].toArray())
            known.rates.append({Decimal::parse(rate[u"rate"].toString()).value_or(Decimal()), dayOf(rate[u"from"]),
                                dayOf(rate[u"to"])});
    }
    return all;
}

const QHash<QString, CountryRates> &vatRates()
{
    static const QHash<QString, CountryRates> rates = loadVatRates();
    return rates;
}

} // namespace

std::optional<bool> isVatRate(const QString &country, Decimal rate, const TaxedDays &days)
{
    const auto known = vatRates().constFind(country.left(2));
    if (known == vatRates().constEnd() || days.to < known->since)
        return {};
    const bool was = known->has(rate, days);
    return was || days.from >= known->since ? std::optional(was) : std::nullopt;
}

bool isVatRateSomewhere(Decimal rate, const TaxedDays &days)
{
    return std::ranges::any_of(vatRates(), [&](const CountryRates &country) { return country.has(rate, days); });
}

} // namespace dbledger::domain
