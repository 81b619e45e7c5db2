// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewFixture.h"
#include "app/insight/DemoService.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::Draft;
using domain::Direction;
using domain::Field;
using domain::InvoiceState;
using tests::ReviewFixture;
using tests::ReviewResult;
using tests::Said;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Who has a draft and when, into the books and out of them again.
class ReviewFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenAndHandedBack_data() { tests::addBackends(); }
    void takenAndHandedBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft draft = fixture.importDraft("one", tests::doubtful());
        const qint64 id = draft.invoice.id;
        app::ReviewService &review = fixture.review();
        const ReviewResult brunos = app::await(review.take(id, fixture.bruno));
        DBLEDGER_VERIFY(brunos);
        QCOMPARE(brunos->hasIt, fixture.bruno.name);
        QCOMPARE(brunos->hasItSince, fixture.clock->now());
        QCOMPARE(brunos->invoice.version, draft.invoice.version);
        DBLEDGER_VERIFY(app::await(review.take(id, fixture.bruno))); // again says nothing new
        QCOMPARE(fixture.open(id).history.size(), draft.history.size() + 1);
        const ReviewResult chloes = app::await(review.take(id, fixture.chloe)); // taken over, which is recorded
        DBLEDGER_VERIFY(chloes);
        QCOMPARE(chloes->hasIt, fixture.chloe.name);
        QCOMPARE(chloes->history.back().action, u("take"));
        QCOMPARE(chloes->history.back().from, fixture.bruno.name);
        QCOMPARE(chloes->history.back().to, fixture.chloe.name);
        const ReviewResult kept = app::await(review.release(id, fixture.bruno)); // he has it no longer
        DBLEDGER_VERIFY(kept);
        QCOMPARE(kept->hasIt, fixture.chloe.name);
        const ReviewResult free = app::await(review.release(id, fixture.chloe));
        DBLEDGER_VERIFY(free);
        QVERIFY(free->hasIt.isEmpty() && !free->hasItSince.isValid());
        DBLEDGER_VERIFY(app::await(review.take(id, fixture.bruno)));
        const ReviewResult approved = app::await(review.approve(id, draft.invoice.version, {}, false, fixture.bruno));
        DBLEDGER_VERIFY(approved);
        QVERIFY(approved->hasIt.isEmpty()); // done
        DBLEDGER_VERIFY_ERROR(app::await(review.take(id, fixture.bruno)), WrongState);
    }

    void notesAndDays_data() { tests::addBackends(); }
    void notesAndDays()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", tests::doubtful());
        const qint64 id = before.invoice.id;
        app::ReviewService &review = fixture.review();
        const ReviewResult noted = app::await(review.setNote(id, before.invoice.version, u("ask Ève"), fixture.bruno));
        DBLEDGER_VERIFY(noted);
        QCOMPARE(noted->note, u("ask Ève"));
        const QDate day(2026, 3, 20);
        const ReviewResult later = app::await(review.postpone(id, noted->invoice.version, day, fixture.bruno));
        DBLEDGER_VERIFY(later);
        QCOMPARE(later->postponedUntil, day);
        QCOMPARE(later->note, u("ask Ève"));
        QCOMPARE(later->history.back().to, u("2026-03-20"));
        const ReviewResult now = app::await(review.postpone(id, later->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(now);
        const ReviewResult back = app::await(review.setNote(id, now->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
        QCOMPARE(back->history.size(), before.history.size() + 4);
    }

    void nextIsTheOldestThatIsFree_data() { tests::addBackends(); }
    void nextIsTheOldestThatIsFree()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        QList<qint64> ids;
        for (const char *number : {"F-1", "F-2", "F-3"}) {
            Said said = tests::doubtful();
            said.number = u(number);
            ids.append(fixture.importDraft(number, said).invoice.id);
        }
        Said sound;
        sound.number = u("F-4");
        fixture.import("booked", sound);
        app::ReviewService &review = fixture.review();
        const auto nextAfter = [&](qint64 id) { return app::await(review.next(id, fixture.bruno))->value_or(0); };
        const auto waiting = [&] {
            QList<qint64> list;
            const auto rows = app::await(review.waiting(10, fixture.bruno));
            for (const domain::InvoiceRow &row : *rows)
                list.append(row.id);
            return list;
        };
        QCOMPARE(waiting(), ids);
        QCOMPARE(app::await(review.waiting(2, fixture.bruno))->size(), 2);
        QCOMPARE(nextAfter(0), ids[0]);
        QCOMPARE(nextAfter(ids[0]), ids[1]);
        QCOMPARE(nextAfter(ids[2]), ids[0]); // from the start again
        DBLEDGER_VERIFY(app::await(review.take(ids[1], fixture.chloe)));
        QCOMPARE(nextAfter(ids[0]), ids[2]);
        DBLEDGER_VERIFY(app::await(review.take(ids[2], fixture.bruno))); // one's own still waits
        QCOMPARE(nextAfter(ids[0]), ids[2]);
        DBLEDGER_VERIFY(app::await(review.postpone(ids[2], 1, QDate(2026, 3, 15), fixture.bruno)));
        QCOMPARE(nextAfter(ids[0]), 0); // no other
        QCOMPARE(waiting(), QList<qint64>{ids[0]});
        fixture.clock->advance(std::chrono::hours(24)); // the day has come, and Chloé went home
        QCOMPARE(nextAfter(ids[0]), ids[1]);
        QCOMPARE(waiting(), ids);
    }

    void rejectedAndReopened_data() { tests::addBackends(); }
    void rejectedAndReopened()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", tests::doubtful());
        const qint64 id = before.invoice.id;
        app::ReviewService &review = fixture.review();
        DBLEDGER_VERIFY_ERROR(app::await(review.reject(id, before.invoice.version, u(" "), fixture.bruno)), Incomplete);
        DBLEDGER_VERIFY_ERROR(app::await(review.reopen(id, before.invoice.version, u("x"), fixture.bruno)), WrongState);
        const ReviewResult rejected =
            app::await(review.reject(id, before.invoice.version, u("an offer, no invoice"), fixture.bruno));
        DBLEDGER_VERIFY(rejected);
        QCOMPARE(rejected->invoice.state, InvoiceState::Void);
        QCOMPARE(rejected->invoice.voidReason, u("an offer, no invoice"));
        DBLEDGER_VERIFY_ERROR(app::await(review.setNote(id, rejected->invoice.version, u("x"), fixture.bruno)),
                              WrongState);
        const ReviewResult back = app::await(review.reopen(id, rejected->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
        QCOMPARE(back->history.back().action, u("reopen"));
        QCOMPARE(back->history.back().from, u("void"));
    }

    void approvedAndReopened_data() { tests::addBackends(); }
    void approvedAndReopened() // the fixture compares the rollups with a recount at the end
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        Said said = tests::doubtful();
        said.sellerAddress.clear(); // known by its name alone
        said.lines = {tests::line(u("Paper"), u("2"), u("60"), u("120.00"))};
        const Draft before = fixture.importDraft("one", said);
        const qint64 id = before.invoice.id;
        app::ReviewService &review = fixture.review();
        const ReviewResult approved = app::await(review.approve(id, before.invoice.version, {}, false, fixture.bruno));
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->invoice.state, InvoiceState::Approved);
        QCOMPARE(fixture.count(u("rollup_invoices")), 1);
        DBLEDGER_VERIFY_ERROR(app::await(review.reopen(id, approved->invoice.version, {}, fixture.bruno)), Incomplete);
        const auto paid = app::await(fixture.app().payments().pay(id, {}, fixture.bruno));
        DBLEDGER_VERIFY(paid);
        const ReviewResult refused =
            app::await(review.reopen(id, approved->invoice.version, u("wrong year"), fixture.bruno));
        DBLEDGER_VERIFY_ERROR(refused, WrongState);
        QCOMPARE(refused.error().arguments.at(2), u("paid"));
        DBLEDGER_VERIFY(app::await(fixture.app().payments().reverse(paid->payment.id, u("x"), fixture.bruno)));
        const ReviewResult back =
            app::await(review.reopen(id, approved->invoice.version, u("wrong year"), fixture.bruno));
        DBLEDGER_VERIFY(back);
        QCOMPARE(back->invoice.state, InvoiceState::Draft);
        QCOMPARE(back->history.back().from, u("approved"));
        QCOMPARE(back->history.back().note, u("wrong year"));
        QCOMPARE(fixture.count(u("rollup_invoices")), 0); // out of the dashboards
        QCOMPARE(fixture.count(u("invoices WHERE approved_at IS NOT NULL")), 0);
        QCOMPARE(back->invoice.partyId, approved->invoice.partyId);
        const ReviewResult corrected =
            app::await(review.setField(id, back->invoice.version, Field::IssueDate, u("2025-03-01"), fixture.bruno));
        DBLEDGER_VERIFY(corrected);
        const ReviewResult again = app::await(review.approve(id, corrected->invoice.version, {}, false, fixture.bruno));
        DBLEDGER_VERIFY(again);
        QCOMPARE(again->invoice.partyId, approved->invoice.partyId); // no second one of that name
        QCOMPARE(again->invoice.lines.first().productId, approved->invoice.lines.first().productId);
        QCOMPARE(again->invoice.issueDate, QDate(2025, 3, 1));
        QCOMPARE(fixture.count(u("parties")), 1);
        QCOMPARE(fixture.count(u("rollup_invoices")), 1);
    }

    void invoiceWithoutADocument_data() { tests::addBackends(); }
    void invoiceWithoutADocument()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        app::DemoOptions options;
        options.invoices = 40;
        DBLEDGER_VERIFY(app::await(fixture.app().demo().fill(options, fixture.anna)));
        domain::InvoiceFilter sales;
        sales.openOnly = true;
        sales.direction = Direction::Sale;
        const auto list = app::await(fixture.app().invoices().list(sales, 1, {}, fixture.anna));
        DBLEDGER_VERIFY(list);
        QVERIFY(!list->rows.isEmpty());
        const qint64 id = list->rows.first().id;
        const qint64 products = fixture.count(u("products")), parties = fixture.count(u("parties"));
        const domain::Invoice booked = fixture.show(id).invoice;
        app::ReviewService &review = fixture.review();
        const ReviewResult draft = app::await(review.reopen(id, booked.version, u("try"), fixture.bruno));
        DBLEDGER_VERIFY(draft);
        QCOMPARE(draft->invoice.gross, booked.gross);
        QCOMPARE(draft->invoice.partyId, booked.partyId);
        QCOMPARE(draft->reading->value(Field::GrossTotal), booked.gross->toString());
        QCOMPARE(draft->reading->lines.size(), booked.lines.size());
        QVERIFY(!draft->document);
        const ReviewResult set =
            app::await(review.setField(id, draft->invoice.version, Field::PurchaseOrder, u("PO-7"), fixture.bruno));
        DBLEDGER_VERIFY(set);
        QCOMPARE(set->invoice.purchaseOrder, u("PO-7"));
        QList<domain::ReadLine> lines = set->reading->lines;
        lines.removeFirst();
        const ReviewResult shorter = app::await(review.setLines(id, set->invoice.version, lines, fixture.bruno));
        DBLEDGER_VERIFY(shorter);
        QCOMPARE(shorter->invoice.lines.size(), booked.lines.size() - 1);
        const ReviewResult longer = app::await(review.releaseLines(id, shorter->invoice.version, fixture.bruno));
        DBLEDGER_VERIFY(longer);
        QCOMPARE(longer->invoice.lines.size(), booked.lines.size());
        const ReviewResult back =
            app::await(review.releaseField(id, longer->invoice.version, Field::PurchaseOrder, fixture.bruno));
        DBLEDGER_VERIFY(back);
        QCOMPARE(back->invoice.purchaseOrder, booked.purchaseOrder);
        DBLEDGER_SAME_DRAFT(*back, *draft);
        const ReviewResult purchase =
            app::await(review.setDirection(id, back->invoice.version, domain::Direction::Purchase, fixture.bruno));
        DBLEDGER_VERIFY(purchase);
        QCOMPARE(purchase->invoice.direction, std::optional(domain::Direction::Purchase));
        const ReviewResult sale = app::await(review.setDirection(id, purchase->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(sale);
        DBLEDGER_SAME_DRAFT(*sale, *draft);
        const ReviewResult net =
            app::await(review.setField(id, sale->invoice.version, Field::NetTotal, u("1.00"), fixture.bruno));
        DBLEDGER_VERIFY(net);
        QCOMPARE(net->invoice.net->toString(), u("1.00"));
        const ReviewResult whole =
            app::await(review.releaseField(id, net->invoice.version, Field::NetTotal, fixture.bruno));
        DBLEDGER_VERIFY(whole);
        DBLEDGER_SAME_DRAFT(*whole, *draft);
        const ReviewResult again = app::await(review.approve(id, whole->invoice.version, {}, false, fixture.bruno));
        DBLEDGER_VERIFY(again);
        QCOMPARE(again->invoice.partyId, booked.partyId);
        QCOMPARE(again->invoice.gross, booked.gross);
        QCOMPARE(again->invoice.lines.first().productId, booked.lines.first().productId);
        QCOMPARE(fixture.count(u("products")), products);
        QCOMPARE(fixture.count(u("parties")), parties);
    }
};

DBLEDGER_TEST(ReviewFlowTest)
#include "ReviewFlowTest.moc"
