// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/PageService.h"

#include "app/core/Core.h"
#include "app/intake/Thumbnails.h"
#include "base/Then.h"
#include "storage/intake/PageRepository.h"

namespace dbledger::app {

namespace {

constexpr qsizetype keptPictureBytes = 256 * 1024 * 1024;
constexpr qsizetype keptPageLists = 1'000;

} // namespace

/// What a picture in memory shows.
struct PictureKey
{
    qint64 documentId = 0;
    PagePlace place;
    int longest = 0; ///< pixels of the longer side; 0: as the place says

    bool operator==(const PictureKey &other) const
    {
        return documentId == other.documentId && place.page == other.place.page && place.dpi == other.place.dpi &&
               place.box == other.place.box && longest == other.longest;
    }
};

static std::size_t qHash(const PictureKey &key, std::size_t seed = 0)
{
    const domain::Box &box = key.place.box;
    return qHashMulti(seed, key.documentId, key.place.page, key.place.dpi, box.x, box.y, box.width, box.height,
                      key.longest);
}

struct PageService::Private
{
    Private(std::shared_ptr<Core> core_, std::function<PageSource &()> source_)
        : core(std::move(core_))
        , source(std::move(source_))
        , bytes(std::make_shared<DocumentBytes>(core))
        , thumbnails(core, bytes, source)
        , pages(keptPageLists)
        , pictures(keptPictureBytes)
    {
    }

    /// Fetches the document's bytes, then asks the source. `done` sees an answer before the caller does.
    template <typename T>
    QFuture<Result<T>> ask(qint64 documentId,
                           const std::function<QFuture<Result<T>>(const QByteArray &, const QString &)> &question,
                           const std::function<void(const T &)> &done = {});

    QFuture<Result<QImage>> render(const PictureKey &key);

    std::shared_ptr<Core> core;
    std::function<PageSource &()> source;
    std::shared_ptr<DocumentBytes> bytes;
    Thumbnails thumbnails;
    QCache<qint64, DocumentPages> pages;
    QCache<PictureKey, QImage> pictures;
    QObject context;
};

template <typename T>
QFuture<Result<T>>
PageService::Private::ask(qint64 documentId,
                          const std::function<QFuture<Result<T>>(const QByteArray &, const QString &)> &question,
                          const std::function<void(const T &)> &done)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise, done](const Result<T> &result) {
        if (result && done)
            done(*result);
        promise->addResult(result);
        promise->finish();
    };
    bytes->of(documentId) | then(&context, [=, this](const Result<QByteArray> &document) {
        if (!document || promise->isCanceled())
            return answer(document ? Error{ErrorKind::Cancelled, {}, {}} : document.error());
        question(*document, core->passwords.of(documentId).text()) | then(&context, answer);
    });
    return promise->future();
}

PageService::PageService(std::shared_ptr<Core> core, std::function<PageSource &()> source)
    : d(std::make_unique<Private>(std::move(core), std::move(source)))
{
}

PageService::~PageService() = default;

QFuture<Result<DocumentPages>> PageService::pages(qint64 documentId, const Actor &)
{
    if (const DocumentPages *known = d->pages.object(documentId))
        return answeredWith(Result<DocumentPages>(*known));
    return d->ask<DocumentPages>(
        documentId,
        [this](const QByteArray &bytes, const QString &password) { return d->source().probe(bytes, password); },
        [this, documentId](const DocumentPages &pages) { d->pages.insert(documentId, new DocumentPages(pages)); });
}

QFuture<Result<QImage>> PageService::Private::render(const PictureKey &key)
{
    if (const QImage *known = pictures.object(key))
        return answeredWith(Result<QImage>(*known));
    return ask<QImage>(
        key.documentId,
        [this, key](const QByteArray &document, const QString &password) {
            return source().render(document, password, key.place, key.longest, {});
        },
        [this, key](const QImage &picture) { pictures.insert(key, new QImage(picture), picture.sizeInBytes() + 1); });
}

QFuture<Result<QImage>> PageService::picture(qint64 documentId, const PagePlace &place, const Actor &)
{
    return d->render({documentId, place});
}

QFuture<Result<QImage>> PageService::preview(qint64 documentId, int page, int longest, const Actor &)
{
    PagePlace place;
    place.page = page;
    return d->render({documentId, place, longest});
}

QFuture<Result<QImage>> PageService::thumbnail(qint64 documentId, const Actor &)
{
    return d->thumbnails.of(documentId);
}

QFuture<Result<QString>> PageService::textAt(qint64 documentId, const PagePlace &place, const Actor &)
{
    return d->ask<QString>(documentId, [this, place](const QByteArray &bytes, const QString &password) {
        return d->source().readRegion(bytes, password, place);
    });
}

QFuture<Result<QList<domain::PageText>>> PageService::words(qint64 documentId, const Actor &)
{
    return d->core->database.read<QList<domain::PageText>>(
        [documentId](storage::Connection &connection) { return storage::textsOf(connection, documentId); });
}

void PageService::givePassword(qint64 documentId, const Secret &password)
{
    d->core->passwords.give(documentId, password);
    d->thumbnails.forget(documentId);
}

} // namespace dbledger::app
