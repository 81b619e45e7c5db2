// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/MemoryRepository.h"

#include "storage/database/Bind.h"

#include <algorithm>

namespace dbledger::storage {

using domain::MemoryRecord;

namespace {

const QString memoryColumns = QStringLiteral("supplier, supplier_name, field, label, side, page, x, y, width, height, "
                                             "format, invoice_id, learned_by, learned_at");

Error noSuchMemory(qint64 id)
{
    return {ErrorKind::NotFound, {QStringLiteral("supplier_memory"), QString::number(id)}, {}};
}

/// Nothing for a field that this program does not know.
std::optional<MemoryRecord> memoryFrom(Row &row)
{
    MemoryRecord record;
    record.id = row.integer();
    record.supplier = row.text();
    record.supplierName = row.text();
    const auto field = domain::fieldFromName(row.text());
    if (!field)
        return {};
    record.field = *field;
    record.label = row.text();
    record.side = domain::labelSideFromName(row.text());
    record.page = row.number();
    record.box.x = row.real();
    record.box.y = row.real();
    record.box.width = row.real();
    record.box.height = row.real();
    record.format = row.text();
    record.invoiceId = row.integer();
    record.learnedBy = row.text();
    record.learnedAt = row.time();
    return record;
}

Result<QList<MemoryRecord>> memoryWhere(Connection &connection, const QString &condition, const QVariantList &values)
{
    auto rows =
        connection.query(QStringLiteral("SELECT id, ") + memoryColumns + QStringLiteral(" FROM supplier_memory ") +
                             condition + QStringLiteral(" ORDER BY supplier, field"),
                         values);
    if (!rows)
        return rows.error();
    QList<MemoryRecord> records;
    for (Row &row : *rows)
        if (auto record = memoryFrom(row))
            records.append(*std::move(record));
    return records;
}

} // namespace

Result<QList<MemoryRecord>> memoryRecords(Connection &connection)
{
    return memoryWhere(connection, {}, {});
}

Result<QList<MemoryRecord>> memoryOf(Connection &connection, const QStringList &suppliers)
{
    if (suppliers.isEmpty())
        return QList<MemoryRecord>();
    QVariantList values;
    for (const QString &supplier : suppliers)
        values += supplier;
    auto records =
        memoryWhere(connection, QStringLiteral("WHERE supplier IN (%1)").arg(bind::marks(suppliers.size())), values);
    if (records)
        std::ranges::stable_sort(
            *records, {}, [&suppliers](const MemoryRecord &record) { return suppliers.indexOf(record.supplier); });
    return records;
}

Result<MemoryRecord> memoryRecord(Connection &connection, qint64 id)
{
    const auto records = memoryWhere(connection, QStringLiteral("WHERE id = ?"), {id});
    if (!records)
        return records.error();
    return records->isEmpty() ? Result<MemoryRecord>(noSuchMemory(id)) : Result<MemoryRecord>(records->first());
}

Result<QHash<qint64, QString>> memoryInvoiceNumbers(Connection &connection)
{
    auto rows = connection.query(
        QStringLiteral("SELECT id, number FROM invoices WHERE id IN (SELECT invoice_id FROM supplier_memory)"));
    if (!rows)
        return rows.error();
    QHash<qint64, QString> numbers;
    for (Row &row : *rows) {
        const qint64 id = row.integer();
        numbers.insert(id, row.text());
    }
    return numbers;
}

Result<QStringList> memoryNames(Connection &connection)
{
    auto rows = connection.query(
        QStringLiteral("SELECT DISTINCT supplier FROM supplier_memory WHERE supplier LIKE 'name:%' ORDER BY supplier"));
    if (!rows)
        return rows.error();
    QStringList names;
    for (Row &row : *rows)
        names += row.text();
    return names;
}

Result<qint64> storeMemory(Connection &connection, const MemoryRecord &record)
{
    return connection.number(
        QStringLiteral("INSERT INTO supplier_memory (%1) VALUES (%2) ON CONFLICT (supplier, field) DO UPDATE SET "
                       "supplier_name = excluded.supplier_name, label = excluded.label, side = excluded.side, "
                       "page = excluded.page, x = excluded.x, y = excluded.y, width = excluded.width, "
                       "height = excluded.height, format = excluded.format, invoice_id = excluded.invoice_id, "
                       "learned_by = excluded.learned_by, learned_at = excluded.learned_at RETURNING id")
            .arg(memoryColumns, bind::marks(memoryColumns.split(u',').size())),
        {record.supplier, record.supplierName, domain::fieldName(record.field), record.label,
         domain::labelSideName(record.side), record.page, record.box.x, record.box.y, record.box.width,
         record.box.height, record.format, bind::id(record.invoiceId), record.learnedBy, bind::time(record.learnedAt)});
}

Result<void> removeMemory(Connection &connection, qint64 id)
{
    const auto removed = connection.execute(QStringLiteral("DELETE FROM supplier_memory WHERE id = ?"), {id});
    if (!removed)
        return removed.error();
    return *removed > 0 ? Result<void>() : Result<void>(noSuchMemory(id));
}

} // namespace dbledger::storage
