// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/DatabaseAddress.h"

#include <QTemporaryDir>

namespace dbledger::tests {

/// A PostgreSQL server of its own that only speaks over TLS, at "localhost", for which its certificate was made by an
/// authority of this test. Needs initdb, pg_ctl and openssl, and a user of the system that may run a server: root may
/// not, then it is "postgres". Gone with the object.
class TlsServer
{
public:
    /// Makes everything and starts it. Says what is missing or went wrong; empty: it runs.
    QString start();
    ~TlsServer();

    /// As its only user.
    storage::DatabaseAddress address(const QString &host, const QString &mode, const QString &rootCertificate) const;
    /// The certificate of the authority, and of another one that signed nothing.
    QString authority() const { return file("authority.crt"); }
    QString otherAuthority() const { return file("other.crt"); }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QString makeCertificates() const;
    QString run(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_programs; ///< folder of initdb and pg_ctl
    int m_port = 0;
    bool m_started = false;
};

} // namespace dbledger::tests
