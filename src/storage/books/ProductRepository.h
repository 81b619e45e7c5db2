// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// The product that a line speaks of: by its code, else by its description (without regard to case, accents and
/// punctuation), among what that supplier sells (0: what we sell); a new one when there is none. The price plays no
/// part, so a product stays the same when its price changes. Learns the other name as an alias. A line with neither
/// code nor description has no product: 0.
Result<qint64> productFor(Connection &connection, const domain::LineItem &line, qint64 supplierId,
                          const QDateTime &now);

} // namespace dbledger::storage
