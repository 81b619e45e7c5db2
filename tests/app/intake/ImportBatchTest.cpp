// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace dbledger;
using app::ImportOutcome;
using app::ImportReport;
using tests::AppFixture;
using tests::purchase;
using tests::Said;

class ImportBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameFileIsStoredOnce_data() { tests::addBackends(); }
    void sameFileIsStoredOnce()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const QString path = fixture.file("one", purchase());
        const QString other = fixture.file("two", purchase(QStringLiteral("F-2")));
        const auto future = fixture.app().intake().importFiles({path, other, path}, {}, fixture.anna);
        app::await(future);
        const QList<ImportReport> reports = future.results();
        QCOMPARE(reports.size(), 3);
        QCOMPARE(reports.at(0).outcome, ImportOutcome::Approved);
        QCOMPARE(reports.at(1).outcome, ImportOutcome::Approved);
        QCOMPARE(reports.at(2).outcome, ImportOutcome::AlreadyStored);
        QCOMPARE(reports.at(2).invoiceId, reports.at(0).invoiceId);
        const ImportReport again = fixture.import(path);
        QCOMPARE(again.outcome, ImportOutcome::AlreadyStored);
        QCOMPARE(again.documentId, reports.at(0).documentId);
        QCOMPARE(again.number, QStringLiteral("F-1"));
        for (const char *table : {"documents", "document_bytes", "jobs", "readings", "invoices"})
            QCOMPARE(fixture.count(QString::fromLatin1(table)), 2);
    }

    void cancelled_data() { tests::addBackends(); }
    void cancelled()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const QString path = fixture.file("one", purchase());
        const CancelToken cancel;
        cancel.cancel();
        const ImportReport report = app::await(fixture.app().intake().importFiles({path}, {}, fixture.anna, cancel));
        QCOMPARE(report.outcome, ImportOutcome::Failed);
        QCOMPARE(report.error->kind, ErrorKind::Cancelled);
        QCOMPARE(fixture.import(path).outcome, ImportOutcome::Approved);
    }

    void nothingToDo()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const auto future = fixture.app().intake().importFiles({}, {}, fixture.anna);
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void twoProgramsShareTheBooks_data() { tests::addBackends(); }
    void twoProgramsShareTheBooks()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        app::AppContext::Options options;
        options.database = fixture.database.option();
        options.clock = fixture.clock;
        options.reader = fixture.reader;
        app::AppContext second(options);
        QStringList paths;
        for (int i = 0; i < 12; ++i)
            paths += fixture.file(QByteArray::number(i), purchase(QStringLiteral("F-%1").arg(i + 1)));
        // The same files through the window and the command line at the same moment.
        const auto one = fixture.app().intake().importFiles(paths, {}, fixture.anna);
        const auto other = second.intake().importFiles(paths, {}, fixture.anna);
        app::await(one);
        app::await(other);
        QCOMPARE(one.resultCount(), paths.size());
        QCOMPARE(other.resultCount(), paths.size());
        for (int i = 0; i < paths.size(); ++i) {
            QList<ImportOutcome> outcomes{one.resultAt(i).outcome, other.resultAt(i).outcome};
            std::sort(outcomes.begin(), outcomes.end());
            QCOMPARE(outcomes, QList<ImportOutcome>({ImportOutcome::Approved, ImportOutcome::AlreadyStored}));
            QCOMPARE(one.resultAt(i).invoiceId, other.resultAt(i).invoiceId);
        }
        QCOMPARE(fixture.count(QStringLiteral("invoices")), paths.size());
        QCOMPARE(fixture.count(QStringLiteral("parties")), 1);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("absent") << QStringLiteral("/no/such.pdf") << ErrorKind::FileNotFound;
        QTest::newRow("a folder") << QStringLiteral("/") << ErrorKind::FileUnreadable;
        QTest::newRow("empty") << QStringLiteral("/dev/null") << ErrorKind::FileUnreadable;
    }
    void brokenFiles()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        QFETCH(QString, path);
        QFETCH(ErrorKind, kind);
        const ImportReport report = fixture.import(path);
        QCOMPARE(report.outcome, ImportOutcome::Failed);
        QCOMPARE(report.path, path);
        QCOMPARE(report.error->kind, kind);
        QCOMPARE(fixture.count(QStringLiteral("documents")), 0);
    }

    void emptyFileIsRefused()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const ImportReport report = fixture.import("", Said());
        QCOMPARE(report.error->kind, ErrorKind::DocumentEmpty);
        QCOMPARE(fixture.count(QStringLiteral("documents")), 0);
    }
};

DBLEDGER_TEST(ImportBatchTest)
#include "ImportBatchTest.moc"
