// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/PartyList.h"

#include "domain/values/Folding.h"
#include "storage/books/PartyColumns.h"
#include "storage/books/PartyRepository.h"
#include "storage/books/PartySums.h"
#include "storage/database/Bind.h"
#include "storage/database/ListPages.h"

namespace dbledger::storage {

using domain::Direction;
using domain::PageKey;
using domain::PartyFilter;
using domain::PartyOrder;
using domain::PartyRow;
using domain::PartySort;

namespace {

/// "the party has approved invoices in these books"
QString inBooks(const QList<qint64> &books)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM rollup_parties o WHERE o.book_id IN %1 AND o.level = 0 AND "
                          "o.start = 0 AND o.party_id = p.id AND o.invoices + o.credit_notes > 0)")
        .arg(inList(books));
}

/// Which parties, but for their role.
Conditions shownBy(const PartyFilter &filter)
{
    Conditions conditions;
    conditions.add(QStringLiteral("p.merged_into IS NULL"));
    addWords(conditions, QStringLiteral("p.search"), domain::folded(filter.text));
    if (filter.segment)
        addSegment(conditions, QStringLiteral("p.id"), int(*filter.segment));
    return conditions;
}

using Keys = QList<PageKey>;

/// One page's keys, one more than `limit` where there are more.
class PartyKeys
{
public:
    PartyKeys(Connection &connection, const PartyFilter &filter, const PartySort &sort, const BookIds &books,
              const QString &ownCurrency)
        : m_connection(connection)
        , m_filter(filter)
        , m_sort(sort)
        , m_books(books.of(filter.role.value_or(Direction::Sale)))
        , m_own(books.find(filter.role.value_or(Direction::Sale), ownCurrency))
    {
    }

    Result<Keys> page(int limit, const std::optional<PageKey> &after)
    {
        if (m_sort.order == PartyOrder::Name)
            return byName(limit, after);
        return valuedThenBare(
            limit, after, [&](const std::optional<PageKey> &key) { return byValue(limit, key); },
            [&](int left, qint64 afterId) { return withoutValue(left, afterId); });
    }

private:
    Result<Keys> byName(int limit, const std::optional<PageKey> &after)
    {
        Conditions conditions = shownBy(m_filter);
        if (m_filter.role)
            conditions.add(inBooks(m_books));
        if (after)
            addBehind(conditions, QStringLiteral("p.search"), QStringLiteral("p.id"), m_sort.descending, *after);
        return keysOf(m_connection,
                      QStringLiteral("SELECT p.id, p.search FROM parties p %1 %2 LIMIT ?")
                          .arg(conditions.where(),
                               orderedBy(QStringLiteral("p.search"), QStringLiteral("p.id"), m_sort.descending)),
                      conditions, limit);
    }

    /// Those with invoices in the books' own currency.
    Result<Keys> byValue(int limit, const std::optional<PageKey> &after)
    {
        const QString value =
                          m_sort.order == PartyOrder::Revenue ? QStringLiteral("r.net") : QStringLiteral("r.last_day"),
                      id = QStringLiteral("r.party_id");
        Conditions conditions = shownBy(m_filter);
        conditions.add(QStringLiteral("r.level = 0"));
        conditions.add(QStringLiteral("r.book_id = ?"), {m_own});
        conditions.add(QStringLiteral("r.invoices + r.credit_notes > 0"));
        if (after)
            addBehind(conditions, value, id, m_sort.descending, *after);
        return keysOf(m_connection,
                      QStringLiteral("SELECT p.id, %1 FROM rollup_parties r JOIN parties p ON p.id = r.party_id %2 %3 "
                                     "LIMIT ?")
                          .arg(value, conditions.where(), orderedBy(value, id, m_sort.descending)),
                      conditions, limit);
    }

    /// The others, which come last in either direction.
    Result<Keys> withoutValue(int limit, qint64 afterId)
    {
        QList<qint64> others = m_books;
        others.removeAll(m_own);
        if (m_filter.role && others.isEmpty())
            return Keys();
        Conditions conditions = shownBy(m_filter);
        if (m_filter.role)
            conditions.add(inBooks(others));
        conditions.add(QStringLiteral("NOT ") + inBooks({m_own}));
        conditions.add(QStringLiteral("p.id > ?"), {afterId});
        return keysOf(
            m_connection,
            QStringLiteral("SELECT p.id, NULL FROM parties p %1 ORDER BY p.id LIMIT ?").arg(conditions.where()),
            conditions, limit);
    }

    Connection &m_connection;
    const PartyFilter &m_filter;
    const PartySort &m_sort;
    const QList<qint64> m_books;
    const qint64 m_own;
};

Result<QList<PartyRow>> rowsOf(Connection &connection, const Keys &keys)
{
    const QList<qint64> ids = idsOfKeys(keys);
    if (ids.isEmpty())
        return QList<PartyRow>();
    auto found = connection.query(QStringLiteral("SELECT id, version, %1 FROM parties WHERE id IN (%2)")
                                      .arg(partyColumns(), bind::marks(ids.size())),
                                  padded(ids, ids.size()));
    if (!found)
        return found.error();
    QHash<qint64, domain::Party> parties;
    for (Row &row : *found) {
        const domain::Party party = partyFrom(row);
        parties[party.id] = party;
    }
    QList<PartyRow> rows;
    for (const qint64 id : ids) {
        PartyRow row;
        row.party = parties.value(id);
        row.city = domain::cityOf(row.party);
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<domain::PartyPage> listParties(Connection &connection, const PartyFilter &filter, const PartySort &sort,
                                      const QString &ownCurrency, int limit, const std::optional<PageKey> &after)
{
    const auto books = bookIds(connection);
    if (!books)
        return books.error();
    auto keys = PartyKeys(connection, filter, sort, *books, ownCurrency).page(limit, after);
    if (!keys)
        return keys.error();
    domain::PartyPage page;
    page.next = cutTo(*keys, limit);
    auto rows = rowsOf(connection, *keys);
    if (!rows)
        return rows.error();
    const Direction direction = filter.role.value_or(Direction::Sale);
    if (const auto added = addSums(connection, *rows, *books, direction, ownCurrency); !added)
        return added.error();
    page.rows = *std::move(rows);
    return page;
}

Result<qint64> countParties(Connection &connection, const PartyFilter &filter)
{
    const auto books = bookIds(connection);
    if (!books)
        return books.error();
    Conditions conditions = shownBy(filter);
    if (filter.role)
        conditions.add(inBooks(books->of(*filter.role)));
    return connection.number(QStringLiteral("SELECT COUNT(*) FROM parties p ") + conditions.where(),
                             conditions.values());
}

Result<PartyRow> partyRow(Connection &connection, qint64 id, Direction direction, const QString &ownCurrency)
{
    const auto party = partyById(connection, id);
    if (!party)
        return party.error();
    const auto books = bookIds(connection);
    if (!books)
        return books.error();
    QList<PartyRow> rows(1);
    rows.first().party = *party;
    rows.first().city = domain::cityOf(*party);
    const auto added = addSums(connection, rows, *books, direction, ownCurrency);
    return added ? Result<PartyRow>(rows.first()) : Result<PartyRow>(added.error());
}

} // namespace dbledger::storage
