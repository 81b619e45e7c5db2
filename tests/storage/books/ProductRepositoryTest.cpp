// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/ProductRepository.h"
#include "storage/books/PartyRepository.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::LineItem;
using tests::TestDatabase;

namespace {

LineItem line(const QString &description, const QString &sku = {}, int price = 10)
{
    LineItem item;
    item.description = description;
    item.sku = sku;
    item.unitPrice = domain::Decimal::fromInt(price);
    return item;
}

} // namespace

class ProductRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity_data() { tests::addBackends(); }
    void identity()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const QDateTime now = SystemClock().now();
        domain::Party supplier;
        supplier.name = QStringLiteral("Supplier");
        const auto supplierId = storage::insertParty(*connection, supplier, now);
        DBLEDGER_VERIFY(supplierId);
        const auto productOf = [&](const LineItem &item, qint64 of = 0) {
            const auto product = storage::productFor(*connection, item, of, now);
            return product ? *product : -1;
        };
        const qint64 paper = productOf(line(QStringLiteral("Ramette papier A4"), QStringLiteral("PV-0100"), 5));
        QVERIFY(paper > 0);
        // The price may change, the writing too.
        QCOMPARE(productOf(line(QStringLiteral("Ramette papier A4"), QStringLiteral("PV-0100"), 7)), paper);
        QCOMPARE(productOf(line(QStringLiteral("RAMETTE  PAPIER a4."))), paper);
        // The code outranks the description, and the new description is learnt.
        QCOMPARE(productOf(line(QStringLiteral("Papier A4 80 g"), QStringLiteral("pv 100"))), paper);
        QCOMPARE(productOf(line(QStringLiteral("papier a4, 80 g"))), paper);
        QVERIFY(productOf(line(QStringLiteral("Stylo"))) != paper);
        // What a supplier calls the same is another product.
        const qint64 theirs = productOf(line(QStringLiteral("Ramette papier A4")), *supplierId);
        QVERIFY(theirs > 0);
        QVERIFY(theirs != paper);
        QCOMPARE(productOf(line(QStringLiteral("ramette papier A4")), *supplierId), theirs);
        // Nothing to tell it by.
        QCOMPARE(productOf(line(QStringLiteral(" - "))), 0);
        QCOMPARE(*connection->number(QStringLiteral("SELECT COUNT(*) FROM products")), 3);
    }
};

DBLEDGER_TEST(ProductRepositoryTest)
#include "ProductRepositoryTest.moc"
