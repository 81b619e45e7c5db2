// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/SharedSetting.h"

#include "storage/database/AuditLog.h"
#include "storage/database/Settings.h"

#include <QJsonObject>

namespace dbledger::app {

namespace {

QString sharedSettingName()
{
    return QStringLiteral("shared");
}

QJsonObject toJson(const SharedSettings &settings)
{
    return {{QStringLiteral("idle_lock_minutes"), settings.idleLockMinutes},
            {QStringLiteral("csv"), csvFormName(settings.csv)},
            {QStringLiteral("terms_days"), settings.termsDays}};
}

SharedSettings settingsFrom(const QJsonObject &json)
{
    const SharedSettings usual;
    SharedSettings settings;
    settings.idleLockMinutes = json[u"idle_lock_minutes"].toInt(usual.idleLockMinutes);
    settings.csv = json[u"csv"].toString() == csvFormName(CsvForm::Rfc4180) ? CsvForm::Rfc4180 : usual.csv;
    settings.termsDays = json[u"terms_days"].toInt(usual.termsDays);
    return settings;
}

} // namespace

QString csvFormName(CsvForm form)
{
    return form == CsvForm::Rfc4180 ? QStringLiteral("rfc4180") : QStringLiteral("spreadsheet");
}

Result<SharedSettings> loadSettings(storage::Connection &connection)
{
    const auto json = storage::setting(connection, sharedSettingName());
    return json ? Result<SharedSettings>(settingsFrom(json->toObject())) : Result<SharedSettings>(json.error());
}

Result<SharedSettings> storeSettings(storage::Connection &connection, const SharedSettings &settings,
                                     const Actor &actor, const QDateTime &now)
{
    const auto before = loadSettings(connection);
    if (!before)
        return before;
    const QJsonObject from = toJson(*before), to = toJson(settings);
    if (const auto kept = storage::setSetting(connection, sharedSettingName(), to, now); !kept)
        return kept.error();
    for (const QString &name : to.keys()) {
        if (from[name] == to[name])
            continue;
        const auto noted = storage::audit(connection, actor, now,
                                          {QStringLiteral("settings"),
                                           0,
                                           QStringLiteral("change"),
                                           name,
                                           from[name].toVariant().toString(),
                                           to[name].toVariant().toString(),
                                           {}});
        if (!noted)
            return noted.error();
    }
    return settings;
}

} // namespace dbledger::app
