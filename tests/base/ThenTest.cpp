// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Then.h"
#include "support/TestMain.h"

#include <QTest>

#include <atomic>

using namespace dbledger;

namespace {

QFuture<int> answeredLater(QThreadPool &pool, int value)
{
    auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    const QFuture<int> future = promise->future();
    pool.start([promise, value] {
        promise->addResult(value);
        promise->finish();
    });
    return future;
}

QFuture<int> answeredNow(int value)
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

class ThenTest : public QObject
{
    Q_OBJECT
    QThreadPool m_pool;

private Q_SLOTS:
    /// The answer comes while the work is being attached, a little earlier or later each time.
    void workRunsOnceHoweverCloseTheAnswerIs()
    {
        m_pool.setMaxThreadCount(1);
        int calls = 0, rounds = 0;
        for (QElapsedTimer time; rounds < 20'000 && (!time.isValid() || time.elapsed() < 20'000); ++rounds) {
            if (!time.isValid())
                time.start();
            QPromise<int> promise;
            promise.start();
            const QFuture<int> future = promise.future();
            std::atomic<bool> ready = false;
            m_pool.start([&ready, &promise] {
                ready = true;
                promise.addResult(1);
                promise.finish();
            });
            while (!ready) {
            }
            for (std::atomic<int> waiting = rounds % 200; waiting > 0; --waiting) {
            }
            future | then(this, [&calls](int answer) { calls += answer; });
            m_pool.waitForDone();
            QCoreApplication::processEvents();
        }
        QCOMPARE(calls, rounds);
    }

    void itsFutureHasWhatTheWorkReturns()
    {
        const auto length = answeredLater(m_pool, 4) | then(this, [](int n) { return QString(n, u'x'); }) |
                            then(this, [](const QString &text) { return text.size(); });
        QTRY_VERIFY(length.isFinished());
        QCOMPARE(length.result(), 4);
    }

    void aFutureThatIsReturnedIsWaitedFor()
    {
        const QFuture<int> sum =
            answeredLater(m_pool, 4) | then([this](int first) {
                return answeredLater(m_pool, 3) | then([first](int second) { return first + second; });
            });
        QTRY_VERIFY(sum.isFinished());
        QCOMPARE(sum.result(), 7);
    }

    void workComesFromTheEventLoopOfTheContext()
    {
        QThread *seen = nullptr;
        const auto done = answeredNow(1) | then(this, [&](int) { seen = QThread::currentThread(); });
        QCOMPARE(seen, nullptr); // not from within
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(seen, thread());
    }

    void longWorkRunsInThePool()
    {
        const auto elsewhere = answeredNow(1) | then(&m_pool, [](int) { return QThread::currentThread(); });
        QTRY_VERIFY(elsewhere.isFinished());
        QVERIFY(elsewhere.result() != thread());
    }

    void whoIsGoneIsNotCalled()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        const auto never = answeredNow(1) | then(context.get(), [&](int) { called = true; });
        context.reset();
        QTRY_VERIFY(never.isFinished());
        QVERIFY(never.isCanceled());
        QVERIFY(!called);
    }

    void whatEndsWithoutAnAnswerEndsWhatFollows()
    {
        bool called = false;
        QFuture<int> future;
        {
            QPromise<int> promise;
            promise.start();
            future = promise.future();
        }
        const auto never = future | then(this, [&](int) { called = true; });
        QTRY_VERIFY(never.isFinished());
        QVERIFY(!called);
    }
};

DBLEDGER_TEST(ThenTest)
#include "ThenTest.moc"
