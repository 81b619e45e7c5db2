// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/DocumentRepository.h"

#include "domain/reading/ReadingJson.h"
#include "storage/database/Bind.h"
#include "storage/intake/PageRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dbledger::storage {

namespace {

constexpr qsizetype bytesAPart = 4 * 1024 * 1024;

QString compact(const QJsonValue &value)
{
    const QJsonDocument document = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString rulesOf(const domain::Reading &reading, domain::Field field)
{
    QJsonArray rules;
    for (const domain::Proof &proof : reading.proofs)
        if (proof.fields.contains(field))
            rules.append(proof.rule);
    return compact(rules);
}

Result<void> storeField(Connection &connection, qint64 readingId, const domain::Reading &reading, domain::Field field,
                        const QJsonObject &json)
{
    const domain::FieldReading &found = reading.fields[field];
    const auto written = connection.execute(
        QStringLiteral("INSERT INTO field_readings (reading_id, field, value, state, confidence, page, box, "
                       "witnesses, alternatives, proofs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {readingId, domain::fieldName(field), found.value, domain::stateName(found.state), found.confidence, found.page,
         compact(json[u"box"]), compact(json[u"witnesses"]), compact(json[u"alternatives"]), rulesOf(reading, field)});
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> storeBytes(Connection &connection, qint64 documentId, const QByteArray &bytes)
{
    for (qsizetype part = 0; part * bytesAPart < bytes.size(); ++part) {
        const auto stored = connection.execute(
            QStringLiteral("INSERT INTO document_bytes (document_id, part, content) VALUES (?, ?, ?)"),
            {documentId, part, bytes.mid(part * bytesAPart, bytesAPart)});
        if (!stored)
            return stored.error();
    }
    return {};
}

/// Milliseconds that the whole took; NULL when it is not known.
QVariant totalMs(const domain::Reading &reading)
{
    const auto total = reading.elapsedMs.constFind(QStringLiteral("total"));
    return total == reading.elapsedMs.cend() ? QVariant() : QVariant(*total);
}

} // namespace

Result<StoredDocument> storeDocument(Connection &connection, const QString &fileName, const QByteArray &bytes,
                                     const QByteArray &sha256, const Actor &actor, const QDateTime &now)
{
    auto inserted =
        connection.query(QStringLiteral("INSERT INTO documents (sha256, file_name, bytes, imported_at, imported_by) "
                                        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING RETURNING id"),
                         {sha256, fileName, bytes.size(), bind::time(now), actor.name});
    if (!inserted)
        return inserted.error();
    if (inserted->isEmpty()) {
        const auto id = documentWith(connection, sha256);
        return id ? Result<StoredDocument>(StoredDocument{*id, false}) : Result<StoredDocument>(id.error());
    }
    const qint64 id = inserted->first().integer();
    if (const auto kept = storeBytes(connection, id, bytes); !kept)
        return kept.error();
    return StoredDocument{id, true};
}

Result<qint64> documentWith(Connection &connection, const QByteArray &sha256)
{
    return connection.number(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM documents WHERE sha256 = ?"), {sha256});
}

Result<QByteArray> documentBytes(Connection &connection, qint64 documentId)
{
    const auto info = documentInfo(connection, documentId);
    if (!info)
        return info.error();
    QByteArray bytes;
    bytes.reserve(info->bytes);
    for (int part = 0; bytes.size() < info->bytes; ++part) {
        auto rows =
            connection.query(QStringLiteral("SELECT content FROM document_bytes WHERE document_id = ? AND part = ?"),
                             {documentId, part});
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Error{ErrorKind::NotFound, {QStringLiteral("document"), QString::number(documentId)}, {}};
        bytes += rows->first().bytes();
    }
    return bytes;
}

Result<domain::DocumentInfo> documentInfo(Connection &connection, qint64 documentId)
{
    auto rows = connection.query(
        QStringLiteral("SELECT id, file_name, sha256, bytes, pages, imported_at FROM documents WHERE id = ?"),
        {documentId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("document"), QString::number(documentId)}, {}};
    Row &row = rows->first();
    domain::DocumentInfo info;
    info.id = row.integer();
    info.fileName = row.text();
    info.sha256 = row.bytes();
    info.bytes = row.integer();
    info.pages = row.number();
    info.importedAt = row.time();
    return info;
}

Result<qint64> storeReading(Connection &connection, qint64 documentId, const domain::Reading &reading,
                            const QDateTime &now)
{
    QJsonObject content = domain::toJson(reading);
    const QJsonObject fields = content.take(QStringLiteral("fields")).toObject();
    const auto id = connection.number(
        QStringLiteral("INSERT INTO readings (document_id, status, content, elapsed_ms, created_at) "
                       "VALUES (?, ?, ?, ?, ?) RETURNING id"),
        {documentId, domain::statusName(reading.status), compact(content), totalMs(reading), bind::time(now)});
    if (!id)
        return id;
    for (auto it = reading.fields.cbegin(); it != reading.fields.cend(); ++it) {
        if (it->value.isEmpty())
            continue;
        const QJsonObject json = fields[domain::fieldName(it.key())].toObject();
        if (const auto stored = storeField(connection, *id, reading, it.key(), json); !stored)
            return stored.error();
    }
    if (!reading.texts.isEmpty())
        if (const auto kept = storeTexts(connection, *id, reading.texts); !kept)
            return kept.error();
    const auto pages =
        connection.execute(QStringLiteral("UPDATE documents SET pages = ? WHERE id = ?"), {reading.pages, documentId});
    return pages ? id : Result<qint64>(pages.error());
}

Result<std::optional<domain::Reading>> readingOf(Connection &connection, qint64 documentId)
{
    auto rows = connection.query(
        QStringLiteral("SELECT id, content FROM readings WHERE document_id = ? ORDER BY id DESC LIMIT 1"),
        {documentId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<domain::Reading>();
    const qint64 id = rows->first().integer();
    QJsonObject json = QJsonDocument::fromJson(rows->first().text().toUtf8()).object();
    auto found =
        connection.query(QStringLiteral("SELECT field, value, state, confidence, page, box, witnesses, alternatives "
                                        "FROM field_readings WHERE reading_id = ?"),
                         {id});
    if (!found)
        return found.error();
    QJsonObject fields;
    for (Row &row : *found) {
        const QString name = row.text();
        QJsonObject field;
        field[u"value"] = row.text();
        field[u"state"] = row.text();
        field[u"confidence"] = row.real();
        field[u"page"] = row.number();
        for (const QLatin1String part :
             {QLatin1String("box"), QLatin1String("witnesses"), QLatin1String("alternatives")})
            field[part] = QJsonDocument::fromJson(row.text().toUtf8()).array();
        fields[name] = field;
    }
    json[u"fields"] = fields;
    return std::optional(domain::readingFromJson(json));
}

} // namespace dbledger::storage
