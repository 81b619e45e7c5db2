// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/PartRepository.h"

#include "storage/database/Bind.h"

namespace dbledger::storage {

Result<void> storeParts(Connection &connection, qint64 wholeId, const QList<DocumentPart> &parts)
{
    if (const auto forgotten = forgetParts(connection, wholeId); !forgotten)
        return forgotten;
    for (const DocumentPart &part : parts) {
        const auto stored =
            connection.execute(QStringLiteral("INSERT INTO document_parts (whole_id, first_page, last_page, "
                                              "document_id, is_new) VALUES (?, ?, ?, ?, ?)"),
                               {wholeId, part.pages.first, part.pages.last, part.documentId, part.isNew});
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<QList<DocumentPart>> partsOf(Connection &connection, qint64 wholeId)
{
    auto rows = connection.query(QStringLiteral("SELECT first_page, last_page, document_id, is_new FROM document_parts "
                                                "WHERE whole_id = ? ORDER BY first_page"),
                                 {wholeId});
    if (!rows)
        return rows.error();
    QList<DocumentPart> parts;
    for (Row &row : *rows) {
        DocumentPart part;
        part.pages.first = row.number();
        part.pages.last = row.number();
        part.documentId = row.integer();
        part.isNew = row.flag();
        parts.append(part);
    }
    return parts;
}

Result<void> forgetParts(Connection &connection, qint64 wholeId)
{
    const auto forgotten =
        connection.execute(QStringLiteral("DELETE FROM document_parts WHERE whole_id = ?"), {wholeId});
    return forgotten ? Result<void>() : Result<void>(forgotten.error());
}

Result<bool> isTouched(Connection &connection, qint64 documentId)
{
    const auto touched = connection.number(
        QStringLiteral("SELECT COUNT(*) FROM invoices i WHERE i.document_id = ? AND (i.state <> 'draft' OR EXISTS "
                       "(SELECT 1 FROM audit_log a WHERE a.entity = 'invoice' AND a.entity_id = i.id AND "
                       "a.entity_version > 0 AND a.action NOT IN ('import', 'void', 'reopen')))"),
        {documentId});
    return touched ? Result<bool>(*touched > 0) : Result<bool>(touched.error());
}

Result<ReadingWish> readingWish(Connection &connection, qint64 documentId)
{
    auto rows = connection.query(
        QStringLiteral("SELECT direction, approve FROM jobs WHERE document_id = ? ORDER BY id DESC LIMIT 1"),
        {documentId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("document"), QString::number(documentId)}, {}};
    ReadingWish wish;
    wish.direction = domain::directionFromName(rows->first().text());
    wish.approve = rows->first().flag();
    return wish;
}

} // namespace dbledger::storage
