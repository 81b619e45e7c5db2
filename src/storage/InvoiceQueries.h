// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/InvoiceList.h"
#include "storage/Connection.h"

namespace dbledger::storage {

/// At most `limit` rows behind `after`, newest first; asks for one more to know whether there is a next page.
Result<domain::InvoicePage> listInvoices(Connection &connection, const domain::InvoiceFilter &filter, int limit,
                                         const std::optional<domain::PageKey> &after);

Result<qint64> countInvoices(Connection &connection);

} // namespace dbledger::storage
