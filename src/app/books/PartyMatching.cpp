// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/PartyMatching.h"

#include "storage/books/PartyMerges.h"
#include "storage/books/PartyRepository.h"
#include "storage/books/ReviewRepository.h"
#include "storage/database/AuditLog.h"

namespace dbledger::app {

using domain::Party;

namespace {

/// That party, or whom it was merged into.
Result<MatchedParty> surely(storage::Connection &connection, qint64 partyId)
{
    const auto survivor = storage::survivorOf(connection, partyId);
    return survivor ? MatchedParty{*survivor, 0} : Result<MatchedParty>(survivor.error());
}

/// Copies what `stored` lacks from `read`; answers what that was.
QStringList fillGaps(Party &stored, const Party &read)
{
    QStringList learned;
    const auto fill = [&](QString Party::*member) {
        if ((stored.*member).isEmpty() && !(read.*member).isEmpty()) {
            stored.*member = read.*member;
            learned += read.*member;
        }
    };
    for (const auto member : {&Party::vatId, &Party::siren, &Party::siret, &Party::email, &Party::customerNumber,
                              &Party::gender, &Party::category})
        fill(member);
    if (stored.address.isEmpty()) { // never the code of one address beside the lines of another
        fill(&Party::address);
        fill(&Party::postalCode);
    }
    if (!stored.birthDate.isValid() && read.birthDate.isValid()) {
        stored.birthDate = read.birthDate;
        learned += read.birthDate.toString(Qt::ISODate);
    }
    return learned;
}

Result<void> learn(storage::Connection &connection, qint64 id, const Party &read, const Actor &actor,
                   const QDateTime &now)
{
    auto stored = storage::partyById(connection, id);
    if (!stored)
        return stored.error();
    const QStringList learned = fillGaps(*stored, read);
    if (learned.isEmpty())
        return {};
    if (const auto updated = storage::updateParty(connection, *stored); !updated)
        return updated;
    storage::AuditEntry entry{QStringLiteral("party"), id, QStringLiteral("learn"), {}, {}, {}, {}};
    entry.to = learned.join(QStringLiteral(", "));
    return storage::audit(connection, actor, now, entry);
}

} // namespace

Result<KnownParty> knownParty(storage::Connection &connection, qint64 invoiceId)
{
    const auto review = storage::reviewOf(connection, invoiceId);
    return review ? KnownParty{review->party, review->bookedParty} : Result<KnownParty>(review.error());
}

Result<MatchedParty> lookUpParty(storage::Connection &connection, const Party &read, const KnownParty &known)
{
    if (known.said.value_or(0) > 0)
        return surely(connection, *known.said);
    if (read.name.isEmpty())
        return MatchedParty();
    const auto found = storage::findParty(connection, read);
    if (!found)
        return found.error();
    if (found->match < domain::PartyMatch::Proposed)
        return MatchedParty{found->id, 0};
    if (known.said)
        return MatchedParty();
    if (known.booked > 0) {
        const auto booked = storage::partyById(connection, known.booked);
        if (!booked)
            return booked.error();
        if (domain::partyNameKey(booked->name) == domain::partyNameKey(read.name))
            return surely(connection, known.booked);
    }
    return MatchedParty{0, found->id};
}

Result<MatchedParty> settleParty(storage::Connection &connection, const Party &read, const KnownParty &known,
                                 const Actor &actor, const QDateTime &now)
{
    auto matched = lookUpParty(connection, read, known);
    if (!matched)
        return matched;
    if (matched->id > 0) {
        const auto learned = learn(connection, matched->id, read, actor, now);
        return learned ? matched : Result<MatchedParty>(learned.error());
    }
    const auto id = storage::insertParty(connection, read, now);
    if (!id)
        return id.error();
    matched->id = *id;
    storage::AuditEntry entry{
        QStringLiteral("party"), *id, QStringLiteral("create"), QStringLiteral("name"), {}, {}, {}};
    entry.to = read.name;
    const auto noted = storage::audit(connection, actor, now, entry);
    return noted ? matched : Result<MatchedParty>(noted.error());
}

} // namespace dbledger::app
