// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "app/intake/QueueService.h"
#include "base/Then.h"
#include "support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dbledger;
using app::QueueService;
using app::QueueState;
using tests::AppFixture;
using tests::purchase;

namespace {

int countIn(app::AppContext &context, QueueState state)
{
    const auto counts = app::await(context.queue().counts({}));
    return counts ? counts->value(state) : -1;
}

} // namespace

/// The queue as the work of several programs, in good and bad times.
class QueueWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersChangeIsTold_data() { tests::addBackends(); }
    void whatOthersChangeIsTold()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        QueueService &queue = fixture.app().queue();
        QSignalSpy changed(&queue, &QueueService::changed), busy(&queue, &QueueService::busyChanged);
        app::AppContext::Options options;
        options.database = fixture.database.option();
        options.clock = fixture.clock;
        options.reader = fixture.reader;
        app::AppContext other(options);
        const auto add = [&](const QByteArray &name) {
            const QString path = fixture.file(name, purchase(QString::fromLatin1(name)));
            return app::await(other.queue().add({path}, std::nullopt, fixture.anna)).added;
        };
        QCOMPARE(add("one"), 1);
        queue.start(fixture.viewer);
        QTRY_COMPARE(busy.size(), 1);
        QCOMPARE(busy.constLast(), (QVariantList{0, 1}));
        QVERIFY(changed.isEmpty()); // that was there before
        QCOMPARE(add("two"), 1);
        queue.look();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<QList<qint64>>(), QList<qint64>{2});
        QTRY_COMPARE(busy.size(), 2);
        QCOMPARE(busy.constLast(), (QVariantList{0, 2}));
        queue.start(fixture.anna); // what another workstation left is read here
        QTRY_COMPARE(countIn(other, QueueState::Proved), 2);
    }

    void troubleIsSaidOnceAndPasses()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        QueueService &queue = fixture.app().queue();
        QSignalSpy trouble(&queue, &QueueService::trouble), recovered(&queue, &QueueService::recovered);
        fixture.reader->broken["one"] = {ErrorKind::ReaderMissing, {QStringLiteral("/x")}, {}};
        queue.start(fixture.anna);
        app::await(queue.add({fixture.file("one", purchase())}, std::nullopt, fixture.anna));
        QTRY_COMPARE(trouble.size(), 1);
        QCOMPARE(countIn(fixture.app(), QueueState::Waiting), 1); // not the document's fault
        const int reads = fixture.reader->reads;
        queue.start(fixture.anna);
        QTRY_VERIFY(fixture.reader->reads > reads);
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(recovered.size(), 0);
        fixture.reader->broken.clear();
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 30'000); // by itself
        QCOMPARE(countIn(fixture.app(), QueueState::Proved), 1);
    }

    void aDatabaseThatIsNotThereIsWaitedFor()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        QTemporaryDir folder;
        app::AppContext::Options options;
        options.database = folder.filePath(QStringLiteral("later/books.sqlite"));
        options.reader = fixture.reader;
        app::AppContext context(options);
        QueueService &queue = context.queue();
        QSignalSpy trouble(&queue, &QueueService::trouble), recovered(&queue, &QueueService::recovered);
        queue.start(fixture.anna);
        QTRY_COMPARE(trouble.size(), 1);
        QCOMPARE(trouble.constFirst().constFirst().value<Error>().kind, ErrorKind::DatabaseUnreachable);
        const auto report = app::await(queue.add({fixture.file("one", purchase())}, std::nullopt, fixture.anna));
        QCOMPARE(report.failed.value(0).error.kind, ErrorKind::DatabaseUnreachable);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("later")));
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 30'000);
        QCOMPARE(trouble.size(), 1);
    }

    void manyFilesDoNotHoldUpTheEventLoop_data() { tests::addBackends(); }
    void manyFilesDoNotHoldUpTheEventLoop()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const int files = qEnvironmentVariableIsSet("DBLEDGER_LONG") ? 10'000 : 1'000;
        AppFixture fixture(backend);
        QTemporaryDir folder;
        for (int i = 0; i < files; ++i) {
            QFile file(folder.filePath(QStringLiteral("%1.pdf").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("N-") + QByteArray::number(i) + QByteArray(20'000, 'x'));
        }
        qint64 longest = 0, slowest = 0;
        QElapsedTimer sinceLast, whole, asking;
        QTimer ticking, looking;
        connect(&ticking, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceLast.restart()); });
        connect(&looking, &QTimer::timeout, this, [&] { // somebody who looks at the queue meanwhile
            looking.stop();
            asking.start();
            fixture.app().queue().list({}, app::QueueOrder::NewestFirst, 100, std::nullopt, fixture.viewer) |
                then(this, [&](const auto &) {
                    slowest = std::max(slowest, asking.elapsed());
                    looking.start(20);
                });
        });
        ticking.start(0);
        looking.start(20);
        sinceLast.start();
        whole.start();
        const auto future = fixture.app().queue().add({folder.path()}, std::nullopt, fixture.anna);
        const app::AddReport report = app::await(future);
        qInfo() << files << "files added in" << whole.elapsed() << "ms; the event loop was held up for at most"
                << longest << "ms, a look at the queue took at most" << slowest << "ms";
        looking.stop();
        DBLEDGER_VERIFY(app::await(fixture.app().openDatabase())); // the last look is over
        QCOMPARE(report.added, files);
        QCOMPARE(future.progressValue(), files);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest))); // generous: other programs are at work as well
    }
};

DBLEDGER_TEST(QueueWorkTest)
#include "QueueWorkTest.moc"
