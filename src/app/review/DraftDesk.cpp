// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/DraftDesk.h"

#include "app/books/Corrections.h"
#include "app/books/InvoiceMaker.h"
#include "storage/books/PartyRepository.h"
#include "storage/database/AuditLog.h"
#include "storage/intake/DocumentRepository.h"

#include <algorithm>

namespace dbledger::app {

using domain::Field;
using domain::Invoice;
using domain::Reading;
using storage::Correction;

namespace {

QString rowsOf(const Reading &reading, const QString &name)
{
    return name == linesName ? linesText(reading.lines) : taxesText(reading.taxes);
}

bool wasRead(const domain::FieldReading &found, const QString &value)
{
    return found.value == value || std::ranges::count(found.alternatives, value, &domain::Alternative::value) > 0;
}

} // namespace

DraftDesk::DraftDesk(storage::Connection &connection, const Actor &actor, const QDateTime &now)
    : m_connection(connection)
    , m_actor(actor)
    , m_now(now)
    , m_books(connection, actor, now)
{
}

Result<Draft> DraftDesk::open(qint64 id)
{
    auto invoice = storage::invoiceById(m_connection, id);
    if (!invoice)
        return invoice.error();
    Draft draft;
    draft.invoice = *std::move(invoice);
    if (const auto added = addEvidence(draft); !added)
        return added.error();
    if (const auto added = addPeople(draft); !added)
        return added.error();
    return draft;
}

Result<void> DraftDesk::addEvidence(Draft &draft)
{
    const auto evidence = m_books.evidenceFor(draft.invoice);
    if (!evidence)
        return evidence.error();
    draft.reading = *evidence;
    const auto corrections = storage::correctionsOf(m_connection, draft.invoice.id);
    if (!corrections)
        return corrections.error();
    draft.linesByPerson = standing(*corrections, linesName).has_value();
    draft.taxesByPerson = standing(*corrections, taxesName).has_value();
    if (draft.invoice.documentId > 0) {
        auto document = storage::documentInfo(m_connection, draft.invoice.documentId);
        if (!document)
            return document.error();
        draft.document = *std::move(document);
    }
    if (draft.invoice.state != domain::InvoiceState::Draft)
        return {};
    auto current = m_books.current(draft.invoice, *evidence);
    if (!current)
        return current.error();
    draft.invoice = *std::move(current);
    draft.obstacles = obstacles(draft.invoice, *evidence);
    draft.repairs = domain::repairsOf(*evidence);
    return {};
}

Result<void> DraftDesk::addPeople(Draft &draft)
{
    const qint64 id = draft.invoice.id;
    const auto review = storage::reviewOf(m_connection, id);
    if (!review)
        return review.error();
    draft.note = review->note;
    draft.hasIt = review->hasIt;
    draft.hasItSince = review->hasItSince;
    draft.postponedUntil = review->postponedUntil;
    draft.directionSaid = review->direction;
    draft.partySaid = review->party;
    for (const auto &[partyId, party] : {std::pair(draft.invoice.partyId, &draft.party),
                                         std::pair(draft.invoice.proposedPartyId, &draft.proposedParty)}) {
        if (partyId == 0)
            continue;
        const auto stored = storage::partyById(m_connection, partyId);
        if (!stored)
            return stored.error();
        *party = *stored;
    }
    auto overrides = storage::overridesOf(m_connection, id);
    if (!overrides)
        return overrides.error();
    draft.overrides = *std::move(overrides);
    auto history = storage::historyOf(m_connection, QStringLiteral("invoice"), id);
    if (!history)
        return history.error();
    draft.history = *std::move(history);
    return {};
}

Result<Draft> DraftDesk::shown(const Result<Invoice> &invoice)
{
    return invoice ? open(invoice->id) : Result<Draft>(invoice.error());
}

Result<Draft> DraftDesk::refreshed(const Invoice &draft)
{
    return shown(m_books.refresh(draft));
}

Result<void> DraftDesk::note(const Invoice &draft, const Step &step)
{
    return m_books.note(draft, step.action, step.what, step.from, step.to, step.remark);
}

Result<Draft> DraftDesk::setField(qint64 id, int version, Field field, const QString &value)
{
    const auto draft = m_books.draft(id, version);
    return draft ? say(*draft, field, value, QStringLiteral("correct")) : Result<Draft>(draft.error());
}

Result<Draft> DraftDesk::confirmField(qint64 id, int version, Field field)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const auto evidence = m_books.evidenceFor(*draft);
    if (!evidence)
        return evidence.error();
    if (!evidence->has(field))
        return Error{ErrorKind::Incomplete, {domain::fieldName(field)}, {}};
    return say(*draft, field, evidence->value(field), QStringLiteral("confirm"));
}

Result<Draft> DraftDesk::say(const Invoice &draft, Field field, const QString &value, const QString &action)
{
    const auto evidence = m_books.evidenceFor(draft);
    if (!evidence)
        return evidence.error();
    // What stands on the page needs no check, a person chose it.
    const bool isThere = wasRead(evidence->fields.value(field), value);
    const auto checked = isThere ? Result<QString>(value) : checkedValue(field, value);
    if (!checked)
        return checked.error();
    const Correction made{domain::fieldName(field), evidence->value(field), *checked, false};
    if (const auto kept = storage::insertCorrection(m_connection, draft.id, made, {}, m_actor.name, m_now); !kept)
        return kept.error();
    if (const auto noted = note(draft, {action, made.field, made.from, made.value}); !noted)
        return noted.error();
    return refreshed(draft);
}

Result<std::optional<QString>> DraftDesk::unsay(qint64 id, const QString &name)
{
    const auto corrections = storage::correctionsOf(m_connection, id);
    if (!corrections)
        return corrections.error();
    const auto last = standing(*corrections, name);
    if (!last)
        return std::optional<QString>();
    const Correction made{name, last->value, {}, true};
    if (const auto kept = storage::insertCorrection(m_connection, id, made, {}, m_actor.name, m_now); !kept)
        return kept.error();
    return std::optional(last->value);
}

Result<Draft> DraftDesk::releaseField(qint64 id, int version, Field field)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const QString name = domain::fieldName(field);
    const auto said = unsay(id, name);
    if (!said)
        return said.error();
    if (!*said)
        return open(id);
    const auto after = m_books.evidenceFor(*draft);
    if (!after)
        return after.error();
    if (const auto noted = note(*draft, {QStringLiteral("release"), name, **said, after->value(field)}); !noted)
        return noted.error();
    return refreshed(*draft);
}

Result<Draft> DraftDesk::setLines(qint64 id, int version, const QList<domain::ReadLine> &lines)
{
    return setRows(id, version, linesName, linesText(lines));
}

Result<Draft> DraftDesk::setTaxes(qint64 id, int version, const QList<domain::ReadTax> &taxes)
{
    return setRows(id, version, taxesName, taxesText(taxes));
}

Result<Draft> DraftDesk::releaseLines(qint64 id, int version)
{
    return releaseRows(id, version, linesName);
}

Result<Draft> DraftDesk::releaseTaxes(qint64 id, int version)
{
    return releaseRows(id, version, taxesName);
}

Result<Draft> DraftDesk::setRows(qint64 id, int version, const QString &name, const QString &rows)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const auto before = m_books.evidenceFor(*draft);
    if (!before)
        return before.error();
    const QString from = rowsOf(*before, name);
    if (const auto kept =
            storage::insertCorrection(m_connection, id, {name, from, rows, false}, {}, m_actor.name, m_now);
        !kept)
        return kept.error();
    if (const auto noted = noteRows(*draft, name, from, rows); !noted)
        return noted.error();
    return refreshed(*draft);
}

Result<Draft> DraftDesk::releaseRows(qint64 id, int version, const QString &name)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const auto said = unsay(id, name);
    if (!said)
        return said.error();
    if (!*said)
        return open(id);
    const auto after = m_books.evidenceFor(*draft);
    if (!after)
        return after.error();
    if (const auto noted = noteRows(*draft, name, **said, rowsOf(*after, name)); !noted)
        return noted.error();
    return refreshed(*draft);
}

/// One audit row for each row that is another one now.
Result<void> DraftDesk::noteRows(const Invoice &draft, const QString &name, const QString &from, const QString &to)
{
    for (const RowChange &row : changedRows(name, from, to))
        if (const auto noted = note(draft, {QStringLiteral("correct"), row.thing, row.from, row.to}); !noted)
            return noted;
    return {};
}

} // namespace dbledger::app
