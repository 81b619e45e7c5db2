// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExportService.h"

#include "app/Core.h"
#include "storage/InvoiceQueries.h"
#include "storage/InvoiceRepository.h"

namespace dbledger::app {

using domain::InvoiceRow;
using domain::Money;
using domain::TableCell;
using storage::Connection;

namespace {

constexpr int rowsAPage = 500;

TableCell text(const QString &value)
{
    return value.isEmpty() ? TableCell() : TableCell{TableCell::Kind::Text, value};
}

TableCell date(const QDate &value)
{
    return value.isValid() ? TableCell{TableCell::Kind::Date, value.toString(Qt::ISODate)} : TableCell();
}

TableCell number(const QString &value)
{
    return value.isEmpty() ? TableCell() : TableCell{TableCell::Kind::Number, value};
}

TableCell amount(const std::optional<Money> &value)
{
    return value ? number(value->toString()) : TableCell();
}

TableCell decimal(const std::optional<domain::Decimal> &value)
{
    return value ? number(value->toString()) : TableCell();
}

domain::TableRow invoiceCells(const InvoiceRow &row)
{
    return {
        number(QString::number(row.id)),
        text(domain::invoiceStateName(row.state)),
        text(row.direction ? domain::directionName(*row.direction) : QString()),
        number(QString::number(row.documentType)),
        text(row.number),
        date(row.issueDate),
        date(row.dueDate),
        text(row.dueDate.isValid() ? (row.dueDateAssumed ? QStringLiteral("yes") : QStringLiteral("no")) : QString()),
        text(row.partyName),
        text(row.gross ? row.gross->currency().code() : QString()),
        amount(row.net),
        amount(row.tax),
        amount(row.gross),
        amount(row.paid),
        row.duplicateOf > 0 ? number(QString::number(row.duplicateOf)) : TableCell(),
        text(row.fileName)};
}

domain::TableRow lineCells(const InvoiceRow &row, const domain::LineItem &line)
{
    return {number(QString::number(row.id)),
            text(domain::invoiceStateName(row.state)),
            text(row.direction ? domain::directionName(*row.direction) : QString()),
            number(QString::number(row.documentType)),
            text(row.number),
            date(row.issueDate),
            text(row.partyName),
            number(QString::number(line.position)),
            text(line.sku),
            text(line.description),
            decimal(line.quantity),
            decimal(line.unitPrice),
            decimal(line.taxRate),
            text(line.total ? line.total->currency().code() : QString()),
            amount(line.total)};
}

using PageVisitor = std::function<Result<qint64>(Connection &, const InvoiceRow &)>;

/// Walks the list page by page in one view of the data; adds up how many rows the visitor wrote.
Result<qint64> walk(Connection &connection, const domain::InvoiceFilter &filter, const PageVisitor &visit)
{
    qint64 written = 0;
    std::optional<domain::PageKey> after;
    do {
        const auto page = storage::listInvoices(connection, filter, rowsAPage, after);
        if (!page)
            return page.error();
        for (const InvoiceRow &row : page->rows) {
            const auto rows = visit(connection, row);
            if (!rows)
                return rows;
            written += *rows;
        }
        after = page->next;
    } while (after);
    return written;
}

} // namespace

ExportService::ExportService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

const QStringList &ExportService::invoiceColumns()
{
    static const QStringList columns{QStringLiteral("id"),
                                     QStringLiteral("state"),
                                     QStringLiteral("direction"),
                                     QStringLiteral("document_type"),
                                     QStringLiteral("invoice_number"),
                                     QStringLiteral("issue_date"),
                                     QStringLiteral("due_date"),
                                     QStringLiteral("due_date_assumed"),
                                     QStringLiteral("party"),
                                     QStringLiteral("currency"),
                                     QStringLiteral("net_total"),
                                     QStringLiteral("tax_total"),
                                     QStringLiteral("gross_total"),
                                     QStringLiteral("paid"),
                                     QStringLiteral("duplicate_of"),
                                     QStringLiteral("file")};
    return columns;
}

const QStringList &ExportService::lineColumns()
{
    static const QStringList columns{QStringLiteral("id"),
                                     QStringLiteral("state"),
                                     QStringLiteral("direction"),
                                     QStringLiteral("document_type"),
                                     QStringLiteral("invoice_number"),
                                     QStringLiteral("issue_date"),
                                     QStringLiteral("party"),
                                     QStringLiteral("line"),
                                     QStringLiteral("sku"),
                                     QStringLiteral("description"),
                                     QStringLiteral("quantity"),
                                     QStringLiteral("unit_price"),
                                     QStringLiteral("tax_rate"),
                                     QStringLiteral("currency"),
                                     QStringLiteral("line_total")};
    return columns;
}

QFuture<Result<qint64>> ExportService::invoices(const domain::InvoiceFilter &filter, RowSink sink, const Actor &)
{
    return m_core->database.read<qint64>([=](Connection &connection) {
        return walk(connection, filter, [&](Connection &, const InvoiceRow &row) -> Result<qint64> {
            const auto written = sink(invoiceCells(row));
            return written ? Result<qint64>(1) : Result<qint64>(written.error());
        });
    });
}

QFuture<Result<qint64>> ExportService::lines(const domain::InvoiceFilter &filter, RowSink sink, const Actor &)
{
    return m_core->database.read<qint64>([=](Connection &connection) {
        return walk(connection, filter, [&](Connection &c, const InvoiceRow &row) -> Result<qint64> {
            const auto invoice = storage::invoiceById(c, row.id);
            if (!invoice)
                return invoice.error();
            for (const domain::LineItem &line : invoice->lines)
                if (const auto written = sink(lineCells(row, line)); !written)
                    return written.error();
            return qint64(invoice->lines.size());
        });
    });
}

} // namespace dbledger::app
