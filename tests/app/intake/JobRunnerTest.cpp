// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "storage/intake/JobQueue.h"
#include "support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace dbledger;
using namespace std::chrono_literals;
using app::ImportOutcome;
using app::ImportReport;
using tests::AppFixture;
using tests::purchase;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unreadableDocumentIsSetAside_data() { tests::addBackends(); }
    void unreadableDocumentIsSetAside()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const QString path = fixture.file("one", purchase());
        fixture.reader->broken["one"] = {ErrorKind::DocumentLocked, {}, {}};
        const ImportReport report = fixture.import(path);
        QCOMPARE(report.outcome, ImportOutcome::Failed);
        QCOMPARE(report.error->kind, ErrorKind::DocumentLocked);
        QVERIFY(report.documentId > 0); // stored nevertheless
        QCOMPARE(fixture.reader->reads, 1);
        const ImportReport again = fixture.import(path);
        QCOMPARE(again.outcome, ImportOutcome::AlreadyStored);
        QCOMPARE(again.error->kind, ErrorKind::DocumentLocked);
        QVERIFY(app::await(fixture.app().intake().workOffQueue(fixture.anna)).isEmpty());
    }

    void crashIsTriedThreeTimes_data() { tests::addBackends(); }
    void crashIsTriedThreeTimes()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const QString path = fixture.file("one", purchase()),
                      good = fixture.file("two", purchase(QStringLiteral("F-2")));
        fixture.reader->broken["one"] = {ErrorKind::ReaderCrashed, {}, {}};
        const auto future = fixture.app().intake().importFiles({path, good}, {}, fixture.anna);
        app::await(future);
        QCOMPARE(future.resultAt(0).error->kind, ErrorKind::ReaderCrashed);
        QCOMPARE(future.resultAt(1).outcome, ImportOutcome::Approved); // the others are not harmed
        QCOMPARE(fixture.reader->reads, storage::JobQueue::mostAttempts + 1);
        QCOMPARE(fixture.import(path).error->kind, ErrorKind::ReaderCrashed); // the reason is kept
    }

    void missingReaderCostsNoAttempt()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        const QString path = fixture.file("one", purchase());
        fixture.reader->broken["one"] = {ErrorKind::ReaderMissing, {QStringLiteral("/x")}, {}};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(fixture.import(path).error->kind, ErrorKind::ReaderMissing);
        fixture.reader->broken.clear();
        QCOMPARE(fixture.import(path).outcome, ImportOutcome::Approved);
    }

    void endOfTheProgramLosesNothing_data() { tests::addBackends(); }
    void endOfTheProgramLosesNothing()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        QStringList paths;
        for (int i = 0; i < 5; ++i)
            paths += fixture.file(QByteArray::number(i), purchase(QStringLiteral("F-%1").arg(i + 1)));
        fixture.reader->answers = false;
        const auto future = fixture.app().intake().importFiles(paths, {}, fixture.anna);
        QTRY_COMPARE(fixture.reader->reads, 2); // both readers are busy, for ever
        QTRY_COMPARE(fixture.count(QStringLiteral("documents")), 5);
        fixture.restart();
        fixture.reader->answers = true;
        // The three that nobody held are free at once, the two when their lease has run out.
        QCOMPARE(app::await(fixture.app().intake().workOffQueue(fixture.anna)).size(), 3);
        QCOMPARE(fixture.count(QStringLiteral("invoices")), 3);
        fixture.clock->advance(storage::JobQueue::lease + 1s);
        const QList<ImportReport> rest = app::await(fixture.app().intake().workOffQueue(fixture.anna));
        QCOMPARE(rest.size(), 2);
        QVERIFY(std::all_of(rest.begin(), rest.end(),
                            [](const ImportReport &report) { return report.outcome == ImportOutcome::Approved; }));
        QCOMPARE(fixture.count(QStringLiteral("invoices")), 5);
        QVERIFY(app::await(fixture.app().intake().workOffQueue(fixture.anna)).isEmpty());
    }
};

DBLEDGER_TEST(JobRunnerTest)
#include "JobRunnerTest.moc"
