// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MemoryService.h"

#include "app/Core.h"
#include "app/Memory.h"
#include "domain/Folding.h"
#include "storage/AuditLog.h"
#include "storage/InvoiceRepository.h"
#include "storage/MemoryRepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace dbledger::app {

using domain::MemoryRecord;
using storage::Connection;

namespace {

const QString memoryEntity = QStringLiteral("supplier_memory");
constexpr qint64 mostMemoryBytes = 64 * 1024 * 1024;

Result<QList<MemoryRecord>> memoryFromJson(const QByteArray &json)
{
    const auto invalid = [](qsizetype number) {
        return Error{ErrorKind::Invalid, {memoryEntity, QString::number(number)}, {}};
    };
    const QJsonObject file = json.size() <= mostMemoryBytes ? QJsonDocument::fromJson(json).object() : QJsonObject();
    if (!file[memoryEntity].isArray())
        return invalid(0);
    QList<MemoryRecord> records;
    for (const QJsonValue &value : file[memoryEntity].toArray()) {
        const auto record = domain::memoryRecordFromJson(value.toObject());
        if (!record)
            return invalid(records.size() + 1);
        records.append(*record);
    }
    return records;
}

Result<int> keepAllMemory(Connection &connection, const QList<MemoryRecord> &records, const Actor &actor,
                          const QDateTime &now)
{
    for (MemoryRecord record : records) {
        if (record.learnedBy.isEmpty())
            record.learnedBy = actor.name;
        if (!record.learnedAt.isValid())
            record.learnedAt = now;
        if (const auto kept = keepMemory(connection, record, actor, now); !kept)
            return kept.error();
    }
    return int(records.size());
}

Result<int> keepMemoryOf(Connection &connection, const QByteArray &json, const Actor &actor, const QDateTime &now)
{
    const auto records = memoryFromJson(json);
    return records ? keepAllMemory(connection, *records, actor, now) : Result<int>(records.error());
}

Result<QByteArray> memoryAsJson(Connection &connection)
{
    const auto records = storage::memoryRecords(connection);
    if (!records)
        return records.error();
    QJsonArray array;
    for (const MemoryRecord &record : *records)
        array.append(domain::toJson(record));
    return QJsonDocument(QJsonObject{{memoryEntity, array}}).toJson();
}

Result<QList<MemoryRecord>> forgetMemory(Connection &connection, const QList<qint64> &ids, const Actor &actor,
                                         const QDateTime &now)
{
    QList<MemoryRecord> forgotten;
    for (const qint64 id : ids) {
        const auto record = storage::memoryRecord(connection, id);
        if (!record)
            return record.error();
        if (const auto removed = storage::removeMemory(connection, id); !removed)
            return removed.error();
        const auto noted = storage::audit(connection, actor, now,
                                          {memoryEntity, id, QStringLiteral("remove"), domain::fieldName(record->field),
                                           record->label, QString(), record->supplier});
        if (!noted)
            return noted.error();
        forgotten.append(*record);
    }
    return forgotten;
}

Result<int> restoreMemory(Connection &connection, const QList<MemoryRecord> &records, const Actor &actor,
                          const QDateTime &now)
{
    QList<MemoryRecord> gone;
    for (const MemoryRecord &record : records) {
        const auto known = storage::memoryOf(connection, {record.supplier});
        if (!known)
            return known.error();
        if (std::ranges::count(*known, record.field, &MemoryRecord::field) == 0)
            gone.append(record);
    }
    return keepAllMemory(connection, gone, actor, now);
}

} // namespace

Result<QList<MemoryRow>> memoryRows(Connection &connection, const QString &words)
{
    const auto records = storage::memoryRecords(connection);
    if (!records)
        return records.error();
    const QString key = domain::folded(words);
    QHash<qint64, QString> numbers{{0, QString()}};
    QList<MemoryRow> rows;
    for (const MemoryRecord &record : *records) {
        if (!domain::folded(record.supplier + u' ' + record.supplierName).contains(key))
            continue;
        if (!numbers.contains(record.invoiceId)) {
            const auto invoice = storage::invoiceById(connection, record.invoiceId);
            if (!invoice)
                return invoice.error();
            numbers.insert(record.invoiceId, invoice->number);
        }
        rows.append({record, numbers.value(record.invoiceId)});
    }
    return rows;
}

MemoryService::MemoryService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<QList<MemoryRow>>> MemoryService::list(const QString &words, const Actor &)
{
    return m_core->database.read<QList<MemoryRow>>(
        [words](Connection &connection) { return memoryRows(connection, words); });
}

QFuture<Result<MemoryRecord>> MemoryService::show(qint64 id, const Actor &)
{
    return m_core->database.read<MemoryRecord>(
        [id](Connection &connection) { return storage::memoryRecord(connection, id); });
}

QFuture<Result<QList<MemoryRecord>>> MemoryService::forget(const QList<qint64> &ids, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, memoryEntity); !allowed)
        return answered<QList<MemoryRecord>>(allowed.error());
    return m_core->database.write<QList<MemoryRecord>>(
        [ids, actor, now = m_core->clock->now()](Connection &connection) {
            return forgetMemory(connection, ids, actor, now);
        });
}

QFuture<Result<int>> MemoryService::restore(const QList<MemoryRecord> &records, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, memoryEntity); !allowed)
        return answered<int>(allowed.error());
    return m_core->database.write<int>([records, actor, now = m_core->clock->now()](Connection &connection) {
        return restoreMemory(connection, records, actor, now);
    });
}

QFuture<Result<QByteArray>> MemoryService::exported(const Actor &)
{
    return m_core->database.read<QByteArray>(memoryAsJson);
}

QFuture<Result<int>> MemoryService::exportTo(const QString &path, const Actor &)
{
    return m_core->database.read<int>([path](Connection &connection) -> Result<int> {
        const auto json = memoryAsJson(connection);
        if (!json)
            return json.error();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.commit())
            return Error{ErrorKind::FileUnwritable, {path, file.errorString()}, {}};
        const auto records = memoryFromJson(*json);
        return records ? Result<int>(int(records->size())) : Result<int>(records.error());
    });
}

QFuture<Result<int>> MemoryService::import(const QByteArray &json, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, memoryEntity); !allowed)
        return answered<int>(allowed.error());
    return m_core->database.write<int>([json, actor, now = m_core->clock->now()](Connection &connection) {
        return keepMemoryOf(connection, json, actor, now);
    });
}

QFuture<Result<int>> MemoryService::importFrom(const QString &path, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, memoryEntity); !allowed)
        return answered<int>(allowed.error());
    return m_core->database.write<int>(
        [path, actor, now = m_core->clock->now()](Connection &connection) -> Result<int> {
            QFile file(path);
            if (!file.exists())
                return Error{ErrorKind::FileNotFound, {path}, {}};
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorKind::FileUnreadable, {path, file.errorString()}, {}};
            return keepMemoryOf(connection, file.read(mostMemoryBytes + 1), actor, now);
        });
}

} // namespace dbledger::app
