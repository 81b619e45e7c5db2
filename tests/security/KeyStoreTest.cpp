// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The real key store of a session that exists for the test only, and a session that has none.
class KeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSession()
    {
        QProcessEnvironment environment = ownFolders();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        QCOMPARE(run(visitor(), {}, environment), "read: NoKeyStore\nwrite: NoKeyStore\nread: NoKeyStore\n"
                                                  "remove: NoKeyStore\nremove: NoKeyStore\nread: NoKeyStore\n");
        QVERIFY2(!wroteAnything(), "a secret must not lie in a file");
    }

    void keepsAndForgets()
    {
        const QString session = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
        if (session.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty()) {
            if (qEnvironmentVariableIntValue("DBLEDGER_REQUIRE_POSTGRESQL") == 1)
                QFAIL("gnome-keyring and dbus-daemon are needed");
            QSKIP("gnome-keyring and dbus-daemon are needed");
        }
        const QString script = QStringLiteral("printf open-sesame | gnome-keyring-daemon --unlock --components=secrets "
                                              ">/dev/null 2>&1 && exec \"$0\"");
        QCOMPARE(run(session, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script, visitor()},
                     ownFolders()),
                 "read: nothing\nwrite: done\nread: gehe\xc3\xaf"
                 "m\nremove: done\nremove: done\nread: nothing\n");
    }

private:
    static QString visitor()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/tst_security_visitor");
    }

    QProcessEnvironment ownFolders() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), m_folder.path());
        return environment;
    }

    QByteArray run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished())
            return "did not end: " + process.errorString().toUtf8();
        return process.readAllStandardOutput();
    }

    bool wroteAnything() const
    {
        return !QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
    }

    QTemporaryDir m_folder;
};

DBLEDGER_TEST(KeyStoreTest)
#include "KeyStoreTest.moc"
