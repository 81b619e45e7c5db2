// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory/MemoryService.h"

#include "app/books/Memory.h"
#include "app/core/Core.h"
#include "app/intake/FileLoader.h"
#include "base/Then.h"
#include "domain/values/Folding.h"
#include "storage/books/MemoryRepository.h"
#include "storage/database/AuditLog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace dbledger::app {

using domain::MemoryRecord;
using storage::Connection;

namespace {

const QString memoryEntity = QStringLiteral("supplier_memory");
constexpr qsizetype longestMemoryText = 2000;

/// Databases keep no zeros in a text.
bool isKeepable(const QString &text)
{
    return text.size() <= longestMemoryText && !text.contains(QChar(0));
}

bool isKeepable(const MemoryRecord &record)
{
    return isKeepable(record.supplier) && isKeepable(record.supplierName) && isKeepable(record.label) &&
           isKeepable(record.format) && isKeepable(record.learnedBy);
}

Result<QList<MemoryRecord>> memoryFromJson(const QByteArray &json)
{
    const auto invalid = [](qsizetype number) {
        return Error{ErrorKind::Invalid, {memoryEntity, QString::number(number)}, {}};
    };
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (!file[memoryEntity].isArray())
        return invalid(0);
    QList<MemoryRecord> records;
    for (const QJsonValue &value : file[memoryEntity].toArray()) {
        const auto record = domain::memoryRecordFromJson(value.toObject());
        if (!record || !isKeepable(*record))
            return invalid(records.size() + 1);
        records.append(*record);
    }
    return records;
}

Result<QList<MemoryRecord>> memoryFromFile(const QString &path)
{
    const auto file = loadFile(path, {});
    return file ? memoryFromJson(file->bytes) : Result<QList<MemoryRecord>>(file.error());
}

QByteArray memoryAsJson(const QList<MemoryRecord> &records)
{
    QJsonArray array;
    for (const MemoryRecord &record : records)
        array.append(domain::toJson(record));
    return QJsonDocument(QJsonObject{{memoryEntity, array}}).toJson();
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
    const auto numbers = storage::memoryInvoiceNumbers(connection);
    if (!numbers)
        return numbers.error();
    const QString key = domain::folded(words);
    QList<MemoryRow> rows;
    for (const MemoryRecord &record : *records)
        if (domain::folded(record.supplier + u' ' + record.supplierName).contains(key))
            rows.append({record, numbers->value(record.invoiceId)});
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
    return m_core->database.read<QByteArray>([](Connection &connection) -> Result<QByteArray> {
        const auto records = storage::memoryRecords(connection);
        return records ? Result<QByteArray>(memoryAsJson(*records)) : Result<QByteArray>(records.error());
    });
}

QFuture<Result<int>> MemoryService::exportTo(const QString &path, const Actor &)
{
    return m_core->database.read<int>([path](Connection &connection) -> Result<int> {
        const auto records = storage::memoryRecords(connection);
        if (!records)
            return records.error();
        const QByteArray json = memoryAsJson(*records);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
            return Error{ErrorKind::FileUnwritable, {path, file.errorString()}, {}};
        return int(records->size());
    });
}

QFuture<Result<int>> MemoryService::import(const QByteArray &json, const Actor &actor)
{
    return keep([json] { return memoryFromJson(json); }, actor);
}

QFuture<Result<int>> MemoryService::importFrom(const QString &path, const Actor &actor)
{
    return keep([path] { return memoryFromFile(path); }, actor);
}

/// The records are read before the transaction, which keeps others from writing.
QFuture<Result<int>> MemoryService::keep(const std::function<Result<QList<MemoryRecord>>()> &read, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, memoryEntity); !allowed)
        return answered<int>(allowed.error());
    return QtConcurrent::run(read) | then(&m_context, [this, actor](const Result<QList<MemoryRecord>> &records) {
               if (!records)
                   return answered<int>(records.error());
               return m_core->database.write<int>(
                   [records = *records, actor, now = m_core->clock->now()](Connection &connection) {
                       return keepAllMemory(connection, records, actor, now);
                   });
           });
}

} // namespace dbledger::app
