// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewFixture.h"
#include "domain/proof/Rules.h"
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

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

bool has(const Draft &draft, ErrorKind kind)
{
    for (const Error &obstacle : draft.obstacles)
        if (obstacle.kind == kind)
            return true;
    return false;
}

/// The due date lies before the issue date, everything else is proved.
Said dueTooEarly()
{
    Said said;
    said.more = {{Field::DueDate, t("2026-02-01")}};
    said.evaluated = true;
    return said;
}

} // namespace

/// What people say that a draft is, and how it is undone.
class ReviewDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directionIsSaid_data() { tests::addBackends(); }
    void directionIsSaid()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", tests::doubtful());
        const qint64 id = before.invoice.id;
        QCOMPARE(before.invoice.direction, std::optional(Direction::Purchase)); // the buyer is us
        const ReviewResult sale =
            app::await(fixture.review().setDirection(id, before.invoice.version, Direction::Sale, fixture.bruno));
        DBLEDGER_VERIFY(sale);
        QCOMPARE(sale->invoice.direction, std::optional(Direction::Sale)); // stronger than what was read
        QCOMPARE(sale->directionSaid, std::optional(Direction::Sale));
        QCOMPARE(sale->invoice.partyName, t("Papeterie Verdier"));
        QCOMPARE(sale->history.back().from, t("purchase"));
        QCOMPARE(sale->history.back().to, t("sale"));
        const ReviewResult back =
            app::await(fixture.review().setDirection(id, sale->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(back);
        QVERIFY(!back->directionSaid);
        DBLEDGER_SAME_DRAFT(*back, before);
        QCOMPARE(back->history.back().to, t("purchase"));
    }

    void unknownDirectionIsUnknownAgain()
    {
        ReviewFixture fixture(storage::Backend::Sqlite); // no company
        const Draft before = fixture.importDraft("one", Said());
        const ReviewResult said = app::await(fixture.review().setDirection(before.invoice.id, before.invoice.version,
                                                                           Direction::Purchase, fixture.bruno));
        DBLEDGER_VERIFY(said);
        QVERIFY(!has(*said, ErrorKind::DirectionUnknown));
        const ReviewResult back =
            app::await(fixture.review().setDirection(before.invoice.id, said->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
    }

    void proposedPartyIsAccepted_data() { tests::addBackends(); }
    void proposedPartyIsAccepted()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const qint64 known = fixture.show(fixture.import("one", Said()).invoiceId).invoice.partyId;
        Said weak = tests::doubtful();
        weak.number = t("F-2");
        weak.sellerAddress.clear();
        const Draft before = fixture.importDraft("two", weak);
        const qint64 id = before.invoice.id;
        QCOMPARE(before.invoice.proposedPartyId, known);
        QCOMPARE(before.proposedParty->name, t("Vasseur SARL"));
        const ReviewResult taken =
            app::await(fixture.review().setParty(id, before.invoice.version, known, fixture.bruno));
        DBLEDGER_VERIFY(taken);
        QCOMPARE(taken->invoice.partyId, known);
        QCOMPARE(taken->invoice.proposedPartyId, 0);
        QCOMPARE(taken->party->id, known);
        QCOMPARE(taken->partySaid, std::optional(known));
        QCOMPARE(taken->history.back().note, t("Vasseur SARL"));
        const ReviewResult refused =
            app::await(fixture.review().setParty(id, taken->invoice.version, 0, fixture.bruno));
        DBLEDGER_VERIFY(refused);
        QCOMPARE(refused->invoice.partyId, 0);
        QCOMPARE(refused->invoice.proposedPartyId, 0);
        const ReviewResult back =
            app::await(fixture.review().releaseParty(id, refused->invoice.version, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.review().setParty(id, back->invoice.version, 99, fixture.bruno)),
                              NotFound);
        const ReviewResult again =
            app::await(fixture.review().setParty(id, back->invoice.version, known, fixture.bruno));
        DBLEDGER_VERIFY(again);
        const ReviewResult approved =
            app::await(fixture.review().approve(id, again->invoice.version, {}, false, fixture.bruno));
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->invoice.partyId, known);
        QCOMPARE(fixture.count(t("parties")), 1);
    }

    void refusedPartyIsMadeAnew_data() { tests::addBackends(); }
    void refusedPartyIsMadeAnew()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        fixture.import("one", Said());
        Said weak = tests::doubtful();
        weak.number = t("F-2");
        weak.sellerAddress.clear();
        const Draft draft = fixture.importDraft("two", weak);
        const ReviewResult refused =
            app::await(fixture.review().setParty(draft.invoice.id, draft.invoice.version, 0, fixture.bruno));
        DBLEDGER_VERIFY(refused);
        const ReviewResult approved =
            app::await(fixture.review().approve(draft.invoice.id, refused->invoice.version, {}, false, fixture.bruno));
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->invoice.proposedPartyId, 0);
        QCOMPARE(fixture.count(t("parties")), 2);
    }

    void sameOneIsDropped_data() { tests::addBackends(); }
    void sameOneIsDropped()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const qint64 first = fixture.import("one", Said()).invoiceId;
        const Draft before = fixture.importDraft("two", Said());
        const qint64 id = before.invoice.id;
        QCOMPARE(before.invoice.duplicateOf, first);
        const ReviewResult same =
            app::await(fixture.review().settleDuplicate(id, before.invoice.version, true, fixture.bruno));
        DBLEDGER_VERIFY(same);
        QCOMPARE(same->invoice.state, InvoiceState::Void);
        QCOMPARE(same->invoice.voidReason, t("duplicate"));
        QCOMPARE(same->invoice.duplicateOf, first);
        QVERIFY(same->obstacles.isEmpty());
        const ReviewResult back = app::await(fixture.review().reopen(id, same->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
    }

    void anotherOneIsApproved_data() { tests::addBackends(); }
    void anotherOneIsApproved()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        fixture.import("one", Said());
        const Draft before = fixture.importDraft("two", Said());
        const qint64 id = before.invoice.id;
        QVERIFY(has(before, ErrorKind::Duplicate));
        const ReviewResult other =
            app::await(fixture.review().settleDuplicate(id, before.invoice.version, false, fixture.bruno));
        DBLEDGER_VERIFY(other);
        QCOMPARE(other->invoice.duplicateOf, 0);
        QVERIFY(!has(*other, ErrorKind::Duplicate));
        DBLEDGER_VERIFY_ERROR(
            app::await(fixture.review().settleDuplicate(id, other->invoice.version, false, fixture.bruno)), WrongState);
        const ReviewResult back =
            app::await(fixture.review().releaseDuplicate(id, other->invoice.version, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
        const ReviewResult again =
            app::await(fixture.review().settleDuplicate(id, back->invoice.version, false, fixture.bruno));
        DBLEDGER_VERIFY(again);
        DBLEDGER_VERIFY(app::await(fixture.review().approve(id, again->invoice.version, {}, false, fixture.bruno)));
    }

    void ruleIsOverridden_data() { tests::addBackends(); }
    void ruleIsOverridden()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", dueTooEarly());
        const qint64 id = before.invoice.id;
        const QString rule = domain::rules::dueAfterIssue;
        QVERIFY(before.obstacles.first().arguments.at(1).contains(rule));
        DBLEDGER_VERIFY_ERROR(
            app::await(fixture.review().overrideRule(id, before.invoice.version, rule, t(" "), fixture.bruno)),
            Incomplete);
        DBLEDGER_VERIFY_ERROR(
            app::await(fixture.review().overrideRule(id, before.invoice.version, t("none"), t("x"), fixture.bruno)),
            Invalid);
        const ReviewResult made = app::await(
            fixture.review().overrideRule(id, before.invoice.version, rule, t("paid in advance"), fixture.bruno));
        DBLEDGER_VERIFY(made);
        QVERIFY(made->obstacles.isEmpty());
        QCOMPARE(made->overrides.size(), 1);
        QCOMPARE(made->overrides.first(),
                 (domain::RuleOverride{rule, t("paid in advance"), fixture.bruno.name, fixture.clock->now()}));
        QCOMPARE(made->history.back().what, rule);
        QCOMPARE(made->history.back().note, t("paid in advance"));
        const ReviewResult reworded =
            app::await(fixture.review().overrideRule(id, made->invoice.version, rule, t("agreed"), fixture.chloe));
        DBLEDGER_VERIFY(reworded);
        QCOMPARE(reworded->overrides.size(), 1);
        QCOMPARE(reworded->overrides.first().note, t("agreed"));
        const ReviewResult back =
            app::await(fixture.review().withdrawOverride(id, reworded->invoice.version, rule, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
        const ReviewResult nothing =
            app::await(fixture.review().withdrawOverride(id, back->invoice.version, rule, fixture.bruno));
        DBLEDGER_VERIFY(nothing);
        QCOMPARE(nothing->invoice.version, back->invoice.version);
        // It is seen for good, in the books too.
        const ReviewResult forGood =
            app::await(fixture.review().overrideRule(id, back->invoice.version, rule, t("agreed"), fixture.chloe));
        DBLEDGER_VERIFY(forGood);
        DBLEDGER_VERIFY(app::await(fixture.review().approve(id, forGood->invoice.version, {}, false, fixture.bruno)));
        QCOMPARE(fixture.open(id).overrides.size(), 1);
    }
};

DBLEDGER_TEST(ReviewDecisionsTest)
#include "ReviewDecisionsTest.moc"
