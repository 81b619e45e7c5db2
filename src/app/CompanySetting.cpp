// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CompanySetting.h"

#include "storage/AuditLog.h"
#include "storage/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
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

QString textOf(const Company &company)
{
    return QString::fromUtf8(QJsonDocument(toJson(company)).toJson(QJsonDocument::Compact));
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
    if (const auto kept = storage::setSetting(connection, settingName(), toJson(company), now); !kept)
        return kept.error();
    const auto noted = storage::audit(
        connection, actor, now,
        {QStringLiteral("settings"), 0, QStringLiteral("change"), settingName(), textOf(*before), textOf(company), {}});
    return noted ? Result<Company>(company) : Result<Company>(noted.error());
}

} // namespace dbledger::app
