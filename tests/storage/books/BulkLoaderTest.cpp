// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/BulkLoader.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/books/PartyRepository.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Currency;
using domain::Money;
using storage::BulkLoader;
using storage::Connection;
using tests::TestDatabase;

namespace {

const QDateTime loadedAt(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);

domain::Invoice invoice(qint64 id, qint64 partyId, qint64 productId)
{
    domain::Invoice made;
    made.id = id;
    made.version = 1;
    made.state = domain::InvoiceState::Approved;
    made.direction = domain::Direction::Sale;
    made.number = QStringLiteral("N%1").arg(id);
    made.issueDate = QDate(2026, 1, 1);
    made.dueDate = QDate(2026, 2, 1);
    made.currency = Currency::eur();
    made.net = made.gross = Money::fromMinor(id, Currency::eur());
    made.tax = Money::fromMinor(0, Currency::eur());
    made.partyId = partyId;
    made.partyName = QStringLiteral("A");
    domain::LineItem line;
    line.position = 1;
    line.description = QStringLiteral("Paper");
    line.productId = productId;
    made.lines = {line};
    made.taxes = {{domain::Decimal::fromInt(0), made.net, made.tax}};
    return made;
}

} // namespace

class BulkLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads_data() { tests::addBackends(); }
    void loads()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        constexpr int count = 1000; // several buffers and an odd rest
        BulkLoader loader(*connection, loadedAt, QStringLiteral("cli:anna"), {});
        const auto partyId = loader.reserve(QStringLiteral("parties"), 1);
        const auto productId = loader.reserve(QStringLiteral("products"), 1);
        const auto firstId = loader.reserve(QStringLiteral("invoices"), count);
        DBLEDGER_VERIFY(partyId);
        DBLEDGER_VERIFY(productId);
        DBLEDGER_VERIFY(firstId);
        domain::Party party;
        party.id = *partyId;
        party.name = QStringLiteral("A");
        DBLEDGER_VERIFY(loader.add(party));
        DBLEDGER_VERIFY(loader.add(storage::BulkProduct{*productId, QStringLiteral("Paper"), QStringLiteral("P1"), 0}));
        for (qint64 id = *firstId; id < *firstId + count; ++id) {
            DBLEDGER_VERIFY(loader.add(invoice(id, *partyId, *productId), {}));
            domain::Payment payment;
            payment.invoiceId = id;
            payment.date = QDate(2026, 1, 5);
            payment.amount = Money::fromMinor(1, Currency::eur());
            payment.method = QStringLiteral("cash");
            DBLEDGER_VERIFY(loader.add(payment));
        }
        DBLEDGER_VERIFY(loader.flush());
        for (const char *table : {"invoices", "invoice_lines", "invoice_taxes", "payments", "audit_log"})
            QCOMPARE(*connection->number(QStringLiteral("SELECT COUNT(*) FROM ") + QString::fromLatin1(table)), count);
        auto back = storage::invoiceById(*connection, *firstId + 500);
        DBLEDGER_VERIFY(back);
        back->lines.first().id = 0;
        QVERIFY(*back == invoice(*firstId + 500, *partyId, *productId));
        // Whoever comes next gets a free id.
        const auto next = storage::insertParty(*connection, party, loadedAt);
        DBLEDGER_VERIFY(next);
        QVERIFY(*next > *partyId);
        domain::Invoice another = invoice(0, *partyId, *productId);
        const auto nextInvoice = storage::insertInvoice(*connection, another, {{}, loadedAt});
        DBLEDGER_VERIFY(nextInvoice);
        QVERIFY(*nextInvoice >= *firstId + count);
    }

    void errorSticks_data() { tests::addBackends(); }
    void errorSticks()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        BulkLoader loader(*connection, loadedAt, {}, {});
        DBLEDGER_VERIFY(loader.add(invoice(1, 77, 77), {})); // nobody has that id
        DBLEDGER_VERIFY_ERROR(loader.flush(), DatabaseFailed);
        DBLEDGER_VERIFY_ERROR(loader.flush(), DatabaseFailed);
    }
};

DBLEDGER_TEST(BulkLoaderTest)
#include "BulkLoaderTest.moc"
