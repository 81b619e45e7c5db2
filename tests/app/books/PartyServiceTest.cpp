// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/PartyService.h"
#include "AppFixture.h"
#include "app/review/ReviewService.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Direction;
using domain::PartyFilter;
using domain::PartyOrder;
using domain::PartyRow;
using domain::PartySort;
using tests::AppFixture;
using tests::Said;

namespace {

Said sale(const QString &number, const QString &buyer, const QString &gross,
          const QString &date = QStringLiteral("2026-03-01"), const QString &currency = QStringLiteral("EUR"))
{
    Said said = tests::sale(number, buyer, gross);
    said.date = date;
    said.currency = currency;
    return said;
}

/// What a page after page list shows, in pages of two.
QList<PartyRow> listed(AppFixture &fixture, const PartyFilter &filter, const PartySort &sort)
{
    QList<PartyRow> rows;
    std::optional<domain::PageKey> after;
    do {
        const auto page = app::await(fixture.app().parties().list(filter, sort, 2, after, fixture.viewer));
        if (!page) {
            QTest::qFail(qPrintable(tests::describe(page.error())), __FILE__, __LINE__);
            return {};
        }
        rows += page->rows;
        after = page->next;
        if (page->rows.size() != 2 && after)
            QTest::qFail("a page that is not full has another behind it", __FILE__, __LINE__);
    } while (after);
    return rows;
}

QString names(const QList<PartyRow> &rows)
{
    QStringList all;
    for (const PartyRow &row : rows)
        all.append(row.party.name);
    return all.join(u' ');
}

QString money(const QList<domain::Money> &amounts)
{
    QStringList all;
    for (const domain::Money &amount : amounts)
        all.append(amount.toString() + amount.currency().code());
    return all.join(u' ');
}

const PartyFilter customers{{}, Direction::Sale};

/// Four customers, one of them in a foreign currency only, and a supplier.
void fill(AppFixture &fixture)
{
    fixture.setUpCompany();
    fixture.import("1", sale(QStringLiteral("A1"), QStringLiteral("Bob"), QStringLiteral("300.00")));
    fixture.import(
        "2", sale(QStringLiteral("A2"), QStringLiteral("Éva"), QStringLiteral("500.00"), QStringLiteral("2026-01-05")));
    fixture.import("3", sale(QStringLiteral("A3"), QStringLiteral("Carl"), QStringLiteral("100.00"),
                             QStringLiteral("2026-02-05")));
    fixture.import("4", sale(QStringLiteral("A4"), QStringLiteral("Bob"), QStringLiteral("50.00"),
                             QStringLiteral("2026-03-02"), QStringLiteral("USD")));
    fixture.import("5", sale(QStringLiteral("A5"), QStringLiteral("Dan"), QStringLiteral("70.00"),
                             QStringLiteral("2026-03-03"), QStringLiteral("USD")));
    fixture.import("6", tests::purchase());
}

qint64 idOf(AppFixture &fixture, const QString &name)
{
    for (const PartyRow &row : listed(fixture, {name, {}}, {}))
        if (row.party.name == name)
            return row.party.id;
    QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    return 0;
}

} // namespace

class PartyServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data() { tests::addBackends(); }
    void sorts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fill(fixture);
        const auto sorted = [&](PartyOrder order, bool descending) {
            return names(listed(fixture, customers, {order, descending}));
        };
        QCOMPARE(sorted(PartyOrder::Name, false), QStringLiteral("Bob Carl Dan Éva"));
        QCOMPARE(sorted(PartyOrder::Name, true), QStringLiteral("Éva Dan Carl Bob"));
        QCOMPARE(sorted(PartyOrder::Revenue, true), QStringLiteral("Éva Bob Carl Dan")); // Dan: nothing in euros
        QCOMPARE(sorted(PartyOrder::Revenue, false), QStringLiteral("Carl Bob Éva Dan"));
        QCOMPARE(sorted(PartyOrder::LastInvoice, true), QStringLiteral("Bob Carl Éva Dan"));
        QCOMPARE(names(listed(fixture, {{}, Direction::Purchase}, {})), QStringLiteral("Vasseur SARL"));
        QCOMPARE(names(listed(fixture, {{}, Direction::Purchase}, {PartyOrder::Revenue, true})),
                 QStringLiteral("Vasseur SARL"));
        QCOMPARE(names(listed(fixture, {}, {PartyOrder::Revenue, true})),
                 QStringLiteral("Éva Bob Carl Dan Vasseur SARL"));
        QCOMPARE(names(listed(fixture, {QStringLiteral("EVA"), Direction::Sale}, {})), QStringLiteral("Éva"));
        QCOMPARE(*app::await(fixture.app().parties().count(customers, fixture.viewer)), 4);
        QCOMPARE(*app::await(fixture.app().parties().count({}, fixture.viewer)), 5);
    }

    void sums_data() { tests::addBackends(); }
    void sums()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fill(fixture);
        app::PaymentEntry part;
        part.amount = domain::Decimal::fromInt(100);
        const auto invoice = app::await(fixture.app().invoices().find(QStringLiteral("A1"), fixture.anna));
        DBLEDGER_VERIFY(app::await(fixture.app().payments().pay(*invoice, part, fixture.anna)));
        const PartyRow bob = listed(fixture, customers, {}).first();
        QCOMPARE(bob.party.name, QStringLiteral("Bob"));
        QCOMPARE(bob.invoices, 2);
        QCOMPARE(money(bob.net), QStringLiteral("300.00EUR 50.00USD"));
        QCOMPARE(money(bob.open), QStringLiteral("200.00EUR 50.00USD"));
        QCOMPARE(bob.lastInvoice, QDate(2026, 3, 2));
        const PartyRow supplier = listed(fixture, {{}, Direction::Purchase}, {}).first();
        QCOMPARE(supplier.city, QStringLiteral("Lyon"));
        QCOMPARE(money(supplier.net), QStringLiteral("120.00EUR"));
        const auto detail = app::await(fixture.app().parties().show(supplier.party.id, fixture.viewer));
        DBLEDGER_VERIFY(detail);
        QCOMPARE(money(detail->purchases.net), QStringLiteral("120.00EUR"));
        QVERIFY(detail->sales.net.isEmpty() && detail->sales.party == supplier.party);
        QCOMPARE(detail->history.first().action, QStringLiteral("create"));
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().parties().show(99, fixture.viewer)), NotFound);
    }

    void edits_data() { tests::addBackends(); }
    void edits()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fill(fixture);
        app::PartyService &parties = fixture.app().parties();
        domain::Party party = listed(fixture, {{}, Direction::Purchase}, {}).first().party;
        const domain::Party before = party;
        party.name = QStringLiteral(" Vasseur  SA ");
        party.address = QStringLiteral("8 rue des Lilas\n\n 75011 Paris ");
        party.vatId = QStringLiteral("FR 83 404 833 048");
        party.email = QStringLiteral("compta@vasseur.example");
        party.termsDays = 45;
        const auto edited = app::await(parties.edit(party, fixture.anna));
        DBLEDGER_VERIFY(edited);
        QCOMPARE(edited->name, QStringLiteral("Vasseur SA"));
        QCOMPARE(edited->postalCode, QStringLiteral("75011"));
        QCOMPARE(edited->vatId, QStringLiteral("FR83404833048"));
        QCOMPARE(edited->siren, QStringLiteral("404833048")); // the VAT id holds it
        QCOMPARE(edited->version, before.version + 1);
        DBLEDGER_VERIFY_ERROR(app::await(parties.edit(party, fixture.anna)), Conflict);
        QStringList changes;
        const auto detail = app::await(parties.show(party.id, fixture.anna));
        for (const domain::HistoryEntry &entry : detail->history)
            if (entry.action == u"change")
                changes.append(entry.what);
        QCOMPARE(changes.join(u' '), QStringLiteral("name address postal_code vat-id siren email terms_days"));
        const auto refused = [&](auto change) {
            domain::Party wrong = *edited;
            change(wrong);
            return app::await(parties.edit(wrong, fixture.anna));
        };
        DBLEDGER_VERIFY_ERROR(refused([](domain::Party &p) { p.name = QStringLiteral(" "); }), Incomplete);
        DBLEDGER_VERIFY_ERROR(refused([](domain::Party &p) { p.vatId = QStringLiteral("FR84404833048"); }), Invalid);
        DBLEDGER_VERIFY_ERROR(refused([](domain::Party &p) { p.siren = QStringLiteral("404833049"); }), Invalid);
        DBLEDGER_VERIFY_ERROR(refused([](domain::Party &p) { p.email = QStringLiteral("vasseur"); }), Invalid);
        DBLEDGER_VERIFY_ERROR(refused([](domain::Party &p) { p.termsDays = 366; }), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(parties.edit(*edited, fixture.viewer)), NotAllowed);
    }

    void mergesAndSplits_data() { tests::addBackends(); }
    void mergesAndSplits()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fill(fixture);
        app::PartyService &parties = fixture.app().parties();
        const qint64 bob = idOf(fixture, QStringLiteral("Bob")), carl = idOf(fixture, QStringLiteral("Carl")),
                     dan = idOf(fixture, QStringLiteral("Dan"));
        DBLEDGER_VERIFY_ERROR(app::await(parties.merge(bob, {carl, bob}, fixture.anna)), Invalid);
        QCOMPARE(listed(fixture, customers, {}).size(), 4); // nothing of it happened
        const auto merges = app::await(parties.merge(bob, {carl, dan}, fixture.anna));
        DBLEDGER_VERIFY(merges);
        QCOMPARE(merges->size(), 2);
        QCOMPARE(merges->first().fromName, QStringLiteral("Carl"));
        QCOMPARE(merges->first().moved, 1);
        QCOMPARE(names(listed(fixture, customers, {})), QStringLiteral("Bob Éva"));
        QCOMPARE(money(listed(fixture, customers, {}).first().net), QStringLiteral("400.00EUR 120.00USD"));
        QCOMPARE(app::await(parties.show(carl, fixture.anna))->mergedInto, bob);
        DBLEDGER_VERIFY_ERROR(app::await(parties.merge(carl, {bob}, fixture.anna)), WrongState);
        DBLEDGER_VERIFY_ERROR(
            app::await(parties.edit(app::await(parties.show(carl, fixture.anna))->sales.party, fixture.anna)),
            WrongState);

        // Whoever matches Carl is Bob now.
        const auto later =
            fixture.import("7", sale(QStringLiteral("A7"), QStringLiteral("Carl"), QStringLiteral("9.00")));
        QCOMPARE(fixture.show(later.invoiceId).invoice.partyId, bob);
        DBLEDGER_VERIFY_ERROR(app::await(parties.split(merges->first().id, fixture.viewer)), NotAllowed);
        const auto split = app::await(parties.split(merges->first().id, fixture.anna));
        DBLEDGER_VERIFY(split);
        QVERIFY(split->undoneAt.isValid());
        QVERIFY(names(listed(fixture, customers, {})).startsWith(QStringLiteral("Bob Carl")));
        const auto back = app::await(parties.show(carl, fixture.anna));
        QCOMPARE(money(back->sales.net), QStringLiteral("100.00EUR"));
        QCOMPARE(back->mergedInto, 0);
        DBLEDGER_VERIFY_ERROR(app::await(parties.split(merges->first().id, fixture.anna)), WrongState);
        DBLEDGER_VERIFY_ERROR(app::await(parties.split(99, fixture.anna)), NotFound);
        QStringList actions;
        for (const domain::HistoryEntry &entry : back->history)
            actions.append(entry.action);
        QCOMPARE(actions.join(u' '), QStringLiteral("create merge split"));
    }

    void mergedSuppliersSellTogether_data() { tests::addBackends(); }
    void mergedSuppliersSellTogether()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const auto bought = [&](const char *bytes, const QString &seller, const QString &product) {
            Said said = tests::purchase(QString::fromLatin1(bytes));
            said.seller = seller;
            said.lines = {tests::line(product, QStringLiteral("1"), QStringLiteral("120"), QStringLiteral("120.00"))};
            fixture.import(bytes, said);
        };
        bought("1", QStringLiteral("Vasseur"), QStringLiteral("Paper"));
        bought("2", QStringLiteral("Wasser"), QStringLiteral("Paper")); // the same name from both
        bought("3", QStringLiteral("Wasser"), QStringLiteral("Ink"));
        app::PartyService &parties = fixture.app().parties();
        const qint64 vasseur = idOf(fixture, QStringLiteral("Vasseur")),
                     wasser = idOf(fixture, QStringLiteral("Wasser"));
        const auto merges = app::await(parties.merge(vasseur, {wasser}, fixture.anna));
        DBLEDGER_VERIFY(merges);
        QCOMPARE(merges->first().moved, 5); // two invoices, two products, one name
        const auto number = [&](const QString &sql) { return *fixture.database.connect()->number(sql); };
        const QString ofVasseur = QStringLiteral("SELECT COUNT(*) FROM %1 WHERE supplier_id = %2");
        QCOMPARE(number(ofVasseur.arg(QStringLiteral("products")).arg(vasseur)), 3);
        DBLEDGER_VERIFY(app::await(parties.split(merges->first().id, fixture.anna)));
        QCOMPARE(number(ofVasseur.arg(QStringLiteral("products")).arg(vasseur)), 1);
        QCOMPARE(number(ofVasseur.arg(QStringLiteral("product_aliases")).arg(wasser)), 2);
    }

    void whomAPersonNamedIsWhoItBecame_data() { tests::addBackends(); }
    void whomAPersonNamedIsWhoItBecame()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fill(fixture);
        const qint64 bob = idOf(fixture, QStringLiteral("Bob")), carl = idOf(fixture, QStringLiteral("Carl"));
        Said doubtful = sale(QStringLiteral("A8"), QStringLiteral("C."), QStringLiteral("8.00"));
        doubtful.ok = false;
        const qint64 id = fixture.import("8", doubtful).invoiceId;
        app::ReviewService &review = fixture.app().review();
        const auto said = app::await(review.setParty(id, fixture.show(id).invoice.version, carl, fixture.anna));
        DBLEDGER_VERIFY(said);
        DBLEDGER_VERIFY(app::await(fixture.app().parties().merge(bob, {carl}, fixture.anna)));
        DBLEDGER_VERIFY_ERROR(app::await(review.approve(id, said->invoice.version, {}, false, fixture.anna)),
                              Conflict); // look again
        const int version = fixture.show(id).invoice.version;
        DBLEDGER_VERIFY(app::await(review.approve(id, version, {}, false, fixture.anna)));
        QCOMPARE(fixture.show(id).invoice.partyId, bob);
    }

    void mergesInAChain_data() { tests::addBackends(); }
    void mergesInAChain()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fill(fixture);
        app::PartyService &parties = fixture.app().parties();
        const qint64 bob = idOf(fixture, QStringLiteral("Bob")), carl = idOf(fixture, QStringLiteral("Carl")),
                     dan = idOf(fixture, QStringLiteral("Dan"));
        const auto first = app::await(parties.merge(carl, {dan}, fixture.anna));
        const auto second = app::await(parties.merge(bob, {carl}, fixture.anna));
        DBLEDGER_VERIFY(first);
        DBLEDGER_VERIFY(second);
        QCOMPARE(app::await(parties.show(dan, fixture.anna))->mergedInto, bob);
        DBLEDGER_VERIFY_ERROR(app::await(parties.split(first->first().id, fixture.anna)), WrongState);
        DBLEDGER_VERIFY(app::await(parties.split(second->first().id, fixture.anna)));
        DBLEDGER_VERIFY(app::await(parties.split(first->first().id, fixture.anna)));
        QCOMPARE(names(listed(fixture, customers, {})), QStringLiteral("Bob Carl Dan Éva"));
    }
};

DBLEDGER_TEST(PartyServiceTest)
#include "PartyServiceTest.moc"
