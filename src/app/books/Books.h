// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/Corrections.h"
#include "base/Actor.h"
#include "domain/books/Company.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/rollups/Rollups.h"

namespace dbledger::app {

/// What became of a reading on its way into the books.
struct BookedReading
{
    domain::Invoice invoice;
    QList<Error> obstacles; ///< why it is still a draft
};

/// The one place that changes invoices. Every function is a part of the caller's write transaction and leaves its audit
/// rows; errors mean that the transaction must not be committed.
class Books
{
public:
    Books(storage::Connection &connection, const Actor &actor, const QDateTime &now);

    /// Lets supplier memory speak, stores the reading and a draft made of it; approves it when nothing stands in the
    /// way and `approve` allows it.
    Result<BookedReading> book(qint64 documentId, const domain::Reading &read, std::optional<domain::Direction> said,
                               bool approve);
    /// What people corrected is kept for the supplier's next document.
    Result<domain::Invoice> approve(qint64 id, int version, std::optional<domain::Direction> said,
                                    bool despiteDuplicate);
    Result<domain::Invoice> voidInvoice(qint64 id, int version, const QString &reason);
    /// A void or an approved invoice is a draft again, and its document is in the queue again; of an approved one
    /// nothing may be paid, and the document must not be split (WrongState).
    Result<domain::Invoice> reopen(qint64 id, int version, const QString &reason);
    Result<domain::Invoice> correct(qint64 id, int version, domain::Field field, const QString &value,
                                    const QString &remark);

    /// The newest reading of the invoice's document with the corrections applied; empty when it came from none.
    Result<std::optional<domain::Reading>> readingFor(const domain::Invoice &invoice);
    /// What speaks for the invoice: that reading, else its own values, with the corrections applied.
    Result<domain::Reading> evidenceFor(const domain::Invoice &invoice);
    /// The same if that were what its document says.
    Result<domain::Reading> evidenceIfRead(const domain::Invoice &invoice, const domain::Reading &read);

    // For changing a draft: load it, note what is changed, refresh it.
    /// Conflict when that is not its version, WrongState when it is no draft. Nobody else changes the books meanwhile.
    Result<domain::Invoice> draft(qint64 id, int version);
    /// What the evidence and what people said make of the draft now.
    Result<domain::Invoice> current(const domain::Invoice &draft, const domain::Reading &evidence);
    /// Stores that; the version is raised.
    Result<domain::Invoice> refresh(const domain::Invoice &draft);
    /// An audit row of the version that comes next.
    Result<void> note(const domain::Invoice &invoice, const QString &action, const QString &what, const QString &from,
                      const QString &to, const QString &remark = {});

private:
    Result<domain::Invoice> load(qint64 id, int version);
    /// What the reading says now, in the place of the draft.
    Result<domain::Invoice> redraft(const domain::Invoice &draft, const domain::Reading &reading,
                                    std::optional<domain::Direction> said);
    Result<domain::Invoice> correctApproved(domain::Invoice invoice, const domain::Reading &reading,
                                            domain::Field field, const QString &value);
    Result<Evidence> gather(const domain::Invoice &invoice);
    Result<Evidence> gather(const domain::Invoice &invoice, const std::optional<domain::Reading> &read);
    Result<void> keepOwnValues(const domain::Invoice &draft);
    Result<void> mustBeUnpaid(const domain::Invoice &invoice);
    Result<void> bringBackDocument(const domain::Invoice &invoice);
    Result<void> settle(domain::Invoice &invoice, const domain::Reading &reading);
    Result<void> fixDueDate(domain::Invoice &invoice);
    Result<void> nameParty(domain::Invoice &invoice);
    Result<void> matchProducts(domain::Invoice &invoice);
    storage::InvoiceFacts factsOf(const domain::Invoice &invoice, const domain::Reading &reading) const;
    Result<domain::Invoice> saved(const domain::Invoice &invoice, const domain::Reading &reading, bool rows);

    storage::Connection &m_connection;
    storage::Rollups m_rollups;
    const Actor &m_actor;
    QDateTime m_now;
    QDate m_today;
};

} // namespace dbledger::app
