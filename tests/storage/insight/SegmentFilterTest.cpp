// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/InvoiceQueries.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/PartyList.h"
#include "storage/books/PartyRepository.h"
#include "storage/insight/SegmentRepository.h"
#include "storage/rollups/Rollups.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Direction;
using domain::InvoiceFilter;
using domain::Money;
using domain::Segment;
using storage::Connection;
using tests::TestDatabase;

namespace {

const QDateTime now(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);

/// An approved sale to them.
void sell(Connection &connection, qint64 partyId, const QString &number, QDate date, qint64 cents)
{
    domain::Invoice invoice;
    invoice.state = domain::InvoiceState::Approved;
    invoice.direction = Direction::Sale;
    invoice.number = number;
    invoice.partyId = partyId;
    invoice.partyName = QStringLiteral("Party %1").arg(partyId);
    invoice.issueDate = date;
    invoice.dueDate = date.addDays(30);
    invoice.currency = domain::Currency::eur();
    invoice.net = invoice.gross = Money::fromMinor(cents, *invoice.currency);
    invoice.tax = Money::fromMinor(0, *invoice.currency);
    const auto id = storage::insertInvoice(connection, invoice, {{}, now});
    DBLEDGER_VERIFY(id);
    storage::Rollups rollups(connection);
    DBLEDGER_VERIFY(rollups.put(*id));
    DBLEDGER_VERIFY(rollups.settle());
}

/// Three customers with 7, 5 and 3 sales: a champion, a lost one, one that is in no segment.
QList<qint64> fill(Connection &connection)
{
    QList<qint64> parties;
    for (const int sales : {7, 5, 3}) {
        domain::Party party;
        party.name = QStringLiteral("Customer %1").arg(sales);
        const auto id = storage::insertParty(connection, party, now);
        if (!id)
            return {};
        parties.append(*id);
        for (int i = 0; i < sales; ++i) // several on a day
            sell(connection, *id, QStringLiteral("%1-%2").arg(sales).arg(i), QDate(2026, 1, 1 + i / 2), 100 * (i + 1));
    }
    const QHash<qint64, Segment> segments{{parties[0], Segment::Champions}, {parties[1], Segment::Lost}};
    return storage::storeSegments(connection, segments, QDate(2026, 1, 31)) ? parties : QList<qint64>();
}

InvoiceFilter in(Segment segment)
{
    InvoiceFilter filter;
    filter.segment = segment;
    return filter;
}

} // namespace

/// Lists of what customers of one segment have.
class SegmentFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invoices_data() { tests::addBackends(); }
    void invoices()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        QCOMPARE(fill(*connection).size(), 3);
        for (const auto order : {domain::InvoiceOrder::Date, domain::InvoiceOrder::Number, domain::InvoiceOrder::Party,
                                 domain::InvoiceOrder::Gross}) {
            QStringList numbers;
            std::optional<domain::PageKey> after;
            int pages = 0;
            do {
                const auto page = storage::listInvoices(*connection, in(Segment::Champions), 3, after, {order, true});
                DBLEDGER_VERIFY(page);
                for (const domain::InvoiceRow &row : page->rows)
                    numbers += row.number;
                after = page->next;
            } while (after && ++pages < 9);
            QCOMPARE(numbers.size(), 7);
            QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 7);
            QVERIFY(numbers.filter(QStringLiteral("7-")) == numbers);
        }
        QCOMPARE(*storage::countInvoices(*connection, in(Segment::Lost)), 5);
        QCOMPARE(*storage::countInvoices(*connection, in(Segment::Loyal)), 0);
        const auto totals = storage::totalsOfInvoices(*connection, in(Segment::Lost));
        DBLEDGER_VERIFY(totals);
        QCOMPARE(totals->count, 5);
        QCOMPARE(totals->sums.size(), 1);
        QCOMPARE(totals->sums.first().gross.minor(), 1500);
        QCOMPARE(totals->sums.first().open.minor(), 1500);
    }

    void parties_data() { tests::addBackends(); }
    void parties()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const QList<qint64> parties = fill(*connection);
        QCOMPARE(parties.size(), 3);
        for (const auto order :
             {domain::PartyOrder::Name, domain::PartyOrder::Revenue, domain::PartyOrder::LastInvoice}) {
            const auto page = storage::listParties(*connection, {{}, Direction::Sale, Segment::Lost}, {order, true},
                                                   QStringLiteral("EUR"), 10, {});
            DBLEDGER_VERIFY(page);
            QCOMPARE(page->rows.size(), 1);
            QCOMPARE(page->rows.first().party.id, parties[1]);
        }
        QCOMPARE(*storage::countParties(*connection, {{}, Direction::Sale, Segment::Champions}), 1);
        QCOMPARE(*storage::countParties(*connection, {{}, Direction::Sale, Segment::New}), 0);
        QCOMPARE(*storage::countParties(*connection, {{}, Direction::Sale}), 3);
    }
};

DBLEDGER_TEST(SegmentFilterTest)
#include "SegmentFilterTest.moc"
