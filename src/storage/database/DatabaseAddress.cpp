// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/DatabaseAddress.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace dbledger::storage {

QString backendName(Backend backend)
{
    return backend == Backend::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

Result<DatabaseAddress> DatabaseAddress::parse(const QString &text)
{
    DatabaseAddress address;
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, {QStringLiteral("database"), text}, {}};
    if (!text.contains(QStringLiteral("://"))) {
        address.file = QFileInfo(text).absoluteFilePath();
        return address;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres")) {
        const QString shown = url.isValid() ? url.toString(QUrl::RemovePassword) : text.section(u':', 0, 0);
        return Error{ErrorKind::Invalid, {QStringLiteral("database"), shown}, {}};
    }
    address.backend = Backend::Postgresql;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(0);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        address.options.insert(name, value);
    return address;
}

QString DatabaseAddress::display() const
{
    if (backend == Backend::Sqlite)
        return file;
    QString place = host.isEmpty() ? qEnvironmentVariable("PGHOST", QStringLiteral("localhost")) : host;
    if (port > 0)
        place += u':' + QString::number(port);
    return place + u'/' + (database.isEmpty() ? qEnvironmentVariable("PGDATABASE") : database);
}

} // namespace dbledger::storage
