// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Documents.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace dbledger::tests;

namespace {

/// The processes that this one started.
QStringList childrenOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).split(u' ', Qt::SkipEmptyParts)
                                          : QStringList();
}

bool isAlive(const QString &process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}

} // namespace

/// Ctrl+C, as the shell sends it.
class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWhatIsDoneAndLeavesNoReader_data();
    void printsWhatIsDoneAndLeavesNoReader();
    void importGoesOnLater();
};

void InterruptTest::printsWhatIsDoneAndLeavesNoReader_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("asked to terminate") << SIGTERM;
}

void InterruptTest::printsWhatIsDoneAndLeavesNoReader()
{
    QFETCH(int, signal);
    Cli cli;
    const QString fast = cli.path(QStringLiteral("fast.pdf")), slow = cli.path(QStringLiteral("slow.png"));
    QVERIFY(writePdf(fast) && writePicture(slow));
    constexpr int many = 60; // pages to recognise: far more work than the test waits for
    QProcess process;
    cli.start(process, QStringList{QStringLiteral("extract"), QStringLiteral("--json"), QStringLiteral("--jobs"),
                                   QStringLiteral("2"), fast} +
                           QStringList(many, slow));
    QByteArray out;
    while (!out.contains('\n') && process.waitForReadyRead())
        out += process.readAllStandardOutput();
    const QStringList readers = childrenOf(process.processId());
    QVERIFY(!readers.isEmpty());
    QCOMPARE(kill(pid_t(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished());
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);

    const QList<QJsonObject> objects = Answer{130, QString::fromUtf8(out)}.objects();
    QVERIFY(!objects.isEmpty() && objects.size() < many);
    QCOMPARE(objects.first()[u"file"].toString(), fast);
    for (const QJsonObject &object : objects)
        QVERIFY(object[u"status"].toString() == u"ok" || object[u"status"].toString() == u"review");
    for (const QString &reader : readers)
        QTRY_VERIFY2(!isAlive(reader), qPrintable(reader));
}

void InterruptTest::importGoesOnLater()
{
    Cli cli;
    const QStringList database{QStringLiteral("--database"), cli.path(QStringLiteral("b.sqlite"))};
    QStringList files{cli.path(QStringLiteral("0.pdf"))};
    QVERIFY(writePdf(files.first()));
    constexpr int slow = 5;
    for (int i = 1; i <= slow; ++i) {
        files.append(cli.path(QStringLiteral("%1.png").arg(i)));
        QVERIFY(writePicture(files.last(), {QStringLiteral("A-2024-10%1").arg(i)}));
    }
    QProcess process;
    cli.start(process, QStringList{QStringLiteral("import"), QStringLiteral("--json"), QStringLiteral("--jobs"),
                                   QStringLiteral("1")} +
                           files + database);
    QByteArray out;
    while (!out.contains('\n') && process.waitForReadyRead())
        out += process.readAllStandardOutput();
    QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished());
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 130);
    const qsizetype before = out.count('\n');
    QVERIFY(before >= 1 && before <= slow);

    const Answer rest =
        cli.run(QStringList{QStringLiteral("import"), QStringLiteral("--continue"), QStringLiteral("--json")} + files +
                database);
    QVERIFY2(rest.err.isEmpty(), qPrintable(rest.err));
    const QList<QJsonObject> all =
        cli.run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + database).objects();
    QCOMPARE(all.size(), files.size());
}

DBLEDGER_TEST(InterruptTest)
#include "InterruptTest.moc"
