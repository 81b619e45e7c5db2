// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "app/intake/QueueService.h"
#include "storage/intake/JobQueue.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace dbledger;
using namespace std::chrono_literals;
using storage::Connection;
using tests::TestDatabase;

namespace {

constexpr int files = 60;

qint64 count(Connection &connection, const QString &what)
{
    const auto number = connection.number(QStringLiteral("SELECT COUNT(*) FROM ") + what);
    return number ? *number : -1;
}

/// What must be true after any number of deaths: nothing by halves.
void checkConsistency(Connection &connection)
{
    QCOMPARE(count(connection, QStringLiteral("documents d LEFT JOIN document_bytes b ON b.document_id = d.id "
                                              "LEFT JOIN jobs j ON j.document_id = d.id "
                                              "WHERE b.document_id IS NULL OR j.id IS NULL")),
             0);
    QCOMPARE(count(connection, QStringLiteral("jobs j LEFT JOIN readings r ON r.document_id = j.document_id "
                                              "LEFT JOIN invoices i ON i.document_id = j.document_id "
                                              "WHERE (j.state = 'done') <> (r.id IS NOT NULL) "
                                              "OR (j.state = 'done') <> (i.id IS NOT NULL)")),
             0);
    QCOMPARE(count(connection, QStringLiteral("invoices i WHERE (SELECT COUNT(*) FROM invoice_lines l "
                                              "WHERE l.invoice_id = i.id) <> 1 OR i.state <> 'approved'")),
             0);
    QCOMPARE(count(connection, QStringLiteral("audit_log WHERE action = 'approve'")),
             count(connection, QStringLiteral("invoices")));
}

/// The database and as many files, as the victim takes them.
QStringList argumentsFor(const TestDatabase &database, const QTemporaryDir &folder)
{
    QStringList arguments{database.option()};
    for (int i = 0; i < files; ++i) {
        arguments += folder.filePath(QStringLiteral("%1.pdf").arg(i));
        QFile file(arguments.back());
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray("N-") + QByteArray::number(i)) < 0)
            QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    }
    return arguments;
}

/// Kills the victim each time when so many invoices are booked.
void killAgainAndAgain(Connection &connection, const QStringList &arguments)
{
    const QString victim = QCoreApplication::applicationDirPath() + QStringLiteral("/tst_app_victim");
    for (const qint64 wanted : {1, 9, 23}) {
        QProcess process;
        process.start(victim, arguments);
        QVERIFY(process.waitForStarted());
        while (count(connection, QStringLiteral("invoices")) < wanted && process.state() == QProcess::Running)
            process.waitForFinished(1);
        process.kill();
        QVERIFY(process.waitForFinished());
        checkConsistency(connection);
    }
}

/// After the leases of the dead have run out.
app::AppContext::Options heirOf(const TestDatabase &database)
{
    const auto clock = std::make_shared<tests::FakeClock>();
    clock->set(QDateTime::currentDateTimeUtc().addSecs(storage::JobQueue::lease.count() + 5));
    app::AppContext::Options options;
    options.database = database.option();
    options.clock = clock;
    options.reader = std::make_shared<tests::EchoReader>();
    return options;
}

} // namespace

class KilledImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAConsistentState_data() { tests::addBackends(); }
    void leavesAConsistentState()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        QTemporaryDir folder;
        const QStringList arguments = argumentsFor(database, folder);
        killAgainAndAgain(*connection, arguments);
        // What the dead left is taken up when their leases have run out, and nothing is lost or doubled.
        app::AppContext app(heirOf(database));
        const Actor actor{QStringLiteral("cli:heir"), Role::Accountant, {}};
        app::await(app.intake().workOffQueue(actor));
        const auto reports = app.intake().importFiles(arguments.mid(1), {domain::Direction::Sale, true}, actor);
        app::await(reports);
        for (const app::ImportReport &report : reports.results())
            QVERIFY2(report.outcome == app::ImportOutcome::Approved ||
                         report.outcome == app::ImportOutcome::AlreadyStored,
                     report.error ? qPrintable(tests::describe(*report.error)) : "");
        QCOMPARE(count(*connection, QStringLiteral("documents")), files);
        QCOMPARE(count(*connection, QStringLiteral("invoices")), files);
        checkConsistency(*connection);
    }

    void losesNothingOfTheQueue_data() { tests::addBackends(); }
    void losesNothingOfTheQueue()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        QTemporaryDir folder;
        QStringList arguments = argumentsFor(database, folder);
        arguments.insert(1, QStringLiteral("--queue"));
        killAgainAndAgain(*connection, arguments);
        app::AppContext app(heirOf(database));
        const Actor actor{QStringLiteral("heir"), Role::Accountant, {}};
        app.queue().start(actor, true);
        const auto report = app::await(app.queue().add({folder.path()}, domain::Direction::Sale, actor));
        QCOMPARE(report.added + report.alreadyStored.size(), files);
        const auto approved = [&] {
            const auto counts = app::await(app.queue().counts(actor));
            return counts ? *counts : QMap<app::QueueState, int>();
        };
        QTRY_COMPARE_WITH_TIMEOUT(approved(), (QMap<app::QueueState, int>{{app::QueueState::Approved, files}}), 60'000);
        QCOMPARE(count(*connection, QStringLiteral("invoices")), files);
        checkConsistency(*connection);
    }
};

DBLEDGER_TEST(KilledImportTest)
#include "KilledImportTest.moc"
