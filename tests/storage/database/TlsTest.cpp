// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Connection.h"
#include "storage/database/ServerProbe.h"
#include "storage/database/TlsServer.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using storage::Connection;
using storage::DatabaseAddress;

/// Encryption of the connection to a real server, and what its certificate must prove.
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = m_server.start();
        if (missing.isEmpty())
            return;
        if (qEnvironmentVariableIntValue("DBLEDGER_REQUIRE_POSTGRESQL") == 1)
            QFAIL(qPrintable(missing));
        QSKIP(qPrintable(missing));
    }

    void whatIsAccepted_data()
    {
        columns();
        row("encrypted", "localhost", "require", {});
        row("where the server can", "localhost", "prefer", {});
        row("signed by our authority", "localhost", "verify-ca", m_server.authority());
        row("signed for another name", "127.0.0.1", "verify-ca", m_server.authority());
        row("signed for its name", "localhost", "verify-full", m_server.authority());
    }
    void whatIsAccepted()
    {
        const DatabaseAddress address = this->address();
        const auto facts = storage::probeServer(address);
        DBLEDGER_VERIFY(facts);
        QVERIFY(facts->encrypted);
        const auto connection = Connection::open(address);
        DBLEDGER_VERIFY(connection);
        QCOMPARE(
            *(*connection)
                 ->number(QStringLiteral("SELECT CAST(ssl AS INTEGER) FROM pg_stat_ssl WHERE pid = pg_backend_pid()")),
            1);
    }

    void whatIsRefused_data()
    {
        columns();
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("argument");
        const QString where = m_server.address(QStringLiteral("localhost"), {}, {}).display().section(u'/', 0, 0);
        row("another name", "127.0.0.1", "verify-full", m_server.authority())
            << ErrorKind::ServerNameDiffers << QStringLiteral("127.0.0.1");
        row("another authority", "localhost", "verify-full", m_server.otherAuthority())
            << ErrorKind::ServerNotTrusted << where;
        row("another authority, any name", "localhost", "verify-ca", m_server.otherAuthority())
            << ErrorKind::ServerNotTrusted << where;
        row("no authority", "localhost", "verify-full", m_server.file("missing.crt"))
            << ErrorKind::ServerNotTrusted << where;
        row("an authority that is none", "localhost", "verify-full", m_server.file("server.key"))
            << ErrorKind::ServerNotTrusted << where;
    }
    void whatIsRefused()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, argument);
        const auto facts = storage::probeServer(address());
        const auto connection = Connection::open(address());
        QVERIFY(!facts && !connection);
        for (const Error &error : {facts.error(), connection.error()}) {
            QVERIFY2(error.kind == kind, qPrintable(tests::describe(error)));
            QCOMPARE(error.arguments.value(0), argument);
            QVERIFY(!error.arguments.value(1).isEmpty());
        }
    }

    void inTheClearItDoesNotAnswer()
    {
        const DatabaseAddress address = m_server.address(QStringLiteral("localhost"), QStringLiteral("disable"), {});
        QVERIFY(!storage::probeServer(address));
        DBLEDGER_VERIFY_ERROR(Connection::open(address), DatabaseUnreachable);
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("rootCertificate");
    }
    static QTestData &row(const char *name, const char *host, const char *mode, const QString &rootCertificate)
    {
        return QTest::newRow(name) << QString::fromLatin1(host) << QString::fromLatin1(mode) << rootCertificate;
    }
    DatabaseAddress address() const
    {
        QFETCH(QString, host);
        QFETCH(QString, mode);
        QFETCH(QString, rootCertificate);
        return m_server.address(host, mode, rootCertificate);
    }

    tests::TlsServer m_server;
};

DBLEDGER_TEST(TlsTest)
#include "TlsTest.moc"
