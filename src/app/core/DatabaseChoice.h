// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace dbledger::security {
class KeyStore;
} // namespace dbledger::security

namespace dbledger::app {

/// How much the connection to a server insists on encryption, in libpq's words.
enum class TlsMode {
    Prefer,     ///< encrypted where the server can
    Require,    ///< encrypted, whoever the server is
    VerifyFull, ///< encrypted, and the server proves its name
    Disable,    ///< in the clear
};
QString tlsModeName(TlsMode mode); ///< "prefer" "require" "verify-full" "disable"

/// Where a PostgreSQL database is; never its password.
struct ServerAddress
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    TlsMode tls = TlsMode::Prefer;
    bool operator==(const ServerAddress &) const = default;
};

/// What a server says about itself.
struct ServerReport
{
    QString version;        ///< "15.18"
    bool encrypted = false; ///< this connection
    int schemaVersion = 0;  ///< 0: it holds no books yet
    bool mayCreate = false; ///< tables, for a database without books
};

/// Which database this workstation uses: the embedded file, or a server. Remembered in the settings file of this user;
/// the server's password in the system's key store, and where there is none nowhere at all. A choice holds from the
/// next AppContext on. Main thread, whose event loop must run for the passwords.
class DatabaseChoice
{
public:
    DatabaseChoice();
    ~DatabaseChoice();

    /// Nothing: the embedded file.
    std::optional<ServerAddress> server() const;
    /// As AppContext::Options::database wants it; without the password.
    QString address() const;

    /// The password of the server stays in the key store, for the way back.
    void chooseEmbedded();
    /// An empty password is none: what was kept is forgotten. Errors: Incomplete (what is missing) and Invalid (host),
    /// FileUnwritable (settings file, reason): nothing is chosen. NoKeyStore (reason), KeyStoreRefused (reason): the
    /// server is chosen, its password must be asked for at each start.
    QFuture<Result<void>> chooseServer(const ServerAddress &server, const Secret &password);
    /// Of the chosen server, from the key store; nothing where none was kept. Errors: NoKeyStore, KeyStoreRefused.
    QFuture<Result<std::optional<Secret>>> password() const;

    /// Connects, looks, changes nothing; answers within ten seconds. Errors: ServerUnknown (host), ServerRefused
    /// (where, reason), ServerSilent (where, seconds), ServerSignInRefused (user), DatabaseMissing (name), TlsRefused
    /// (where, reason), ServerNotTrusted (where, reason), ServerNameDiffers (host, reason), DatabaseTooNew (its
    /// version, ours), DatabaseUnreachable (where, reason) for anything else; Incomplete, Invalid as chooseServer().
    static QFuture<Result<ServerReport>> test(const ServerAddress &server, const Secret &password);

private:
    std::unique_ptr<security::KeyStore> m_keyStore;
};

} // namespace dbledger::app
