// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/BulkLoader.h"

#include "domain/values/Folding.h"
#include "storage/books/InvoiceColumns.h"
#include "storage/books/PartyColumns.h"
#include "storage/database/Bind.h"

#include <array>

namespace dbledger::storage {

namespace {

/// In the order of their references: a row is sent after what it refers to.
enum Table { Parties, Products, Aliases, Invoices, Lines, Taxes, Payments, Audit, TableCount };

constexpr qsizetype rowsAStatement = 128;
constexpr qsizetype rowsTogether = 2048;

QString columnsOf(Table table)
{
    switch (table) {
    case Parties:
        return QStringLiteral("parties (id, %1, created_at)").arg(partyColumns());
    case Products:
        return QStringLiteral("products (id, name, search, name_sort, sku, supplier_id, created_at)");
    case Aliases:
        return QStringLiteral("product_aliases (product_id, supplier_id, kind, alias_key, alias)");
    case Invoices:
        return QStringLiteral("invoices (id, %1, %2, list_date, approved_at, created_at)")
            .arg(invoiceColumns(), derivedColumns());
    case Lines:
        return QStringLiteral("invoice_lines (%1)").arg(lineColumns());
    case Taxes:
        return QStringLiteral("invoice_taxes (%1)").arg(taxColumns());
    case Payments:
        return QStringLiteral("payments (invoice_id, paid_on, amount_minor, currency, method, note, created_at)");
    case Audit:
        return QStringLiteral("audit_log (at, actor, origin, entity, entity_id, action, what, from_value, to_value)");
    case TableCount:
        break;
    }
    return {};
}

/// The largest power of two that fits: few different statements, each prepared once.
qsizetype chunkOf(qsizetype rows)
{
    qsizetype chunk = rowsAStatement;
    while (chunk > rows)
        chunk /= 2;
    return chunk;
}

} // namespace

struct BulkLoader::Private
{
    Connection &connection;
    QVariant now;
    QString actor;
    QString origin;
    std::array<QList<QVariantList>, TableCount> rows;
    qsizetype waiting = 0;
    qsizetype sent = 0, knownUntil = rowsTogether; ///< rows, and how many until references are planned anew
    std::optional<Error> failed;

    Result<void> send(Table table);
    Result<void> flush();
    Result<void> put(Table table, const QVariantList &row)
    {
        rows[table].append(row);
        return ++waiting < rowsTogether ? Result<void>() : flush();
    }
    Result<void> audited(const QString &entity, qint64 id, const QString &from, const QString &to)
    {
        return put(Audit,
                   {now, actor, origin, entity, id, QStringLiteral("create"), QStringLiteral("state"), from, to});
    }
};

Result<void> BulkLoader::Private::send(Table table)
{
    const QList<QVariantList> &all = rows[table];
    for (qsizetype done = 0; done < all.size();) {
        const qsizetype chunk = chunkOf(all.size() - done);
        const QString row = u'(' + bind::marks(all.first().size()) + u')';
        QVariantList values;
        for (qsizetype i = done; i < done + chunk; ++i)
            values += all.at(i);
        const auto sent =
            connection.execute(QStringLiteral("INSERT INTO %1 VALUES %2")
                                   .arg(columnsOf(table), QStringList(chunk, row).join(QStringLiteral(", "))),
                               values);
        if (!sent)
            return sent.error();
        done += chunk;
    }
    rows[table].clear();
    return {};
}

Result<void> BulkLoader::Private::flush()
{
    if (failed)
        return *failed;
    for (int table = 0; table < TableCount; ++table)
        if (const auto sent = send(Table(table)); !sent) {
            failed = sent.error();
            return sent;
        }
    sent += waiting;
    waiting = 0;
    if (sent < knownUntil)
        return {};
    // References are checked by plans that were made for the tables as they were, and that read all of them.
    knownUntil = 4 * sent;
    return connection.analyze(QStringLiteral("parties, products, invoices"));
}

BulkLoader::BulkLoader(Connection &connection, QDateTime now, QString actor, QString origin)
    : d(new Private{connection, bind::time(now), std::move(actor), std::move(origin), {}, 0, 0, rowsTogether, {}})
{
}

BulkLoader::~BulkLoader() = default;

Result<qint64> BulkLoader::reserve(const QString &table, qint64 count)
{
    if (count <= 0)
        return 0;
    if (d->connection.backend() == Backend::Postgresql) {
        // Others may take numbers in between: move the sequence once, past what we need.
        return d->connection.number(QStringLiteral("SELECT setval(s.name, nextval(s.name) + ?) - ? "
                                                   "FROM (SELECT pg_get_serial_sequence('%1', 'id') AS name) s")
                                        .arg(table),
                                    {count, count});
    }
    return d->connection.number(
        QStringLiteral("SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '%1'), 0) + 1").arg(table));
}

Result<void> BulkLoader::add(const domain::Party &party)
{
    return d->put(Parties, QVariantList{party.id} + partyValues(party) + QVariantList{d->now});
}

Result<void> BulkLoader::add(const BulkProduct &product)
{
    const QVariant supplier = bind::id(product.supplierId);
    const auto alias = [&](const QString &kind, const QString &key, const QString &text) {
        return d->put(Aliases, {product.id, supplier, kind, key, text});
    };
    if (const auto put = d->put(Products, {product.id, product.name, domain::folded(product.sku + u' ' + product.name),
                                           domain::folded(product.name), product.sku, supplier, d->now});
        !put)
        return put;
    if (!product.sku.isEmpty())
        if (const auto put = alias(QStringLiteral("sku"), domain::numberKey(product.sku), product.sku); !put)
            return put;
    return alias(QStringLiteral("description"), domain::wordsKey(product.name), product.name);
}

Result<void> BulkLoader::add(const domain::Invoice &invoice, const QString &sellerKey)
{
    const InvoiceFacts facts{sellerKey, {}};
    const QVariant approved = invoice.state == domain::InvoiceState::Approved ? d->now : QVariant();
    if (const auto put =
            d->put(Invoices, QVariantList{invoice.id} + invoiceValues(invoice) + derivedValues(invoice, facts) +
                                 QVariantList{bind::date(invoice.issueDate), approved, d->now});
        !put)
        return put;
    int position = 0;
    for (const domain::LineItem &line : invoice.lines)
        if (const auto put = d->put(Lines, lineValues(line, invoice.id, ++position)); !put)
            return put;
    position = 0;
    for (const domain::TaxRow &row : invoice.taxes)
        if (const auto put = d->put(Taxes, taxValues(row, invoice.id, ++position)); !put)
            return put;
    return d->audited(QStringLiteral("invoice"), invoice.id, {}, domain::invoiceStateName(invoice.state));
}

Result<void> BulkLoader::add(const domain::Payment &payment)
{
    return d->put(Payments, {payment.invoiceId, bind::date(payment.date), bind::money(payment.amount),
                             payment.amount.currency().code(), payment.method, payment.note, d->now});
}

Result<void> BulkLoader::flush()
{
    return d->flush();
}

} // namespace dbledger::storage
