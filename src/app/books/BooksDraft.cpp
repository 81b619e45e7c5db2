// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/Books.h"
#include "app/books/CompanySetting.h"
#include "app/books/InvoiceMaker.h"
#include "app/books/PartyMatching.h"
#include "app/core/DocumentNote.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/PartyRepository.h"
#include "storage/books/ReviewRepository.h"
#include "storage/intake/DocumentRepository.h"
#include "storage/intake/PartRepository.h"
#include "storage/intake/QueueRepository.h"

// What drafts are made of, and how an invoice becomes one again.
namespace dbledger::app {

using domain::Direction;
using domain::Invoice;
using domain::InvoiceState;
using domain::Reading;

namespace {

/// Of an invoice that came from no document: it names the other party alone.
std::optional<Direction> namedSide(const Reading &reading, std::optional<Direction> said)
{
    const bool buyer = reading.has(domain::Field::BuyerName), seller = reading.has(domain::Field::SellerName);
    if (buyer == seller)
        return said;
    return buyer ? Direction::Sale : Direction::Purchase;
}

} // namespace

Result<Invoice> Books::redraft(const Invoice &draft, const Reading &reading, std::optional<Direction> said)
{
    const auto company = loadCompany(m_connection);
    if (!company)
        return company.error();
    const auto review = storage::reviewOf(m_connection, draft.id);
    if (!review)
        return review.error();
    const auto follows = draft.documentId > 0 ? domain::directionOf(reading, *company, said) : namedSide(reading, said);
    Invoice invoice = invoiceFrom(reading, review->direction ? review->direction : follows);
    invoice.id = draft.id;
    invoice.version = draft.version;
    invoice.documentId = draft.documentId;
    const auto matched = lookUpParty(m_connection, partyOn(invoice, reading), {review->party, review->bookedParty});
    if (!matched)
        return matched.error();
    invoice.partyId = matched->id;
    invoice.proposedPartyId = matched->proposed;
    if (const auto named = nameParty(invoice); !named)
        return named.error();
    if (const auto fixed = fixDueDate(invoice); !fixed)
        return fixed.error();
    Invoice comparable = invoice;
    domain::normaliseSign(comparable);
    const auto repeated = storage::duplicateOf(m_connection, comparable, sellerKey(invoice, reading));
    if (!repeated)
        return repeated.error();
    invoice.duplicateOf = *repeated;
    return invoice;
}

/// Nothing is printed of whom a person took the party for.
Result<void> Books::nameParty(Invoice &invoice)
{
    if (invoice.partyId == 0 || !invoice.partyName.isEmpty())
        return {};
    const auto party = storage::partyById(m_connection, invoice.partyId);
    if (!party)
        return party.error();
    invoice.partyName = party->name;
    return {};
}

Result<std::optional<Reading>> Books::readingFor(const Invoice &invoice)
{
    if (invoice.documentId == 0)
        return std::optional<Reading>();
    const auto evidence = gather(invoice);
    if (!evidence)
        return evidence.error();
    return evidence->read ? std::optional(evidence->reading) : std::nullopt;
}

Result<Reading> Books::evidenceFor(const Invoice &invoice)
{
    const auto evidence = gather(invoice);
    return evidence ? Result<Reading>(evidence->reading) : Result<Reading>(evidence.error());
}

Result<Reading> Books::evidenceIfRead(const Invoice &invoice, const Reading &read)
{
    const auto evidence = gather(invoice, read);
    return evidence ? Result<Reading>(evidence->reading) : Result<Reading>(evidence.error());
}

Result<Evidence> Books::gather(const Invoice &invoice)
{
    if (invoice.documentId == 0)
        return gather(invoice, std::nullopt);
    const auto read = storage::readingOf(m_connection, invoice.documentId);
    return read ? gather(invoice, *read) : Result<Evidence>(read.error());
}

/// What was read is as it was judged then, unless somebody said something.
Result<Evidence> Books::gather(const Invoice &invoice, const std::optional<Reading> &read)
{
    Evidence evidence;
    evidence.read = read;
    const auto corrections = storage::correctionsOf(m_connection, invoice.id);
    if (!corrections)
        return corrections.error();
    evidence.corrections = *corrections;
    const auto overrides = storage::overridesOf(m_connection, invoice.id);
    if (!overrides)
        return overrides.error();
    const auto own = standing(*corrections, ownValuesName);
    evidence.reading = evidence.read ? *evidence.read : own ? ownValuesFromText(own->value) : readingFrom(invoice);
    if (evidence.read && !anyStanding(*corrections) && overrides->isEmpty())
        return evidence;
    QStringList overridden;
    for (const domain::RuleOverride &made : *overrides)
        overridden += made.rule;
    evidence.reading = withCorrections(std::move(evidence.reading), *corrections, overridden, m_today);
    return evidence;
}

/// The first change of a draft that came from no document: what it was is kept, corrections are told from it.
Result<void> Books::keepOwnValues(const Invoice &draft)
{
    if (draft.documentId > 0 || draft.state != InvoiceState::Draft)
        return {};
    const auto corrections = storage::correctionsOf(m_connection, draft.id);
    if (!corrections)
        return corrections.error();
    if (standing(*corrections, ownValuesName))
        return {};
    return storage::insertCorrection(
        m_connection, draft.id, {ownValuesName, {}, ownValuesText(readingFrom(draft)), false}, {}, m_actor.name, m_now);
}

Result<Invoice> Books::draft(qint64 id, int version)
{
    if (const auto locked = m_connection.lockBooks(); !locked)
        return locked.error();
    auto invoice = load(id, version);
    if (invoice && invoice->state != InvoiceState::Draft)
        return wrongState(*invoice, domain::invoiceStateName(invoice->state));
    if (invoice)
        if (const auto kept = keepOwnValues(*invoice); !kept)
            return kept.error();
    return invoice;
}

Result<Invoice> Books::current(const Invoice &draft, const Reading &evidence)
{
    return redraft(draft, evidence, draft.direction);
}

Result<Invoice> Books::refresh(const Invoice &draft)
{
    const auto evidence = evidenceFor(draft);
    if (!evidence)
        return evidence.error();
    const auto invoice = current(draft, *evidence);
    return invoice ? saved(*invoice, *evidence, true) : invoice;
}

/// A draft is never open without its document in the queue. What was split stands there by its parts already.
Result<void> Books::bringBackDocument(const Invoice &invoice)
{
    const auto draft = storage::removedDraft(m_connection, invoice.documentId);
    if (!draft || !*draft)
        return draft ? Result<void>() : Result<void>(draft.error());
    const auto parts = storage::partsOf(m_connection, invoice.documentId);
    if (!parts)
        return parts.error();
    if (!parts->isEmpty())
        return wrongState(invoice, QStringLiteral("split"));
    if (const auto marked = storage::markRestored(m_connection, invoice.documentId); !marked)
        return marked;
    return noteOfDocument(m_connection, invoice.documentId, m_actor, m_now, QStringLiteral("restore"));
}

Result<Invoice> Books::reopen(qint64 id, int version, const QString &reason)
{
    auto invoice = load(id, version);
    if (!invoice)
        return invoice;
    const QString before = domain::invoiceStateName(invoice->state);
    if (invoice->state == InvoiceState::Draft)
        return wrongState(*invoice, before);
    if (invoice->state == InvoiceState::Approved && reason.trimmed().isEmpty())
        return Error{ErrorKind::Incomplete, {QStringLiteral("reason")}, {}};
    if (const auto unpaid = mustBeUnpaid(*invoice); !unpaid)
        return unpaid.error();
    if (const auto back = bringBackDocument(*invoice); !back)
        return back.error();
    auto review = storage::reviewOf(m_connection, id);
    if (!review)
        return review.error();
    review->bookedParty = invoice->partyId;
    if (const auto kept = storage::storeReview(m_connection, id, *review); !kept)
        return kept.error();
    invoice->state = InvoiceState::Draft;
    invoice->voidReason.clear();
    if (const auto noted = note(*invoice, QStringLiteral("reopen"), QStringLiteral("state"), before,
                                domain::invoiceStateName(invoice->state), reason.trimmed());
        !noted)
        return noted.error();
    return refresh(*invoice);
}

} // namespace dbledger::app
