// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/DatabaseChoice.h"
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace dbledger;
using app::DatabaseChoice;
using app::ServerAddress;
using app::TlsMode;

namespace {

const char insideSession[] = "DBLEDGER_TEST_KEY_STORE"; ///< set where a real key store answers

ServerAddress server()
{
    ServerAddress made;
    made.host = QStringLiteral("db.example");
    made.port = 5433;
    made.database = QStringLiteral("livres d'été");
    made.user = QStringLiteral("anna@verdier");
    made.tls = TlsMode::VerifyFull;
    return made;
}

ServerAddress realServer()
{
    ServerAddress made;
    made.host = QStringLiteral("localhost");
    made.port = qEnvironmentVariableIntValue("PGPORT");
    made.database = qEnvironmentVariable("PGDATABASE");
    made.user = qEnvironmentVariable("PGUSER");
    return made;
}

Secret realPassword()
{
    return Secret::fromText(qEnvironmentVariable("PGPASSWORD"));
}

} // namespace

class DatabaseChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // never the settings of whoever runs the tests
        if (!qEnvironmentVariableIsSet(insideSession))
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nor their key store
    }

    void init() { DatabaseChoice().chooseEmbedded(); }
    void cleanup() { DatabaseChoice().chooseEmbedded(); }

    void embeddedAtFirst()
    {
        const DatabaseChoice choice;
        QVERIFY(!choice.server());
        QVERIFY(choice.address().endsWith(QStringLiteral("/dbledger.sqlite")));
        const auto password = app::await(choice.password());
        DBLEDGER_VERIFY(password);
        QVERIFY(!*password);
    }

    void serverIsRemembered_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("tls");
        QTest::newRow("name") << QStringLiteral("db.example") << int(TlsMode::VerifyFull);
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.7") << int(TlsMode::Prefer);
        QTest::newRow("IPv6") << QStringLiteral("2001:db8::7") << int(TlsMode::Require);
        QTest::newRow("in the clear") << QStringLiteral("localhost") << int(TlsMode::Disable);
    }
    void serverIsRemembered()
    {
        QFETCH(QString, host);
        QFETCH(int, tls);
        ServerAddress given = server();
        given.host = host;
        given.tls = TlsMode(tls);
        const Secret password = Secret::fromText(u"geheim");
        DBLEDGER_VERIFY_ERROR(app::await(DatabaseChoice().chooseServer(given, password)), NoKeyStore);
        const DatabaseChoice choice; // another start
        QVERIFY(choice.server() == given);
        QVERIFY(choice.address().startsWith(QStringLiteral("postgresql://")));
        QVERIFY(!choice.address().contains(QStringLiteral("geheim")));
        QVERIFY(choice.address().contains(QStringLiteral("sslmode=") + tlsModeName(given.tls)));
        QCOMPARE(app::AppContext::databaseFor({}), choice.address());
        DBLEDGER_VERIFY_ERROR(app::await(choice.password()), NoKeyStore);
        DatabaseChoice().chooseEmbedded();
        QVERIFY(!choice.server());
    }

    void incompleteIsNotRemembered()
    {
        for (QString ServerAddress::*member : {&ServerAddress::host, &ServerAddress::database, &ServerAddress::user}) {
            ServerAddress given = server();
            given.*member = QStringLiteral(" ");
            DBLEDGER_VERIFY_ERROR(app::await(DatabaseChoice().chooseServer(given, {})), Incomplete);
            DBLEDGER_VERIFY_ERROR(app::await(DatabaseChoice::test(given, {})), Incomplete);
        }
        ServerAddress given = server();
        given.host = QStringLiteral("two words");
        DBLEDGER_VERIFY_ERROR(app::await(DatabaseChoice().chooseServer(given, {})), Invalid);
        QVERIFY(!DatabaseChoice().server());
    }

    /// Run by keepsThePassword() in a session of its own.
    void insideTheSession()
    {
        if (!qEnvironmentVariableIsSet(insideSession))
            QSKIP("keepsThePassword() runs it");
        DatabaseChoice choice;
        const Secret password = Secret::fromText(u"gehe\u00efm");
        DBLEDGER_VERIFY(app::await(choice.chooseServer(server(), password)));
        auto kept = app::await(choice.password());
        DBLEDGER_VERIFY(kept);
        QVERIFY(*kept && **kept == password);
        ServerAddress other = server();
        other.user = QStringLiteral("bea");
        DBLEDGER_VERIFY(app::await(choice.chooseServer(other, {})));
        QVERIFY(!*app::await(choice.password())); // the other's is not taken for it
        choice.chooseEmbedded();
        QVERIFY(!*app::await(choice.password()));
        DBLEDGER_VERIFY(app::await(choice.chooseServer(server(), {})));
        QVERIFY(!*app::await(choice.password())); // forgotten
    }

    void keepsThePassword()
    {
        const QString session = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
        if (session.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty()) {
            if (qEnvironmentVariableIntValue("DBLEDGER_REQUIRE_POSTGRESQL") == 1)
                QFAIL("gnome-keyring and dbus-daemon are needed");
            QSKIP("gnome-keyring and dbus-daemon are needed");
        }
        const QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), folder.path());
        environment.insert(QString::fromLatin1(insideSession), QStringLiteral("1"));
        const QString script = QStringLiteral("printf open-sesame | gnome-keyring-daemon --unlock --components=secrets "
                                              ">/dev/null 2>&1 && exec \"$0\" DatabaseChoiceTest insideTheSession");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setProcessEnvironment(environment);
        process.start(session, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                                QCoreApplication::applicationFilePath()});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0 && said.contains("insideTheSession") && !said.contains("SKIP"),
                 said.constData());
    }

    void testsTheServer()
    {
        DBLEDGER_NEED_BACKEND(storage::Backend::Postgresql)
        const auto report = app::await(DatabaseChoice::test(realServer(), realPassword()));
        DBLEDGER_VERIFY(report);
        QVERIFY(report->version.toDouble() >= 12);
        ServerAddress missing = realServer();
        missing.database = QStringLiteral("nowhere");
        DBLEDGER_VERIFY_ERROR(app::await(DatabaseChoice::test(missing, realPassword())), DatabaseMissing);
        DBLEDGER_VERIFY_ERROR(app::await(DatabaseChoice::test(realServer(), Secret::fromText(u"no"))),
                              ServerSignInRefused);
    }

    void passwordOpensTheDatabase()
    {
        DBLEDGER_NEED_BACKEND(storage::Backend::Postgresql)
        const tests::TestDatabase database(storage::Backend::Postgresql);
        const Secret password = realPassword();
        qunsetenv("PGPASSWORD");
        app::AppContext::Options options;
        options.database = QStringLiteral("postgresql://%1@localhost:%2/%3")
                               .arg(realServer().user)
                               .arg(realServer().port)
                               .arg(realServer().database) +
                           database.option().mid(QStringLiteral("postgresql:///").size());
        const auto without = app::await(app::AppContext(options).openDatabase());
        options.databasePassword = password;
        const auto with = app::await(app::AppContext(options).openDatabase());
        qputenv("PGPASSWORD", QByteArray(password.bytes().data(), password.bytes().size()));
        DBLEDGER_VERIFY_ERROR(without, DatabaseUnreachable);
        DBLEDGER_VERIFY(with);
        QVERIFY(!with->place.contains(password.text()));
    }
};

DBLEDGER_TEST(DatabaseChoiceTest)
#include "DatabaseChoiceTest.moc"
