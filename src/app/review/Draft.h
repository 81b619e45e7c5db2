// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/books/InvoiceList.h"
#include "domain/books/Review.h"
#include "domain/proof/Repairs.h"

namespace dbledger::app {

using domain::Repair;
using domain::RuleOverride;

/// Everything that the review of one invoice shows. Of a draft all is live: party, direction, duplicates and states are
/// what they are now, whatever they were when it was stored. An approved or void one is shown as it is in the books,
/// without obstacles and repairs.
struct Draft
{
    domain::Invoice invoice;
    /// Corrections applied, rules evaluated. Of an invoice that came from no document: its own values, a person's.
    std::optional<domain::Reading> reading;
    std::optional<domain::DocumentInfo> document;
    std::optional<domain::Party> party;         ///< of invoice.partyId
    std::optional<domain::Party> proposedParty; ///< of invoice.proposedPartyId
    QList<Error> obstacles; ///< Incomplete (field), DirectionUnknown, Duplicate (invoice, id), NeedsReview
    QString note;
    QString hasIt;                                  ///< e-mail of who has it, empty: nobody
    QDateTime hasItSince;                           ///< UTC
    QDate postponedUntil;                           ///< invalid: it waits now
    std::optional<domain::Direction> directionSaid; ///< by a person; otherwise it follows from the reading
    std::optional<qint64> partySaid;                ///< by a person: its id, 0 for "none that is stored"
    bool linesByPerson = false;                     ///< setLines() counts, not what was read
    bool taxesByPerson = false;
    QList<RuleOverride> overrides; ///< that stand, oldest first
    QList<Repair> repairs;
    QList<domain::HistoryEntry> history; ///< oldest first
};

/// What a field was before a change, for restoring exactly that.
struct FieldWas
{
    QString value;
    bool byPerson = false; ///< a person had said or confirmed it
};

/// One change of an invoice, as somebody who meant to change it too wants to know it.
struct Change
{
    QDateTime when; ///< UTC
    QString who;
    QString action; ///< see Wording::actionName
    QString field;  ///< a domain::fieldName, or "line 2", "direction", "state" ...; see Wording::thingName
    QString from;
    QString to;
    QString note;
};

} // namespace dbledger::app
