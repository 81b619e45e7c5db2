// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Invoice.h"
#include "domain/Payment.h"
#include "domain/Reading.h"

#include <QDateTime>

namespace dbledger::domain {

/// Which invoices a list shows; what is not set does not restrict.
struct InvoiceFilter
{
    QString text; ///< words that must all occur in number, party or descriptions, without regard to case and accents
    std::optional<InvoiceState> state;
    std::optional<Direction> direction;
    QDate from; ///< issue date, inclusive
    QDate to;   ///< inclusive
    qint64 partyId = 0;
    bool openOnly = false;       ///< approved and not wholly paid
    bool duplicatesOnly = false; ///< drafts that seem to repeat another
};

/// A row of the list.
struct InvoiceRow
{
    qint64 id = 0;
    int version = 0;
    InvoiceState state = InvoiceState::Draft;
    std::optional<Direction> direction;
    QString number;
    int documentType = 380;
    QDate issueDate;
    QDate dueDate;
    bool dueDateAssumed = false;
    qint64 partyId = 0;
    QString partyName;
    std::optional<Money> net;
    std::optional<Money> tax;
    std::optional<Money> gross;
    std::optional<Money> paid; ///< there when gross is
    qint64 documentId = 0;
    qint64 duplicateOf = 0;
    QString fileName; ///< as it came in, empty without a document
};

/// Where a page ends; the next one starts behind it. Newest issue date first (day of arrival while it is unknown).
struct PageKey
{
    QDate date;
    qint64 id = 0;
};

struct InvoicePage
{
    QList<InvoiceRow> rows;
    std::optional<PageKey> next; ///< absent on the last page
};

/// One line of an invoice's history, out of the audit log.
struct HistoryEntry
{
    QDateTime when; ///< UTC
    QString actor;
    QString action; ///< "import" "approve" "correct" "void" "pay" "reverse-payment" ...
    QString what;   ///< the field or thing that changed, may be empty
    QString from;
    QString to;
    QString note;
};

/// The document that an invoice was read from.
struct DocumentInfo
{
    qint64 id = 0;
    QString fileName;
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    int pages = 0;
    QDateTime importedAt; ///< UTC
};

/// Everything about one invoice.
struct InvoiceDetail
{
    Invoice invoice;
    std::optional<Party> party;
    QList<Payment> payments;     ///< oldest first, reversed ones too
    std::optional<Money> paid;   ///< sum of those that count
    QList<HistoryEntry> history; ///< oldest first
    std::optional<DocumentInfo> document;
    std::optional<Reading> reading; ///< with the corrections applied
};

} // namespace dbledger::domain
