// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/DocumentBytes.h"

#include "app/core/Core.h"
#include "storage/intake/DocumentRepository.h"

#include <QCache>
#include <QMutex>

namespace dbledger::app {

namespace {
constexpr qsizetype keptDocumentBytes = 128 * 1024 * 1024;
} // namespace

struct DocumentBytes::Kept
{
    QMutex mutex;
    QCache<qint64, QByteArray> documents{keptDocumentBytes};

    std::optional<QByteArray> find(qint64 id)
    {
        const QMutexLocker lock(&mutex);
        const QByteArray *bytes = documents.object(id);
        return bytes ? std::optional(*bytes) : std::nullopt;
    }
    void keep(qint64 id, const QByteArray &bytes)
    {
        const QMutexLocker lock(&mutex);
        documents.insert(id, new QByteArray(bytes), bytes.size() + 1);
    }
};

DocumentBytes::DocumentBytes(std::shared_ptr<Core> core)
    : m_core(std::move(core))
    , m_kept(std::make_shared<Kept>())
{
}

DocumentBytes::~DocumentBytes() = default;

QFuture<Result<QByteArray>> DocumentBytes::of(qint64 documentId)
{
    if (const auto bytes = m_kept->find(documentId))
        return answeredWith(Result<QByteArray>(*bytes));
    return m_core->database.read<QByteArray>(
        [documentId, kept = m_kept](storage::Connection &connection) -> Result<QByteArray> {
            if (auto bytes = kept->find(documentId)) // another question brought it while this one waited
                return *std::move(bytes);
            auto bytes = storage::documentBytes(connection, documentId);
            if (bytes)
                kept->keep(documentId, *bytes);
            return bytes;
        });
}

} // namespace dbledger::app
