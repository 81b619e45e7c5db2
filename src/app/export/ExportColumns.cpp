// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/ExportColumns.h"

#include "domain/values/TableCells.h"

#include <array>

namespace dbledger::app {

using domain::amountCell;
using domain::countCell;
using domain::dateCell;
using domain::decimalCell;
using domain::InvoiceRow;
using domain::Money;
using domain::TableCell;
using domain::textCell;

namespace {

TableCell idCell(qint64 value)
{
    return value > 0 ? countCell(value) : TableCell();
}

TableCell currencyCell(const std::optional<Money> &value)
{
    return value ? textCell(value->currency().code()) : TableCell();
}

TableCell assumedCell(const InvoiceRow &row)
{
    if (!row.dueDate.isValid())
        return {};
    return textCell(row.dueDateAssumed ? QStringLiteral("yes") : QStringLiteral("no"));
}

TableCell directionCell(const InvoiceRow &row)
{
    return row.direction ? textCell(domain::directionName(*row.direction)) : TableCell();
}

using I = InvoiceRow;
constexpr std::array invoiceTable{
    ExportColumn<I>{"id", [](const I &r) { return idCell(r.id); }},
    ExportColumn<I>{"state", [](const I &r) { return textCell(domain::invoiceStateName(r.state)); }},
    ExportColumn<I>{"direction", directionCell},
    ExportColumn<I>{"document_type", [](const I &r) { return countCell(r.documentType); }},
    ExportColumn<I>{"invoice_number", [](const I &r) { return textCell(r.number); }},
    ExportColumn<I>{"issue_date", [](const I &r) { return dateCell(r.issueDate); }},
    ExportColumn<I>{"due_date", [](const I &r) { return dateCell(r.dueDate); }},
    ExportColumn<I>{"due_date_assumed", assumedCell},
    ExportColumn<I>{"party", [](const I &r) { return textCell(r.partyName); }},
    ExportColumn<I>{"currency", [](const I &r) { return currencyCell(r.gross); }},
    ExportColumn<I>{"net_total", [](const I &r) { return amountCell(r.net); }},
    ExportColumn<I>{"tax_total", [](const I &r) { return amountCell(r.tax); }},
    ExportColumn<I>{"gross_total", [](const I &r) { return amountCell(r.gross); }},
    ExportColumn<I>{"paid", [](const I &r) { return amountCell(r.paid); }},
    ExportColumn<I>{"duplicate_of", [](const I &r) { return idCell(r.duplicateOf); }},
    ExportColumn<I>{"file", [](const I &r) { return textCell(r.fileName); }},
};

using L = LineOfInvoice;
constexpr std::array lineTable{
    ExportColumn<L>{"id", [](const L &r) { return idCell(r.invoice.id); }},
    ExportColumn<L>{"state", [](const L &r) { return textCell(domain::invoiceStateName(r.invoice.state)); }},
    ExportColumn<L>{"direction", [](const L &r) { return directionCell(r.invoice); }},
    ExportColumn<L>{"document_type", [](const L &r) { return countCell(r.invoice.documentType); }},
    ExportColumn<L>{"invoice_number", [](const L &r) { return textCell(r.invoice.number); }},
    ExportColumn<L>{"issue_date", [](const L &r) { return dateCell(r.invoice.issueDate); }},
    ExportColumn<L>{"party", [](const L &r) { return textCell(r.invoice.partyName); }},
    ExportColumn<L>{"line", [](const L &r) { return countCell(r.line.position); }},
    ExportColumn<L>{"sku", [](const L &r) { return textCell(r.line.sku); }},
    ExportColumn<L>{"description", [](const L &r) { return textCell(r.line.description); }},
    ExportColumn<L>{"quantity", [](const L &r) { return decimalCell(r.line.quantity); }},
    ExportColumn<L>{"unit_price", [](const L &r) { return decimalCell(r.line.unitPrice); }},
    ExportColumn<L>{"tax_rate", [](const L &r) { return decimalCell(r.line.taxRate); }},
    ExportColumn<L>{"currency", [](const L &r) { return currencyCell(r.line.total); }},
    ExportColumn<L>{"line_total", [](const L &r) { return amountCell(r.line.total); }},
};

using P = PartyInCurrency;
constexpr std::array partyTable{
    ExportColumn<P>{"id", [](const P &r) { return idCell(r.party.party.id); }},
    ExportColumn<P>{"name", [](const P &r) { return textCell(r.party.party.name); }},
    ExportColumn<P>{"address", [](const P &r) { return textCell(r.party.party.address); }},
    ExportColumn<P>{"postal_code", [](const P &r) { return textCell(r.party.party.postalCode); }},
    ExportColumn<P>{"city", [](const P &r) { return textCell(r.party.city); }},
    ExportColumn<P>{"vat-id", [](const P &r) { return textCell(r.party.party.vatId); }},
    ExportColumn<P>{"siren", [](const P &r) { return textCell(r.party.party.siren); }},
    ExportColumn<P>{"siret", [](const P &r) { return textCell(r.party.party.siret); }},
    ExportColumn<P>{"email", [](const P &r) { return textCell(r.party.party.email); }},
    ExportColumn<P>{"customer_number", [](const P &r) { return textCell(r.party.party.customerNumber); }},
    ExportColumn<P>{"category", [](const P &r) { return textCell(r.party.party.category); }},
    ExportColumn<P>{
        "terms_days",
        [](const P &r) { return r.party.party.termsDays ? countCell(*r.party.party.termsDays) : TableCell(); }},
    ExportColumn<P>{"invoices", [](const P &r) { return r.isFirst ? countCell(r.party.invoices) : TableCell(); }},
    ExportColumn<P>{"credit_notes",
                    [](const P &r) { return r.isFirst ? countCell(r.party.creditNotes) : TableCell(); }},
    ExportColumn<P>{"last_invoice", [](const P &r) { return dateCell(r.party.lastInvoice); }},
    ExportColumn<P>{"currency", [](const P &r) { return currencyCell(r.net ? r.net : r.open); }},
    ExportColumn<P>{"net_total", [](const P &r) { return amountCell(r.net); }},
    ExportColumn<P>{"open", [](const P &r) { return amountCell(r.open); }},
};

using R = ProductInCurrency;
constexpr std::array productTable{
    ExportColumn<R>{"id", [](const R &r) { return idCell(r.product.id); }},
    ExportColumn<R>{"name", [](const R &r) { return textCell(r.product.name); }},
    ExportColumn<R>{"sku", [](const R &r) { return textCell(r.product.sku); }},
    ExportColumn<R>{"supplier", [](const R &r) { return textCell(r.product.supplierName); }},
    ExportColumn<R>{"invoices", [](const R &r) { return r.isFirst ? countCell(r.product.invoices) : TableCell(); }},
    ExportColumn<R>{"quantity", [](const R &r) { return r.isFirst ? decimalCell(r.product.quantity) : TableCell(); }},
    ExportColumn<R>{"currency", [](const R &r) { return currencyCell(r.net); }},
    ExportColumn<R>{"net_total", [](const R &r) { return amountCell(r.net); }},
};

using A = AlertInWords;
constexpr std::array alertTable{
    ExportColumn<A>{"id", [](const A &r) { return idCell(r.alert.id); }},
    ExportColumn<A>{"alert_kind", [](const A &r) { return textCell(domain::alertKindName(r.alert.kind)); }},
    ExportColumn<A>{"alert", [](const A &r) { return textCell(r.sentence); }},
    ExportColumn<A>{"party", [](const A &r) { return textCell(r.alert.partyName); }},
    ExportColumn<A>{"product", [](const A &r) { return textCell(r.alert.productName); }},
    ExportColumn<A>{"invoice_number", [](const A &r) { return textCell(r.alert.invoiceNumber); }},
    ExportColumn<A>{"other_invoice", [](const A &r) { return textCell(r.alert.otherInvoiceNumber); }},
    ExportColumn<A>{"raised", [](const A &r) { return dateCell(r.alert.raisedAt.toLocalTime().date()); }},
    ExportColumn<A>{"alert_state", [](const A &r) { return textCell(domain::alertStateName(r.alert.state)); }},
    ExportColumn<A>{"snoozed_until", [](const A &r) { return dateCell(r.alert.snoozedUntil); }},
    ExportColumn<A>{"changed_by", [](const A &r) { return textCell(r.alert.changedBy); }},
};

using M = MemoryRow;
constexpr std::array memoryTable{
    ExportColumn<M>{"id", [](const M &r) { return idCell(r.record.id); }},
    ExportColumn<M>{"supplier", [](const M &r) { return textCell(r.record.supplierName); }},
    ExportColumn<M>{"supplier_key", [](const M &r) { return textCell(r.record.supplier); }},
    ExportColumn<M>{"field", [](const M &r) { return textCell(domain::fieldName(r.record.field)); }},
    ExportColumn<M>{"label", [](const M &r) { return textCell(r.record.label); }},
    ExportColumn<M>{"side", [](const M &r) { return textCell(domain::labelSideName(r.record.side)); }},
    ExportColumn<M>{"page", [](const M &r) { return countCell(r.record.page); }},
    ExportColumn<M>{"from_left", [](const M &r) { return countCell(qRound(100 * r.record.box.x)); }},
    ExportColumn<M>{"from_top", [](const M &r) { return countCell(qRound(100 * r.record.box.y)); }},
    ExportColumn<M>{"format", [](const M &r) { return textCell(r.record.format); }},
    ExportColumn<M>{"learned_by", [](const M &r) { return textCell(r.record.learnedBy); }},
    ExportColumn<M>{"learned", [](const M &r) { return dateCell(r.record.learnedAt.toLocalTime().date()); }},
    ExportColumn<M>{"invoice_number", [](const M &r) { return textCell(r.invoiceNumber); }},
};

} // namespace

std::span<const ExportColumn<InvoiceRow>> invoiceColumns()
{
    return invoiceTable;
}

std::span<const ExportColumn<LineOfInvoice>> lineColumns()
{
    return lineTable;
}

std::span<const ExportColumn<PartyInCurrency>> partyColumns()
{
    return partyTable;
}

std::span<const ExportColumn<ProductInCurrency>> productColumns()
{
    return productTable;
}

std::span<const ExportColumn<AlertInWords>> alertColumns()
{
    return alertTable;
}

std::span<const ExportColumn<MemoryRow>> memoryColumns()
{
    return memoryTable;
}

QList<PartyInCurrency> rowsOf(const domain::PartyRow &party)
{
    QList<PartyInCurrency> rows;
    for (const Money &net : party.net) {
        std::optional<Money> open = Money::fromMinor(0, net.currency());
        for (const Money &left : party.open)
            if (left.currency() == net.currency())
                open = left;
        rows.append({party, rows.isEmpty(), net, open});
    }
    if (rows.isEmpty())
        rows.append({party, true, {}, {}});
    return rows;
}

QList<ProductInCurrency> rowsOf(const domain::ProductRow &product)
{
    QList<ProductInCurrency> rows;
    for (const Money &net : product.net)
        rows.append({product, rows.isEmpty(), net});
    if (rows.isEmpty())
        rows.append({product, true, {}});
    return rows;
}

} // namespace dbledger::app
