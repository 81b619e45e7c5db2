// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/DashboardTables.h"
#include "storage/database/Connection.h"

#include <QMap>

namespace dbledger::tests {

/// Counts what dashboards show in the plainest way: invoice by invoice, from invoices, their rows and payments, without
/// any rollup. Periods are given; the filter's own is not looked at.
class BookRecount
{
public:
    explicit BookRecount(storage::Connection &connection);

    struct Sum
    {
        qint64 net = 0, tax = 0, invoices = 0, quantity = 0;
        bool operator==(const Sum &) const = default;
    };
    Sum sum(const domain::DashboardFilter &filter, const domain::Period &period) const;
    QSet<qint64> parties(const domain::DashboardFilter &filter, const domain::Period &period) const;
    QDate firstInvoice(const domain::DashboardFilter &filter, qint64 partyId) const;
    /// What was left to pay at the end of the day, and what of it was overdue.
    std::pair<qint64, qint64> open(const domain::DashboardFilter &filter, const QDate &day) const;

    QMap<qint64, Sum> byProduct(const domain::DashboardFilter &filter, const domain::Period &period) const;
    QMap<qint64, Sum> byParty(const domain::DashboardFilter &filter, const domain::Period &period) const;

    /// What is left to pay now, by the day it is due and whether that day was printed.
    QMap<std::pair<QDate, bool>, qint64> due(const domain::DashboardFilter &filter) const;
    /// Base and tax by rate; -1: what is not stated.
    QMap<qint64, std::pair<qint64, qint64>> taxes(const domain::DashboardFilter &filter,
                                                  const domain::Period &period) const;
    /// First and last day of issue in the filter's book.
    domain::Period days(const domain::DashboardFilter &filter) const;

private:
    struct Fact
    {
        domain::Invoice invoice;
        qint64 sign = 1;
        QList<std::pair<QDate, qint64>> payments;

        qint64 toPay() const;
        QMap<qint64, Sum> products() const;
    };
    /// Of the book, party and segment; naming the product if the filter does.
    QList<Fact> matching(const domain::DashboardFilter &filter) const;

    QList<Fact> m_facts;
    QMap<qint64, int> m_segments;
};

} // namespace dbledger::tests
