// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Party.h"
#include "domain/values/Money.h"

#include <QDate>
#include <QList>

namespace dbledger::domain {

/// sale: we issued it; purchase: we received it.
enum class Direction { Sale, Purchase };
/// A draft may be corrected freely; an approved one only by a recorded correction, and undone only by a recorded void.
enum class InvoiceState { Draft, Approved, Void };

/// A row of an invoice. What the document does not state is absent.
struct LineItem
{
    qint64 id = 0;
    int position = 0; ///< from 1
    QString description;
    QString sku;
    std::optional<Decimal> quantity;
    std::optional<Decimal> unitPrice;
    std::optional<Decimal> taxRate; ///< percent
    std::optional<Money> total;
    qint64 productId = 0; ///< 0 while the invoice is a draft
    bool operator==(const LineItem &) const = default;
};

/// A row of the VAT breakdown.
struct TaxRow
{
    std::optional<Decimal> rate; ///< percent
    std::optional<Money> base;
    std::optional<Money> tax;
    bool operator==(const TaxRow &) const = default;
};

/// An invoice or credit note as the books know it. In a draft any value may be absent; an approved one has number,
/// issue date, currency, net, tax, gross, direction and party. Amounts of a credit note (381) are positive.
struct Invoice
{
    qint64 id = 0;
    int version = 0; ///< raised by every change, for the optimistic lock
    InvoiceState state = InvoiceState::Draft;
    std::optional<Direction> direction;
    QString number;
    int documentType = 380; ///< UNTDID 1001: 380 invoice, 381 credit note, 389 self-billed
    QDate issueDate;
    QDate dueDate;
    bool dueDateAssumed = false; ///< none was printed: the party's terms, else 30 days
    QDate deliveryDate;
    std::optional<Currency> currency;
    std::optional<Money> net;
    std::optional<Money> tax;
    std::optional<Money> gross;
    std::optional<Money> amountDue;
    bool taxStated = false;     ///< false: the invoice states no VAT, net = gross
    qint64 partyId = 0;         ///< the other party; 0 while unknown
    qint64 proposedPartyId = 0; ///< a stored party it may be; too weak a match to say so, a person decides
    QString partyName;          ///< as printed
    QString iban;
    QString purchaseOrder;
    QString paymentReference;
    qint64 documentId = 0;  ///< 0: it came from no document
    qint64 duplicateOf = 0; ///< the invoice that it seems to repeat; kept as a draft
    QString voidReason;
    QList<LineItem> lines;
    QList<TaxRow> taxes;

    bool isCreditNote() const { return documentType == 381; }
    bool operator==(const Invoice &) const = default;
};

QString directionName(Direction direction);   ///< "sale" "purchase"
QString invoiceStateName(InvoiceState state); ///< "draft" "approved" "void"
std::optional<Direction> directionFromName(QStringView name);
std::optional<InvoiceState> invoiceStateFromName(QStringView name);

/// Makes a credit note of any kind (self-billed, factored ...) a 381, and a negative invoice the credit note it is: its
/// amounts and quantities become positive.
void normaliseSign(Invoice &invoice);

} // namespace dbledger::domain
