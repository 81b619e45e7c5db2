// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/ReviewRepository.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/PartyRepository.h"
#include "storage/database/AuditLog.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using storage::Connection;
using storage::ReviewFacts;
using tests::TestDatabase;

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

qint64 insertDraft(Connection &connection, const QString &number)
{
    domain::Invoice invoice;
    invoice.number = number;
    invoice.direction = domain::Direction::Purchase;
    const auto id = storage::insertInvoice(connection, invoice, {QStringLiteral("seller"), noon});
    if (!id)
        QTest::qFail(qPrintable(tests::describe(id.error())), __FILE__, __LINE__);
    return id ? *id : 0;
}

} // namespace

class ReviewRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreKept_data() { tests::addBackends(); }
    void factsAreKept()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 id = insertDraft(*connection, QStringLiteral("1"));
        const auto nothing = storage::reviewOf(*connection, id);
        DBLEDGER_VERIFY(nothing);
        QVERIFY(nothing->hasIt.isEmpty() && !nothing->direction && !nothing->party && nothing->bookedParty == 0);
        domain::Party party;
        party.name = QStringLiteral("A");
        const qint64 partyId = *storage::insertParty(*connection, party, noon);
        ReviewFacts facts;
        facts.note = QStringLiteral("ask Ève");
        facts.hasIt = QStringLiteral("bruno");
        facts.hasItSince = noon;
        facts.postponedUntil = QDate(2026, 4, 1);
        facts.direction = domain::Direction::Sale;
        facts.party = partyId;
        facts.bookedParty = partyId;
        DBLEDGER_VERIFY(storage::storeReview(*connection, id, facts));
        const auto kept = storage::reviewOf(*connection, id);
        DBLEDGER_VERIFY(kept);
        QCOMPARE(kept->note, facts.note);
        QCOMPARE(kept->hasIt, facts.hasIt);
        QCOMPARE(kept->hasItSince, noon);
        QCOMPARE(kept->postponedUntil, facts.postponedUntil);
        QCOMPARE(kept->direction, facts.direction);
        QCOMPARE(kept->party, facts.party);
        QCOMPARE(kept->bookedParty, partyId);
        facts.party = 0; // none that is stored, which is not the same as nothing said
        DBLEDGER_VERIFY(storage::storeReview(*connection, id, facts));
        QCOMPARE(storage::reviewOf(*connection, id)->party, std::optional<qint64>(0));
        DBLEDGER_VERIFY(storage::closeReview(*connection, id));
        const auto closed = storage::reviewOf(*connection, id);
        QVERIFY(closed->hasIt.isEmpty() && !closed->hasItSince.isValid() && !closed->postponedUntil.isValid());
        QCOMPARE(closed->note, facts.note);
    }

    void overridesStandUntilWithdrawn_data() { tests::addBackends(); }
    void overridesStandUntilWithdrawn()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 id = insertDraft(*connection, QStringLiteral("1"));
        domain::RuleOverride made{QStringLiteral("iban"), QStringLiteral("called"), QStringLiteral("bruno"), noon};
        DBLEDGER_VERIFY(storage::insertOverride(*connection, id, made));
        made.note = QStringLiteral("called twice");
        DBLEDGER_VERIFY(storage::insertOverride(*connection, id, made));
        QCOMPARE(*storage::overridesOf(*connection, id), QList<domain::RuleOverride>{made});
        QCOMPARE(*storage::withdrawOverride(*connection, id, QStringLiteral("bic"), noon), false);
        QCOMPARE(*storage::withdrawOverride(*connection, id, made.rule, noon), true);
        QVERIFY(storage::overridesOf(*connection, id)->isEmpty());
        QCOMPARE(*connection->number(QStringLiteral("SELECT COUNT(*) FROM rule_overrides")), 2); // none is forgotten
    }

    void distinctOnesRepeatNoOther_data() { tests::addBackends(); }
    void distinctOnesRepeatNoOther()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 first = insertDraft(*connection, QStringLiteral("F-1"));
        const qint64 second = insertDraft(*connection, QStringLiteral("F-1"));
        const qint64 third = insertDraft(*connection, QStringLiteral("F-1"));
        const auto repeats = [&](qint64 id) {
            return *storage::duplicateOf(*connection, *storage::invoiceById(*connection, id), QStringLiteral("seller"));
        };
        QCOMPARE(repeats(second), first);
        DBLEDGER_VERIFY(storage::markDistinct(*connection, second, first));
        QCOMPARE(repeats(second), third); // of that one nothing was said
        QCOMPARE(repeats(first), third);  // it holds both ways
        QCOMPARE(*storage::forgetDistinct(*connection, second), true);
        QCOMPARE(*storage::forgetDistinct(*connection, second), false);
        QCOMPARE(repeats(second), first);
    }

    void historySinceAVersion_data() { tests::addBackends(); }
    void historySinceAVersion()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const Actor actor{QStringLiteral("bruno"), Role::Accountant, QStringLiteral("test")};
        const QString invoice = QStringLiteral("invoice");
        for (const int version : {1, 2, 0, 3})
            DBLEDGER_VERIFY(
                storage::audit(*connection, actor, noon,
                               {invoice, 7, QStringLiteral("step %1").arg(version), {}, {}, {}, {}, version}));
        QCOMPARE(storage::historyOf(*connection, invoice, 7)->size(), 4);
        const auto since = storage::historySince(*connection, invoice, 7, 1);
        DBLEDGER_VERIFY(since);
        QCOMPARE(since->size(), 2);
        QCOMPARE(since->first().action, QStringLiteral("step 2"));
        QVERIFY(storage::historySince(*connection, invoice, 8, 0)->isEmpty());
    }

    void waitingOnesInTheirOrder_data() { tests::addBackends(); }
    void waitingOnesInTheirOrder()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 first = insertDraft(*connection, QStringLiteral("1"));
        const qint64 second = insertDraft(*connection, QStringLiteral("2"));
        const storage::WaitingFor chloe{QStringLiteral("chloe"), QDate(2026, 3, 14), noon.addSecs(-3600)};
        QCOMPARE(*storage::nextWaiting(*connection, chloe, first), second);
        QCOMPARE(*storage::nextWaiting(*connection, chloe, second), first);
        ReviewFacts facts;
        facts.hasIt = QStringLiteral("bruno");
        facts.hasItSince = noon;
        DBLEDGER_VERIFY(storage::storeReview(*connection, first, facts));
        QCOMPARE(*storage::nextWaiting(*connection, chloe, second), 0);
        QCOMPARE(storage::waitingInvoices(*connection, chloe, 9)->size(), 1);
        facts.hasItSince = noon.addSecs(-7200); // long ago
        DBLEDGER_VERIFY(storage::storeReview(*connection, first, facts));
        QCOMPARE(*storage::nextWaiting(*connection, chloe, second), first);
        facts.postponedUntil = QDate(2026, 3, 15);
        DBLEDGER_VERIFY(storage::storeReview(*connection, first, facts));
        QCOMPARE(*storage::nextWaiting(*connection, chloe, second), 0);
        facts.postponedUntil = QDate(2026, 3, 14); // the day has come
        DBLEDGER_VERIFY(storage::storeReview(*connection, first, facts));
        const auto waiting = storage::waitingInvoices(*connection, chloe, 9);
        DBLEDGER_VERIFY(waiting);
        QCOMPARE(waiting->first().id, first);
        QCOMPARE(waiting->first().number, QStringLiteral("1"));
    }
};

DBLEDGER_TEST(ReviewRepositoryTest)
#include "ReviewRepositoryTest.moc"
