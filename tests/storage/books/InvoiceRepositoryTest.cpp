// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/InvoiceRepository.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/books/PartyRepository.h"
#include "storage/books/PaymentRepository.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Currency;
using domain::Decimal;
using domain::Direction;
using domain::Invoice;
using domain::InvoiceFilter;
using domain::InvoiceState;
using domain::Money;
using storage::Connection;
using tests::TestDatabase;

namespace {

const QDateTime now(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);

Money euros(qint64 cents)
{
    return Money::fromMinor(cents, Currency::eur());
}

Invoice draft(const QString &number, const QString &party, QDate date = QDate(2026, 1, 31), qint64 cents = 12000)
{
    Invoice invoice;
    invoice.direction = Direction::Purchase;
    invoice.number = number;
    invoice.partyName = party;
    invoice.issueDate = date;
    invoice.currency = Currency::eur();
    invoice.gross = euros(cents);
    return invoice;
}

qint64 insert(Connection &connection, const Invoice &invoice)
{
    const QString key = invoice.direction == Direction::Sale ? QString() : domain::partyNameKey(invoice.partyName);
    const auto id = storage::insertInvoice(connection, invoice, {key, now});
    if (!id)
        QTest::qFail(qPrintable(tests::describe(id.error())), __FILE__, __LINE__);
    return id ? *id : 0;
}

QStringList listed(Connection &connection, const InvoiceFilter &filter)
{
    QStringList numbers;
    const auto page = storage::listInvoices(connection, filter, 100, {});
    if (page)
        for (const domain::InvoiceRow &row : page->rows)
            numbers += row.number;
    return numbers;
}

} // namespace

class InvoiceRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data() { tests::addBackends(); }
    void comesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        domain::Party party;
        party.name = QStringLiteral("Müller GmbH");
        const auto partyId = storage::insertParty(*connection, party, now);
        DBLEDGER_VERIFY(partyId);
        Invoice invoice = draft(QStringLiteral("R/1"), party.name);
        invoice.documentType = 381;
        invoice.dueDate = QDate(2026, 2, 28);
        invoice.dueDateAssumed = true;
        invoice.deliveryDate = QDate(2026, 1, 15);
        invoice.net = euros(10000);
        invoice.tax = euros(2000);
        invoice.amountDue = euros(-1);
        invoice.taxStated = true;
        invoice.partyId = *partyId;
        invoice.iban = QStringLiteral("DE89370400440532013000");
        invoice.purchaseOrder = QStringLiteral("PO 7");
        invoice.paymentReference = QStringLiteral("RF18539007547034");
        domain::LineItem line;
        line.position = 1;
        line.description = QStringLiteral("Schrauben à la pièce");
        line.sku = QStringLiteral("S-1");
        line.quantity = Decimal::fromMillionths(-1);
        line.unitPrice = Decimal::parse(u"0.123456");
        line.taxRate = Decimal::parse(u"5.5");
        line.total = euros(-10000);
        invoice.lines = {line};
        invoice.taxes = {{Decimal::fromInt(20), euros(10000), euros(2000)}, {{}, {}, euros(0)}};
        invoice.id = insert(*connection, invoice);
        invoice.version = 1;
        auto back = storage::invoiceById(*connection, invoice.id);
        DBLEDGER_VERIFY(back);
        QVERIFY(back->lines.size() == 1 && back->lines.first().id > 0);
        back->lines.first().id = 0;
        QVERIFY(*back == invoice);
        DBLEDGER_VERIFY_ERROR(storage::invoiceById(*connection, 99), NotFound);
    }

    void emptyDraftComesBack_data() { tests::addBackends(); }
    void emptyDraftComesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        Invoice invoice;
        invoice.id = insert(*connection, invoice);
        invoice.version = 1;
        QVERIFY(*storage::invoiceById(*connection, invoice.id) == invoice);
        QCOMPARE(listed(*connection, {}), QStringList(QString()));
    }

    void secondWriterConflicts_data() { tests::addBackends(); }
    void secondWriterConflicts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        Invoice one = draft(QStringLiteral("1"), QStringLiteral("A"));
        one.id = insert(*connection, one);
        one.version = 1;
        Invoice other = one;
        one.iban = QStringLiteral("first");
        DBLEDGER_VERIFY(storage::updateInvoice(*connection, one, {{}, now}));
        other.iban = QStringLiteral("second");
        DBLEDGER_VERIFY_ERROR(storage::updateInvoice(*connection, other, {{}, now}), Conflict);
        const auto back = storage::invoiceById(*connection, one.id);
        DBLEDGER_VERIFY(back);
        QCOMPARE(back->iban, one.iban);
        QCOMPARE(back->version, 2);
    }

    void duplicates_data() { tests::addBackends(); }
    void duplicates()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 first = insert(*connection, draft(QStringLiteral("FAC 2018/001"), QStringLiteral("Vasseur SARL")));
        Invoice sale = draft(QStringLiteral("FA-7"), QStringLiteral("Customer"), QDate(2026, 1, 1), 500);
        sale.direction = Direction::Sale;
        const qint64 ours = insert(*connection, sale);
        Invoice gone = draft(QStringLiteral("V-1"), QStringLiteral("Vasseur"));
        gone.state = InvoiceState::Void;
        gone.voidReason = QStringLiteral("test");
        insert(*connection, gone);
        const auto repeats = [&](const Invoice &invoice) {
            const QString key =
                invoice.direction == Direction::Sale ? QString() : domain::partyNameKey(invoice.partyName);
            const auto id = storage::duplicateOf(*connection, invoice, key);
            return id ? *id : -1;
        };
        // The same number from the same seller, whatever the amount and the writing.
        QCOMPARE(repeats(draft(QStringLiteral("fac-2018-0001"), QStringLiteral("VASSEUR"), {}, 1)), first);
        // The same number and total from whomever.
        QCOMPARE(repeats(draft(QStringLiteral("FAC2018/1"), QStringLiteral("Misread"))), first);
        QCOMPARE(repeats(draft(QStringLiteral("FAC2018/1"), QStringLiteral("Misread"), {}, 1)), 0);
        QCOMPARE(repeats(draft(QStringLiteral("FAC2018/2"), QStringLiteral("Vasseur"))), 0);
        QCOMPARE(repeats(draft({}, QStringLiteral("Vasseur"))), 0);
        QCOMPARE(repeats(draft(QStringLiteral("V-1"), QStringLiteral("Vasseur"))), 0); // void
        // Our own number is unique whoever the customer is.
        sale.partyName = QStringLiteral("Another customer");
        sale.gross = euros(77);
        QCOMPARE(repeats(sale), ours);
        sale.direction = Direction::Purchase;
        QCOMPARE(repeats(sale), 0);
        // A credit note of that number is no repetition.
        Invoice credit = draft(QStringLiteral("FAC 2018/001"), QStringLiteral("Vasseur"));
        credit.documentType = 381;
        QCOMPARE(repeats(credit), 0);
        // Not of itself.
        Invoice itself = draft(QStringLiteral("FAC 2018/001"), QStringLiteral("Vasseur"));
        itself.id = first;
        QCOMPARE(repeats(itself), 0);
    }

    void searchIgnoresCaseAndAccents_data() { tests::addBackends(); }
    void searchIgnoresCaseAndAccents()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        Invoice invoice = draft(QStringLiteral("N1"), QStringLiteral("Élodie Œuvrard"));
        domain::LineItem line;
        line.description = QStringLiteral("100 % Straße_A");
        invoice.lines = {line};
        insert(*connection, invoice);
        insert(*connection, draft(QStringLiteral("N2"), QStringLiteral("Ødegård")));
        const auto found = [&](const char *text) {
            InvoiceFilter filter;
            filter.text = QString::fromUtf8(text);
            return listed(*connection, filter);
        };
        const QStringList one{QStringLiteral("N1")}, two{QStringLiteral("N2")};
        for (const char *text : {"elodie", "ÉLODIE", "oeuvrard", "Œuvrard elo", "strasse", "100 %", "e_a", "n1"})
            QVERIFY2(found(text) == one, text);
        for (const char *text : {"ODEGARD", "ødegård"})
            QVERIFY2(found(text) == two, text);
        for (const char *text : {"elodie n2", "1__", "%%", "strasseXa"})
            QVERIFY2(found(text).isEmpty(), text);
    }

    void filters_data() { tests::addBackends(); }
    void filters()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        insert(*connection, draft(QStringLiteral("a"), QStringLiteral("A"), QDate(2026, 1, 31)));
        Invoice sale = draft(QStringLiteral("b"), QStringLiteral("B"), QDate(2026, 2, 1));
        sale.direction = Direction::Sale;
        insert(*connection, sale);
        Invoice unknown = draft(QStringLiteral("c"), QString(), QDate());
        unknown.direction.reset();
        insert(*connection, unknown); // listed by the day it came
        InvoiceFilter filter;
        QCOMPARE(listed(*connection, filter),
                 QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
        filter.direction = Direction::Sale;
        QCOMPARE(listed(*connection, filter), QStringList(QStringLiteral("b")));
        filter = {};
        filter.from = filter.to = QDate(2026, 1, 31);
        QCOMPARE(listed(*connection, filter), QStringList(QStringLiteral("a")));
        filter = {};
        filter.state = InvoiceState::Approved;
        QVERIFY(listed(*connection, filter).isEmpty());
    }

    void pagesHaveNoGapsOrRepetitions_data() { tests::addBackends(); }
    void pagesHaveNoGapsOrRepetitions()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        for (int i = 0; i < 23; ++i) // several on a day
            insert(*connection, draft(QString::number(i), QStringLiteral("A"), QDate(2026, 1, 1 + i / 5)));
        QStringList all = listed(*connection, {});
        QCOMPARE(all.size(), 23);
        QStringList paged;
        std::optional<domain::PageKey> after;
        int pages = 0;
        do {
            const auto page = storage::listInvoices(*connection, {}, 4, after);
            DBLEDGER_VERIFY(page);
            for (const domain::InvoiceRow &row : page->rows)
                paged += row.number;
            after = page->next;
            ++pages;
            insert(*connection, draft(QStringLiteral("new"), QStringLiteral("A"), QDate(2026, 2, 1))); // meanwhile
        } while (after && pages < 20);
        QCOMPARE(paged, all);
        QCOMPARE(pages, 6);
    }

    void sorted_data() { tests::addBackends(); }
    void sorted()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        insert(*connection, draft(QStringLiteral("F-10"), QStringLiteral("Élan"), QDate(2026, 1, 2), 500));
        insert(*connection, draft(QStringLiteral("f-2"), QStringLiteral("zinc"), QDate(2026, 1, 3), 100));
        insert(*connection, draft(QStringLiteral("F-2"), QStringLiteral("Abel"), QDate(2026, 1, 1), 500));
        Invoice bare = draft(QStringLiteral("A"), QStringLiteral("Fer"), QDate(2026, 1, 1));
        bare.gross.reset();
        insert(*connection, bare);
        const auto numbers = [&](domain::InvoiceOrder order, bool descending) {
            QStringList all;
            std::optional<domain::PageKey> after;
            do {
                const auto page = storage::listInvoices(*connection, {}, 2, after, {order, descending});
                for (const domain::InvoiceRow &row : page->rows)
                    all += row.number;
                after = page->next;
            } while (after);
            return all.join(u' ');
        };
        using domain::InvoiceOrder;
        QCOMPARE(numbers(InvoiceOrder::Date, true), QStringLiteral("f-2 F-10 A F-2"));
        QCOMPARE(numbers(InvoiceOrder::Date, false), QStringLiteral("F-2 A F-10 f-2"));
        QCOMPARE(numbers(InvoiceOrder::Number, false), QStringLiteral("A f-2 F-2 F-10"));
        QCOMPARE(numbers(InvoiceOrder::Party, false), QStringLiteral("F-2 F-10 A f-2"));
        QCOMPARE(numbers(InvoiceOrder::Party, true), QStringLiteral("f-2 A F-10 F-2"));
        QCOMPARE(numbers(InvoiceOrder::Gross, true), QStringLiteral("F-2 F-10 f-2 A"));
        QCOMPARE(numbers(InvoiceOrder::Gross, false), QStringLiteral("A f-2 F-10 F-2"));
    }

    void boundsAndTotals_data() { tests::addBackends(); }
    void boundsAndTotals()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        insert(*connection, draft(QStringLiteral("a"), QStringLiteral("A"), QDate(2026, 1, 1), 10000));
        Invoice credit = draft(QStringLiteral("b"), QStringLiteral("A"), QDate(2026, 1, 2), 2500);
        credit.documentType = 381;
        insert(*connection, credit);
        Invoice yen = draft(QStringLiteral("c"), QStringLiteral("A"), QDate(2026, 1, 3));
        yen.currency = Currency::fromCode(u"JPY");
        yen.gross = Money::fromMinor(120, *yen.currency);
        insert(*connection, yen);
        Invoice dropped = draft(QStringLiteral("d"), QStringLiteral("A"), QDate(2026, 1, 4), 700);
        dropped.state = InvoiceState::Void;
        dropped.voidReason = QStringLiteral("twice");
        insert(*connection, dropped);
        const auto bounded = [&](const char *from, const char *to) {
            InvoiceFilter filter;
            filter.grossFrom = Decimal::parse(QString::fromLatin1(from));
            filter.grossTo = Decimal::parse(QString::fromLatin1(to));
            return listed(*connection, filter).join(QString());
        };
        QCOMPARE(bounded("100", "120"), QStringLiteral("ca"));
        QCOMPARE(bounded("100.01", ""), QStringLiteral("c"));
        QCOMPARE(bounded("", "25.00"), QStringLiteral("db"));
        const auto totals = storage::totalsOfInvoices(*connection, {});
        DBLEDGER_VERIFY(totals);
        QCOMPARE(totals->count, 4);
        QCOMPARE(totals->sums.size(), 2);
        QCOMPARE(totals->sums[0].gross, euros(7500));
        QCOMPARE(totals->sums[0].invoices, 2);
        QCOMPARE(totals->sums[0].direction, std::optional(Direction::Purchase));
        QCOMPARE(totals->sums[1].gross, *yen.gross);
        InvoiceFilter none;
        none.text = QStringLiteral("nowhere");
        QCOMPARE(storage::totalsOfInvoices(*connection, none)->count, 0);
    }

    void correctionsAndNumbers_data() { tests::addBackends(); }
    void correctionsAndNumbers()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const qint64 id = insert(*connection, draft(QStringLiteral("FA-2026-0001"), QStringLiteral("A")));
        QCOMPARE(*storage::invoicesByNumber(*connection, QStringLiteral("fa 2026 1")), QList<qint64>{id});
        QVERIFY(storage::invoicesByNumber(*connection, QStringLiteral("FA-2026-0002"))->isEmpty());
        const QString iban = QStringLiteral("iban");
        DBLEDGER_VERIFY(
            storage::insertCorrection(*connection, id, {iban, {}, QStringLiteral("x"), false}, {}, iban, now));
        DBLEDGER_VERIFY(
            storage::insertCorrection(*connection, id, {iban, QStringLiteral("x"), {}, true}, {}, iban, now));
        const auto corrections = storage::correctionsOf(*connection, id);
        DBLEDGER_VERIFY(corrections);
        QCOMPARE(corrections->size(), 2);
        QCOMPARE(corrections->front().value, QStringLiteral("x"));
        QCOMPARE(corrections->back().from, QStringLiteral("x"));
        QVERIFY(corrections->back().released && !corrections->front().released);
    }

    void payments_data() { tests::addBackends(); }
    void payments()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        domain::Payment payment;
        payment.invoiceId = insert(*connection, draft(QStringLiteral("1"), QStringLiteral("A")));
        payment.date = QDate(2026, 3, 1);
        payment.amount = euros(9'007'199'254'740'993); // no double holds it
        payment.method = QStringLiteral("card");
        const auto id = storage::insertPayment(*connection, payment, now);
        DBLEDGER_VERIFY(id);
        payment.id = *id;
        QVERIFY(*storage::paymentById(*connection, *id) == payment);
        const auto paid = storage::paidOn(*connection, payment.invoiceId);
        DBLEDGER_VERIFY(paid);
        QCOMPARE(*paid, payment.amount.minor());
        QCOMPARE(storage::listInvoices(*connection, {}, 5, {})->rows.first().paid, std::optional(payment.amount));
        DBLEDGER_VERIFY(storage::markReversed(*connection, *id, QStringLiteral("wrong"), now));
        DBLEDGER_VERIFY_ERROR(storage::markReversed(*connection, *id, QStringLiteral("again"), now), Conflict);
        QCOMPARE(*storage::paidOn(*connection, payment.invoiceId), 0);
        QCOMPARE(storage::paymentsOf(*connection, payment.invoiceId)->size(), 1);
        QCOMPARE(storage::paymentById(*connection, *id)->reversedAt, now);
    }
};

DBLEDGER_TEST(InvoiceRepositoryTest)
#include "InvoiceRepositoryTest.moc"
