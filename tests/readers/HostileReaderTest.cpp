// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ReaderPool.h"
#include "readers/Support.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace dbledger;
using namespace dbledger::readers;
using namespace dbledger::tests;

/// What the pool makes of readers that a document has taken over: tests/readers/FakeReader.cpp.
class HostileReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMisdeedEndsInItsError_data()
    {
        QTest::addColumn<QString>("error");
        QTest::newRow("never-says-hello") << "ReaderTimedOut";
        QTest::newRow("speaks-another-version") << "ReaderProtocol";
        QTest::newRow("prints-garbage") << "ReaderProtocol";
        QTest::newRow("announces-too-much") << "ReaderProtocol";
        QTest::newRow("answers-before-it-is-asked") << "ReaderProtocol";
        QTest::newRow("says-hello-twice") << "ReaderProtocol";
        QTest::newRow("never-answers") << "ReaderTimedOut";
        QTest::newRow("answers-somebody-else") << "ReaderProtocol";
        QTest::newRow("answers-nonsense") << "ReaderProtocol";
        QTest::newRow("answers-in-part") << "ReaderTimedOut";
        QTest::newRow("only-makes-progress") << "ReaderTimedOut";
        QTest::newRow("cuts-unasked") << "ReaderProtocol";
        QTest::newRow("exits") << "ReaderCrashed";
        QTest::newRow("crashes") << "ReaderCrashed";
        QTest::newRow("lacks-memory") << "ReaderOutOfMemory";
        QTest::newRow("lacks-time") << "ReaderTimedOut";
    }
    void everyMisdeedEndsInItsError()
    {
        QFETCH(QString, error);
        ReaderPool pool(optionsFor(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(errorOf(pool.read("document", {})), error);
        QCOMPARE(errorOf(pool.read("the next", {})), error); // by another process, not by what is left of the first
        QCOMPARE(pool.statistics().started, 2);
        QCOMPARE(pool.statistics().crashes + pool.statistics().timeouts + pool.statistics().outOfMemory, 2);
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(QCoreApplication::applicationPid()).size(), 0, patience);
    }

    void partsAreCounted_data()
    {
        QTest::addColumn<QString>("error");
        QTest::newRow("cuts") << "none";
        QTest::newRow("cuts-too-often") << "ReaderProtocol";
        QTest::newRow("cuts-too-little") << "ReaderProtocol";
        QTest::newRow("cuts-and-counts-nothing") << "ReaderProtocol";
        QTest::newRow("cuts-and-crashes") << "ReaderCrashed";
        QTest::newRow("cuts-and-sleeps") << "ReaderTimedOut";
    }
    void partsAreCounted()
    {
        QFETCH(QString, error);
        ReaderPool pool(optionsFor(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(errorOf(pool.parts("document", {}, {{1, 1}, {2, 2}})), error);
        QCOMPARE(pool.statistics().started, 1);
    }

    void aMissingProgramIsSaid()
    {
        ReaderPool::Options options;
        options.program = QStringLiteral("/no/such/dbledger-reader");
        ReaderPool pool(options);
        const auto reading = resultOf(pool.read("document", {}));
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::ReaderMissing);
        QCOMPARE(reading.error().arguments, QStringList{options.program});
    }

    void aReaderThatIgnoresACancelIsEnded()
    {
        ReaderPool::Options options = optionsFor(QStringLiteral("never-answers"));
        options.limits.documentSeconds = 1'000;
        options.limits.graceSeconds = 0;
        ReaderPool pool(options);
        const CancelToken cancel;
        const auto reading = pool.read("document", {}, cancel);
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(QCoreApplication::applicationPid()).size(), 1, patience);
        cancel.cancel();
        QCOMPARE(errorOf(reading), QStringLiteral("Cancelled"));
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(QCoreApplication::applicationPid()).size(), 0, patience);
    }

    void aDocumentThatIsNotReadFromThePipeDoesNotBlock()
    {
        ReaderPool pool(optionsFor(QStringLiteral("never-says-hello")));
        const auto reading = pool.read(QByteArray(10'000'000, 'x'), {});
        QCOMPARE(errorOf(reading), QStringLiteral("ReaderTimedOut"));
    }

private:
    /// A pool of one fake reader of that habit, with little patience.
    ReaderPool::Options optionsFor(const QString &habit)
    {
        const QString program = m_folder.filePath(habit);
        QFile::link(QCoreApplication::applicationDirPath() + QStringLiteral("/tst_readers_fake"), program);
        ReaderPool::Options options;
        options.readers = 1;
        options.program = program;
        options.limits.startSeconds = habit == u"never-says-hello" ? 1 : 60;
        options.limits.documentSeconds = 1;
        options.limits.lookSeconds = habit.startsWith(u"cuts-and-sleeps") ? 1 : 60;
        options.limits.secondsPerPage = 0;
        return options;
    }

    QTemporaryDir m_folder;
};

DBLEDGER_TEST(HostileReaderTest)
#include "HostileReaderTest.moc"
