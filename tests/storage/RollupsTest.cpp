// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Rollups.h"
#include "storage/InvoiceRepository.h"
#include "storage/PartyRepository.h"
#include "storage/PaymentRepository.h"
#include "storage/ProductRepository.h"
#include "storage/RollupAudit.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

#include <random>

using namespace dbledger;
using domain::Currency;
using domain::Money;
using storage::Connection;
using tests::TestDatabase;

namespace {

const QDateTime madeAt(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);

/// Invoices at random that come, change and go, as the program would have them.
class Shuffle
{
public:
    Shuffle(Connection &connection, quint32 seed)
        : m_connection(connection)
        , m_engine(seed)
    {
        for (int i = 0; i < 5; ++i) {
            domain::Party party;
            party.name = QStringLiteral("Party %1").arg(i);
            const auto id = storage::insertParty(connection, party, madeAt);
            if (id)
                m_parties.append(*id);
        }
    }

    Result<void> step()
    {
        if (m_invoices.size() < 3 || below(3) == 0)
            return add();
        const qint64 id = m_invoices.at(below(int(m_invoices.size())));
        switch (below(4)) {
        case 0:
            return keep(id, [&] { return pay(id); });
        case 1:
            return keep(id, [&] { return change(id, domain::InvoiceState::Void); });
        default:
            return keep(id, [&] { return change(id, domain::InvoiceState::Approved); });
        }
    }

    /// As if it had been classified: members of a segment.
    Result<int> classify()
    {
        for (const qint64 party : std::as_const(m_parties))
            if (const auto done = m_connection.execute(
                    QStringLiteral(
                        "INSERT INTO party_segments (party_id, segment, previous, moved_day) VALUES (?, ?, 0, 0)"),
                    {party, 1 + int(party % 3)});
                !done)
                return done;
        return 0;
    }

private:
    int below(int limit) { return int(m_engine() % quint32(limit)); }

    template <typename Work>
    Result<void> keep(qint64 id, Work work)
    {
        return storage::inTransaction(m_connection, Connection::Mode::Write,
                                      [&](Connection &c) { return storage::keepingRollups(c, {id}, work); });
    }

    domain::Invoice invoice()
    {
        domain::Invoice made;
        const Currency currency = *Currency::fromCode(below(4) == 0 ? u"JPY" : u"EUR");
        made.state = domain::InvoiceState::Approved;
        made.direction = below(4) == 0 ? domain::Direction::Purchase : domain::Direction::Sale;
        made.documentType = below(4) == 0 ? 381 : 380;
        made.number = QString::number(below(100000));
        made.issueDate = QDate(2024, 12, 1).addDays(below(120));
        made.dueDate = made.issueDate.addDays(below(60) - 5);
        made.dueDateAssumed = below(2) == 0;
        made.currency = currency;
        made.partyId = m_parties.at(below(int(m_parties.size())));
        made.partyName = QStringLiteral("P");
        qint64 net = 0;
        for (int i = below(4); i >= 0; --i) {
            domain::LineItem line;
            line.description = QStringLiteral("Thing %1").arg(below(6));
            line.quantity = domain::Decimal::fromInt(1 + below(5));
            line.total = Money::fromMinor(below(1000), currency);
            if (const auto product = storage::productFor(m_connection, line, 0, madeAt); product && below(5) > 0)
                line.productId = *product;
            net += line.total->minor();
            made.lines.append(line);
        }
        const qint64 tax = net / 5;
        made.net = Money::fromMinor(net, currency);
        made.tax = Money::fromMinor(tax, currency);
        made.gross = Money::fromMinor(net + tax, currency);
        if (below(3) > 0) // sometimes only a part of the breakdown, or none
            made.taxes = {{domain::Decimal::fromInt(20), Money::fromMinor(net - below(2), currency), made.tax},
                          {std::nullopt, made.net, made.tax}};
        return made;
    }

    Result<void> add()
    {
        return storage::inTransaction(m_connection, Connection::Mode::Write, [&](Connection &c) -> Result<void> {
            const auto id = storage::insertInvoice(c, invoice(), {{}, madeAt});
            if (!id)
                return id.error();
            m_invoices.append(*id);
            storage::Rollups rollups(c);
            if (const auto put = rollups.put(*id); !put)
                return put;
            return rollups.settle();
        });
    }

    Result<void> change(qint64 id, domain::InvoiceState state)
    {
        const auto stored = storage::invoiceById(m_connection, id);
        if (!stored)
            return stored.error();
        domain::Invoice changed = invoice();
        changed.id = id;
        changed.version = stored->version;
        changed.state = state;
        changed.voidReason = state == domain::InvoiceState::Void ? QStringLiteral("x") : QString();
        if (const auto updated = storage::updateInvoice(m_connection, changed, {{}, madeAt}); !updated)
            return updated;
        return storage::replaceInvoiceRows(m_connection, changed);
    }

    Result<void> pay(qint64 id)
    {
        const auto stored = storage::invoiceById(m_connection, id);
        if (!stored)
            return stored.error();
        domain::Payment payment;
        payment.invoiceId = id;
        payment.date = stored->issueDate.addDays(below(90) - 10);
        payment.amount = below(2) == 0 && stored->gross->minor() > 0
                             ? *stored->gross
                             : Money::fromMinor(1 + below(500), *stored->currency);
        payment.method = QStringLiteral("card");
        const auto paid = storage::insertPayment(m_connection, payment, madeAt);
        if (!paid)
            return paid.error();
        return below(3) == 0 ? storage::markReversed(m_connection, *paid, QStringLiteral("x"), madeAt) : Result<void>();
    }

    Connection &m_connection;
    std::mt19937 m_engine;
    QList<qint64> m_parties, m_invoices;
};

} // namespace

class RollupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptIsRecounted_data() { tests::addBackends(); }
    void keptIsRecounted()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const TestDatabase database(backend);
            const auto connection = database.migrated();
            Shuffle shuffle(*connection, seed);
            DBLEDGER_VERIFY(shuffle.classify());
            for (int i = 1; i <= 120; ++i) {
                DBLEDGER_VERIFY(shuffle.step());
                if (i % 20 == 0)
                    QCOMPARE(differencesIn(*connection), QStringList());
            }
            DBLEDGER_VERIFY(storage::rebuildRollups(*connection));
            QCOMPARE(differencesIn(*connection), QStringList());
        }
    }

    void everyTableIsCompared_data() { tests::addBackends(); }
    void everyTableIsCompared()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        Shuffle shuffle(*connection, 7);
        DBLEDGER_VERIFY(shuffle.classify());
        for (int i = 0; i < 60; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        const QMap<QString, QString> lies{{QStringLiteral("rollup_invoices"), QStringLiteral("balance")},
                                          {QStringLiteral("rollup_days"), QStringLiteral("overdue")},
                                          {QStringLiteral("rollup_taxes"), QStringLiteral("base")},
                                          {QStringLiteral("rollup_parties"), QStringLiteral("last_day")},
                                          {QStringLiteral("rollup_activity"), QStringLiteral("new_parties")},
                                          {QStringLiteral("rollup_products"), QStringLiteral("quantity")},
                                          {QStringLiteral("rollup_purchases"), QStringLiteral("net")}};
        for (auto it = lies.cbegin(); it != lies.cend(); ++it) {
            DBLEDGER_VERIFY(connection->execute(QStringLiteral("UPDATE %1 SET %2 = %2 + 1").arg(it.key(), it.value())));
            const QStringList found = differencesIn(*connection);
            QVERIFY2(!found.isEmpty() && found.first().startsWith(it.key() + u' '), qPrintable(found.value(0)));
            DBLEDGER_VERIFY(storage::rebuildRollups(*connection));
            QCOMPARE(differencesIn(*connection), QStringList());
        }
    }

    void builtForOldDatabases_data() { tests::addBackends(); }
    void builtForOldDatabases()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        Shuffle shuffle(*connection, 9);
        for (int i = 0; i < 20; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("DELETE FROM rollup_days")));
        DBLEDGER_VERIFY(storage::buildRollupsOnce(*connection));
        QCOMPARE(differencesIn(*connection), QStringList());
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("DELETE FROM rollup_days")));
        DBLEDGER_VERIFY(storage::buildRollupsOnce(*connection)); // once
        QVERIFY(!differencesIn(*connection).isEmpty());
    }

private:
    static QStringList differencesIn(Connection &connection)
    {
        const auto found = storage::rollupDifferences(connection, 20);
        if (!found)
            return {tests::describe(found.error())};
        QStringList lines;
        for (const domain::RollupDifference &one : *found)
            lines += QStringLiteral("%1 (%2) %3: %4, not %5")
                         .arg(one.table, one.key, one.column)
                         .arg(one.expected)
                         .arg(one.stored);
        return lines;
    }
};

DBLEDGER_TEST(RollupsTest)
#include "RollupsTest.moc"
