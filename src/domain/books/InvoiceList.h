// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/books/Payment.h"
#include "domain/books/Segment.h"
#include "domain/reading/Reading.h"
#include "domain/values/PageKey.h"

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
    qint64 productId = 0;             ///< those with a line of it
    std::optional<Decimal> grossFrom; ///< in units of the invoice's currency, inclusive
    std::optional<Decimal> grossTo;   ///< likewise
    std::optional<Segment> segment;   ///< of the other party, as customers were classed last
    bool openOnly = false;            ///< approved and not wholly paid
    bool duplicatesOnly = false;      ///< drafts that seem to repeat another

    bool operator==(const InvoiceFilter &) const = default;
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

enum class InvoiceOrder {
    Date,   ///< of issue, or of arrival while it is unknown
    Number, ///< without regard to case and leading zeros
    Party,  ///< by the name that is printed, without regard to case and accents
    Gross,  ///< by minor units, whatever the currency; what has none is least
};

struct InvoiceSort
{
    InvoiceOrder order = InvoiceOrder::Date;
    bool descending = true;
};

struct InvoicePage
{
    QList<InvoiceRow> rows;
    std::optional<PageKey> next; ///< absent on the last page
};

/// What the invoices of a list come to that are one currency's and one direction's, void ones left out; a credit note
/// is subtracted.
struct InvoiceSum
{
    std::optional<Direction> direction; ///< absent: it is not known
    int invoices = 0;                   ///< credit notes too
    Money net;
    Money tax;
    Money gross;
    Money open; ///< what is left to pay of the approved ones; negative where too much was paid
};

struct InvoiceTotals
{
    qint64 count = 0;       ///< rows of the list, void ones too
    QList<InvoiceSum> sums; ///< by direction and currency
};

/// One line of an invoice's history, out of the audit log.
struct HistoryEntry
{
    QDateTime when; ///< UTC
    QString actor;
    QString action; ///< "import" "approve" "correct" "void" "pay" "reverse-payment" "restore-payment" ...
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
