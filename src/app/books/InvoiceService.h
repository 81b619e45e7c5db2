// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/books/InvoiceList.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// The invoices: looking at them, approving, correcting, voiding. Callable from any thread. Every change is one
/// transaction with its audit row; changing a version that is no longer the current one is a Conflict. Viewers may only
/// look (NotAllowed).
class InvoiceService
{
public:
    explicit InvoiceService(std::shared_ptr<Core> core);

    /// At most `limit` rows behind `after`.
    QFuture<Result<domain::InvoicePage>> list(const domain::InvoiceFilter &filter, int limit,
                                              const std::optional<domain::PageKey> &after, const Actor &actor,
                                              const domain::InvoiceSort &sort = {});
    /// Over all pages.
    QFuture<Result<domain::InvoiceTotals>> totals(const domain::InvoiceFilter &filter, const Actor &actor);
    QFuture<Result<domain::InvoiceDetail>> show(qint64 id, const Actor &actor);
    /// The id that a person means: an invoice number (without regard to case), else an id. NotFound; Invalid when
    /// several invoices that are not void carry that number (an id is then the only way).
    QFuture<Result<qint64>> find(const QString &numberOrId, const Actor &actor);

    /// A draft into the books: party, products, audit rows. Incomplete (field), DirectionUnknown, Duplicate (invoice,
    /// id; unless `despiteDuplicate`), WrongState. `direction` is what the person answers when it cannot be told.
    QFuture<Result<domain::Invoice>> approve(qint64 id, int version, std::optional<domain::Direction> direction,
                                             bool despiteDuplicate, const Actor &actor);
    /// Takes an approved invoice out of the books or drops a draft; the row stays. The reason is required (Incomplete).
    QFuture<Result<domain::Invoice>> voidInvoice(qint64 id, int version, const QString &reason, const Actor &actor);
    /// Writes what a person says into a field, of a draft or of an approved invoice, and records it. Empty clears it
    /// (Incomplete for a mandatory field of an approved one). Invalid when the value is not of the field's kind;
    /// WrongState when it is void.
    QFuture<Result<domain::Invoice>> correct(qint64 id, int version, domain::Field field, const QString &value,
                                             const QString &note, const Actor &actor);
    /// The bytes as they came in.
    QFuture<Result<QByteArray>> documentBytes(qint64 documentId, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
