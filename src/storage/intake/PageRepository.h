// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// Keeps the words of a reading's pages.
Result<void> storeTexts(Connection &connection, qint64 readingId, const QList<domain::PageText> &texts);
/// Of the document's newest reading; empty while it has none, or one that was made before words were kept.
Result<QList<domain::PageText>> textsOf(Connection &connection, qint64 documentId);

/// A small picture of the first page as PNG; the first one stays.
Result<void> storeThumbnail(Connection &connection, qint64 documentId, const QByteArray &png);
/// Empty while there is none.
Result<QByteArray> thumbnailOf(Connection &connection, qint64 documentId);

} // namespace dbledger::storage
