// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "app/intake/QueueService.h"
#include "app/review/ReviewService.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::QueueEntry;
using app::QueueService;
using app::QueueState;
using tests::AppFixture;
using tests::purchase;

namespace {

/// In the order in which they came.
QList<qint64> documentsIn(AppFixture &fixture)
{
    const auto page =
        app::await(fixture.app().queue().list({}, app::QueueOrder::OldestFirst, 1'000, std::nullopt, fixture.viewer));
    QList<qint64> documents;
    if (page)
        for (const QueueEntry &entry : page->rows)
            documents.append(entry.documentId);
    return documents;
}

QueueEntry entryOf(AppFixture &fixture, qint64 documentId)
{
    const auto entries = app::await(fixture.app().queue().entries({documentId}, fixture.viewer));
    return entries ? entries->value(0) : QueueEntry();
}

app::Removal removed(AppFixture &fixture, const QList<qint64> &documentIds)
{
    fixture.clock->advance(std::chrono::seconds(1));
    const auto removal = app::await(fixture.app().queue().remove(documentIds, fixture.anna));
    return removal ? *removal : app::Removal{{}, {}, removal.error()};
}

int restored(AppFixture &fixture, const app::Removal &removal)
{
    const auto number = app::await(fixture.app().queue().restore(removal, fixture.anna));
    return number ? *number : -1;
}

/// That many, unread; their ids.
QList<qint64> addedDocuments(AppFixture &fixture, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths += fixture.file(QByteArray::number(i), purchase(QStringLiteral("F-%1").arg(i)));
    app::await(fixture.app().queue().add(paths, std::nullopt, fixture.anna));
    return documentsIn(fixture);
}

} // namespace

/// What leaves the queue by a person's hand, and what comes back.
class RemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedAndRestored_data() { tests::addBackends(); }
    void removedAndRestored()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        QueueService &queue = fixture.app().queue();
        queue.start(fixture.anna);
        const QString draft = fixture.file("one", purchase());
        app::await(queue.add({draft}, std::nullopt, fixture.anna));
        QTRY_COMPARE(entryOf(fixture, documentsIn(fixture).value(0)).state, QueueState::Proved);
        const qint64 id = documentsIn(fixture).value(0);
        const qint64 invoice = entryOf(fixture, id).invoiceId;
        DBLEDGER_VERIFY(app::await(fixture.app().invoices().correct(invoice, 1, domain::Field::InvoiceNumber,
                                                                    QStringLiteral("F-7"), {}, fixture.anna)));
        const app::Removal removal = removed(fixture, {id});
        QCOMPARE(removal.documentIds, {id});
        QVERIFY(documentsIn(fixture).isEmpty());
        QCOMPARE(fixture.show(invoice).invoice.state, domain::InvoiceState::Void);
        QCOMPARE(removed(fixture, {id}).documentIds.size(), 0);
        QCOMPARE(*app::await(queue.retry({id}, fixture.anna)), 0);
        QCOMPARE(*app::await(queue.restore(removal, fixture.anna)), 1);
        QCOMPARE(entryOf(fixture, id).state, QueueState::Proved);
        QCOMPARE(entryOf(fixture, id).number, QStringLiteral("F-7")); // what a person said is still there
        QCOMPARE(fixture.show(invoice).invoice.state, domain::InvoiceState::Draft);
        QCOMPARE(removed(fixture, {id}).documentIds.size(), 1);
        DBLEDGER_VERIFY(app::await(fixture.app().review().reopen(invoice, fixture.show(invoice).invoice.version,
                                                                 QStringLiteral("wanted"), fixture.anna)));
        QCOMPARE(entryOf(fixture, id).state, QueueState::Proved); // the document comes with its draft
        QCOMPARE(removed(fixture, {id}).documentIds.size(), 1);
        QCOMPARE(app::await(queue.add({draft}, std::nullopt, fixture.anna)).added, 1); // the same file again
        QCOMPARE(entryOf(fixture, id).number, QStringLiteral("F-7"));
        QCOMPARE(*app::await(queue.approveAllProved(fixture.anna)), 1);
        QCOMPARE(removed(fixture, {id}).documentIds.size(), 0); // it is in the books
        QCOMPARE(entryOf(fixture, id).state, QueueState::Approved);
        QCOMPARE(fixture.count(QStringLiteral("audit_log WHERE entity = 'document' AND action = 'remove'")), 3);
        QCOMPARE(fixture.count(QStringLiteral("audit_log WHERE entity = 'document' AND action = 'restore'")), 3);
    }

    void whatWasNotReadWaitsAgainWhenItIsRestored()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        app::await(fixture.app().queue().add({fixture.file("one", purchase())}, std::nullopt, fixture.anna));
        const qint64 id = documentsIn(fixture).value(0);
        QueueService &queue = fixture.app().queue();
        const app::Removal removal = removed(fixture, {id});
        queue.start(fixture.anna);
        QCOMPARE(*app::await(queue.restore(removal, fixture.anna)), 1);
        QTRY_COMPARE(entryOf(fixture, id).state, QueueState::Proved);
    }

    void onlyWhatTheRemovalTookComesBack_data() { tests::addBackends(); }
    void onlyWhatTheRemovalTookComesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const QList<qint64> ids = addedDocuments(fixture, 4);
        QCOMPARE(ids.size(), 4);
        QCOMPARE(removed(fixture, {ids[0]}).documentIds, {ids[0]}); // a colleague's, meanwhile
        const app::Removal ours = removed(fixture, {ids[0], ids[1], ids[2]});
        QCOMPARE(ours.documentIds, (QList<qint64>{ids[1], ids[2]}));
        QVERIFY(!ours.ended);
        QCOMPARE(restored(fixture, ours), 2);
        QCOMPARE(documentsIn(fixture), (QList<qint64>{ids[1], ids[2], ids[3]}));
        QCOMPARE(restored(fixture, ours), 0);
    }

    void whatWasRemovedOnceMoreStaysOut_data() { tests::addBackends(); }
    void whatWasRemovedOnceMoreStaysOut()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const QList<qint64> ids = addedDocuments(fixture, 2);
        const app::Removal first = removed(fixture, ids);
        QCOMPARE(restored(fixture, {{ids[0]}, first.at, {}}), 1);
        const app::Removal second = removed(fixture, {ids[0]});
        QCOMPARE(restored(fixture, first), 1);
        QCOMPARE(documentsIn(fixture), {ids[1]});
        QCOMPARE(restored(fixture, second), 1);
        QCOMPARE(documentsIn(fixture), ids);
    }

    void whatFailsHalfWaySaysWhatItTook_data() { tests::addBackends(); }
    void whatFailsHalfWaySaysWhatItTook()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const QList<qint64> ids = addedDocuments(fixture, 102); // two transactions
        const auto connection = fixture.database.connect();
        const QString table = backend == storage::Backend::Sqlite
                                  ? QStringLiteral("CREATE TRIGGER no_more BEFORE UPDATE ON documents WHEN OLD.id = %1 "
                                                   "BEGIN SELECT RAISE(ABORT, 'no more'); END")
                                  : QStringLiteral("ALTER TABLE documents ADD CONSTRAINT no_more CHECK (id <> %1 OR "
                                                   "removed_at IS NULL)");
        DBLEDGER_VERIFY(connection->run(table.arg(ids.last())));
        const app::Removal removal = removed(fixture, ids);
        QVERIFY(removal.ended);
        QCOMPARE(removal.ended->kind, ErrorKind::DatabaseFailed);
        QCOMPARE(removal.documentIds, ids.first(100));
        QCOMPARE(documentsIn(fixture), ids.last(2));
        QCOMPARE(restored(fixture, removal), 100);
        QCOMPARE(documentsIn(fixture), ids);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().queue().remove({ids.last()}, fixture.anna)), DatabaseFailed);
    }
};

DBLEDGER_TEST(RemovalTest)
#include "RemovalTest.moc"
