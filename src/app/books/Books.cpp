// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/Books.h"

#include "app/books/InvoiceMaker.h"
#include "app/books/Memory.h"
#include "app/books/PartyMatching.h"
#include "app/core/SharedSetting.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/PartyRepository.h"
#include "storage/books/PaymentRepository.h"
#include "storage/books/ProductRepository.h"
#include "storage/books/ReviewRepository.h"
#include "storage/database/AuditLog.h"
#include "storage/intake/DocumentRepository.h"

namespace dbledger::app {

using domain::Direction;
using domain::Invoice;
using domain::InvoiceState;
using domain::Reading;

namespace {

Error duplicate(qint64 of)
{
    return {ErrorKind::Duplicate, {QStringLiteral("invoice"), QString::number(of)}, {}};
}

} // namespace

Books::Books(storage::Connection &connection, const Actor &actor, const QDateTime &now)
    : m_connection(connection)
    , m_rollups(connection)
    , m_actor(actor)
    , m_now(now)
    , m_today(now.toLocalTime().date())
{
}

Result<BookedReading> Books::book(qint64 documentId, const Reading &read, std::optional<Direction> said, bool approveIt)
{
    const auto recalled = remembered(m_connection, read, m_today);
    if (!recalled)
        return recalled.error();
    const Reading &reading = *recalled;
    if (const auto locked = m_connection.lockBooks(); !locked)
        return locked.error();
    if (const auto stored = storage::storeReading(m_connection, documentId, reading, m_now); !stored)
        return stored.error();
    Invoice draft;
    draft.documentId = documentId;
    auto invoice = redraft(draft, reading, said);
    if (!invoice)
        return invoice.error();
    const auto id = storage::insertInvoice(m_connection, *invoice, factsOf(*invoice, reading));
    if (!id)
        return id.error();
    invoice->id = *id;
    if (const auto noted = note(*invoice, QStringLiteral("import"), QStringLiteral("state"), {},
                                domain::invoiceStateName(InvoiceState::Draft));
        !noted)
        return noted.error();
    invoice->version = 1;
    BookedReading booked{*invoice, obstacles(*invoice, reading)};
    if (!booked.obstacles.isEmpty() || !approveIt)
        return booked;
    auto approved = approve(*id, 1, said, false);
    if (!approved)
        return approved.error();
    booked.invoice = *std::move(approved);
    return booked;
}

Result<Invoice> Books::approve(qint64 id, int version, std::optional<Direction> said, bool despiteDuplicate)
{
    if (const auto locked = m_connection.lockBooks(); !locked)
        return locked.error();
    auto stored = load(id, version);
    if (!stored)
        return stored;
    if (stored->state != InvoiceState::Draft)
        return wrongState(*stored, domain::invoiceStateName(stored->state));
    const auto evidence = gather(*stored);
    if (!evidence)
        return evidence.error();
    const Reading &reading = evidence->reading;
    auto redrafted = redraft(*stored, reading, said ? said : stored->direction);
    if (!redrafted)
        return redrafted;
    Invoice invoice = *std::move(redrafted);
    if (const QList<Error> missing = missingIn(invoice); !missing.isEmpty())
        return missing.first();
    if (invoice.duplicateOf > 0 && !despiteDuplicate)
        return duplicate(invoice.duplicateOf);
    domain::normaliseSign(invoice);
    if (const auto settled = settle(invoice, reading); !settled)
        return settled.error();
    if (const auto matched = matchProducts(invoice); !matched)
        return matched.error();
    if (const auto fixed = fixDueDate(invoice); !fixed)
        return fixed.error();
    invoice.state = InvoiceState::Approved;
    if (const auto noted = note(invoice, QStringLiteral("approve"), QStringLiteral("state"),
                                domain::invoiceStateName(stored->state), domain::invoiceStateName(invoice.state));
        !noted)
        return noted.error();
    if (const auto closed = storage::closeReview(m_connection, id); !closed)
        return closed.error();
    if (const auto learned = learnFrom(m_connection, invoice, *evidence, m_actor, m_now); !learned)
        return learned.error();
    return saved(invoice, reading, true);
}

Result<void> Books::settle(Invoice &invoice, const Reading &reading)
{
    const auto known = knownParty(m_connection, invoice.id);
    if (!known)
        return known.error();
    const auto matched = settleParty(m_connection, partyOn(invoice, reading), *known, m_actor, m_now);
    if (!matched)
        return matched.error();
    invoice.partyId = matched->id;
    invoice.proposedPartyId = matched->proposed;
    return {};
}

Result<void> Books::fixDueDate(Invoice &invoice)
{
    const auto settings = loadSettings(m_connection);
    if (!settings)
        return settings.error();
    int termsDays = settings->termsDays;
    if (invoice.partyId > 0) {
        const auto party = storage::partyById(m_connection, invoice.partyId);
        if (!party)
            return party.error();
        termsDays = party->termsDays.value_or(termsDays);
    }
    assumeDueDate(invoice, termsDays);
    return {};
}

Result<Invoice> Books::voidInvoice(qint64 id, int version, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::Incomplete, {QStringLiteral("reason")}, {}};
    auto invoice = load(id, version);
    if (!invoice)
        return invoice;
    if (invoice->state == InvoiceState::Void)
        return wrongState(*invoice, domain::invoiceStateName(invoice->state));
    if (const auto unpaid = mustBeUnpaid(*invoice); !unpaid)
        return unpaid.error();
    const QString before = domain::invoiceStateName(invoice->state);
    invoice->state = InvoiceState::Void;
    invoice->voidReason = reason.trimmed();
    if (const auto noted = note(*invoice, QStringLiteral("void"), QStringLiteral("state"), before,
                                domain::invoiceStateName(invoice->state), invoice->voidReason);
        !noted)
        return noted.error();
    if (const auto closed = storage::closeReview(m_connection, id); !closed)
        return closed.error();
    const auto reading = evidenceFor(*invoice);
    return reading ? saved(*invoice, *reading, false) : Result<Invoice>(reading.error());
}

/// Its payments would hang in the air: they are reversed first.
Result<void> Books::mustBeUnpaid(const Invoice &invoice)
{
    const auto paid = storage::paidOn(m_connection, invoice.id);
    if (!paid)
        return paid.error();
    return *paid == 0 ? Result<void>() : Result<void>(wrongState(invoice, QStringLiteral("paid")));
}

Result<Invoice> Books::correct(qint64 id, int version, domain::Field field, const QString &value, const QString &remark)
{
    const auto checked = checkedValue(field, value);
    if (!checked)
        return checked.error();
    auto stored = load(id, version);
    if (!stored)
        return stored;
    if (stored->state == InvoiceState::Void)
        return wrongState(*stored, domain::invoiceStateName(stored->state));
    if (const auto kept = keepOwnValues(*stored); !kept)
        return kept.error();
    const auto before = evidenceFor(*stored);
    if (!before)
        return before.error();
    const QString name = domain::fieldName(field);
    const QString from = before->value(field);
    if (const auto kept =
            storage::insertCorrection(m_connection, id, {name, from, *checked, false}, remark, m_actor.name, m_now);
        !kept)
        return kept.error();
    if (const auto noted = note(*stored, QStringLiteral("correct"), name, from, *checked, remark); !noted)
        return noted.error();
    if (stored->state == InvoiceState::Draft)
        return refresh(*stored);
    Invoice invoice = *stored;
    setField(invoice, field, *checked);
    const auto after = evidenceFor(invoice);
    return after ? correctApproved(invoice, *after, field, *checked) : Result<Invoice>(after.error());
}

Result<Invoice> Books::correctApproved(Invoice invoice, const Reading &reading, domain::Field field,
                                       const QString &value)
{
    if (const QList<Error> missing = missingIn(invoice); !missing.isEmpty())
        return missing.first();
    if (invoice.gross->minor() < 0)
        return Error{ErrorKind::Invalid, {domain::fieldName(field), value}, {}};
    if (isOfParty(field, *invoice.direction))
        if (const auto settled = settle(invoice, reading); !settled)
            return settled.error();
    if (const auto fixed = fixDueDate(invoice); !fixed)
        return fixed.error();
    return saved(invoice, reading, true);
}

Result<Invoice> Books::load(qint64 id, int version)
{
    auto invoice = storage::invoiceById(m_connection, id);
    if (invoice && invoice->version != version)
        return Error{ErrorKind::Conflict, {QStringLiteral("invoice"), QString::number(id)}, {}};
    if (invoice)
        if (const auto taken = m_rollups.take(id); !taken)
            return taken.error();
    return invoice;
}

Result<void> Books::matchProducts(Invoice &invoice)
{
    const qint64 supplier = invoice.direction == Direction::Purchase ? invoice.partyId : 0;
    for (domain::LineItem &line : invoice.lines) {
        const auto product = storage::productFor(m_connection, line, supplier, m_now);
        if (!product)
            return product.error();
        line.productId = *product;
    }
    return {};
}

storage::InvoiceFacts Books::factsOf(const Invoice &invoice, const Reading &reading) const
{
    storage::InvoiceFacts facts{sellerKey(invoice, reading), m_now};
    if (invoice.state == InvoiceState::Draft)
        facts.obstacles = obstacles(invoice, reading);
    return facts;
}

Result<void> Books::note(const Invoice &invoice, const QString &action, const QString &what, const QString &from,
                         const QString &to, const QString &remark)
{
    return storage::audit(m_connection, m_actor, m_now,
                          {QStringLiteral("invoice"), invoice.id, action, what, from, to, remark, invoice.version + 1});
}

Result<Invoice> Books::saved(const Invoice &invoice, const Reading &reading, bool rows)
{
    if (const auto updated = storage::updateInvoice(m_connection, invoice, factsOf(invoice, reading)); !updated)
        return updated.error();
    if (rows)
        if (const auto replaced = storage::replaceInvoiceRows(m_connection, invoice); !replaced)
            return replaced.error();
    if (const auto put = m_rollups.put(invoice.id); !put)
        return put.error();
    if (const auto settled = m_rollups.settle(); !settled)
        return settled.error();
    return storage::invoiceById(m_connection, invoice.id);
}

} // namespace dbledger::app
