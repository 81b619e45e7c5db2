// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/DatabaseChoice.h"

#include "app/core/Core.h"
#include "security/KeyStore.h"
#include "storage/database/ServerProbe.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>
#include <QtConcurrentRun>

#include <array>
#include <utility>

namespace dbledger::app {

namespace {

using Password = std::optional<Secret>;

constexpr int usualPort = 5432;
constexpr std::array tlsModes{TlsMode::Prefer, TlsMode::Require, TlsMode::VerifyFull, TlsMode::Disable};

QString databaseSetting()
{
    return QStringLiteral("database");
}

QString tlsOption()
{
    return QStringLiteral("sslmode"); // as libpq names it
}

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

QString remembered()
{
    return QSettings(settingsPath(), QSettings::IniFormat).value(databaseSetting()).toString();
}

/// Empty: nothing is remembered any more.
Result<void> remember(const QString &address)
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    if (address.isEmpty())
        settings.remove(databaseSetting());
    else
        settings.setValue(databaseSetting(), address);
    settings.sync();
    if (settings.status() != QSettings::NoError || remembered() != address)
        return Error{ErrorKind::FileUnwritable, {settingsPath(), QStringLiteral("QSettings")}, {}};
    return {};
}

QString embeddedFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder); // where it cannot be made, opening the file says so
    return folder + QStringLiteral("/dbledger.sqlite");
}

/// As postgresql://user@host:port/database?sslmode=require
Result<QString> urlOf(const ServerAddress &server)
{
    for (const auto &[name, value] :
         {std::pair("host", server.host), std::pair("database", server.database), std::pair("user", server.user)})
        if (value.trimmed().isEmpty())
            return Error{ErrorKind::Incomplete, {QString::fromLatin1(name)}, {}};
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(server.host.trimmed());
    url.setPort(server.port);
    url.setUserName(server.user.trimmed(), QUrl::DecodedMode);
    url.setPath(u'/' + server.database.trimmed(), QUrl::DecodedMode);
    QUrlQuery query;
    query.addQueryItem(tlsOption(), tlsModeName(server.tls));
    url.setQuery(query);
    if (!url.isValid() || url.host().isEmpty())
        return Error{ErrorKind::Invalid, {QStringLiteral("host"), server.host}, {}};
    return url.toString(QUrl::FullyEncoded);
}

ServerAddress serverOf(const storage::DatabaseAddress &address)
{
    ServerAddress server;
    server.host = address.host;
    server.port = address.port > 0 ? address.port : usualPort;
    server.database = address.database;
    server.user = address.user;
    for (const TlsMode mode : tlsModes)
        if (tlsModeName(mode) == address.options.value(tlsOption()))
            server.tls = mode;
    return server;
}

/// Under which name the key store has its password.
QString keyOf(const ServerAddress &server)
{
    return QStringLiteral("%1@%2:%3/%4").arg(server.user, server.host).arg(server.port).arg(server.database);
}

Result<ServerReport> reportOf(const storage::DatabaseAddress &address)
{
    const auto facts = storage::probeServer(address);
    if (!facts)
        return facts.error();
    return ServerReport{facts->version, facts->encrypted, facts->schemaVersion, facts->mayCreate};
}

} // namespace

QString tlsModeName(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Prefer:
        return QStringLiteral("prefer");
    case TlsMode::Require:
        return QStringLiteral("require");
    case TlsMode::VerifyFull:
        return QStringLiteral("verify-full");
    case TlsMode::Disable:
        break;
    }
    return QStringLiteral("disable");
}

DatabaseChoice::DatabaseChoice()
    : m_keyStore(std::make_unique<security::KeyStore>())
{
}

DatabaseChoice::~DatabaseChoice() = default;

std::optional<ServerAddress> DatabaseChoice::server() const
{
    const auto address = storage::DatabaseAddress::parse(remembered());
    if (!address || address->backend != storage::Backend::Postgresql)
        return std::nullopt;
    return serverOf(*address);
}

QString DatabaseChoice::address() const
{
    const QString chosen = remembered();
    return chosen.isEmpty() ? embeddedFile() : chosen;
}

void DatabaseChoice::chooseEmbedded()
{
    // Where the settings file cannot be written no server was ever remembered in it.
    static_cast<void>(remember(QString()));
}

QFuture<Result<void>> DatabaseChoice::chooseServer(const ServerAddress &server, const Secret &password)
{
    const auto url = urlOf(server);
    if (!url)
        return answered<void>(url.error());
    if (const auto kept = remember(*url); !kept)
        return answered<void>(kept.error());
    const QString key = keyOf(*this->server());
    return password.isEmpty() ? m_keyStore->remove(key) : m_keyStore->write(key, password);
}

QFuture<Result<Password>> DatabaseChoice::password() const
{
    const auto chosen = server();
    return chosen ? m_keyStore->read(keyOf(*chosen)) : QtFuture::makeReadyFuture(Result<Password>(Password()));
}

QFuture<Result<ServerReport>> DatabaseChoice::test(const ServerAddress &server, const Secret &password)
{
    const auto url = urlOf(server);
    if (!url)
        return answered<ServerReport>(url.error());
    auto address = storage::DatabaseAddress::parse(*url);
    if (!address)
        return answered<ServerReport>(address.error());
    address->password = password.text();
    return QtConcurrent::run(reportOf, *address);
}

} // namespace dbledger::app
