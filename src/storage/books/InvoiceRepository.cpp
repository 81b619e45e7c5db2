// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/InvoiceRepository.h"

#include "domain/values/Folding.h"
#include "storage/books/InvoiceColumns.h"
#include "storage/database/Bind.h"
#include "storage/intake/QueueRepository.h"

namespace dbledger::storage {

namespace {

Error notFound(qint64 id)
{
    return {ErrorKind::NotFound, {QStringLiteral("invoice"), QString::number(id)}, {}};
}

Result<void> asVoid(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> insertRows(Connection &connection, const domain::Invoice &invoice)
{
    int position = 0;
    for (const domain::LineItem &line : invoice.lines) {
        QVariantList values = lineValues(line, invoice.id, ++position);
        const auto done = connection.execute(
            QStringLiteral("INSERT INTO invoice_lines (%1) VALUES (%2)").arg(lineColumns(), bind::marks(values.size())),
            values);
        if (!done)
            return done.error();
    }
    position = 0;
    for (const domain::TaxRow &row : invoice.taxes) {
        QVariantList values = taxValues(row, invoice.id, ++position);
        const auto done = connection.execute(
            QStringLiteral("INSERT INTO invoice_taxes (%1) VALUES (%2)").arg(taxColumns(), bind::marks(values.size())),
            values);
        if (!done)
            return done.error();
    }
    return {};
}

/// How far its document is now.
Result<void> noteInQueue(Connection &connection, const domain::Invoice &invoice, const InvoiceFacts &facts)
{
    return invoice.documentId > 0 ? refreshQueueEntry(connection, invoice.documentId, facts.obstacles) : Result<void>();
}

QVariant approval(const domain::Invoice &invoice, const InvoiceFacts &facts)
{
    return invoice.state == domain::InvoiceState::Approved ? bind::time(facts.now) : QVariant();
}

Result<void> loadRows(Connection &connection, domain::Invoice &invoice)
{
    auto lines = connection.query(
        QStringLiteral("SELECT id, %1 FROM invoice_lines WHERE invoice_id = ? ORDER BY position").arg(lineColumns()),
        {invoice.id});
    if (!lines)
        return lines.error();
    for (Row &row : *lines)
        invoice.lines.append(lineFrom(row, invoice.currency));
    auto taxes = connection.query(
        QStringLiteral("SELECT %1 FROM invoice_taxes WHERE invoice_id = ? ORDER BY position").arg(taxColumns()),
        {invoice.id});
    if (!taxes)
        return taxes.error();
    for (Row &row : *taxes)
        invoice.taxes.append(taxFrom(row, invoice.currency));
    return {};
}

} // namespace

Result<domain::Invoice> invoiceById(Connection &connection, qint64 id)
{
    auto rows = connection.query(
        QStringLiteral("SELECT id, version, %1 FROM invoices WHERE id = ?").arg(invoiceColumns()), {id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return notFound(id);
    domain::Invoice invoice = invoiceFrom(rows->first());
    if (const auto loaded = loadRows(connection, invoice); !loaded)
        return loaded.error();
    return invoice;
}

Result<qint64> invoiceOfDocument(Connection &connection, qint64 documentId)
{
    auto rows = connection.query(QStringLiteral("SELECT id FROM invoices WHERE document_id = ? "
                                                "ORDER BY CASE WHEN state = 'void' THEN 1 ELSE 0 END, id DESC LIMIT 1"),
                                 {documentId});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? 0 : rows->first().integer();
}

Result<qint64> insertInvoice(Connection &connection, const domain::Invoice &invoice, const InvoiceFacts &facts)
{
    const QDate listed = invoice.issueDate.isValid() ? invoice.issueDate : facts.now.date();
    const QVariantList values = invoiceValues(invoice) + derivedValues(invoice, facts) +
                                QVariantList{bind::date(listed), approval(invoice, facts), bind::time(facts.now)};
    const auto id = connection.number(
        QStringLiteral("INSERT INTO invoices (%1, %2, list_date, approved_at, created_at) VALUES (%3) RETURNING id")
            .arg(invoiceColumns(), derivedColumns(), bind::marks(values.size())),
        values);
    if (!id)
        return id;
    domain::Invoice stored = invoice;
    stored.id = *id;
    if (const auto rows = insertRows(connection, stored); !rows)
        return rows.error();
    const auto noted = noteInQueue(connection, invoice, facts);
    return noted ? id : Result<qint64>(noted.error());
}

Result<void> updateInvoice(Connection &connection, const domain::Invoice &invoice, const InvoiceFacts &facts)
{
    const QString approvedAt = invoice.state == domain::InvoiceState::Draft
                                   ? QStringLiteral("NULLIF(approved_at, approved_at)")
                                   : QStringLiteral("approved_at");
    const auto changed = connection.execute(
        QStringLiteral("UPDATE invoices SET version = version + 1, %1, list_date = COALESCE(?, list_date), "
                       "approved_at = COALESCE(%2, ?) WHERE id = ? AND version = ?")
            .arg(bind::assignments(invoiceColumns() + QStringLiteral(", ") + derivedColumns()), approvedAt),
        invoiceValues(invoice) + derivedValues(invoice, facts) +
            QVariantList{bind::date(invoice.issueDate), approval(invoice, facts), invoice.id, invoice.version});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::Conflict, {QStringLiteral("invoice"), QString::number(invoice.id)}, {}};
    return noteInQueue(connection, invoice, facts);
}

Result<void> replaceInvoiceRows(Connection &connection, const domain::Invoice &invoice)
{
    for (const QString &table : {QStringLiteral("invoice_lines"), QStringLiteral("invoice_taxes")})
        if (const auto gone =
                connection.execute(QStringLiteral("DELETE FROM %1 WHERE invoice_id = ?").arg(table), {invoice.id});
            !gone)
            return gone.error();
    return insertRows(connection, invoice);
}

Result<qint64> duplicateOf(Connection &connection, const domain::Invoice &invoice, const QString &sellerKey)
{
    const QString number = domain::numberKey(invoice.number);
    if (number.isEmpty())
        return 0;
    // Ours have no seller key: what we issued under that number is it. An unknown direction may be either.
    QString same = QStringLiteral("(direction = 'sale' AND ? = 'sale') OR (party_key <> '' AND party_key = ?) OR "
                                  "(direction = 'purchase' AND party_id = ? AND ? = 'purchase')");
    const QString direction = invoice.direction ? domain::directionName(*invoice.direction) : QString();
    QVariantList values{number, invoice.id, invoice.isCreditNote(), direction, sellerKey, invoice.partyId, direction};
    if (invoice.gross) {
        same += QStringLiteral(" OR (gross_minor = ? AND currency = ?)");
        values += {bind::money(invoice.gross), invoice.gross->currency().code()};
    }
    auto rows = connection.query(
        QStringLiteral("SELECT id FROM invoices WHERE number_key = ? AND id <> ? AND state <> 'void' "
                       "AND (document_type = 381) = ? AND (%1) "
                       "AND NOT EXISTS (SELECT 1 FROM distinct_invoices d WHERE (d.invoice_id = ? AND d.other_id = "
                       "invoices.id) OR (d.invoice_id = invoices.id AND d.other_id = ?)) "
                       "ORDER BY CASE WHEN state = 'approved' THEN 0 ELSE 1 END, id LIMIT 1")
            .arg(same),
        values + QVariantList{invoice.id, invoice.id});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? 0 : rows->first().integer();
}

Result<QList<qint64>> invoicesByNumber(Connection &connection, const QString &number)
{
    return connection.numbers(
        QStringLiteral("SELECT id FROM invoices WHERE number_key = ? AND state <> 'void' ORDER BY id"),
        {domain::numberKey(number)});
}

Result<void> insertCorrection(Connection &connection, qint64 invoiceId, const Correction &correction,
                              const QString &note, const QString &actor, const QDateTime &now)
{
    return asVoid(connection.execute(
        QStringLiteral("INSERT INTO corrections (invoice_id, field, from_value, to_value, released, note, actor, "
                       "made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {invoiceId, correction.field, correction.from, correction.value, correction.released, note, actor,
         bind::time(now)}));
}

Result<QList<Correction>> correctionsOf(Connection &connection, qint64 invoiceId)
{
    auto rows = connection.query(QStringLiteral("SELECT field, from_value, to_value, released FROM corrections "
                                                "WHERE invoice_id = ? ORDER BY id"),
                                 {invoiceId});
    if (!rows)
        return rows.error();
    QList<Correction> corrections;
    for (Row &row : *rows) {
        Correction correction;
        correction.field = row.text();
        correction.from = row.text();
        correction.value = row.text();
        correction.released = row.flag();
        corrections.append(correction);
    }
    return corrections;
}

} // namespace dbledger::storage
