// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/Invoice.h"
#include "storage/database/Connection.h"

namespace dbledger::app {

/// Whom the party on an invoice turns out to be. In the caller's transaction.
struct MatchedParty
{
    qint64 id = 0;       ///< 0: nobody that is stored
    qint64 proposed = 0; ///< whom it may be, when that is not certain
};

/// What is known beside what was read.
struct KnownParty
{
    std::optional<qint64> said; ///< by a person: its id, 0 for "none that is only proposed"
    qint64 booked = 0;          ///< whom the invoice was booked to before; it still is, as long as the name is the same
};

Result<KnownParty> knownParty(storage::Connection &connection, qint64 invoiceId);

/// Only looks.
Result<MatchedParty> lookUpParty(storage::Connection &connection, const domain::Party &read, const KnownParty &known);
/// Looks, and makes a new party when none is certain; what an invoice tells beyond what is stored is added to the
/// stored one, never overwriting. Audited.
Result<MatchedParty> settleParty(storage::Connection &connection, const domain::Party &read, const KnownParty &known,
                                 const Actor &actor, const QDateTime &now);

} // namespace dbledger::app
