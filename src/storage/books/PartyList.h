// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PartyList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// At most `limit` rows behind `after`. `ownCurrency` is that of the books, by which revenue and last invoice sort.
Result<domain::PartyPage> listParties(Connection &connection, const domain::PartyFilter &filter,
                                      const domain::PartySort &sort, const QString &ownCurrency, int limit,
                                      const std::optional<domain::PageKey> &after);
/// How many rows all pages have together.
Result<qint64> countParties(Connection &connection, const domain::PartyFilter &filter);

/// The party with its sums as a customer or as a supplier, merged or not. NotFound.
Result<domain::PartyRow> partyRow(Connection &connection, qint64 id, domain::Direction direction,
                                  const QString &ownCurrency);

} // namespace dbledger::storage
