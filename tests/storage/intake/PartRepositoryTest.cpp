// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/PartRepository.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/database/AuditLog.h"
#include "storage/intake/DocumentRepository.h"
#include "storage/intake/JobQueue.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace dbledger;
using storage::Connection;
using storage::DocumentPart;
using tests::TestDatabase;

namespace {

const QDateTime midday(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

qint64 storedDocument(Connection &connection, const QByteArray &bytes)
{
    const auto stored = storage::storeDocument(connection, QStringLiteral("scan.pdf"), bytes,
                                               QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                                               {QStringLiteral("anna"), Role::Accountant, {}}, midday);
    if (!stored)
        QTest::qFail(qPrintable(tests::describe(stored.error())), __FILE__, __LINE__);
    return stored ? stored->id : 0;
}

} // namespace

class PartRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreKeptInTheOrderOfTheirPages_data() { tests::addBackends(); }
    void partsAreKeptInTheOrderOfTheirPages()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 whole = storedDocument(*connection, "whole"), one = storedDocument(*connection, "one"),
                     two = storedDocument(*connection, "two");
        QVERIFY(storage::partsOf(*connection, whole)->isEmpty());
        DBLEDGER_VERIFY(storage::storeParts(*connection, whole, {{{3, 3}, two, false}, {{1, 2}, one, true}}));
        const auto parts = storage::partsOf(*connection, whole);
        DBLEDGER_VERIFY(parts);
        QCOMPARE(parts->size(), 2);
        QCOMPARE(parts->at(0).pages, (domain::PageRange{1, 2}));
        QCOMPARE(parts->at(0).documentId, one);
        QVERIFY(parts->at(0).isNew && !parts->at(1).isNew);
        DBLEDGER_VERIFY(storage::storeParts(*connection, whole, {{{1, 3}, two, true}}));
        QCOMPARE(storage::partsOf(*connection, whole)->size(), 1);
        QVERIFY(storage::partsOf(*connection, one)->isEmpty());
        DBLEDGER_VERIFY(storage::forgetParts(*connection, whole));
        QVERIFY(storage::partsOf(*connection, whole)->isEmpty());
    }

    void anInvoiceThatChangedIsTouched_data() { tests::addBackends(); }
    void anInvoiceThatChangedIsTouched()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 document = storedDocument(*connection, "one");
        QVERIFY(!*storage::isTouched(*connection, document));
        domain::Invoice draft;
        draft.documentId = document;
        const auto id = storage::insertInvoice(*connection, draft, {QStringLiteral("seller"), midday});
        DBLEDGER_VERIFY(id);
        QVERIFY(!*storage::isTouched(*connection, document));
        const auto note = [&](const char *action, int version) {
            storage::AuditEntry entry;
            entry.entity = QStringLiteral("invoice");
            entry.entityId = *id;
            entry.action = QString::fromLatin1(action);
            entry.version = version;
            DBLEDGER_VERIFY(storage::audit(*connection, {QStringLiteral("anna"), Role::Accountant, {}}, midday, entry));
        };
        for (const char *action : {"import", "void", "reopen"})
            note(action, 2);
        note("take", 0);
        QVERIFY(!*storage::isTouched(*connection, document));
        note("correct", 3);
        QVERIFY(*storage::isTouched(*connection, document));
    }

    void whatIsDecidedIsTouched()
    {
        const TestDatabase database(storage::Backend::Sqlite);
        const auto connection = database.migrated();
        domain::Invoice draft;
        draft.documentId = storedDocument(*connection, "one");
        const auto id = storage::insertInvoice(*connection, draft, {QStringLiteral("seller"), midday});
        DBLEDGER_VERIFY(id);
        DBLEDGER_VERIFY(connection->execute(
            QStringLiteral("UPDATE invoices SET state = 'void', void_reason = 'no' WHERE id = ?"), {*id}));
        QVERIFY(*storage::isTouched(*connection, draft.documentId));
    }

    void theNewestWishCounts_data() { tests::addBackends(); }
    void theNewestWishCounts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 document = storedDocument(*connection, "one");
        DBLEDGER_VERIFY_ERROR(storage::readingWish(*connection, document), NotFound);
        storage::JobQueue queue(*connection, midday);
        DBLEDGER_VERIFY(queue.enqueue(document, std::nullopt, false, QStringLiteral("anna")));
        QVERIFY(!storage::readingWish(*connection, document)->direction);
        DBLEDGER_VERIFY(queue.cancel(document));
        DBLEDGER_VERIFY(queue.enqueue(document, domain::Direction::Sale, true, QStringLiteral("anna")));
        const auto wish = storage::readingWish(*connection, document);
        DBLEDGER_VERIFY(wish);
        QCOMPARE(wish->direction, domain::Direction::Sale);
        QVERIFY(wish->approve);
    }
};

DBLEDGER_TEST(PartRepositoryTest)
#include "PartRepositoryTest.moc"
