// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PartyList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// The books (a direction and a currency each) that there are, by direction and currency.
struct BookIds
{
    struct Book
    {
        qint64 id = 0;
        domain::Direction direction = domain::Direction::Sale;
        QString currency;
    };
    QList<Book> books;

    /// 0: there is none.
    qint64 find(domain::Direction direction, const QString &currency) const;
    QList<qint64> of(domain::Direction direction) const;
    QString currencyOf(qint64 bookId) const;
};
Result<BookIds> bookIds(Connection &connection);

/// Fills counts, sums and last days of the rows (whose parties are there) from the rollups; `ownCurrency` comes first.
Result<void> addSums(Connection &connection, QList<domain::PartyRow> &rows, const BookIds &books,
                     domain::Direction direction, const QString &ownCurrency);

} // namespace dbledger::storage
