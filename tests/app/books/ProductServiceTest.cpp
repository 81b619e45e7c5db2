// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/ProductService.h"
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Direction;
using domain::ProductFilter;
using domain::ProductOrder;
using domain::ProductRow;
using domain::ProductSort;
using tests::AppFixture;
using tests::Said;

namespace {

domain::ReadLine item(const char *name, const char *quantity, const char *price, const char *total)
{
    return tests::line(QString::fromUtf8(name), QString::fromLatin1(quantity), QString::fromLatin1(price),
                       QString::fromLatin1(total));
}

void sell(AppFixture &fixture, const char *number, const char *date, const QList<domain::ReadLine> &lines,
          const char *gross, const char *currency = "EUR")
{
    Said said;
    said.number = QString::fromLatin1(number);
    said.date = QString::fromLatin1(date);
    said.seller = QStringLiteral("Papeterie Verdier");
    said.buyer = QStringLiteral("Bob");
    said.gross = QString::fromLatin1(gross);
    said.currency = QString::fromLatin1(currency);
    said.lines = lines;
    fixture.import(number, said);
}

/// We sell paper (its price rose), ink and, in dollars only, a pen; we buy glue.
void fillShop(AppFixture &fixture)
{
    fixture.setUpCompany();
    sell(fixture, "S1", "2026-01-01", {item("Papier", "10", "2", "20.00"), item("Encre", "1", "50", "50.00")}, "70.00");
    sell(fixture, "S2", "2026-01-02", {item("Papier", "5", "2", "10.00")}, "10.00");
    sell(fixture, "S3", "2026-02-01", {item("Papier", "10", "3", "30.00")}, "30.00");
    sell(fixture, "S4", "2026-02-02", {item("Étui", "1", "7", "7.00")}, "7.00", "USD");
    Said bought = tests::purchase(QStringLiteral("B1"));
    bought.lines = {item("Colle", "2", "60", "120.00")};
    fixture.import("B1", bought);
}

QList<ProductRow> products(AppFixture &fixture, const ProductFilter &filter, const ProductSort &sort)
{
    QList<ProductRow> rows;
    std::optional<domain::PageKey> after;
    do {
        const auto page = app::await(fixture.app().products().list(filter, sort, 2, after, fixture.viewer));
        if (!page) {
            QTest::qFail(qPrintable(tests::describe(page.error())), __FILE__, __LINE__);
            return {};
        }
        rows += page->rows;
        after = page->next;
    } while (after);
    return rows;
}

QString names(const QList<ProductRow> &rows)
{
    QStringList all;
    for (const ProductRow &row : rows)
        all.append(row.name);
    return all.join(u' ');
}

QString sums(const QList<domain::Money> &amounts)
{
    QStringList all;
    for (const domain::Money &amount : amounts)
        all.append(amount.toString() + amount.currency().code());
    return all.join(u' ');
}

const ProductFilter ours{{}, Direction::Sale, 0};

qint64 productId(AppFixture &fixture, const QString &name)
{
    for (const ProductRow &row : products(fixture, {}, {}))
        if (row.name == name)
            return row.id;
    QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    return 0;
}

} // namespace

class ProductServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data() { tests::addBackends(); }
    void sorts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fillShop(fixture);
        const auto sorted = [&](ProductOrder order, bool descending) {
            return names(products(fixture, ours, {order, descending}));
        };
        QCOMPARE(sorted(ProductOrder::Name, false), QStringLiteral("Encre Étui Papier"));
        QCOMPARE(sorted(ProductOrder::Name, true), QStringLiteral("Papier Étui Encre"));
        QCOMPARE(sorted(ProductOrder::Revenue, true), QStringLiteral("Papier Encre Étui")); // 60, 50, none in euros
        QCOMPARE(sorted(ProductOrder::Revenue, false), QStringLiteral("Encre Papier Étui"));
        QCOMPARE(sorted(ProductOrder::Quantity, true), QStringLiteral("Papier Encre Étui"));
        QCOMPARE(names(products(fixture, {{}, Direction::Purchase, 0}, {ProductOrder::Revenue, true})),
                 QStringLiteral("Colle"));
        QCOMPARE(names(products(fixture, {QStringLiteral("etui"), {}, 0}, {})), QStringLiteral("Étui"));
        QCOMPARE(names(products(fixture, {}, {})), QStringLiteral("Colle Encre Étui Papier"));
        const ProductRow glue = products(fixture, {{}, Direction::Purchase, 0}, {}).first();
        QCOMPARE(glue.supplierName, QStringLiteral("Vasseur SARL"));
        QCOMPARE(sums(glue.net), QStringLiteral("120.00EUR"));
        QCOMPARE(names(products(fixture, {{}, {}, glue.supplierId}, {ProductOrder::Quantity, true})),
                 QStringLiteral("Colle"));
        QCOMPARE(*app::await(fixture.app().products().count(ours, fixture.viewer)), 3);
    }

    void shows_data() { tests::addBackends(); }
    void shows()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fillShop(fixture);
        const auto paper =
            app::await(fixture.app().products().show(productId(fixture, QStringLiteral("Papier")), fixture.viewer));
        DBLEDGER_VERIFY(paper);
        QCOMPARE(paper->product.invoices, 3);
        QCOMPARE(paper->product.quantity.toString(), QStringLiteral("25"));
        QCOMPARE(sums(paper->product.net), QStringLiteral("60.00EUR"));
        QCOMPARE(paper->aliases.size(), 1);
        QVERIFY(!paper->aliases.first().isSku && paper->aliases.first().text == u"Papier");
        QCOMPARE(paper->prices.size(), 2); // the second invoice changed nothing
        QCOMPARE(paper->prices[0].unitPrice.toString(), QStringLiteral("2"));
        QCOMPARE(paper->prices[0].number, QStringLiteral("S1"));
        QCOMPARE(paper->prices[1].unitPrice.toString(), QStringLiteral("3"));
        QCOMPARE(paper->prices[1].date, QDate(2026, 2, 1));
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().products().show(99, fixture.viewer)), NotFound);
    }

    void mergesAndSplits_data() { tests::addBackends(); }
    void mergesAndSplits()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fillShop(fixture);
        app::ProductService &service = fixture.app().products();
        const qint64 paper = productId(fixture, QStringLiteral("Papier")),
                     ink = productId(fixture, QStringLiteral("Encre")),
                     sleeve = productId(fixture, QStringLiteral("Étui")),
                     glue = productId(fixture, QStringLiteral("Colle"));
        DBLEDGER_VERIFY_ERROR(app::await(service.merge(paper, {ink, glue}, fixture.anna)), Invalid); // bought
        DBLEDGER_VERIFY_ERROR(app::await(service.merge(paper, {paper}, fixture.anna)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(service.merge(paper, {99}, fixture.anna)), NotFound);
        DBLEDGER_VERIFY_ERROR(app::await(service.merge(paper, {ink}, fixture.viewer)), NotAllowed);
        QCOMPARE(names(products(fixture, ours, {})), QStringLiteral("Encre Étui Papier")); // nothing of it happened
        const auto merges = app::await(service.merge(paper, {ink, sleeve}, fixture.anna));
        DBLEDGER_VERIFY(merges);
        QCOMPARE(merges->size(), 2);
        QCOMPARE(merges->first().moved, 2); // a line and a name
        QCOMPARE(names(products(fixture, ours, {})), QStringLiteral("Papier"));
        QCOMPARE(sums(products(fixture, ours, {}).first().net), QStringLiteral("110.00EUR 7.00USD"));
        DBLEDGER_VERIFY_ERROR(app::await(service.merge(ink, {paper}, fixture.anna)), WrongState);

        sell(fixture, "S5", "2026-03-01", {item("ENCRE", "1", "50", "50.00")}, "50.00"); // what it is called now
        QCOMPARE(sums(products(fixture, ours, {}).first().net), QStringLiteral("160.00EUR 7.00USD"));
        DBLEDGER_VERIFY(app::await(service.split(merges->first().id, fixture.anna)));
        const auto back = app::await(service.show(ink, fixture.anna));
        DBLEDGER_VERIFY(back);
        QCOMPARE(sums(back->product.net), QStringLiteral("50.00EUR"));
        QCOMPARE(back->aliases.size(), 1);
        QCOMPARE(back->mergedInto, 0);
        QCOMPARE(back->history.size(), 2);
        QCOMPARE(app::await(service.show(sleeve, fixture.anna))->mergedInto, paper);
        DBLEDGER_VERIFY_ERROR(app::await(service.split(merges->first().id, fixture.anna)), WrongState);
        const auto party = app::await(service.split(99, fixture.anna));
        DBLEDGER_VERIFY_ERROR(party, NotFound);
    }
};

DBLEDGER_TEST(ProductServiceTest)
#include "ProductServiceTest.moc"
