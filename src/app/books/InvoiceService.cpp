// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/InvoiceService.h"

#include "app/books/Books.h"
#include "app/core/Core.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/PartyRepository.h"
#include "storage/books/PaymentRepository.h"
#include "storage/database/AuditLog.h"
#include "storage/intake/DocumentRepository.h"

namespace dbledger::app {

using domain::Invoice;
using domain::InvoiceDetail;
using storage::Connection;

namespace {

Result<void> addPayments(Connection &connection, InvoiceDetail &detail)
{
    auto payments = storage::paymentsOf(connection, detail.invoice.id);
    if (!payments)
        return payments.error();
    detail.payments = *std::move(payments);
    const auto paid = storage::paidOn(connection, detail.invoice.id);
    if (!paid)
        return paid.error();
    if (detail.invoice.currency)
        detail.paid = domain::Money::fromMinor(*paid, *detail.invoice.currency);
    return {};
}

Result<void> addDocument(Connection &connection, InvoiceDetail &detail, const Actor &actor, const QDateTime &now)
{
    if (detail.invoice.documentId == 0)
        return {};
    auto document = storage::documentInfo(connection, detail.invoice.documentId);
    if (!document)
        return document.error();
    detail.document = *std::move(document);
    auto reading = Books(connection, actor, now).readingFor(detail.invoice);
    if (!reading)
        return reading.error();
    detail.reading = *std::move(reading);
    return {};
}

Result<InvoiceDetail> detailOf(Connection &connection, qint64 id, const Actor &actor, const QDateTime &now)
{
    auto invoice = storage::invoiceById(connection, id);
    if (!invoice)
        return invoice.error();
    InvoiceDetail detail;
    detail.invoice = *std::move(invoice);
    if (detail.invoice.partyId > 0) {
        const auto party = storage::partyById(connection, detail.invoice.partyId);
        if (!party)
            return party.error();
        detail.party = *party;
    }
    if (const auto added = addPayments(connection, detail); !added)
        return added.error();
    auto history = storage::historyOf(connection, QStringLiteral("invoice"), id);
    if (!history)
        return history.error();
    detail.history = *std::move(history);
    if (const auto added = addDocument(connection, detail, actor, now); !added)
        return added.error();
    return detail;
}

Result<qint64> found(Connection &connection, const QString &text)
{
    const auto byNumber = storage::invoicesByNumber(connection, text);
    if (!byNumber)
        return byNumber.error();
    if (byNumber->size() == 1)
        return byNumber->first();
    bool isId = false;
    const qint64 id = text.toLongLong(&isId);
    if (isId)
        if (const auto invoice = storage::invoiceById(connection, id); invoice)
            return id;
    const Error none{ErrorKind::NotFound, {QStringLiteral("invoice"), text}, {}};
    return byNumber->isEmpty() ? none : Error{ErrorKind::Invalid, {QStringLiteral("number"), text}, {}};
}

} // namespace

InvoiceService::InvoiceService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<domain::InvoicePage>> InvoiceService::list(const domain::InvoiceFilter &filter, int limit,
                                                          const std::optional<domain::PageKey> &after, const Actor &,
                                                          const domain::InvoiceSort &sort)
{
    return m_core->database.read<domain::InvoicePage>(
        [=](Connection &connection) { return storage::listInvoices(connection, filter, limit, after, sort); });
}

QFuture<Result<domain::InvoiceTotals>> InvoiceService::totals(const domain::InvoiceFilter &filter, const Actor &)
{
    return m_core->database.read<domain::InvoiceTotals>(
        [filter](Connection &connection) { return storage::totalsOfInvoices(connection, filter); });
}

QFuture<Result<InvoiceDetail>> InvoiceService::show(qint64 id, const Actor &actor)
{
    return m_core->database.read<InvoiceDetail>(
        [=, clock = m_core->clock](Connection &connection) { return detailOf(connection, id, actor, clock->now()); });
}

QFuture<Result<qint64>> InvoiceService::find(const QString &numberOrId, const Actor &)
{
    return m_core->database.read<qint64>(
        [=](Connection &connection) { return found(connection, numberOrId.trimmed()); });
}

QFuture<Result<Invoice>> InvoiceService::approve(qint64 id, int version, std::optional<domain::Direction> direction,
                                                 bool despiteDuplicate, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("approve")); !allowed)
        return answered<Invoice>(allowed.error());
    return m_core->database.write<Invoice>([=, clock = m_core->clock](Connection &connection) {
        return Books(connection, actor, clock->now()).approve(id, version, direction, despiteDuplicate);
    });
}

QFuture<Result<Invoice>> InvoiceService::voidInvoice(qint64 id, int version, const QString &reason, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("void")); !allowed)
        return answered<Invoice>(allowed.error());
    return m_core->database.write<Invoice>([=, clock = m_core->clock](Connection &connection) {
        return Books(connection, actor, clock->now()).voidInvoice(id, version, reason);
    });
}

QFuture<Result<Invoice>> InvoiceService::correct(qint64 id, int version, domain::Field field, const QString &value,
                                                 const QString &note, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("correct")); !allowed)
        return answered<Invoice>(allowed.error());
    return m_core->database.write<Invoice>([=, clock = m_core->clock](Connection &connection) {
        return Books(connection, actor, clock->now()).correct(id, version, field, value, note);
    });
}

QFuture<Result<QByteArray>> InvoiceService::documentBytes(qint64 documentId, const Actor &)
{
    return m_core->database.read<QByteArray>(
        [=](Connection &connection) { return storage::documentBytes(connection, documentId); });
}

} // namespace dbledger::app
