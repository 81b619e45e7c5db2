// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/CompanySetting.h"

#include "app/core/JsonSetting.h"
#include "storage/database/Settings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dbledger::app {

using domain::Company;

namespace {

const QString &settingName()
{
    static const QString name = QStringLiteral("company");
    return name;
}

QJsonObject toJson(const Company &company)
{
    return {{QStringLiteral("names"), QJsonArray::fromStringList(company.names)},
            {QStringLiteral("vat_ids"), QJsonArray::fromStringList(company.vatIds)},
            {QStringLiteral("siren"), company.siren},
            {QStringLiteral("currency"), company.currency ? company.currency->code() : QString()}};
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &value : json.toArray())
        strings += value.toString();
    return strings;
}

Company fromJson(const QJsonObject &json)
{
    Company company;
    company.names = stringsOf(json[u"names"]);
    company.vatIds = stringsOf(json[u"vat_ids"]);
    company.siren = json[u"siren"].toString();
    company.currency = domain::Currency::fromCode(json[u"currency"].toString());
    return company;
}

} // namespace

Result<Company> loadCompany(storage::Connection &connection)
{
    const auto json = storage::setting(connection, settingName());
    return json ? Result<Company>(fromJson(json->toObject())) : Result<Company>(json.error());
}

Result<QString> ownCurrency(storage::Connection &connection)
{
    const auto company = loadCompany(connection);
    if (!company)
        return company.error();
    return company->currency.value_or(domain::Currency::eur()).code();
}

Result<Company> storeCompany(storage::Connection &connection, const Company &company, const Actor &actor,
                             const QDateTime &now)
{
    const auto before = loadCompany(connection);
    if (!before)
        return before;
    const auto kept = replaceSetting(connection, settingName(), toJson(*before), toJson(company), actor, now);
    return kept ? Result<Company>(company) : Result<Company>(kept.error());
}

} // namespace dbledger::app
