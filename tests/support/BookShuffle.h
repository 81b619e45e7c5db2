// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/books/InvoiceRepository.h"
#include "storage/books/PartyRepository.h"
#include "storage/books/PaymentRepository.h"
#include "storage/books/ProductRepository.h"
#include "storage/rollups/Rollups.h"

#include <random>

namespace dbledger::tests {

/// Invoices at random that come, change and go, as the program would have them.
class BookShuffle
{
public:
    /// Issued over so many days, up to the end of March 2025.
    BookShuffle(storage::Connection &connection, quint32 seed, int days = 120, int parties = 5)
        : m_connection(connection)
        , m_days(days)
        , m_engine(seed)
    {
        for (int i = 0; i < parties; ++i) {
            domain::Party party;
            party.name = QStringLiteral("Party %1").arg(i);
            const auto id = storage::insertParty(connection, party, m_madeAt);
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

    const QList<qint64> &parties() const { return m_parties; }

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
        return storage::inTransaction(m_connection, storage::Connection::Mode::Write,
                                      [&](storage::Connection &c) { return storage::keepingRollups(c, {id}, work); });
    }

    domain::Invoice invoice()
    {
        domain::Invoice made;
        const domain::Currency currency = *domain::Currency::fromCode(below(4) == 0 ? u"JPY" : u"EUR");
        made.state = domain::InvoiceState::Approved;
        made.direction = below(4) == 0 ? domain::Direction::Purchase : domain::Direction::Sale;
        made.documentType = below(4) == 0 ? 381 : 380;
        made.number = QString::number(below(100000));
        made.issueDate = QDate(2025, 3, 31).addDays(-below(m_days));
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
            line.total = domain::Money::fromMinor(below(1000), currency);
            if (const auto product = storage::productFor(m_connection, line, 0, m_madeAt); product && below(5) > 0)
                line.productId = *product;
            net += line.total->minor();
            made.lines.append(line);
        }
        const qint64 tax = net / 5;
        made.net = domain::Money::fromMinor(net, currency);
        made.tax = domain::Money::fromMinor(tax, currency);
        made.gross = domain::Money::fromMinor(net + tax, currency);
        if (below(3) > 0) // sometimes only a part of the breakdown, or none
            made.taxes = {{domain::Decimal::fromInt(20), domain::Money::fromMinor(net - below(2), currency), made.tax},
                          {std::nullopt, made.net, made.tax}};
        return made;
    }

    Result<void> add()
    {
        return storage::inTransaction(m_connection, storage::Connection::Mode::Write,
                                      [&](storage::Connection &c) -> Result<void> {
                                          const auto id = storage::insertInvoice(c, invoice(), {{}, m_madeAt});
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
        if (const auto updated = storage::updateInvoice(m_connection, changed, {{}, m_madeAt}); !updated)
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
                             : domain::Money::fromMinor(1 + below(500), *stored->currency);
        payment.method = QStringLiteral("card");
        const auto paid = storage::insertPayment(m_connection, payment, m_madeAt);
        if (!paid)
            return paid.error();
        return below(3) == 0 ? storage::markReversed(m_connection, *paid, QStringLiteral("x"), m_madeAt)
                             : Result<void>();
    }

    storage::Connection &m_connection;
    const int m_days;
    std::mt19937 m_engine;
    const QDateTime m_madeAt{QDate(2026, 3, 14), QTime(9, 26), Qt::UTC};
    QList<qint64> m_parties, m_invoices;
};

} // namespace dbledger::tests
