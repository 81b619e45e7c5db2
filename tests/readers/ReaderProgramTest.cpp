// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ReaderProgram.h"
#include "readers/FrameParser.h"
#include "readers/ReaderPool.h"
#include "readers/Samples.h"
#include "readers/Support.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace dbledger;
using namespace dbledger::readers;
using tests::wire;
using namespace dbledger::tests;

namespace {

const QStringList attempts{QStringLiteral("internet socket"),
                           QStringLiteral("internet socket 6"),
                           QStringLiteral("local socket"),
                           QStringLiteral("ring"),
                           QStringLiteral("read a user's file"),
                           QStringLiteral("change a user's file"),
                           QStringLiteral("create a file"),
                           QStringLiteral("make a folder"),
                           QStringLiteral("delete a file"),
                           QStringLiteral("read accounts"),
                           QStringLiteral("list the root"),
                           QStringLiteral("read the parent's environment"),
                           QStringLiteral("fork"),
                           QStringLiteral("trace the parent"),
                           QStringLiteral("signal the parent"),
                           QStringLiteral("signal the parent's thread"),
                           QStringLiteral("run a program")};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Frame hello(qint64 memory, int cpuSeconds, int version = protocolVersion)
{
    return {FrameKind::Hello,
            0,
            {{QStringLiteral("protocol"), version},
             {QStringLiteral("memory"), memory},
             {QStringLiteral("cpu_seconds"), cpuSeconds}},
            {}};
}

constexpr qint64 muchMemory = qint64(2) << 30;

} // namespace

/// The real dbledger-reader as the system sees it.
class ReaderProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    void aReaderIsLockedUp()
    {
        qputenv("DBLEDGER_TEST_SECRET", "postgresql://user:password@host");
        ReaderPool pool;
        QVERIFY(resultOf(pool.probe(good(), {})));
        const QList<qint64> readers = childrenOf(QCoreApplication::applicationPid());
        QCOMPARE(readers.size(), 1);
        const qint64 reader = readers[0];
        QCOMPARE(statusOf(reader, QStringLiteral("NoNewPrivs")), QStringLiteral("1"));
        QCOMPARE(statusOf(reader, QStringLiteral("Seccomp")), QStringLiteral("2"));

        const QString proc = QStringLiteral("/proc/%1/").arg(reader);
        const QList<QByteArray> environment = content(proc + QStringLiteral("environ")).split('\0');
        QVERIFY(environment.contains("OMP_THREAD_LIMIT=1"));
        QVERIFY(!environment.join().contains("password"));

        const QString limits = QString::fromLatin1(content(proc + QStringLiteral("limits"))).simplified();
        QVERIFY2(limits.contains(u"Max core file size 0 0 "), qPrintable(limits));
        QVERIFY2(limits.contains(u"Max file size 0 0 "), qPrintable(limits));
#ifndef DBLEDGER_SANITIZED
        QVERIFY2(limits.contains(QStringLiteral("Max address space %1 %1 ").arg(muchMemory)), qPrintable(limits));
#endif
        // what libraries print goes where the log goes, not between the frames
        QCOMPARE(QFile::symLinkTarget(proc + QStringLiteral("fd/1")),
                 QFile::symLinkTarget(proc + QStringLiteral("fd/2")));
        QCOMPARE(QFile::symLinkTarget(proc + QStringLiteral("fd/0")), QStringLiteral("/dev/null"));
    }

    void thereIsNoWayOut()
    {
        QTemporaryFile secret;
        QVERIFY(secret.open());
        QProcess prisoner;
        prisoner.start(QCoreApplication::applicationDirPath() + QStringLiteral("/tst_readers_prisoner"),
                       {secret.fileName()});
        QVERIFY(prisoner.waitForFinished(patience));
        QStringList lines = QString::fromUtf8(prisoner.readAllStandardOutput()).trimmed().split(u'\n');
        const QString holds = lines.takeFirst();
        QVERIFY2(holds.contains(u"seccomp"), qPrintable(holds));
        if (!holds.contains(u"landlock"))
            QSKIP("this kernel has no Landlock: files are open to a reader");
        QStringList expected;
        for (const QString &attempt : attempts)
            expected.append(attempt + QStringLiteral(": no"));
        expected << QStringLiteral("start a thread: yes") << QStringLiteral("read a library: yes");
        QCOMPARE(lines, expected);
        QVERIFY(QFile::exists(secret.fileName()));
    }

    void readersDieWithTheirParent()
    {
        QProcess parent;
        parent.start(QCoreApplication::applicationDirPath() + QStringLiteral("/tst_readers_parent"), {});
        QVERIFY(parent.waitForStarted(patience));
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(parent.processId()).size(), 2, patience);
        const QList<qint64> readers = childrenOf(parent.processId());
        parent.kill();
        QVERIFY(parent.waitForFinished(patience));
        for (const qint64 reader : readers)
            QTRY_VERIFY_WITH_TIMEOUT(!isAlive(reader), patience);
    }

    void itsOwnCpuClockEndsIt()
    {
        QProcess reader;
        start(reader);
        reader.write(wire(hello(muchMemory, 1)) + wire({FrameKind::Open, 0, {}, endlessPdf()}) +
                     wire({FrameKind::Read, 1, {}, {}}));
        QVERIFY(reader.waitForFinished(patience));
        QCOMPARE(reader.exitStatus(), QProcess::NormalExit);
        QCOMPARE(reader.exitCode(), int(ReaderExitCpuTime));
    }

#ifndef DBLEDGER_SANITIZED
    void lackOfMemoryIsSaid()
    {
        constexpr qint64 mebibyte = 1 << 20;
        ReaderPool ordinary;
        QVERIFY(resultOf(ordinary.probe(good(), {})));
        const qint64 reader = childrenOf(QCoreApplication::applicationPid()).value(0);
        const QString peak = statusOf(reader, QStringLiteral("VmPeak")); // "123456 kB"
        const qint64 needed = peak.section(u' ', 0, 0).toLongLong() / 1'024 * mebibyte;
        QVERIFY2(needed > 0, qPrintable(peak));

        for (const qint64 memory : {qint64(1), needed + 30 * mebibyte}) {
            ReaderPool::Options options;
            options.limits.memory = memory;
            ReaderPool pool(options);
            const QByteArray bytes = good() + QByteArray(60 * mebibyte, ' ');
            QCOMPARE(errorOf(pool.read(bytes, {})), QStringLiteral("ReaderOutOfMemory"));
            QCOMPARE(pool.statistics().outOfMemory, 1);
        }
    }
#endif
#endif

    void itEndsWhenItsInputDoes_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing was said") << QByteArray() << int(ReaderExitUsage);
        QTest::newRow("idle") << wire(hello(muchMemory, 60)) << int(ReaderExitDone);
        QTest::newRow("in the middle of a frame") << wire(hello(muchMemory, 60)) + "\2\0" << int(ReaderExitDone);
        QTest::newRow("at work") << wire(hello(muchMemory, 600)) + wire({FrameKind::Open, 0, {}, endlessPdf()}) +
                                        wire({FrameKind::Read, 1, {}, {}})
                                 << int(ReaderExitDone);
    }
    void itEndsWhenItsInputDoes()
    {
        QFETCH(QByteArray, said);
        QFETCH(int, exitCode);
        QProcess reader;
        start(reader);
        reader.write(said);
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished(patience));
        QCOMPARE(reader.exitStatus(), QProcess::NormalExit);
        QCOMPARE(reader.exitCode(), exitCode);
    }

    void itRefusesWhatIsNotTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("garbage") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("another version") << wire(hello(muchMemory, 60, protocolVersion + 1));
        QTest::newRow("a request before the hello") << wire({FrameKind::Read, 1, {}, {}});
        QTest::newRow("an answer") << wire(hello(muchMemory, 60)) + wire({FrameKind::Answer, 1, {}, {}});
    }
    void itRefusesWhatIsNotTheProtocol()
    {
        QFETCH(QByteArray, said);
        QProcess reader;
        start(reader);
        reader.write(said);
        QVERIFY(reader.waitForFinished(patience));
        QCOMPARE(reader.exitCode(), int(ReaderExitUsage));
    }

private:
    static QByteArray good()
    {
        return pdfOf({{QStringLiteral("One page of a document like others")}});
    }

    static void start(QProcess &reader)
    {
        reader.setProcessEnvironment(readerEnvironment());
        reader.start(readerProgram(), {});
    }
};

DBLEDGER_TEST(ReaderProgramTest)
#include "ReaderProgramTest.moc"
