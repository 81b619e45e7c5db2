// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BookRecount.h"

#include "storage/books/InvoiceRepository.h"
#include "storage/books/PaymentRepository.h"

#include <QSet>

namespace dbledger::tests {

using domain::DashboardFilter;
using domain::Period;

namespace {

bool holds(const Period &period, const QDate &day)
{
    return day >= period.from && day <= period.to;
}

} // namespace

BookRecount::BookRecount(storage::Connection &connection)
{
    auto ids = connection.query(QStringLiteral("SELECT id FROM invoices WHERE state = 'approved' ORDER BY id"));
    for (storage::Row &row : *ids) {
        Fact fact;
        fact.invoice = *storage::invoiceById(connection, row.integer());
        fact.sign = fact.invoice.isCreditNote() ? -1 : 1;
        const auto payments = storage::paymentsOf(connection, fact.invoice.id);
        for (const domain::Payment &payment : payments.value())
            if (payment.reversedAt.isNull())
                fact.payments.append({payment.date, fact.sign * payment.amount.minor()});
        m_facts.append(fact);
    }
    auto segments = connection.query(QStringLiteral("SELECT party_id, segment FROM party_segments"));
    for (storage::Row &row : *segments) {
        const qint64 party = row.integer();
        m_segments[party] = row.number();
    }
}

qint64 BookRecount::Fact::toPay() const
{
    return sign * invoice.amountDue.value_or(*invoice.gross).minor();
}

QMap<qint64, BookRecount::Sum> BookRecount::Fact::products() const
{
    QMap<qint64, Sum> sums;
    for (const domain::LineItem &line : invoice.lines) {
        if (line.productId == 0)
            continue;
        Sum &sum = sums[line.productId];
        sum.invoices = sign > 0 ? 1 : 0;
        sum.quantity += sign * (line.quantity ? line.quantity->millionths() : 0);
        sum.net += sign * (line.total ? line.total->minor() : 0);
    }
    return sums;
}

QList<BookRecount::Fact> BookRecount::matching(const DashboardFilter &filter) const
{
    QList<Fact> facts;
    for (const Fact &fact : m_facts) {
        const domain::Invoice &invoice = fact.invoice;
        const bool inBook = invoice.direction == filter.direction && *invoice.currency == filter.currency;
        const bool ofParty = filter.partyId == 0 || filter.partyId == invoice.partyId;
        const bool ofSegment = !filter.segment || m_segments.value(invoice.partyId) == int(*filter.segment);
        if (inBook && ofParty && ofSegment && (filter.productId == 0 || fact.products().contains(filter.productId)))
            facts.append(fact);
    }
    return facts;
}

BookRecount::Sum BookRecount::sum(const DashboardFilter &filter, const Period &period) const
{
    Sum sum;
    for (const Fact &fact : matching(filter)) {
        if (!holds(period, fact.invoice.issueDate))
            continue;
        sum.invoices += fact.sign > 0 ? 1 : 0;
        sum.net += filter.productId > 0 ? fact.products()[filter.productId].net : fact.sign * fact.invoice.net->minor();
        sum.tax += fact.sign * fact.invoice.tax->minor();
    }
    return sum;
}

QSet<qint64> BookRecount::parties(const DashboardFilter &filter, const Period &period) const
{
    QSet<qint64> parties;
    for (const Fact &fact : matching(filter))
        if (fact.sign > 0 && holds(period, fact.invoice.issueDate))
            parties.insert(fact.invoice.partyId);
    return parties;
}

QDate BookRecount::firstInvoice(const DashboardFilter &filter, qint64 partyId) const
{
    QDate first;
    DashboardFilter ofParty;
    ofParty.direction = filter.direction;
    ofParty.currency = filter.currency;
    ofParty.partyId = partyId;
    for (const Fact &fact : matching(ofParty))
        if (fact.sign > 0 && (!first.isValid() || fact.invoice.issueDate < first))
            first = fact.invoice.issueDate;
    return first;
}

std::pair<qint64, qint64> BookRecount::open(const DashboardFilter &filter, const QDate &day) const
{
    qint64 open = 0, overdue = 0;
    for (const Fact &fact : matching(filter)) {
        if (fact.invoice.issueDate > day)
            continue;
        qint64 left = fact.toPay();
        for (const auto &[paidOn, amount] : fact.payments)
            left -= paidOn <= day ? amount : 0;
        open += left;
        overdue += fact.invoice.dueDate < day ? left : 0;
    }
    return {open, overdue};
}

QMap<qint64, BookRecount::Sum> BookRecount::byProduct(const DashboardFilter &filter, const Period &period) const
{
    QMap<qint64, Sum> all;
    for (const Fact &fact : matching(filter)) {
        if (!holds(period, fact.invoice.issueDate))
            continue;
        const QMap<qint64, Sum> products = fact.products();
        for (auto it = products.cbegin(); it != products.cend(); ++it) {
            if (filter.productId > 0 && filter.productId != it.key())
                continue;
            Sum &sum = all[it.key()];
            sum.invoices += it->invoices;
            sum.quantity += it->quantity;
            sum.net += it->net;
        }
    }
    return all;
}

QMap<qint64, BookRecount::Sum> BookRecount::byParty(const DashboardFilter &filter, const Period &period) const
{
    QMap<qint64, Sum> all;
    for (const Fact &fact : matching(filter)) {
        if (!holds(period, fact.invoice.issueDate))
            continue;
        Sum &sum = all[fact.invoice.partyId];
        sum.invoices += fact.sign > 0 ? 1 : 0;
        sum.net += filter.productId > 0 ? fact.products()[filter.productId].net : fact.sign * fact.invoice.net->minor();
    }
    return all;
}

QMap<std::pair<QDate, bool>, qint64> BookRecount::due(const DashboardFilter &filter) const
{
    QMap<std::pair<QDate, bool>, qint64> due;
    for (const Fact &fact : matching(filter)) {
        qint64 left = fact.toPay();
        for (const auto &[paidOn, amount] : fact.payments)
            left -= amount;
        due[{fact.invoice.dueDate, fact.invoice.dueDateAssumed}] += left;
    }
    return due;
}

QMap<qint64, std::pair<qint64, qint64>> BookRecount::taxes(const DashboardFilter &filter, const Period &period) const
{
    QMap<qint64, std::pair<qint64, qint64>> taxes;
    for (const Fact &fact : matching(filter)) {
        if (!holds(period, fact.invoice.issueDate))
            continue;
        auto &[restBase, restTax] = taxes[-1];
        restBase += fact.sign * fact.invoice.net->minor();
        restTax += fact.sign * fact.invoice.tax->minor();
        for (const domain::TaxRow &row : fact.invoice.taxes) {
            if (!row.rate || !row.base || !row.tax)
                continue;
            taxes[row.rate->millionths()].first += fact.sign * row.base->minor();
            taxes[row.rate->millionths()].second += fact.sign * row.tax->minor();
            taxes[-1].first -= fact.sign * row.base->minor();
            taxes[-1].second -= fact.sign * row.tax->minor();
        }
    }
    return taxes;
}

Period BookRecount::days(const DashboardFilter &filter) const
{
    DashboardFilter book;
    book.direction = filter.direction;
    book.currency = filter.currency;
    Period days;
    for (const Fact &fact : matching(book)) {
        const QDate &day = fact.invoice.issueDate;
        days.from = days.from.isValid() ? std::min(days.from, day) : day;
        days.to = days.to.isValid() ? std::max(days.to, day) : day;
    }
    return days;
}

} // namespace dbledger::tests
