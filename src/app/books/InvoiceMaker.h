// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/books/Company.h"

namespace dbledger::app {

// From what was read to what the books hold, and what stands in between. Pure functions.

/// The invoice that the reading says; party, due date when none is printed, and duplicates are the books' business.
domain::Invoice invoiceFrom(const domain::Reading &reading, std::optional<domain::Direction> direction);
/// The reverse, for an invoice that came from no document: its values, which a person said. Rules are not evaluated.
domain::Reading readingFrom(const domain::Invoice &invoice);

/// Buyer of a sale, seller of a purchase; empty while the direction is unknown.
domain::Party otherParty(const domain::Reading &reading, std::optional<domain::Direction> direction);

/// The same, with the name that the invoice keeps.
domain::Party partyOn(const domain::Invoice &invoice, const domain::Reading &reading);

/// Whose numbering an invoice is in: empty for ours, else the key of the seller's name.
QString sellerKey(const domain::Invoice &invoice, const domain::Reading &reading);

/// Writes one field, whose value was checked, and what follows from it (a sum that is not printed). Fields of the
/// parties only change the name that is kept.
void setField(domain::Invoice &invoice, domain::Field field, const QString &value);

/// The reverse of setField, as text that is kept; empty for what the invoice itself does not hold.
QString fieldOf(const domain::Invoice &invoice, domain::Field field);
/// Does the field speak of the other party?
bool isOfParty(domain::Field field, domain::Direction direction);

/// WrongState (invoice, id, state).
Error wrongState(const domain::Invoice &invoice, const QString &state);

/// Mandatory values that are absent, by the name of their field; DirectionUnknown when it is.
QList<Error> missingIn(const domain::Invoice &invoice);

/// Everything that forbids approving without a look: missingIn, then Duplicate, then NeedsReview (not for a rule that
/// was overridden).
QList<Error> obstacles(const domain::Invoice &invoice, const domain::Reading &reading);

/// The day it is due when none is printed: so many days after its issue.
void assumeDueDate(domain::Invoice &invoice, int termsDays);

} // namespace dbledger::app
