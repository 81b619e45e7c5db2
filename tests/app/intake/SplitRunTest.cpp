// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "app/intake/PageService.h"
#include "app/intake/QueueService.h"
#include "app/review/ReviewService.h"
#include "documents/PdfMaker.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::QueueEntry;
using app::QueueService;
using app::QueueState;
using app::SplitReport;
using domain::PageRange;
using tests::AppFixture;
using tests::purchase;

namespace {

const QList<PageRange> threeParts{{1, 2}, {3, 3}, {4, 5}};

/// Every document has five pages; a part of "bundle" is the bytes "bundle 1-2".
class CuttingSource final : public app::PageSource
{
public:
    QFuture<Result<app::DocumentPages>> probe(const QByteArray &, const QString &) override
    {
        return answer(Result<app::DocumentPages>({QStringLiteral("pdf"), QList<QSizeF>(5, {595, 842})}));
    }
    QFuture<Result<QImage>> render(const QByteArray &, const QString &, const app::PagePlace &, int,
                                   const CancelToken &) override
    {
        return {};
    }
    QFuture<Result<QString>> readRegion(const QByteArray &, const QString &, const app::PagePlace &) override
    {
        return {};
    }
    QFuture<Result<app::CutDocument>> parts(const QByteArray &bytes, const QString &, const QList<PageRange> &ranges,
                                            const CancelToken &, const Progress &progress) override
    {
        ++requests;
        if (asked)
            asked();
        app::CutDocument cut{5, {}};
        for (const PageRange &range : ranges) {
            if (range == broken)
                return answer(
                    Result<app::CutDocument>(Error{ErrorKind::DocumentBroken, {QStringLiteral("pdf"), {}}, {}}));
            cut.parts.append(bytes + ' ' + domain::pagesText(range).toUtf8());
            if (progress)
                progress(int(cut.parts.size()), int(ranges.size()));
        }
        return answer(Result<app::CutDocument>(cut));
    }

    int requests = 0;
    std::function<void()> asked;
    PageRange broken{0, 0};

private:
    template <typename T>
    static QFuture<T> answer(const T &value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }
};

/// An application whose documents are cut as CuttingSource does, and what the parts of "bundle" say.
class Desk
{
public:
    explicit Desk(storage::Backend backend)
        : fixture(backend)
    {
        fixture.pageSource = source;
        fixture.restart();
        fixture.setUpCompany();
        for (const PageRange &part : threeParts)
            fixture.file("bundle " + domain::pagesText(part).toUtf8(),
                         purchase(QStringLiteral("P-%1").arg(part.first)));
        tests::Said whole = purchase(QStringLiteral("P-1"));
        whole.ok = false;
        fixture.file("bundle", whole);
    }

    QueueService &queue() { return fixture.app().queue(); }
    qint64 add(const QByteArray &bytes = "bundle")
    {
        const auto id = app::await(queue().addBytes(QStringLiteral("scan.pdf"), bytes, std::nullopt, fixture.anna));
        return id ? *id : 0;
    }
    Result<SplitReport> split(qint64 id, const QList<PageRange> &parts = threeParts)
    {
        return app::await(queue().split(id, parts, fixture.anna));
    }
    QueueEntry entry(qint64 id)
    {
        const auto entries = app::await(queue().entries({id}, fixture.viewer));
        return entries ? entries->value(0) : QueueEntry();
    }
    QMap<QString, QueueState> states()
    {
        const auto page = app::await(queue().list({}, app::QueueOrder::ByFileName, 100, std::nullopt, fixture.viewer));
        QMap<QString, QueueState> states;
        if (page)
            for (const QueueEntry &one : page->rows)
                states.insert(one.fileName, one.state);
        return states;
    }
    bool isEverywhere(QueueState state, int documents)
    {
        const auto now = states();
        return now.size() == documents && std::ranges::all_of(now, [state](QueueState one) { return one == state; });
    }

    std::shared_ptr<CuttingSource> source = std::make_shared<CuttingSource>();
    AppFixture fixture;
};

QMap<QString, QueueState> inState(QueueState state, const QStringList &names)
{
    QMap<QString, QueueState> states;
    for (const QString &name : names)
        states.insert(name, state);
    return states;
}

const QStringList partNames{QStringLiteral("scan.pdf (page 3)"), QStringLiteral("scan.pdf (pages 1-2)"),
                            QStringLiteral("scan.pdf (pages 4-5)")};

} // namespace

class SplitRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsTakeThePlaceOfTheWhole_data() { tests::addBackends(); }
    void partsTakeThePlaceOfTheWhole()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Desk desk(backend);
        desk.queue().start(desk.fixture.anna);
        const qint64 whole = desk.add();
        QTRY_COMPARE(desk.entry(whole).state, QueueState::ToReview);
        const qint64 draft = desk.entry(whole).invoiceId;
        const auto report = desk.split(whole);
        DBLEDGER_VERIFY(report);
        QCOMPARE(report->parts.size(), 3);
        QCOMPARE(report->parts[2].pages, (PageRange{4, 5}));
        QVERIFY(report->parts[2].isNew);
        QTRY_COMPARE(desk.states(), inState(QueueState::Proved, partNames));
        QCOMPARE(desk.entry(report->parts[1].documentId).number, QStringLiteral("P-3"));
        const domain::Invoice invoice = desk.fixture.show(draft).invoice;
        QCOMPARE(invoice.state, domain::InvoiceState::Void);
        QCOMPARE(invoice.voidReason, QStringLiteral("split"));
        QCOMPARE(desk.fixture.count(QStringLiteral("audit_log WHERE entity = 'document' AND action = 'split' AND "
                                                   "what = 'pages' AND to_value = '1-2, 3, 4-5' AND entity_id = %1")
                                        .arg(whole)),
                 1);
        DBLEDGER_VERIFY_ERROR(desk.split(whole), WrongState);
        QCOMPARE(desk.add(), whole); // the same file again: what it holds is there already
        QVERIFY(desk.isEverywhere(QueueState::Proved, 3));
    }

    void undoingBringsTheWholeBack_data() { tests::addBackends(); }
    void undoingBringsTheWholeBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Desk desk(backend);
        QueueService &queue = desk.queue();
        queue.start(desk.fixture.anna);
        const qint64 whole = desk.add();
        QTRY_COMPARE(desk.entry(whole).state, QueueState::ToReview);
        DBLEDGER_VERIFY_ERROR(app::await(queue.undoSplit(whole, desk.fixture.anna)), WrongState);
        const auto report = desk.split(whole);
        DBLEDGER_VERIFY(report);
        QTRY_VERIFY(desk.isEverywhere(QueueState::Proved, 3));
        const auto joined = app::await(queue.undoSplit(whole, desk.fixture.anna));
        DBLEDGER_VERIFY(joined);
        QCOMPARE(joined->removed, 3);
        QCOMPARE(joined->kept, 0);
        QCOMPARE(desk.states(), inState(QueueState::ToReview, {QStringLiteral("scan.pdf")}));
        DBLEDGER_VERIFY_ERROR(app::await(queue.undoSplit(whole, desk.fixture.anna)), WrongState);
        const auto again = desk.split(whole);
        DBLEDGER_VERIFY(again);
        QCOMPARE(again->parts[0].documentId, report->parts[0].documentId); // the same bytes are the same document
        QTRY_COMPARE(desk.states(), inState(QueueState::Proved, partNames));
        QCOMPARE(desk.fixture.count(QStringLiteral("documents")), 4);
        QCOMPARE(app::await(queue.undoSplit(whole, desk.fixture.anna))->removed, 3); // coming back was nobody's work
    }

    void whatSomebodyWorkedOnStays_data() { tests::addBackends(); }
    void whatSomebodyWorkedOnStays()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        Desk desk(backend);
        desk.queue().start(desk.fixture.anna);
        const qint64 whole = desk.add();
        QTRY_COMPARE(desk.entry(whole).state, QueueState::ToReview);
        const auto report = desk.split(whole);
        DBLEDGER_VERIFY(report);
        QTRY_VERIFY(desk.isEverywhere(QueueState::Proved, 3));
        const QueueEntry first = desk.entry(report->parts[0].documentId),
                         last = desk.entry(report->parts[2].documentId);
        DBLEDGER_VERIFY(app::await(desk.fixture.app().review().setNote(first.invoiceId, first.version,
                                                                       QStringLiteral("ask"), desk.fixture.anna)));
        DBLEDGER_VERIFY(app::await(
            desk.fixture.app().review().approve(last.invoiceId, last.version, std::nullopt, false, desk.fixture.anna)));
        const auto joined = app::await(desk.queue().undoSplit(whole, desk.fixture.anna));
        DBLEDGER_VERIFY(joined);
        QCOMPARE(joined->removed, 1);
        QCOMPARE(joined->kept, 2);
        QCOMPARE(desk.states().keys(), (QStringList{QStringLiteral("scan.pdf"), partNames[1], partNames[2]}));
        QCOMPARE(desk.entry(last.documentId).state, QueueState::Approved);
    }

    void theWholeComesBackByUndoingAlone()
    {
        Desk desk(storage::Backend::Sqlite);
        QueueService &queue = desk.queue();
        queue.start(desk.fixture.anna);
        const qint64 whole = desk.add();
        QTRY_COMPARE(desk.entry(whole).state, QueueState::ToReview);
        const qint64 draft = desk.entry(whole).invoiceId;
        DBLEDGER_VERIFY(desk.split(whole));
        QTRY_VERIFY(desk.isEverywhere(QueueState::Proved, 3));
        const app::Removal split{{whole}, desk.fixture.clock->now(), {}};
        QCOMPARE(*app::await(queue.restore(split, desk.fixture.anna)), 0);
        QCOMPARE(desk.states().keys(), partNames);
        const domain::Invoice voided = desk.fixture.show(draft).invoice;
        DBLEDGER_VERIFY_ERROR(app::await(desk.fixture.app().review().reopen(draft, voided.version,
                                                                            QStringLiteral("why"), desk.fixture.anna)),
                              WrongState);
        DBLEDGER_VERIFY(app::await(queue.undoSplit(whole, desk.fixture.anna)));
        QCOMPARE(desk.states(), inState(QueueState::ToReview, {QStringLiteral("scan.pdf")}));
    }

    void whatIsInTheBooksIsNotSplit()
    {
        Desk desk(storage::Backend::Sqlite);
        desk.fixture.reader->documents["bundle"].ok = true;
        desk.queue().start(desk.fixture.anna, true);
        const qint64 whole = desk.add();
        QTRY_COMPARE(desk.entry(whole).state, QueueState::Approved);
        DBLEDGER_VERIFY_ERROR(desk.split(whole), WrongState);
        QCOMPARE(desk.fixture.count(QStringLiteral("documents")), 1);
    }

    void allPartsAreOneRequest()
    {
        Desk desk(storage::Backend::Sqlite);
        QList<int> done;
        const auto progress = [&done](int number, int of) { done.append(10 * number + of); };
        DBLEDGER_VERIFY(app::await(desk.queue().split(desk.add(), threeParts, desk.fixture.anna, {}, progress)));
        QCOMPARE(desk.source->requests, 1);
        QCOMPARE(done, (QList<int>{13, 23, 33}));
    }

    void nothingHappensWhenSomethingFails()
    {
        Desk desk(storage::Backend::Sqlite);
        const qint64 whole = desk.add();
        desk.source->broken = {4, 5};
        DBLEDGER_VERIFY_ERROR(desk.split(whole), DocumentBroken);
        DBLEDGER_VERIFY_ERROR(desk.split(whole, {{1, 2}, {3, 4}}), Invalid);
        DBLEDGER_VERIFY_ERROR(desk.split(whole, {{1, 2}, {3, 6}}), NoSuchPage);
        DBLEDGER_VERIFY_ERROR(desk.split(9'999), NotFound);
        const CancelToken cancel;
        desk.source->broken = {0, 0};
        desk.source->asked = [&cancel] { cancel.cancel(); };
        DBLEDGER_VERIFY_ERROR(app::await(desk.queue().split(whole, threeParts, desk.fixture.anna, cancel)), Cancelled);
        DBLEDGER_VERIFY_ERROR(app::await(desk.queue().split(whole, threeParts, desk.fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(desk.queue().undoSplit(whole, desk.fixture.viewer)), NotAllowed);
        QCOMPARE(desk.states(), inState(QueueState::Waiting, {QStringLiteral("scan.pdf")}));
        QCOMPARE(desk.fixture.count(QStringLiteral("documents")), 1);
    }

    void partsAreReadAsTheWholeWas()
    {
        Desk desk(storage::Backend::Sqlite);
        const auto whole = app::await(desk.queue().addBytes(QStringLiteral("scan.pdf"), "bundle",
                                                            domain::Direction::Purchase, desk.fixture.anna));
        DBLEDGER_VERIFY(whole);
        DBLEDGER_VERIFY(desk.split(*whole)); // it was not even read
        QCOMPARE(desk.fixture.count(QStringLiteral("jobs WHERE direction = 'purchase' AND state = 'waiting'")), 3);
        QCOMPARE(desk.fixture.count(QStringLiteral("jobs WHERE document_id = %1 AND state = 'failed'").arg(*whole)), 1);
        DBLEDGER_VERIFY(app::await(desk.queue().undoSplit(*whole, desk.fixture.anna)));
        QCOMPARE(desk.states(), inState(QueueState::Waiting, {QStringLiteral("scan.pdf")}));
    }

    void aPartThatIsStoredAlreadyIsNotTakenAway()
    {
        Desk desk(storage::Backend::Sqlite);
        const qint64 before = desk.add("bundle 3");
        const qint64 whole = desk.add();
        const auto report = desk.split(whole);
        DBLEDGER_VERIFY(report);
        QCOMPARE(report->parts[1].documentId, before);
        QVERIFY(!report->parts[1].isNew);
        const auto joined = app::await(desk.queue().undoSplit(whole, desk.fixture.anna));
        DBLEDGER_VERIFY(joined);
        QCOMPARE(joined->removed, 2);
        QCOMPARE(joined->kept, 1);
        QCOMPARE(desk.entry(before).state, QueueState::Waiting);
    }

    void partsOfAProtectedDocumentStayProtected_data() { tests::addBackends(); }
    void partsOfAProtectedDocumentStayProtected()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.reader.reset(); // dbledger-reader
        fixture.restart();
        QueueService &queue = fixture.app().queue();
        queue.start(fixture.anna);
        const QByteArray pdf = tests::makePdf({tests::pageOfWords(9), tests::pageOfWords(12)});
        const auto id = app::await(queue.addBytes(QStringLiteral("locked.pdf"), tests::encryptPdf(pdf, "s3cret", "o"),
                                                  std::nullopt, fixture.anna));
        DBLEDGER_VERIFY(id);
        const QList<PageRange> halves{{1, 1}, {2, 2}};
        DBLEDGER_VERIFY_ERROR(app::await(queue.split(*id, halves, fixture.anna)), DocumentLocked);
        fixture.app().pages().givePassword(*id, Secret::fromText(u"s3cret"));
        const auto report = app::await(queue.split(*id, halves, fixture.anna));
        DBLEDGER_VERIFY(report);
        for (const SplitReport::Part &part : report->parts) {
            const auto state = [&] {
                const auto entries = app::await(queue.entries({part.documentId}, fixture.viewer));
                return entries ? entries->value(0).state : QueueState::Failed;
            };
            QTRY_COMPARE_WITH_TIMEOUT(state(), QueueState::ToReview, 60'000); // read with the password that was given
        }
        fixture.restart(); // which is forgotten
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().pages().pages(report->parts[0].documentId, fixture.viewer)),
                              DocumentLocked);
        QCOMPARE(fixture.count(QStringLiteral("page_texts")), 2);
    }
};

DBLEDGER_TEST(SplitRunTest)
#include "SplitRunTest.moc"
