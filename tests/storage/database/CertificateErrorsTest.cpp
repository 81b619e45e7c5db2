// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/CertificateErrors.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using storage::DatabaseAddress;

/// What libpq really says; TlsTest has a server say it.
class CertificateErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByTheReason_data()
    {
        QTest::addColumn<QString>("rootCertificate");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("kind");
        const auto said = [](const char *what) {
            return QStringLiteral("connection to server at \"db.example\" (192.0.2.1), port 5432 failed: ") +
                   QString::fromLatin1(what);
        };
        QTest::newRow("not signed") << "/ca.pem" << said("SSL error: certificate verify failed") << "ServerNotTrusted";
        QTest::newRow("no root certificate")
            << "/none.pem" << said("root certificate file \"/none.pem\" does not exist") << "ServerNotTrusted";
        QTest::newRow("another name") << "/ca.pem"
                                      << said("server certificate for \"x\" does not match host name \"db.example\"")
                                      << "ServerNameDiffers";
        QTest::newRow("another name, in French")
            << "/ca.pem" << said("le certificat serveur pour « x » ne correspond pas au nom d'hôte « db.example »")
            << "ServerNameDiffers";
        QTest::newRow("closed before any certificate came")
            << "/ca.pem" << said("server closed the connection unexpectedly") << "";
        QTest::newRow("the system's certificates")
            << "system" << said("FATAL: the database system is starting up") << "";
        QTest::newRow("no file of certificates") << "" << said("FATAL: too many connections") << "";
    }

    void isToldByTheReason()
    {
        QFETCH(QString, rootCertificate);
        QFETCH(QString, reason);
        DatabaseAddress address;
        address.host = QStringLiteral("db.example");
        address.options = {{QStringLiteral("sslmode"), QStringLiteral("verify-full")},
                           {QStringLiteral("sslrootcert"), rootCertificate}};
        const auto error = storage::certificateError(address, reason, true);
        QTEST(error ? errorKindName(error->kind) : QString(), "kind");
    }
};

DBLEDGER_TEST(CertificateErrorsTest)
#include "CertificateErrorsTest.moc"
