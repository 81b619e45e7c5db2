// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "support/TestMain.h"

#include <QTest>

using dbledger::tests::Answer;
using dbledger::tests::Cli;

/// `dbledger-cli alerts`, on demonstration data of long ago, so that customers have been silent for as long.
class AlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = m_cli.path(QStringLiteral("books.sqlite"));
        QCOMPARE(m_cli
                     .run({QStringLiteral("demo-data"), QStringLiteral("--invoices"), QStringLiteral("40"),
                           QStringLiteral("--until"), QStringLiteral("2024-06-30"), QStringLiteral("--database"),
                           m_database})
                     .exitCode,
                 0);
        QCOMPARE(run("rules").err, QStringLiteral("nobody has made a rule yet\n"));
        QCOMPARE(run("list").err, QStringLiteral("there are no such alerts\n"));
    }

    void rules()
    {
        const Answer made = run("rules --usual --json");
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.objects().size() > 5);
        QCOMPARE(run("rules --usual --json").out, made.out); // once
        const QJsonObject overdue = made.objects().first();
        QCOMPARE(overdue[u"kind"], QStringLiteral("overdue"));
        QCOMPARE(overdue[u"sentence"],
                 QStringLiteral("an invoice to a customer is not wholly paid 15 days after it was due"));
        QVERIFY(!overdue.contains(u"percent"));
        QVERIFY2(run("rules").out.contains(QStringLiteral("a customer buys nothing for 180 days")),
                 qPrintable(run("rules").out));
    }

    void findsAndAcknowledges()
    {
        const QJsonObject report = run("evaluate --json").objects().value(0);
        const int raised = report[u"raised"].toInt();
        QVERIFY(raised > 2);
        QCOMPARE(report[u"unread"].toInt(), raised);
        QCOMPARE(run("evaluate").out, QStringLiteral("New: 0, settled: 0, to see to: %1\n").arg(raised));
        const QList<QJsonObject> alerts = run("--json").objects();
        QCOMPARE(alerts.size(), raised);
        const QJsonObject silent = run("list --json --kind party-silent").objects().value(0);
        QVERIFY(silent[u"sentence"].toString().contains(QStringLiteral("has bought nothing for")));
        QVERIFY(silent[u"sentence"].toString().startsWith(silent[u"party"].toString()));
        const QString id = QString::number(silent[u"id"].toInt());
        QCOMPARE(run("acknowledge " + id.toLatin1()).out, QStringLiteral("1 alert acknowledged\n"));
        QCOMPARE(run("acknowledge 123456").exitCode, 1);
        QCOMPARE(run("list --json").objects().size(), raised - 1);
        const QJsonObject seen = run("list --json --state acknowledged").objects().value(0);
        QCOMPARE(seen[u"id"], silent[u"id"]);
        QVERIFY(seen[u"changed_by"].toString().startsWith(u"cli:"));
        const Answer csv = run("list --csv --state acknowledged");
        QCOMPARE(csv.lines().size(), 2);
        QVERIFY2(csv.out.contains(QStringLiteral("kind of alert")), qPrintable(csv.out));
        QCOMPARE(run("list --state acknowledged").lines().size(), 2);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("show") << QStringLiteral("error: one of acknowledge, evaluate, list, rules is needed");
        QTest::newRow("rules now") << QStringLiteral("error: \"alerts rules\" takes nothing more");
        QTest::newRow("acknowledge") << QStringLiteral("error: \"alerts acknowledge\" needs the ids of the alerts");
        QTest::newRow("acknowledge A-1") << QStringLiteral("error: \"A-1\" is no id");
        QTest::newRow("list --kind flood") << QStringLiteral("error: \"flood\" does not fit --kind");
    }
    void wrongWords()
    {
        QFETCH(QString, says);
        const Answer answer = run(QTest::currentDataTag());
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.startsWith(says), qPrintable(answer.err));
    }

private:
    Answer run(const QByteArray &words)
    {
        return m_cli.run(QStringList{QStringLiteral("alerts")} + QString::fromLatin1(words).split(u' ') +
                         QStringList{QStringLiteral("--database"), m_database});
    }

    Cli m_cli;
    QString m_database;
};

DBLEDGER_TEST(AlertsTest)
#include "AlertsTest.moc"
