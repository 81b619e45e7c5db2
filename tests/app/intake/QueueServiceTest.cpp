// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/QueueService.h"
#include "AppFixture.h"
#include "app/intake/PageService.h"
#include "documents/PdfMaker.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace dbledger;
using app::AddReport;
using app::QueueEntry;
using app::QueueService;
using app::QueueState;
using tests::AppFixture;
using tests::purchase;

namespace {

int countOf(AppFixture &fixture, QueueState state)
{
    const auto counts = app::await(fixture.app().queue().counts(fixture.viewer));
    return counts ? counts->value(state) : -1;
}

AddReport added(AppFixture &fixture, const QStringList &paths)
{
    return app::await(fixture.app().queue().add(paths, std::nullopt, fixture.anna));
}

/// The id of the only document in the queue.
qint64 onlyDocument(AppFixture &fixture)
{
    const auto page =
        app::await(fixture.app().queue().list({}, app::QueueOrder::OldestFirst, 2, std::nullopt, fixture.viewer));
    return page && page->rows.size() == 1 ? page->rows.constFirst().documentId : 0;
}

QueueEntry entryOf(AppFixture &fixture, qint64 documentId)
{
    const auto entries = app::await(fixture.app().queue().entries({documentId}, fixture.viewer));
    return entries ? entries->value(0) : QueueEntry();
}

} // namespace

class QueueServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadAndNotApproved_data() { tests::addBackends(); }
    void whatIsAddedIsReadAndNotApproved()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        tests::Said doubtful = purchase(QStringLiteral("F-2"));
        doubtful.ok = false;
        const QStringList paths{fixture.file("one", purchase()), fixture.file("two", doubtful),
                                fixture.file("copy of one", purchase()), fixture.file("broken", purchase())};
        fixture.reader->broken["broken"] = {ErrorKind::DocumentBroken, {QStringLiteral("pdf"), QString()}, {}};
        QueueService &queue = fixture.app().queue();
        QSignalSpy changed(&queue, &QueueService::changed), busy(&queue, &QueueService::busyChanged);
        const AddReport report = added(fixture, {QFileInfo(paths.first()).absolutePath()});
        QCOMPARE(report.added, 4);
        QVERIFY(report.failed.isEmpty() && report.alreadyStored.isEmpty() && !report.cancelled);
        QCOMPARE(countOf(fixture, QueueState::Waiting), 4); // nobody was told to read
        QTRY_COMPARE(busy.size(), 1);
        QCOMPARE(busy.constFirst(), (QVariantList{0, 4}));
        queue.start(fixture.anna);
        QTRY_COMPARE(countOf(fixture, QueueState::Waiting) + countOf(fixture, QueueState::Reading), 0);
        QCOMPARE(countOf(fixture, QueueState::Proved), 1);
        QCOMPARE(countOf(fixture, QueueState::ToReview), 1);
        QCOMPARE(countOf(fixture, QueueState::Duplicate), 1);
        QCOMPARE(countOf(fixture, QueueState::Failed), 1);
        QTRY_VERIFY(busy.constLast() == (QVariantList{0, 0}));
        QSet<qint64> told;
        for (const QVariantList &signal : changed)
            for (const qint64 id : signal.constFirst().value<QList<qint64>>())
                told.insert(id);
        QCOMPARE(told.size(), 4);
    }

    void anEntrySaysWhatIsKnown()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        tests::Said doubtful = purchase(QStringLiteral("F-2"));
        doubtful.ok = false;
        const QString path = fixture.file("two", doubtful);
        fixture.app().queue().start(fixture.anna);
        added(fixture, {path});
        QTRY_COMPARE(countOf(fixture, QueueState::ToReview), 1);
        const QueueEntry entry = entryOf(fixture, onlyDocument(fixture));
        QVERIFY(entry.invoiceId > 0);
        QCOMPARE(entry.version, 1);
        QCOMPARE(entry.fileName, QFileInfo(path).fileName());
        QCOMPARE(entry.bytes, 3);
        QCOMPARE(entry.pages, 1);
        QCOMPARE(entry.number, QStringLiteral("F-2"));
        QCOMPARE(entry.partyName, QStringLiteral("Vasseur SARL"));
        QCOMPARE(entry.issueDate, QDate(2026, 3, 1));
        QCOMPARE(entry.gross->toString(), QStringLiteral("120.00"));
        QCOMPARE(entry.obstacles.value(0).kind, ErrorKind::NeedsReview);
        QVERIFY(!entry.obstacles.value(0).arguments.isEmpty());
        QVERIFY(!entry.error);
        QCOMPARE(entry.addedAt, fixture.clock->now());
        QCOMPARE(entry.addedBy, fixture.anna.name);
    }

    void filesAreRefusedAndRecognisedAgain_data() { tests::addBackends(); }
    void filesAreRefusedAndRecognisedAgain()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        QTemporaryDir folder;
        for (const char *name : {"letter.docx", "empty.pdf"})
            QVERIFY(QFile(folder.filePath(QString::fromLatin1(name))).open(QIODevice::WriteOnly));
        const QString good = fixture.file("one", purchase()), letter = folder.filePath(QStringLiteral("letter.docx")),
                      empty = folder.filePath(QStringLiteral("empty.pdf"));
        const AddReport first = added(fixture, {letter, good, empty, QStringLiteral("/no/such.pdf")});
        QCOMPARE(first.added, 1);
        QCOMPARE(first.failed.size(), 3);
        QCOMPARE(first.failed.at(0).path, letter);
        QCOMPARE(first.failed.at(0).error.kind, ErrorKind::DocumentUnknown);
        QCOMPARE(first.failed.at(1).error.kind, ErrorKind::DocumentEmpty);
        QCOMPARE(first.failed.at(2).error.kind, ErrorKind::FileNotFound);
        const AddReport second = added(fixture, {good});
        QCOMPARE(second.added, 0);
        QCOMPARE(second.alreadyStored.size(), 1);
        QCOMPARE(second.alreadyStored.at(0).path, good);
        QCOMPARE(second.alreadyStored.at(0).documentId, onlyDocument(fixture));
        const auto bytes =
            app::await(fixture.app().queue().addBytes(QStringLiteral("pasted.png"), "one", std::nullopt, fixture.anna));
        DBLEDGER_VERIFY(bytes);
        QCOMPARE(*bytes, onlyDocument(fixture));
        DBLEDGER_VERIFY_ERROR(
            app::await(fixture.app().queue().addBytes(QStringLiteral("x"), {}, std::nullopt, fixture.anna)),
            DocumentEmpty);
        const CancelToken cancel;
        cancel.cancel();
        QVERIFY(app::await(fixture.app().queue().add({good}, std::nullopt, fixture.anna, cancel)).cancelled);
    }

    void aPictureWithoutAFileIsADocument_data() { tests::addBackends(); }
    void aPictureWithoutAFileIsADocument()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.reader.reset(); // dbledger-reader
        fixture.restart();
        QueueService &queue = fixture.app().queue();
        QImage picture(80, 40, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const auto id = app::await(queue.addPicture(QStringLiteral("Clipboard.png"), picture, fixture.anna));
        DBLEDGER_VERIFY(id);
        QCOMPARE(entryOf(fixture, *id).fileName, QStringLiteral("Clipboard.png"));
        const auto small = app::await(fixture.app().pages().preview(*id, 1, 20, fixture.viewer));
        DBLEDGER_VERIFY(small);
        QCOMPARE(small->size(), QSize(20, 10));
        QCOMPARE(small->pixelColor(10, 5), QColor(Qt::darkGreen));
        const auto smaller = app::await(fixture.app().pages().preview(*id, 1, 10, fixture.viewer));
        DBLEDGER_VERIFY(smaller);
        QCOMPARE(smaller->size(), QSize(10, 5));
        DBLEDGER_VERIFY_ERROR(app::await(queue.addPicture(QStringLiteral("none.png"), QImage(), fixture.anna)),
                              DocumentEmpty);
    }

    void cancelledAndTriedAgain_data() { tests::addBackends(); }
    void cancelledAndTriedAgain()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        fixture.reader->answers = false;
        QueueService &queue = fixture.app().queue();
        queue.start(fixture.anna);
        added(fixture, {fixture.file("one", purchase())});
        QTRY_COMPARE(fixture.reader->reads, 1);
        const qint64 id = onlyDocument(fixture);
        const auto cancelled = app::await(queue.cancel({id}, fixture.anna));
        DBLEDGER_VERIFY(cancelled);
        QCOMPARE(*cancelled, 1);
        QCOMPARE(entryOf(fixture, id).state, QueueState::Failed);
        QCOMPARE(entryOf(fixture, id).error->kind, ErrorKind::Cancelled);
        QCOMPARE(*app::await(queue.cancel({id}, fixture.anna)), 0);
        fixture.reader->answers = true;
        fixture.reader->answerAll(); // too late: it was cancelled
        DBLEDGER_VERIFY(app::await(fixture.app().openDatabase()));
        QCOMPARE(entryOf(fixture, id).state, QueueState::Failed);
        QCOMPARE(*app::await(queue.retry({id}, fixture.anna)), 1);
        QTRY_COMPARE(entryOf(fixture, id).state, QueueState::Proved);
        QCOMPARE(fixture.count(QStringLiteral("invoices")), 1);
    }

    void stoppingGivesBackWhatIsBeingRead_data() { tests::addBackends(); }
    void stoppingGivesBackWhatIsBeingRead()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        fixture.reader->answers = false;
        fixture.app().queue().start(fixture.anna);
        added(fixture, {fixture.file("one", purchase())});
        QTRY_COMPARE(fixture.reader->reads, 1);
        fixture.restart(); // the program ends in good order: nobody has to wait for a lease to run out
        QCOMPARE(countOf(fixture, QueueState::Waiting), 1);
        fixture.reader->answers = true;
        fixture.app().queue().start(fixture.anna);
        QTRY_COMPARE(countOf(fixture, QueueState::Proved), 1);
    }

    void allThatIsProvedIsApproved_data() { tests::addBackends(); }
    void allThatIsProvedIsApproved()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        QueueService &queue = fixture.app().queue();
        queue.start(fixture.anna);
        QStringList paths;
        for (int i = 0; i < 5; ++i)
            paths += fixture.file(QByteArray::number(i), purchase(QStringLiteral("F-%1").arg(i)));
        tests::Said doubtful = purchase(QStringLiteral("F-9"));
        doubtful.ok = false;
        paths += fixture.file("doubtful", doubtful);
        added(fixture, paths);
        QTRY_COMPARE(countOf(fixture, QueueState::Proved), 5);
        QTRY_COMPARE(countOf(fixture, QueueState::ToReview), 1);
        const auto future = queue.approveAllProved(fixture.anna);
        const auto approved = app::await(future);
        DBLEDGER_VERIFY(approved);
        QCOMPARE(*approved, 5);
        QCOMPARE(future.progressValue(), 5);
        QCOMPARE(future.progressMaximum(), 5);
        QCOMPARE(countOf(fixture, QueueState::Approved), 5);
        QCOMPARE(countOf(fixture, QueueState::ToReview), 1);
    }

    void approvesByItselfOnlyWhenItIsSaid()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        fixture.app().queue().start(fixture.anna, true);
        added(fixture, {fixture.file("one", purchase())});
        QTRY_COMPARE(countOf(fixture, QueueState::Approved), 1);
    }

    void aCorrectionProvesADraft_data() { tests::addBackends(); }
    void aCorrectionProvesADraft()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        tests::Said said = purchase({});
        fixture.app().queue().start(fixture.anna);
        added(fixture, {fixture.file("one", said)});
        QTRY_COMPARE(countOf(fixture, QueueState::ToReview), 1);
        const qint64 id = onlyDocument(fixture);
        DBLEDGER_VERIFY(app::await(fixture.app().invoices().correct(
            entryOf(fixture, id).invoiceId, 1, domain::Field::InvoiceNumber, QStringLiteral("F-7"), {}, fixture.anna)));
        QCOMPARE(entryOf(fixture, id).state, QueueState::Proved);
        DBLEDGER_VERIFY(app::await(fixture.app().invoices().voidInvoice(entryOf(fixture, id).invoiceId, 2,
                                                                        QStringLiteral("no"), fixture.anna)));
        QCOMPARE(entryOf(fixture, id).state, QueueState::Rejected);
    }

    void aProtectedDocumentIsReadWithItsPassword_data() { tests::addBackends(); }
    void aProtectedDocumentIsReadWithItsPassword()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.reader.reset(); // dbledger-reader
        fixture.restart();
        QueueService &queue = fixture.app().queue();
        queue.start(fixture.anna);
        const auto id = app::await(queue.addBytes(
            QStringLiteral("locked.pdf"), tests::encryptPdf(tests::makePdf({tests::pageOfWords(9)}), "s3cret", "o"),
            std::nullopt, fixture.anna));
        DBLEDGER_VERIFY(id);
        QTRY_COMPARE_WITH_TIMEOUT(entryOf(fixture, *id).state, QueueState::NeedsPassword, 60'000);
        QCOMPARE(entryOf(fixture, *id).error->kind, ErrorKind::DocumentLocked);
        fixture.app().pages().givePassword(*id, Secret::fromText(u"wrong"));
        QCOMPARE(*app::await(queue.retry({*id}, fixture.anna)), 1);
        QTRY_COMPARE_WITH_TIMEOUT(entryOf(fixture, *id).state, QueueState::NeedsPassword, 60'000);
        QCOMPARE(entryOf(fixture, *id).error->kind, ErrorKind::WrongPassword);
        fixture.app().pages().givePassword(*id, Secret::fromText(u"s3cret"));
        QCOMPARE(*app::await(queue.retry({*id}, fixture.anna)), 1);
        QTRY_COMPARE_WITH_TIMEOUT(entryOf(fixture, *id).state, QueueState::ToReview, 60'000);
        QCOMPARE(fixture.count(QStringLiteral("page_texts")), 1);
    }

    void viewersOnlyLook()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const QString path = fixture.file("one", purchase());
        added(fixture, {path});
        QueueService &queue = fixture.app().queue();
        queue.start(fixture.viewer);
        const QList<qint64> ids{onlyDocument(fixture)};
        const AddReport report = app::await(queue.add({path}, std::nullopt, fixture.viewer));
        QCOMPARE(report.failed.value(0).error.kind, ErrorKind::NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(queue.addBytes(path, "x", std::nullopt, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(queue.cancel(ids, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(queue.retry(ids, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(queue.remove(ids, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(queue.restore({ids, {}, {}}, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(queue.approveAllProved(fixture.viewer)), NotAllowed);
        QCOMPARE(countOf(fixture, QueueState::Waiting), 1);
        QCOMPARE(fixture.reader->reads, 0);
    }
};

DBLEDGER_TEST(QueueServiceTest)
#include "QueueServiceTest.moc"
