// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Invoice.h"

#include "domain/reading/ElectronicInvoice.h"

#include <array>

namespace dbledger::domain {

namespace {

std::optional<Money> negated(const std::optional<Money> &money)
{
    return money ? std::optional(Money::fromMinor(-money->minor(), money->currency())) : std::nullopt;
}

} // namespace

QString directionName(Direction direction)
{
    return direction == Direction::Sale ? QStringLiteral("sale") : QStringLiteral("purchase");
}

std::optional<Direction> directionFromName(QStringView name)
{
    for (const Direction direction : {Direction::Sale, Direction::Purchase})
        if (name == directionName(direction))
            return direction;
    return {};
}

QString invoiceStateName(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        return QStringLiteral("draft");
    case InvoiceState::Approved:
        return QStringLiteral("approved");
    case InvoiceState::Void:
        return QStringLiteral("void");
    }
    return {};
}

std::optional<InvoiceState> invoiceStateFromName(QStringView name)
{
    for (const InvoiceState state : {InvoiceState::Draft, InvoiceState::Approved, InvoiceState::Void})
        if (name == invoiceStateName(state))
            return state;
    return {};
}

void normaliseSign(Invoice &invoice)
{
    const bool negative = invoice.gross && invoice.gross->minor() < 0;
    if (negative || isCreditType(QString::number(invoice.documentType)))
        invoice.documentType = 381;
    if (!negative)
        return;
    for (auto *money : {&invoice.net, &invoice.tax, &invoice.gross, &invoice.amountDue})
        *money = negated(*money);
    for (LineItem &line : invoice.lines) {
        line.total = negated(line.total);
        if (line.quantity && line.quantity->isNegative())
            line.quantity = -*line.quantity;
        else if (line.unitPrice)
            line.unitPrice = -*line.unitPrice;
    }
    for (TaxRow &row : invoice.taxes) {
        row.base = negated(row.base);
        row.tax = negated(row.tax);
    }
}

} // namespace dbledger::domain
