// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/Thumbnails.h"

#include "app/core/Core.h"
#include "app/intake/Png.h"
#include "base/Then.h"
#include "storage/intake/PageRepository.h"

#include <algorithm>

namespace dbledger::app {

using storage::Connection;

namespace {

constexpr int thumbnailSide = 160; ///< pixels at most
constexpr int mostFetched = 2;     ///< at a time
constexpr qsizetype keptThumbnailBytes = 32 * 1024 * 1024;

/// Whether it is the document, and not the moment, that is to blame.
bool isLasting(ErrorKind kind)
{
    return !isOfConnection(kind) && kind != ErrorKind::Cancelled && kind != ErrorKind::DatabaseBusy &&
           kind != ErrorKind::DatabaseFailed && kind != ErrorKind::ReaderMissing;
}

} // namespace

Thumbnails::Thumbnails(std::shared_ptr<Core> core, std::shared_ptr<DocumentBytes> bytes,
                       std::function<PageSource &()> source)
    : m_core(std::move(core))
    , m_bytes(std::move(bytes))
    , m_source(std::move(source))
    , m_pictures(keptThumbnailBytes)
{
}

QFuture<Result<QImage>> Thumbnails::of(qint64 documentId)
{
    if (const QImage *picture = m_pictures.object(documentId))
        return answeredWith(Result<QImage>(*picture));
    if (const auto failed = m_failed.constFind(documentId); failed != m_failed.cend())
        return answered<QImage>(*failed);
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    const bool beingFetched = m_asked.contains(documentId) && !m_line.contains(documentId);
    m_asked[documentId].push_back(promise);
    if (!beingFetched) {
        m_line.removeOne(documentId);
        m_line.append(documentId);
        next();
    }
    return promise->future();
}

void Thumbnails::next()
{
    while (m_fetching < mostFetched && !m_line.isEmpty()) {
        const qint64 id = m_line.takeLast();
        if (!isWanted(id)) {
            m_asked.remove(id);
            continue;
        }
        ++m_fetching;
        lookUp(id);
    }
}

bool Thumbnails::isWanted(qint64 documentId) const
{
    const auto asked = m_asked.constFind(documentId);
    return asked != m_asked.cend() &&
           std::ranges::any_of(*asked, [](const auto &promise) { return !promise->isCanceled(); });
}

void Thumbnails::lookUp(qint64 documentId)
{
    m_core->database.read<QImage>([documentId](Connection &connection) -> Result<QImage> {
        const auto png = storage::thumbnailOf(connection, documentId);
        if (!png)
            return png.error();
        return QImage::fromData(*png, "PNG");
    }) | then(&m_context, [this, documentId](const Result<QImage> &picture) {
        if (picture && picture->isNull())
            make(documentId);
        else
            answer(documentId, picture);
    });
}

void Thumbnails::make(qint64 documentId)
{
    m_bytes->of(documentId) | then(&m_context, [this, documentId](const Result<QByteArray> &bytes) {
        if (!bytes)
            return answer(documentId, bytes.error());
        m_source().render(*bytes, m_core->passwords.of(documentId).text(), {}, thumbnailSide, {}) |
            then(&m_context, [this, documentId](const Result<QImage> &picture) {
                if (picture)
                    keep(documentId, *picture);
                answer(documentId, picture);
            });
    });
}

void Thumbnails::keep(qint64 documentId, const QImage &picture)
{
    if (!m_core->passwords.of(documentId).isEmpty())
        return; // others have to give the password as well
    m_core->database.write<bool>([documentId, picture](Connection &connection) -> Result<bool> {
        const auto stored = storage::storeThumbnail(connection, documentId, pngOf(picture));
        return stored ? Result<bool>(true) : Result<bool>(stored.error());
    });
}

void Thumbnails::answer(qint64 documentId, const Result<QImage> &picture)
{
    --m_fetching;
    if (picture)
        m_pictures.insert(documentId, new QImage(*picture), picture->sizeInBytes() + 1);
    else if (isLasting(picture.error().kind))
        m_failed.insert(documentId, picture.error());
    for (const auto &promise : m_asked.take(documentId)) {
        promise->addResult(picture);
        promise->finish();
    }
    next();
}

} // namespace dbledger::app
