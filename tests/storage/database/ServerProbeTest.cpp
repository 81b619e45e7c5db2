// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/ServerProbe.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace dbledger;
using storage::Backend;
using storage::DatabaseAddress;
using tests::TestDatabase;

namespace {

/// The server of the tests over TCP, by name, as a person would enter it.
DatabaseAddress server()
{
    DatabaseAddress address;
    address.backend = Backend::Postgresql;
    address.host = QStringLiteral("localhost");
    address.port = qEnvironmentVariableIntValue("PGPORT");
    address.database = qEnvironmentVariable("PGDATABASE");
    address.user = qEnvironmentVariable("PGUSER");
    address.password = qEnvironmentVariable("PGPASSWORD");
    return address;
}

/// Whether it was set up to, which nobody's trusted authority signed for.
bool speaksTls()
{
    if (!tests::isAvailable(Backend::Postgresql))
        return false;
    const auto connection = storage::Connection::open(server());
    const auto on = connection
                        ? (*connection)->number(QStringLiteral("SELECT CAST(current_setting('ssl') = 'on' AS INTEGER)"))
                        : Result<qint64>(connection.error());
    return on && *on == 1;
}

} // namespace

class ServerProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsThere()
    {
        DBLEDGER_NEED_BACKEND(Backend::Postgresql)
        const TestDatabase database(Backend::Postgresql);
        DatabaseAddress address = server();
        address.options = database.address().options;
        const auto serversTls =
            database.connect()->number(QStringLiteral("SELECT CAST(current_setting('ssl') = 'on' AS INTEGER)"));
        const auto empty = storage::probeServer(address);
        DBLEDGER_VERIFY(empty);
        QCOMPARE(empty->schemaVersion, 0);
        QVERIFY(empty->mayCreate);
        QCOMPARE(empty->encrypted, *serversTls == 1);
        QVERIFY2(QRegularExpression(QStringLiteral("\\A\\d+\\.\\d+\\z")).match(empty->version).hasMatch(),
                 qPrintable(empty->version));
        database.migrated();
        address.options[QStringLiteral("sslmode")] = QStringLiteral("disable");
        const auto full = storage::probeServer(address);
        DBLEDGER_VERIFY(full);
        QCOMPARE(full->schemaVersion, storage::migrationsFor(Backend::Postgresql).back().version);
        QVERIFY(!full->encrypted);
    }

    void schemaFromTheFuture()
    {
        DBLEDGER_NEED_BACKEND(Backend::Postgresql)
        const TestDatabase database(Backend::Postgresql);
        DBLEDGER_VERIFY(database.migrated()->run(QStringLiteral(
            "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (999, 'x', 'y', now())")));
        DatabaseAddress address = server();
        address.options = database.address().options;
        DBLEDGER_VERIFY_ERROR(storage::probeServer(address), DatabaseTooNew);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<DatabaseAddress>("address");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char *name, auto change, ErrorKind kind, const QString &argument) {
            DatabaseAddress address = server();
            change(address);
            QTest::newRow(name) << address << kind << argument;
        };
        row(
            "no such host", [](DatabaseAddress &a) { a.host = QStringLiteral("nowhere.invalid"); },
            ErrorKind::ServerUnknown, QStringLiteral("nowhere.invalid"));
        row(
            "nothing listens", [](DatabaseAddress &a) { a.port = 1; }, ErrorKind::ServerRefused,
            QStringLiteral("localhost:1"));
        row(
            "wrong password", [](DatabaseAddress &a) { a.password = QStringLiteral("x"); },
            ErrorKind::ServerSignInRefused, server().user);
        row(
            "no such user", [](DatabaseAddress &a) { a.user = QStringLiteral("nobody"); },
            ErrorKind::ServerSignInRefused, QStringLiteral("nobody"));
        row(
            "no such database", [](DatabaseAddress &a) { a.database = QStringLiteral("böoks"); },
            ErrorKind::DatabaseMissing, QStringLiteral("böoks"));
        row(
            "server that proves nothing",
            [](DatabaseAddress &a) { a.options[QStringLiteral("sslmode")] = QStringLiteral("verify-full"); },
            speaksTls() ? ErrorKind::ServerNotTrusted : ErrorKind::TlsRefused,
            QStringLiteral("localhost:%1").arg(server().port));
    }
    void saysWhyNot()
    {
        DBLEDGER_NEED_BACKEND(Backend::Postgresql)
        QFETCH(DatabaseAddress, address);
        QFETCH(ErrorKind, kind);
        const auto facts = storage::probeServer(address);
        QVERIFY(!facts);
        QVERIFY2(facts.error().kind == kind, qPrintable(tests::describe(facts.error())));
        QTEST(facts.error().arguments.value(0), "argument");
    }

    void silence()
    {
        DatabaseAddress address = server();
        address.host = QStringLiteral("192.0.2.1"); // TEST-NET-1, RFC 5737: nobody is there
        address.port = 5432;
        QElapsedTimer timer;
        timer.start();
        const auto facts = storage::probeServer(address, std::chrono::seconds(1));
        QVERIFY(!facts);
        QVERIFY2(facts.error().kind == ErrorKind::ServerSilent || facts.error().kind == ErrorKind::ServerRefused,
                 qPrintable(tests::describe(facts.error()))); // refused where the system has no network at all
        QVERIFY(timer.elapsed() < 10'000);
    }
};

DBLEDGER_TEST(ServerProbeTest)
#include "ServerProbeTest.moc"
