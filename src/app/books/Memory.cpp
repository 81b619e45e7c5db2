// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/Memory.h"

#include "domain/memory/MemoryWitness.h"
#include "domain/memory/PrintedForm.h"
#include "domain/values/Folding.h"
#include "storage/books/MemoryRepository.h"
#include "storage/database/AuditLog.h"
#include "storage/intake/PageRepository.h"

namespace dbledger::app {

using domain::Field;
using domain::MemoryRecord;
using domain::Reading;
using storage::Connection;

namespace {

QString firstPageKey(const Reading &reading)
{
    QStringList words;
    if (!reading.texts.isEmpty())
        for (const domain::Word &word : reading.texts.first().words)
            words += word.text;
    return domain::wordsKey(words.join(u' '));
}

QString memoryText(const MemoryRecord &record)
{
    return record.format.isEmpty() ? record.label : QStringLiteral("%1 %2").arg(record.label, record.format).trimmed();
}

/// What a person said of that field, where it is another value than what was read.
std::optional<QString> correctedValue(const QList<storage::Correction> &corrections, const Reading &read, Field field)
{
    const auto said = standing(corrections, domain::fieldName(field));
    if (!said || said->value.isEmpty() || domain::sameValue(field, said->value, read.value(field)))
        return {};
    return said->value;
}

/// Where the value was read, if it was: the place of what a person typed is not known.
domain::FieldReading placeOf(const Reading &read, Field field, const QString &value)
{
    domain::FieldReading place;
    for (const domain::Alternative &other : read.fields.value(field).alternatives)
        if (place.page == 0 && domain::sameValue(field, other.value, value)) {
            place.page = other.page;
            place.box = other.box;
        }
    return place;
}

/// How the record was before, nothing where there was none.
Result<std::optional<MemoryRecord>> knownMemory(Connection &connection, const MemoryRecord &record)
{
    const auto known = storage::memoryOf(connection, {record.supplier});
    if (!known)
        return known.error();
    for (const MemoryRecord &one : *known)
        if (one.field == record.field)
            return std::optional(one);
    return std::optional<MemoryRecord>();
}

} // namespace

Result<Reading> remembered(Connection &connection, const Reading &reading, const QDate &today)
{
    if (reading.texts.isEmpty())
        return reading;
    QStringList suppliers = domain::supplierKeys(reading);
    const auto names = storage::memoryNames(connection);
    if (!names)
        return names.error();
    const QString page = names->isEmpty() ? QString() : firstPageKey(reading);
    suppliers += domain::suppliersNamed(*names, page);
    suppliers.removeDuplicates();
    const auto records = storage::memoryOf(connection, suppliers);
    if (!records)
        return records.error();
    Reading witnessed = reading;
    QList<Field> changed = domain::applyMemory(witnessed, reading.texts, *records);
    if (changed.isEmpty())
        return reading;
    changed.removeIf([&](Field field) { return witnessed.value(field) == reading.value(field); }); // supported
    return judgedAgain(std::move(witnessed), changed, today);
}

Result<void> learnFrom(Connection &connection, const domain::Invoice &invoice, const Evidence &evidence,
                       const Actor &actor, const QDateTime &now)
{
    const QStringList suppliers = domain::supplierKeys(evidence.reading);
    if (invoice.documentId == 0 || suppliers.isEmpty() || !anyStanding(evidence.corrections))
        return {};
    const auto texts = storage::textsOf(connection, invoice.documentId);
    if (!texts)
        return texts.error();
    const Reading asRead = evidence.read.value_or(Reading());
    for (const Field field : domain::allFields()) {
        const auto value = correctedValue(evidence.corrections, asRead, field);
        auto record = value ? domain::learnedFrom(field, *value, placeOf(asRead, field, *value), *texts) : std::nullopt;
        if (!record)
            continue;
        record->supplier = suppliers.first();
        record->supplierName = evidence.reading.value(Field::SellerName);
        record->invoiceId = invoice.id;
        record->learnedBy = actor.name;
        record->learnedAt = now;
        if (const auto kept = keepMemory(connection, *record, actor, now); !kept)
            return kept;
    }
    return {};
}

Result<void> keepMemory(Connection &connection, const MemoryRecord &record, const Actor &actor, const QDateTime &now)
{
    const auto before = knownMemory(connection, record);
    if (!before)
        return before.error();
    if (*before && (*before)->saysTheSame(record))
        return {};
    const auto id = storage::storeMemory(connection, record);
    if (!id)
        return id.error();
    return storage::audit(connection, actor, now,
                          {QStringLiteral("supplier_memory"), *id,
                           *before ? QStringLiteral("change") : QStringLiteral("create"),
                           domain::fieldName(record.field), *before ? memoryText(**before) : QString(),
                           memoryText(record), record.supplier});
}

} // namespace dbledger::app
