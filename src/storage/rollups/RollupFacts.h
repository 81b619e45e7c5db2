// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/Connection.h"

#include <optional>
#include <vector>

namespace dbledger::storage {

/// What an approved invoice, with its rows and payments, contributes to the rollups. Amounts are minor units and
/// signed: this is the one place where a credit note becomes negative. Days are Julian day numbers.
struct RollupFacts
{
    struct TaxPart
    {
        qint64 rate = -1; ///< millionths of a percent; -1: what the breakdown does not state
        qint64 base = 0, tax = 0;
    };
    struct ProductPart
    {
        qint64 productId = 0;
        qint64 quantity = 0; ///< millionths
        qint64 net = 0;
    };
    struct PaymentPart
    {
        qint64 day = 0;
        qint64 amount = 0; ///< positive where money came in for an invoice of ours
    };

    qint64 invoiceId = 0, bookId = 0, partyId = 0;
    int segment = 0; ///< of the party, 0: none
    qint64 day = 0, dueDay = 0;
    bool credit = false, dueAssumed = false;
    qint64 net = 0, tax = 0, gross = 0, toPay = 0;
    std::vector<TaxPart> taxes;
    std::vector<ProductPart> products;
    std::vector<PaymentPart> payments; ///< those that count

    qint64 balance() const;
    /// First day on which it is overdue unless it is paid.
    qint64 overdueDay() const { return std::max(dueDay + 1, day); }
};

/// Nothing while the invoice is not approved (or does not exist). May add a row to rollup_books.
Result<std::optional<RollupFacts>> rollupFacts(Connection &connection, qint64 invoiceId);

} // namespace dbledger::storage
