// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "support/TestMain.h"

#include <QTest>

using dbledger::tests::Answer;
using dbledger::tests::Cli;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// `dbledger-cli user`, from the first user on, with passwords of the real cost.
class UserCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_database = m_cli.path(QStringLiteral("books.sqlite")); }

    void nobodyAtFirst()
    {
        const Answer answer = run("list");
        QCOMPARE(answer.err, QStringLiteral("nobody has been entered yet\n"));
        QCOMPARE(answer.exitCode, 0);
    }

    void adds()
    {
        const Answer anna = run("add anna@example.com --name Anna --role administrator --password-stdin",
                                "une phrase \xc3\xa0 retenir\nnot this\n");
        QCOMPARE(anna.err, QString());
        QCOMPARE(anna.out, QStringLiteral("anna@example.com can sign in (administrator).\n"));
        const Answer bea = run("add bea@example.com --name Bea --password-stdin --json", "une autre phrase");
        QCOMPARE(bea.exitCode, 0);
        QCOMPARE(bea.objects().value(0)[u"role"].toString(), QStringLiteral("accountant"));
        QVERIFY(bea.objects().value(0)[u"must_change_password"].toBool());
        QVERIFY(!bea.out.contains(QStringLiteral("phrase")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("err");
        const auto row = [](const char *arguments, const char *err) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromUtf8(err);
        };
        row("add BEA@example.com --name B --password-stdin", "error: this is already there: user bea@example.com\n");
        row("add carl --name Carl --password-stdin", "error: this is not a valid value (e-mail): carl\n");
        row("role anna@example.com viewer", "error: there must always be an active administrator\n");
        row("disable anna@example.com", "error: there must always be an active administrator\n");
        row("enable nobody@example.com", "error: not found: user nobody@example.com\n");
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        const Answer answer = run(arguments.toLatin1().constData(), "une phrase\n");
        QTEST(answer.err, "err");
        QCOMPARE(answer.exitCode, 1);
    }

    void weakPassword()
    {
        const Answer answer = run("password bea@example.com --password-stdin", "short\n");
        QCOMPARE(answer.err, QStringLiteral("error: a password needs at least 8 characters\n"));
        const Answer nothing = run("password bea@example.com --password-stdin", "\n");
        QCOMPARE(nothing.exitCode, 2);
        QVERIFY(nothing.err.contains(QStringLiteral("found no password")));
        const Answer noTerminal = run("password bea@example.com");
        QCOMPARE(noTerminal.exitCode, 2);
        QVERIFY(noTerminal.err.contains(QStringLiteral("there is no terminal")));
    }

    void changes()
    {
        QCOMPARE(run("role Bea@example.com administrator").out,
                 QStringLiteral("bea@example.com can sign in (administrator).\n"));
        QCOMPARE(run("disable bea@example.com").out, QStringLiteral("bea@example.com can no longer sign in.\n"));
        const QList<QJsonObject> users = run("list --json").objects();
        QCOMPARE(users.size(), 2);
        QCOMPARE(users[1][u"name"].toString(), QStringLiteral("Bea"));
        QCOMPARE(users[1][u"active"].toBool(), false);
        QVERIFY(run("list").out.contains(QStringLiteral("disabled")));
        QCOMPARE(run("enable bea@example.com").exitCode, 0);
        QCOMPARE(run("password bea@example.com --password-stdin", "eine andere Wendung\n").out,
                 QStringLiteral("bea@example.com has a new password, and must change it when signing in.\n"));
    }

private:
    Answer run(const char *arguments, const QByteArray &input = {})
    {
        return m_cli.run(QStringList{QStringLiteral("user")} + words(arguments) +
                             QStringList{QStringLiteral("--database"), m_database},
                         input);
    }

    Cli m_cli;
    QString m_database;
};

DBLEDGER_TEST(UserCommandTest)
#include "UserCommandTest.moc"
