// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/SegmentTable.h"
#include "storage/database/Connection.h"

#include <vector>

namespace dbledger::app {

/// What classing customers starts from: sales in the currency of the books.
struct CustomersAsOf
{
    QDate asOf; ///< invalid: there is no invoice
    domain::Period window;
    domain::RfmSettings settings;
    domain::Currency currency = domain::Currency::eur();
    std::vector<domain::RfmValues> values;
};
/// `asOf` invalid: the day of the newest invoice. In the caller's transaction.
Result<CustomersAsOf> customersAsOf(storage::Connection &connection, const QDate &asOf);

/// Classes them as of the newest invoice and stores it. In the caller's write transaction.
Result<domain::Classification> classifyNow(storage::Connection &connection);

} // namespace dbledger::app
