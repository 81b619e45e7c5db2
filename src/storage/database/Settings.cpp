// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Settings.h"

#include "storage/database/Bind.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dbledger::storage {

// A value that is no object or array needs something around it to be a JSON document.
Result<QJsonValue> setting(Connection &connection, const QString &name)
{
    auto rows = connection.query(QStringLiteral("SELECT value FROM settings WHERE name = ?"), {name});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    return QJsonDocument::fromJson(rows->first().text().toUtf8()).array().at(0);
}

Result<void> setSetting(Connection &connection, const QString &name, const QJsonValue &value, const QDateTime &now)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const auto written = connection.execute(
        QStringLiteral("INSERT INTO settings (name, value, changed_at) VALUES (?, ?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at"),
        {name, QString::fromUtf8(json), bind::time(now)});
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace dbledger::storage
