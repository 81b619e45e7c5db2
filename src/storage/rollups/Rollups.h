// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rollups/RollupSums.h"

#include <set>

namespace dbledger::storage {

/// Keeps what dashboards read in step with the books, in the caller's write transaction. Whoever changes an approved
/// invoice, makes one, or changes its rows, payments, party or products says take() before and put() after the change,
/// and settle() at the end: dashboards then show it at once. `dbledger-cli verify` (storage/rollups/RollupAudit.h)
/// finds what was forgotten.
class Rollups
{
public:
    explicit Rollups(Connection &connection)
        : m_connection(connection)
    {
    }

    /// As the invoice stands now, it goes. Also keeps others from changing the books until the transaction ends.
    Result<void> take(qint64 invoiceId);
    /// As the invoice stands now, it comes.
    Result<void> put(qint64 invoiceId);
    /// Writes what changed.
    Result<void> settle();

private:
    struct Span
    {
        qint64 bookId, partyId;
        int level;
        qint64 start;
        auto operator<=>(const Span &) const = default;
    };
    /// A party that bought a product.
    struct Buyer
    {
        qint64 bookId, productId, partyId;
        auto operator<=>(const Buyer &) const = default;
    };
    /// What a party bought in a span.
    struct Standing
    {
        qint64 invoices = 0, firstDay = 0;
    };

    void touch(const RollupFacts &facts);
    Result<Standing> standingIn(const Span &span);
    Result<void> recount(const Span &span);
    Result<void> settleParty(qint64 bookId, qint64 partyId, const std::vector<Span> &spans);
    Result<void> recount(const Buyer &buyer);
    void noteActivity(const Span &span, int parties, int newParties);

    Connection &m_connection;
    RollupSums m_sums;
    std::set<Span> m_spans;
    std::set<Buyer> m_buyers;
    std::map<qint64, int> m_segments; ///< of the touched parties
};

/// Runs `work`, which changes these invoices, and keeps the rollups in step with what it did.
template <typename Work>
auto keepingRollups(Connection &connection, const QList<qint64> &invoices, Work work) -> decltype(work())
{
    Rollups rollups(connection);
    for (const qint64 id : invoices)
        if (const auto taken = rollups.take(id); !taken)
            return taken.error();
    auto result = work();
    if (!result)
        return result;
    for (const qint64 id : invoices)
        if (const auto put = rollups.put(id); !put)
            return put.error();
    if (const auto settled = rollups.settle(); !settled)
        return settled.error();
    return result;
}

} // namespace dbledger::storage
