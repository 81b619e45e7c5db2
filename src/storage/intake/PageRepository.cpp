// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/PageRepository.h"

#include "domain/reading/PageTextJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dbledger::storage {

Result<void> storeTexts(Connection &connection, qint64 readingId, const QList<domain::PageText> &texts)
{
    QJsonArray pages;
    for (const domain::PageText &text : texts)
        pages.append(domain::toJson(text));
    const auto stored = connection.execute(QStringLiteral("INSERT INTO page_texts (reading_id, content) VALUES (?, ?)"),
                                           {readingId, qCompress(QJsonDocument(pages).toJson(QJsonDocument::Compact))});
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<QList<domain::PageText>> textsOf(Connection &connection, qint64 documentId)
{
    auto rows = connection.query(
        QStringLiteral("SELECT t.content FROM readings r LEFT JOIN page_texts t ON t.reading_id = r.id "
                       "WHERE r.document_id = ? ORDER BY r.id DESC LIMIT 1"),
        {documentId});
    if (!rows)
        return rows.error();
    QList<domain::PageText> texts;
    const QByteArray content = rows->isEmpty() ? QByteArray() : rows->first().bytes();
    if (content.isEmpty())
        return texts;
    for (const QJsonValue &page : QJsonDocument::fromJson(qUncompress(content)).array())
        texts.append(domain::pageTextFromJson(page.toObject()));
    return texts;
}

Result<void> storeThumbnail(Connection &connection, qint64 documentId, const QByteArray &png)
{
    const auto stored = connection.execute(
        QStringLiteral("INSERT INTO thumbnails (document_id, content) VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {documentId, png});
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<QByteArray> thumbnailOf(Connection &connection, qint64 documentId)
{
    auto rows = connection.query(QStringLiteral("SELECT content FROM thumbnails WHERE document_id = ?"), {documentId});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QByteArray() : rows->first().bytes();
}

} // namespace dbledger::storage
