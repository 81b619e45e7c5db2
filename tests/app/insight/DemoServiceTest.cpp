// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/DemoService.h"
#include "AppFixture.h"
#include "app/insight/DemoStory.h"
#include "domain/proof/Identifiers.h"
#include "domain/proof/VatId.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace dbledger;
using app::DemoOptions;
using app::DemoStory;
using domain::Direction;
using tests::AppFixture;

namespace {

DemoOptions options(int invoices)
{
    DemoOptions made;
    made.invoices = invoices;
    made.until = QDate(2026, 3, 14);
    return made;
}

} // namespace

class DemoServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameStory()
    {
        const DemoStory one = DemoStory::tell(options(300)), other = DemoStory::tell(options(300));
        QVERIFY(one.customers == other.customers);
        QCOMPARE(one.invoices.size(), 300);
        for (int i = 0; i < one.invoices.size(); ++i)
            QVERIFY(one.invoices.at(i).invoice == other.invoices.at(i).invoice);
        DemoOptions another = options(300);
        another.seed = 2;
        QVERIFY(DemoStory::tell(another).invoices.first().invoice != one.invoices.first().invoice);
    }

    void storyIsBelievable()
    {
        const DemoStory story = DemoStory::tell(options(12000));
        QSet<QString> numbers;
        QMap<int, int> purchasesOf; // of each customer
        int creditNotes = 0, late = 0, unpaid = 0, bought = 0;
        QDate last;
        for (const app::DemoInvoice &entry : story.invoices) {
            const domain::Invoice &invoice = entry.invoice;
            QVERIFY(!last.isValid() || invoice.issueDate >= last);
            last = invoice.issueDate;
            QVERIFY(invoice.issueDate <= QDate(2026, 3, 14) && invoice.issueDate > QDate(2023, 3, 1));
            QCOMPARE(invoice.net->minor() + invoice.tax->minor(), invoice.gross->minor());
            QVERIFY(invoice.gross->minor() > 0);
            qint64 sum = 0;
            for (const domain::LineItem &line : invoice.lines)
                sum += line.total->minor();
            QCOMPARE(sum, invoice.net->minor());
            const bool isSale = invoice.direction == Direction::Sale;
            bought += isSale ? 0 : 1;
            creditNotes += invoice.isCreditNote() ? 1 : 0;
            if (isSale) {
                QVERIFY2(!numbers.contains(invoice.number), qPrintable(invoice.number));
                numbers.insert(invoice.number);
                ++purchasesOf[entry.party];
            }
            unpaid += entry.payments.isEmpty() ? 1 : 0;
            for (const domain::Payment &payment : entry.payments)
                late += payment.date > invoice.dueDate.addDays(7) ? 1 : 0;
        }
        const auto repeated = std::count_if(purchasesOf.begin(), purchasesOf.end(), [](int n) { return n > 2; });
        QVERIFY(repeated > purchasesOf.size() / 2);
        QVERIFY(creditNotes > 20 && late > 100 && unpaid > 20 && bought > 1000);
        QSet<QString> names;
        for (const domain::Party &party : story.customers + story.suppliers) {
            QVERIFY2(!names.contains(party.name), qPrintable(party.name));
            names.insert(party.name);
            if (!party.vatId.isEmpty())
                QCOMPARE(domain::checkVatId(party.vatId), domain::VatCheck::Right);
        }
        const bool changes = std::all_of(story.products.begin(), story.products.end(), [](const app::DemoProduct &p) {
            return p.prices.size() > 1 && p.prices.first() != p.prices.last();
        });
        QVERIFY(changes || story.products.size() > 10);
        QVERIFY(domain::isSiren(story.company.siren));
    }

    void fills_data() { tests::addBackends(); }
    void fills()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::DemoService &demo = fixture.app().demo();
        const auto report = app::await(demo.fill(options(400), fixture.anna));
        DBLEDGER_VERIFY(report);
        QCOMPARE(report->sales + report->purchases + report->creditNotes, 400);
        QCOMPARE(fixture.count(QStringLiteral("invoices")), 400);
        QCOMPARE(fixture.count(QStringLiteral("payments")), report->payments);
        QCOMPARE(fixture.count(QStringLiteral("products")), report->products);
        QCOMPARE(fixture.count(QStringLiteral("parties")), report->customers + report->suppliers);
        // It is data like any other: it can be paged, paid and exported, and further invoices join it.
        const auto page = app::await(fixture.app().invoices().list({}, 50, {}, fixture.anna));
        DBLEDGER_VERIFY(page);
        QCOMPARE(page->rows.size(), 50);
        QVERIFY(page->next);
        domain::InvoiceFilter open;
        open.openOnly = true;
        const auto unpaid = app::await(fixture.app().invoices().list(open, 1, {}, fixture.anna));
        DBLEDGER_VERIFY(unpaid);
        DBLEDGER_VERIFY(app::await(fixture.app().payments().pay(unpaid->rows.first().id, {}, fixture.anna)));
        const DemoStory story = DemoStory::tell(options(400));
        tests::Said said;
        said.buyer = story.customers.first().name;
        said.seller = story.company.names.first();
        said.more = {{domain::Field::BuyerEmail, story.customers.first().email}};
        const app::ImportReport imported = fixture.import("one", said);
        QCOMPARE(imported.outcome, app::ImportOutcome::Approved);
        QCOMPARE(fixture.count(QStringLiteral("parties")), report->customers + report->suppliers); // known
        // Not over data that is there.
        DBLEDGER_VERIFY_ERROR(app::await(demo.fill(options(10), fixture.anna)), NotAllowed);
    }

    void cancelledLeavesNothing_data() { tests::addBackends(); }
    void cancelledLeavesNothing()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const CancelToken cancel;
        const Progress stopAtOnce = [cancel](int done, int) {
            if (done > 0)
                cancel.cancel();
        };
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().demo().fill(options(2000), fixture.anna, cancel, stopAtOnce)),
                              Cancelled);
        for (const char *table : {"parties", "products", "invoices", "settings"})
            QCOMPARE(fixture.count(QString::fromLatin1(table)), 0);
    }

    void refused()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().demo().fill(options(0), fixture.anna)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().demo().fill(options(5), fixture.viewer)), NotAllowed);
    }
};

DBLEDGER_TEST(DemoServiceTest)
#include "DemoServiceTest.moc"
