// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/JsonSetting.h"

#include "storage/database/AuditLog.h"
#include "storage/database/Settings.h"

#include <QJsonDocument>

namespace dbledger::app {

Result<void> replaceSetting(storage::Connection &connection, const QString &name, const QJsonObject &from,
                            const QJsonObject &to, const Actor &actor, const QDateTime &now)
{
    if (from == to)
        return {};
    if (const auto kept = storage::setSetting(connection, name, to, now); !kept)
        return kept;
    const auto line = [](const QJsonObject &json) {
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    return storage::audit(connection, actor, now,
                          {QStringLiteral("settings"), 0, QStringLiteral("change"), name, line(from), line(to), {}});
}

} // namespace dbledger::app
