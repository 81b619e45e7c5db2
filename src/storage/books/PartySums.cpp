// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/PartySums.h"

#include "storage/database/Bind.h"
#include "storage/database/ListPages.h"

namespace dbledger::storage {

using domain::Direction;
using domain::Money;
using domain::PartyRow;

namespace {

/// The amounts of each party by the number of their book.
using SumsByParty = QHash<qint64, QMap<qint64, qint64>>;

QList<Money> moneyOf(const QMap<qint64, qint64> &sums, const BookIds &books, const QString &ownCurrency)
{
    QList<Money> amounts;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const auto currency = domain::Currency::fromCode(books.currencyOf(it.key()));
        if (!currency)
            continue;
        const Money amount = Money::fromMinor(it.value(), *currency);
        if (currency->code() == ownCurrency)
            amounts.prepend(amount);
        else
            amounts.append(amount);
    }
    return amounts;
}

QList<qint64> idsOf(const QList<PartyRow> &rows)
{
    QList<qint64> ids;
    for (const PartyRow &row : rows)
        ids.append(row.party.id);
    return ids;
}

Result<SumsByParty> openOf(Connection &connection, const QList<qint64> &ids, const QString &inBooks)
{
    auto found = connection.query(QStringLiteral("SELECT party_id, book_id, CAST(SUM(balance) AS BIGINT) "
                                                 "FROM rollup_invoices WHERE party_id IN (%1) AND book_id IN %2 "
                                                 "AND balance <> 0 GROUP BY party_id, book_id")
                                      .arg(bind::marks(ids.size()), inBooks),
                                  padded(ids, ids.size()));
    if (!found)
        return found.error();
    SumsByParty open;
    for (Row &row : *found) {
        const qint64 party = row.integer(), book = row.integer();
        if (const qint64 left = row.integer(); left != 0)
            open[party][book] = left;
    }
    return open;
}

} // namespace

qint64 BookIds::find(Direction direction, const QString &currency) const
{
    for (const Book &book : books)
        if (book.direction == direction && book.currency == currency)
            return book.id;
    return 0;
}

QList<qint64> BookIds::of(Direction direction) const
{
    QList<qint64> ids;
    for (const Book &book : books)
        if (book.direction == direction)
            ids.append(book.id);
    return ids;
}

QString BookIds::currencyOf(qint64 bookId) const
{
    for (const Book &book : books)
        if (book.id == bookId)
            return book.currency;
    return {};
}

Result<BookIds> bookIds(Connection &connection)
{
    auto rows = connection.query(
        QStringLiteral("SELECT id, direction, currency FROM rollup_books ORDER BY direction, currency"));
    if (!rows)
        return rows.error();
    BookIds all;
    for (Row &row : *rows) {
        BookIds::Book book;
        book.id = row.integer();
        book.direction = domain::directionFromName(row.text()).value_or(Direction::Sale);
        book.currency = row.text();
        all.books.append(book);
    }
    return all;
}

Result<void> addSums(Connection &connection, QList<PartyRow> &rows, const BookIds &books, Direction direction,
                     const QString &ownCurrency)
{
    if (rows.isEmpty())
        return {};
    const QList<qint64> ids = idsOf(rows);
    const QString inBooks = inList(books.of(direction));
    auto found = connection.query(QStringLiteral("SELECT party_id, book_id, invoices, credit_notes, net, last_day "
                                                 "FROM rollup_parties WHERE party_id IN (%1) AND book_id IN %2 "
                                                 "AND level = 0 AND start = 0 AND invoices + credit_notes > 0")
                                      .arg(bind::marks(ids.size()), inBooks),
                                  padded(ids, ids.size()));
    if (!found)
        return found.error();
    const auto open = openOf(connection, ids, inBooks);
    if (!open)
        return open.error();
    QHash<qint64, PartyRow *> byId;
    for (PartyRow &row : rows)
        byId[row.party.id] = &row;
    SumsByParty net;
    for (Row &sums : *found) {
        const qint64 party = sums.integer(), book = sums.integer();
        PartyRow &row = *byId[party];
        row.invoices += sums.number();
        row.creditNotes += sums.number();
        net[party][book] = sums.integer();
        if (const qint64 day = sums.integer(); day > 0)
            row.lastInvoice = std::max(row.lastInvoice, QDate::fromJulianDay(day));
    }
    for (PartyRow &row : rows) {
        row.net = moneyOf(net.value(row.party.id), books, ownCurrency);
        row.open = moneyOf(open->value(row.party.id), books, ownCurrency);
    }
    return {};
}

} // namespace dbledger::storage
