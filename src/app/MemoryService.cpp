// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MemoryService.h"

#include "app/Core.h"
#include "app/Memory.h"
#include "domain/Folding.h"
#include "storage/AuditLog.h"
#include "storage/MemoryRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dbledger::app {

using domain::MemoryRecord;
using storage::Connection;

namespace {

const QString memoryEntity = QStringLiteral("supplier_memory");
constexpr qsizetype mostMemoryBytes = 64 * 1024 * 1024;

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

Result<int> forgetMemory(Connection &connection, const QList<qint64> &ids, const Actor &actor, const QDateTime &now)
{
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
    }
    return int(ids.size());
}

} // namespace

MemoryService::MemoryService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<QList<MemoryRecord>>> MemoryService::list(const QString &words, const Actor &)
{
    return m_core->database.read<QList<MemoryRecord>>([key = domain::folded(words)](Connection &connection) {
        auto records = storage::memoryRecords(connection);
        if (records)
            records->removeIf([&key](const MemoryRecord &record) {
                return !domain::folded(record.supplier + u' ' + record.supplierName).contains(key);
            });
        return records;
    });
}

QFuture<Result<MemoryRecord>> MemoryService::show(qint64 id, const Actor &)
{
    return m_core->database.read<MemoryRecord>(
        [id](Connection &connection) { return storage::memoryRecord(connection, id); });
}

QFuture<Result<int>> MemoryService::forget(const QList<qint64> &ids, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, memoryEntity); !allowed)
        return answered<int>(allowed.error());
    return m_core->database.write<int>([ids, actor, now = m_core->clock->now()](Connection &connection) {
        return forgetMemory(connection, ids, actor, now);
    });
}

QFuture<Result<QByteArray>> MemoryService::exported(const Actor &)
{
    return m_core->database.read<QByteArray>([](Connection &connection) -> Result<QByteArray> {
        const auto records = storage::memoryRecords(connection);
        if (!records)
            return records.error();
        QJsonArray array;
        for (const MemoryRecord &record : *records)
            array.append(domain::toJson(record));
        return QJsonDocument(QJsonObject{{memoryEntity, array}}).toJson();
    });
}

QFuture<Result<int>> MemoryService::import(const QByteArray &json, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, memoryEntity); !allowed)
        return answered<int>(allowed.error());
    const auto records = memoryFromJson(json);
    if (!records)
        return answered<int>(records.error());
    return m_core->database.write<int>([records = *records, actor, now = m_core->clock->now()](Connection &connection) {
        return keepAllMemory(connection, records, actor, now);
    });
}

} // namespace dbledger::app
