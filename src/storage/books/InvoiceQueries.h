// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// At most `limit` rows behind `after`; asks for one more to know whether there is a next page.
Result<domain::InvoicePage> listInvoices(Connection &connection, const domain::InvoiceFilter &filter, int limit,
                                         const std::optional<domain::PageKey> &after,
                                         const domain::InvoiceSort &sort = {});
Result<domain::InvoiceTotals> totalsOfInvoices(Connection &connection, const domain::InvoiceFilter &filter);

/// Which drafts wait for somebody.
struct WaitingFor
{
    QString who;          ///< not what another has
    QDate today;          ///< not what was put off to a later day
    QDateTime takenSince; ///< what another took before that is nobody's any more
};
/// Oldest first.
Result<QList<domain::InvoiceRow>> waitingInvoices(Connection &connection, const WaitingFor &filter, int limit);
/// The first behind that invoice, from the start again behind the last; 0 when there is no other.
Result<qint64> nextWaiting(Connection &connection, const WaitingFor &filter, qint64 after);

/// How many rows all pages have together.
Result<qint64> countInvoices(Connection &connection, const domain::InvoiceFilter &filter = {});

} // namespace dbledger::storage
