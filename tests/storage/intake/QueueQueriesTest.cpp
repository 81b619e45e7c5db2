// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/QueueQueries.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/ReviewRepository.h"
#include "storage/intake/DocumentRepository.h"
#include "storage/intake/JobQueue.h"
#include "storage/intake/QueueRepository.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace dbledger;
using domain::QueueEntry;
using domain::QueueFilter;
using domain::QueueOrder;
using domain::QueueState;
using storage::Connection;
using storage::JobQueue;
using tests::TestDatabase;

namespace {

const QDateTime moment(QDate(2026, 3, 14), QTime(9, 0), Qt::UTC);
const QDate day = moment.date();
const Actor accountant{QStringLiteral("anna"), Role::Accountant, {}};

/// A document that waits.
qint64 bringIn(Connection &connection, const QString &name)
{
    const auto stored =
        storage::storeDocument(connection, name, name.toUtf8(),
                               QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256), accountant, moment);
    const auto job = JobQueue(connection, moment).enqueue(stored->id, {}, false, accountant.name);
    return job ? stored->id : 0;
}

/// Its job is done and a draft is there.
qint64 addDraft(Connection &connection, qint64 documentId, const QString &party, const QString &gross,
                const QString &currency, const QList<Error> &obstacles = {})
{
    JobQueue queue(connection, moment);
    const auto job = queue.claim(queue.status(documentId)->id, QStringLiteral("w"));
    if (!queue.finish((*job)->id, QStringLiteral("w")))
        return 0;
    domain::Invoice invoice;
    invoice.documentId = documentId;
    invoice.number = QStringLiteral("N-%1").arg(documentId);
    invoice.partyName = party;
    invoice.currency = domain::Currency::fromCode(currency);
    invoice.gross = domain::Money::fromDecimal(*domain::Decimal::parse(gross), *invoice.currency);
    const auto id = storage::insertInvoice(connection, invoice, {{}, moment, obstacles});
    return id ? *id : 0;
}

QStringList listedNames(const Result<domain::QueuePage> &page)
{
    QStringList names;
    if (page)
        for (const QueueEntry &entry : page->rows)
            names += entry.fileName;
    return names;
}

QStringList fileNames(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class QueueQueriesTest : public QObject
{
    Q_OBJECT

private:
    /// Seven documents, each in a state of its own.
    static void fill(Connection &connection)
    {
        const Error doubt{ErrorKind::NeedsReview, {QStringLiteral("gross_total")}, {}};
        bringIn(connection, QStringLiteral("Été.pdf"));
        addDraft(connection, bringIn(connection, QStringLiteral("b.pdf")), QStringLiteral("Zeta"), QStringLiteral("90"),
                 QStringLiteral("JPY"));
        addDraft(connection, bringIn(connection, QStringLiteral("A.pdf")), QStringLiteral("émile"),
                 QStringLiteral("120.50"), QStringLiteral("EUR"), {doubt});
        JobQueue queue(connection, moment);
        const auto fail = [&](const QString &name, ErrorKind kind) {
            const auto job = queue.claim(queue.status(bringIn(connection, name))->id, QStringLiteral("w"));
            return queue.fail((*job)->id, QStringLiteral("w"), {kind, {QStringLiteral("pdf")}, {}}, true);
        };
        DBLEDGER_VERIFY(fail(QStringLiteral("locked.pdf"), ErrorKind::DocumentLocked));
        DBLEDGER_VERIFY(fail(QStringLiteral("broken.pdf"), ErrorKind::DocumentBroken));
        const qint64 reading = bringIn(connection, QStringLiteral("c_1.pdf"));
        DBLEDGER_VERIFY(queue.claim(queue.status(reading)->id, QStringLiteral("w")));
        addDraft(connection, bringIn(connection, QStringLiteral("d.pdf")), QStringLiteral("Emile 2"),
                 QStringLiteral("-3"), QStringLiteral("EUR"));
    }

private Q_SLOTS:
    void sortsAndPages_data()
    {
        QTest::addColumn<storage::Backend>("backend");
        QTest::addColumn<QueueOrder>("order");
        QTest::addColumn<QString>("expected");
        for (const auto backend : {storage::Backend::Sqlite, storage::Backend::Postgresql}) {
            const auto row = [&](const char *name, QueueOrder order, const char *expected) {
                QTest::addRow("%s, %s", qPrintable(storage::backendName(backend)), name)
                    << backend << order << QString::fromUtf8(expected);
            };
            row("newest", QueueOrder::NewestFirst, "d.pdf c_1.pdf broken.pdf locked.pdf A.pdf b.pdf Été.pdf");
            row("oldest", QueueOrder::OldestFirst, "Été.pdf b.pdf A.pdf locked.pdf broken.pdf c_1.pdf d.pdf");
            row("name", QueueOrder::ByFileName, "A.pdf b.pdf broken.pdf c_1.pdf d.pdf Été.pdf locked.pdf");
            row("state", QueueOrder::ByState, "locked.pdf broken.pdf A.pdf d.pdf b.pdf c_1.pdf Été.pdf");
            row("party", QueueOrder::ByParty, "A.pdf d.pdf b.pdf Été.pdf locked.pdf broken.pdf c_1.pdf");
            row("amount", QueueOrder::ByAmount, "A.pdf b.pdf d.pdf c_1.pdf broken.pdf locked.pdf Été.pdf");
        }
    }
    void sortsAndPages()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        QFETCH(QueueOrder, order);
        QFETCH(QString, expected);
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        fill(*connection);
        const auto all = storage::listQueue(*connection, {}, order, 100, std::nullopt, day);
        DBLEDGER_VERIFY(all);
        QVERIFY(!all->next);
        QCOMPARE(listedNames(all).join(u' '), expected);
        for (const int limit : {1, 2, 3, 7}) {
            QStringList names;
            std::optional<domain::QueueKey> after;
            do {
                const auto page = storage::listQueue(*connection, {}, order, limit, after, day);
                DBLEDGER_VERIFY(page);
                QVERIFY(page->rows.size() == limit || !page->next);
                names += listedNames(page);
                after = page->next;
            } while (after && names.size() < 20);
            QCOMPARE(names.join(u' '), expected);
        }
    }

    void filters_data() { tests::addBackends(); }
    void filters()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        fill(*connection);
        const auto listed = [&](const QString &text, const QList<QueueState> &states,
                                QueueOrder order = QueueOrder::OldestFirst) {
            return listedNames(storage::listQueue(*connection, {text, states}, order, 100, std::nullopt, day));
        };
        QCOMPARE(listed(QStringLiteral("ete"), {}), fileNames("Été.pdf"));
        QCOMPARE(listed(QStringLiteral("EMILE pdf"), {}), fileNames("A.pdf d.pdf"));
        QCOMPARE(listed(QStringLiteral("n-2"), {}), fileNames("b.pdf"));
        QCOMPARE(listed(QStringLiteral("_"), {}), fileNames("c_1.pdf"));
        QCOMPARE(listed({}, {QueueState::Proved, QueueState::Waiting}), fileNames("Été.pdf b.pdf d.pdf"));
        QCOMPARE(listed({}, {QueueState::Proved, QueueState::Waiting}, QueueOrder::ByState),
                 fileNames("d.pdf b.pdf Été.pdf"));
        QVERIFY(listed(QStringLiteral("nobody"), {}).isEmpty());
        const auto counts = storage::queueCounts(*connection, day);
        DBLEDGER_VERIFY(counts);
        QCOMPARE(*counts, (QMap<QueueState, int>{{QueueState::Waiting, 1},
                                                 {QueueState::Reading, 1},
                                                 {QueueState::NeedsPassword, 1},
                                                 {QueueState::ToReview, 1},
                                                 {QueueState::Proved, 2},
                                                 {QueueState::Failed, 1}}));
        const auto entries = storage::queueEntries(*connection, {3, 99, 5}, day);
        DBLEDGER_VERIFY(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).obstacles.value(0).arguments, QStringList(QStringLiteral("gross_total")));
        QCOMPARE(entries->at(1).error->kind, ErrorKind::DocumentBroken);
        const auto proved = storage::provedDrafts(*connection, day);
        DBLEDGER_VERIFY(proved);
        QCOMPARE(proved->size(), 2);
        QCOMPARE(proved->at(1).documentId, 7);
    }

    void whatIsPutOffIsPostponedUntilThatDay_data() { tests::addBackends(); }
    void whatIsPutOffIsPostponedUntilThatDay()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        fill(*connection);
        storage::ReviewFacts review;
        review.postponedUntil = day.addDays(2);
        DBLEDGER_VERIFY(storage::storeReview(*connection, 1, review)); // b.pdf
        const auto states = [&](QDate today, const QList<QueueState> &wanted) {
            return listedNames(
                storage::listQueue(*connection, {{}, wanted}, QueueOrder::ByState, 100, std::nullopt, today));
        };
        QCOMPARE(states(day, {QueueState::Postponed}), fileNames("b.pdf"));
        QCOMPARE(states(day, {QueueState::Proved}), fileNames("d.pdf"));
        QCOMPARE(storage::queueCounts(*connection, day)->value(QueueState::Postponed), 1);
        QCOMPARE(storage::queueEntries(*connection, {2}, day)->value(0).state, QueueState::Postponed);
        QCOMPARE(storage::provedDrafts(*connection, day)->size(), 1);
        const QDate then = day.addDays(2);
        QCOMPARE(states(then, {QueueState::Postponed}), QStringList());
        QCOMPARE(states(then, {QueueState::Proved}), fileNames("d.pdf b.pdf"));
        QCOMPARE(storage::queueCounts(*connection, then)->value(QueueState::Postponed), 0);
        DBLEDGER_VERIFY(storage::closeReview(*connection, 1));
        QCOMPARE(states(day, {QueueState::Postponed}), QStringList());
    }

    void whatIsRemovedIsNotListedButTold_data() { tests::addBackends(); }
    void whatIsRemovedIsNotListedButTold()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        fill(*connection);
        const auto before = storage::lastQueueChange(*connection);
        DBLEDGER_VERIFY(before);
        QVERIFY(before->isValid());
        DBLEDGER_VERIFY(storage::markRemoved(*connection, 3, 2, moment));
        QCOMPARE(*storage::removedDraft(*connection, 3), std::optional<qint64>(2));
        QCOMPARE(*storage::removedDraft(*connection, 4), std::optional<qint64>());
        QCOMPARE(
            listedNames(storage::listQueue(*connection, {}, QueueOrder::OldestFirst, 100, std::nullopt, day)).size(),
            6);
        QVERIFY(storage::queueEntries(*connection, {3}, day)->isEmpty());
        const auto changes = storage::queueChanges(*connection, before->addMSecs(-1));
        DBLEDGER_VERIFY(changes);
        // not the last one of them: what happens in the same millisecond is told in the order of the documents
        const auto told = std::ranges::find(*changes, 3, &storage::QueueChange::documentId);
        QVERIFY(told != changes->end());
        QVERIFY(told->at >= *before);
        DBLEDGER_VERIFY(storage::markRestored(*connection, 3));
        QCOMPARE(storage::queueEntries(*connection, {3}, day)->value(0).state, QueueState::ToReview);
    }

    void itIsBuiltForDocumentsThatWereThereBefore_data() { tests::addBackends(); }
    void itIsBuiltForDocumentsThatWereThereBefore()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        fill(*connection);
        const QStringList expected =
            listedNames(storage::listQueue(*connection, {}, QueueOrder::ByParty, 100, std::nullopt, day));
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("DELETE FROM queue_entries")));
        DBLEDGER_VERIFY(storage::buildQueueOnce(*connection));
        QCOMPARE(listedNames(storage::listQueue(*connection, {}, QueueOrder::ByParty, 100, std::nullopt, day)),
                 expected);
        QCOMPARE(storage::queueEntries(*connection, {7}, day)->value(0).state,
                 QueueState::ToReview); // not known to be proved
    }
};

DBLEDGER_TEST(QueueQueriesTest)
#include "QueueQueriesTest.moc"
