// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/Company.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

/// Our company as it is set; empty while it is not. In the caller's transaction.
Result<domain::Company> loadCompany(storage::Connection &connection);
/// The code of the currency of the books: the company's, else EUR.
Result<QString> ownCurrency(storage::Connection &connection);
/// Replaces it, audited.
Result<domain::Company> storeCompany(storage::Connection &connection, const domain::Company &company,
                                     const Actor &actor, const QDateTime &now);

} // namespace dbledger::app
