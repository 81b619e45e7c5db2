// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ReaderPool.h"
#include "readers/Samples.h"
#include "readers/Support.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace dbledger;
using namespace dbledger::readers;
using namespace dbledger::tests;

/// Documents that are made to hurt, read by real readers beside documents that are not.
class HostileDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndlessDocumentTimesOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("forms in forms") << endlessPdf();
        QTest::newRow("long stream") << longStreamPdf();
    }
    void anEndlessDocumentTimesOut()
    {
        QFETCH(QByteArray, bytes);
        ReaderPool::Options options;
        options.readers = 1;
        options.limits.documentSeconds = 1;
        options.limits.secondsPerPage = 0;
        options.limits.lookSeconds = 1;
        ReaderPool pool(options);
        QCOMPARE(errorOf(pool.read(bytes, {})), QStringLiteral("ReaderTimedOut"));
        QCOMPARE(errorOf(pool.render(bytes, {}, {})), QStringLiteral("ReaderTimedOut"));
        QCOMPARE(pool.statistics().timeouts, 2);
        QCOMPARE(pool.statistics().documents, 1); // it is not tried again
    }

    void othersDoNotNotice()
    {
        ReaderPool::Options options;
        options.readers = 2;
        ReaderPool pool(options);
        const auto endless = pool.read(endlessPdf(), {});
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(QCoreApplication::applicationPid()).size(), 1, patience);
        const qint64 victim = childrenOf(QCoreApplication::applicationPid())[0];
        QList<QFuture<Result<domain::Reading>>> others;
        for (int i = 0; i < 10; ++i)
            others.append(pool.read(good(), {}));
        QVERIFY(resultOf(others[0]));
        QVERIFY(!endless.isFinished());
#ifdef Q_OS_UNIX
        QCOMPARE(kill(pid_t(victim), SIGKILL), 0);
        QCOMPARE(errorOf(endless), QStringLiteral("ReaderCrashed"));
#endif
        for (const auto &other : others)
            QVERIFY(resultOf(other));
        QVERIFY(resultOf(pool.read(good(), {})));
        QCOMPARE(pool.statistics().crashes, 1);
    }

    void aPersonWhoLooksDoesNotWait()
    {
        ReaderPool::Options options;
        options.readers = 1;
        ReaderPool pool(options);
        const auto endless = pool.read(endlessPdf(), {});
        const auto waiting = pool.read(endlessPdf(), {});
        QVERIFY(resultOf(pool.render(good(), {}, {})));
        QVERIFY(!endless.isFinished());
        QVERIFY(!waiting.isFinished());
    }

    void changedBytesAreSurvived()
    {
        ReaderPool::Options options;
        options.readers = 2;
        options.limits.documentSeconds = 20;
        ReaderPool pool(options);
        QRandomGenerator random(7);
        QList<QFuture<Result<domain::Reading>>> futures;
        for (int run = 0; run < 40; ++run) {
            QByteArray bytes = run % 2 ? good() : pictureOf({QStringLiteral("text")});
            for (int change = 0; change < 1 + run; ++change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (run % 4 > 1)
                bytes.truncate(random.bounded(bytes.size()));
            futures.append(pool.read(bytes, {}));
        }
        for (const auto &future : futures)
            QVERIFY(errorOf(future) != QStringLiteral("Internal"));
        QVERIFY(resultOf(pool.read(good(), {})));
    }

private:
    static QByteArray good()
    {
        return pdfOf({{QStringLiteral("One page of a document like others")}});
    }
};

DBLEDGER_TEST(HostileDocumentTest)
#include "HostileDocumentTest.moc"
