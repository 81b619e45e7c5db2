// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/JobQueue.h"
#include "storage/intake/DocumentRepository.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QTest>

#include <thread>

using namespace dbledger;
using namespace std::chrono_literals;
using storage::Backend;
using storage::Connection;
using storage::Job;
using storage::JobQueue;
using storage::JobState;
using tests::FakeClock;
using tests::TestDatabase;

namespace {

const QString anna = QStringLiteral("anna"), bert = QStringLiteral("bert");

qint64 addDocument(Connection &connection, const Clock &clock, const QByteArray &bytes = "one")
{
    const auto stored =
        storage::storeDocument(connection, QString::fromUtf8(bytes) + QStringLiteral(".pdf"), bytes,
                               QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}, clock.now());
    return stored ? stored->id : 0;
}

qint64 addJob(Connection &connection, const Clock &clock, const QByteArray &bytes = "one")
{
    const auto job =
        JobQueue(connection, clock.now())
            .enqueue(addDocument(connection, clock, bytes), domain::Direction::Sale, false, QStringLiteral("cli:anna"));
    return job ? *job : 0;
}

} // namespace

class JobQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimed_data() { tests::addBackends(); }
    void claimed()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const FakeClock clock;
        JobQueue queue(*connection, clock.now());
        QVERIFY(!queue.claimNext(anna).value()); // empty
        const qint64 id = addJob(*connection, clock);
        QVERIFY(id > 0);
        const auto job = queue.claimNext(anna);
        DBLEDGER_VERIFY(job);
        QVERIFY(*job);
        QCOMPARE((*job)->id, id);
        QCOMPARE((*job)->fileName, QStringLiteral("one.pdf"));
        QCOMPARE((*job)->attempts, 1);
        QCOMPARE((*job)->direction, std::optional(domain::Direction::Sale));
        QCOMPARE((*job)->approve, false);
        QCOMPARE((*job)->requestedBy, QStringLiteral("cli:anna"));
        QVERIFY(!queue.claimNext(bert).value()); // held
        QVERIFY(!queue.claim(id, bert).value());
        QVERIFY(*queue.finish(id, anna));
        QVERIFY(!*queue.finish(id, anna));
        QCOMPARE(queue.status((*job)->documentId)->state, JobState::Done);
    }

    void killedWorkerLosesItsLease_data() { tests::addBackends(); }
    void killedWorkerLosesItsLease()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        FakeClock clock;
        const qint64 id = addJob(*connection, clock);
        QVERIFY(JobQueue(*connection, clock.now()).claimNext(anna).value());
        clock.advance(JobQueue::lease - 1s);
        QVERIFY(!JobQueue(*connection, clock.now()).claimNext(bert).value());
        clock.advance(2s);
        const auto job = JobQueue(*connection, clock.now()).claimNext(bert);
        DBLEDGER_VERIFY(job);
        QVERIFY(*job);
        QCOMPARE((*job)->attempts, 2);
        // What the first one brings now does not count.
        QVERIFY(!*JobQueue(*connection, clock.now()).finish(id, anna));
        QVERIFY(!*JobQueue(*connection, clock.now()).heartbeat(id, anna));
        QVERIFY(*JobQueue(*connection, clock.now()).finish(id, bert));
    }

    void heartbeatKeepsTheLease_data() { tests::addBackends(); }
    void heartbeatKeepsTheLease()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        FakeClock clock;
        const qint64 id = addJob(*connection, clock);
        QVERIFY(JobQueue(*connection, clock.now()).claimNext(anna).value());
        for (int beat = 0; beat < 10; ++beat) {
            clock.advance(JobQueue::lease / 3);
            QVERIFY(*JobQueue(*connection, clock.now()).heartbeat(id, anna));
            QVERIFY(!JobQueue(*connection, clock.now()).claimNext(bert).value());
        }
    }

    void deadAfterThreeAttempts_data() { tests::addBackends(); }
    void deadAfterThreeAttempts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        FakeClock clock;
        const qint64 id = addJob(*connection, clock);
        for (int attempt = 1; attempt <= JobQueue::mostAttempts; ++attempt) {
            const auto job = JobQueue(*connection, clock.now()).claimNext(anna); // and dies
            DBLEDGER_VERIFY(job);
            QVERIFY2(*job, qPrintable(QString::number(attempt)));
            clock.advance(JobQueue::lease + 1s);
        }
        JobQueue queue(*connection, clock.now());
        QVERIFY(!queue.claimNext(anna).value());
        QVERIFY(!queue.claim(id, anna).value());
        const auto status = queue.status(1);
        DBLEDGER_VERIFY(status);
        QCOMPARE(status->state, JobState::Failed);
        QVERIFY(status->error);
        QCOMPARE(status->error->kind, ErrorKind::GaveUp);
        QCOMPARE(status->error->arguments, QStringList(QStringLiteral("3")));
    }

    void failure_data()
    {
        QTest::addColumn<storage::Backend>("backend");
        QTest::addColumn<bool>("isFinal");
        for (const bool isFinal : {true, false})
            for (const Backend backend : {Backend::Sqlite, Backend::Postgresql})
                QTest::addRow("%s, %s", isFinal ? "final" : "again", qPrintable(storage::backendName(backend)))
                    << backend << isFinal;
    }
    void failure()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        QFETCH(bool, isFinal);
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const FakeClock clock;
        const qint64 id = addJob(*connection, clock);
        JobQueue queue(*connection, clock.now());
        const Error reason{
            ErrorKind::ReaderTimedOut, {QStringLiteral("60"), QStringLiteral("é \"x\"")}, QStringLiteral("d")};
        const int expected = isFinal ? 1 : JobQueue::mostAttempts;
        for (int attempt = 1; attempt <= expected; ++attempt) {
            QVERIFY(queue.claimNext(anna).value());
            QVERIFY(*queue.fail(id, anna, reason, isFinal));
        }
        QVERIFY(!queue.claimNext(anna).value());
        const auto status = queue.status(1);
        DBLEDGER_VERIFY(status);
        QCOMPARE(status->state, JobState::Failed);
        QCOMPARE(status->error->kind, reason.kind);
        QCOMPARE(status->error->arguments, reason.arguments);
        QCOMPARE(status->error->detail, reason.detail);
    }

    void aWorkerGivesBackEverythingItHolds_data() { tests::addBackends(); }
    void aWorkerGivesBackEverythingItHolds()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const FakeClock clock;
        for (const char *bytes : {"one", "two", "three"})
            addJob(*connection, clock, bytes);
        JobQueue queue(*connection, clock.now());
        for (const QString &worker : {anna, anna, bert})
            QVERIFY(*queue.claimNext(worker));
        const auto released = queue.releaseAll(anna);
        DBLEDGER_VERIFY(released);
        QCOMPARE(*released, 2);
        QCOMPARE(*queue.releaseAll(anna), 0);
        const auto again = queue.claimNext(bert);
        DBLEDGER_VERIFY(again);
        QVERIFY(*again);
        QCOMPARE((*again)->attempts, 1);
    }

    void releasedDoesNotCount_data() { tests::addBackends(); }
    void releasedDoesNotCount()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const FakeClock clock;
        const qint64 id = addJob(*connection, clock);
        JobQueue queue(*connection, clock.now());
        for (int i = 0; i < 2 * JobQueue::mostAttempts; ++i) {
            const auto job = queue.claimNext(anna);
            DBLEDGER_VERIFY(job);
            QVERIFY(*job);
            QCOMPARE((*job)->attempts, 1);
            QVERIFY(*queue.release(id, anna));
        }
    }

    void oneOpenJobADocument_data() { tests::addBackends(); }
    void oneOpenJobADocument()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const FakeClock clock;
        QVERIFY(addJob(*connection, clock) > 0);
        DBLEDGER_VERIFY_ERROR(JobQueue(*connection, clock.now()).enqueue(1, {}, true, anna), DatabaseFailed);
    }

    void severalWorkersShareTheQueue_data() { tests::addBackends(); }
    void severalWorkersShareTheQueue()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const FakeClock clock;
        constexpr int jobs = 40, workers = 6;
        {
            const auto connection = database.migrated();
            for (int i = 0; i < jobs; ++i)
                QVERIFY(addJob(*connection, clock, QByteArray::number(i)) > 0);
        }
        std::array<QList<qint64>, workers> taken;
        std::array<QString, workers> failures;
        std::vector<std::thread> threads;
        for (int w = 0; w < workers; ++w)
            threads.emplace_back([&, w] {
                const QString name = QString::number(w);
                const auto connection = Connection::open(database.address());
                while (connection) {
                    const auto job = storage::inTransaction(**connection, Connection::Mode::Write, [&](Connection &c) {
                        return JobQueue(c, clock.now()).claimNext(name);
                    });
                    if (!job)
                        failures[std::size_t(w)] = tests::describe(job.error());
                    if (!job || !*job)
                        return;
                    taken[std::size_t(w)].append((*job)->id);
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QList<qint64> all;
        for (int w = 0; w < workers; ++w) {
            QCOMPARE(failures[std::size_t(w)], QString());
            all += taken[std::size_t(w)];
        }
        std::sort(all.begin(), all.end());
        QCOMPARE(all.size(), jobs); // each once
        QCOMPARE(std::unique(all.begin(), all.end()) - all.begin(), jobs);
    }

    void cancelledWhoeverHoldsIt_data() { tests::addBackends(); }
    void cancelledWhoeverHoldsIt()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const FakeClock clock;
        JobQueue queue(*connection, clock.now());
        const qint64 id = addJob(*connection, clock);
        QVERIFY(queue.claim(id, anna).value());
        QVERIFY(*queue.cancel(1));
        QCOMPARE(queue.status(1)->state, JobState::Failed);
        QCOMPARE(queue.status(1)->error->kind, ErrorKind::Cancelled);
        QVERIFY(!*queue.finish(id, anna)); // what was read meanwhile does not count
        QVERIFY(!*queue.release(id, anna));
        QVERIFY(!*queue.cancel(1));
        QVERIFY(!queue.claimNext(bert).value());
    }

    void whatWasSetAsideIsTriedAgain_data() { tests::addBackends(); }
    void whatWasSetAsideIsTriedAgain()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const FakeClock clock;
        JobQueue queue(*connection, clock.now());
        const qint64 id = addJob(*connection, clock);
        QCOMPARE(*queue.retry(1), 0); // it waits already
        for (int attempt = 1; attempt <= JobQueue::mostAttempts; ++attempt) {
            QVERIFY(queue.claim(id, anna).value());
            QVERIFY(*queue.fail(id, anna, {ErrorKind::ReaderCrashed, {}, {}}, false));
        }
        QCOMPARE(queue.status(1)->state, JobState::Failed);
        QCOMPARE(*queue.retry(1), id);
        const auto job = queue.claimNext(bert);
        DBLEDGER_VERIFY(job);
        QCOMPARE((*job)->attempts, 1);
        QCOMPARE(*queue.retry(1), 0); // it is being read
        QCOMPARE(*queue.retry(99), 0);
    }
};

DBLEDGER_TEST(JobQueueTest)
#include "JobQueueTest.moc"
