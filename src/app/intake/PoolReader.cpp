// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/PoolReader.h"

#include "base/Then.h"
#include "readers/ReaderPool.h"

namespace dbledger::app {

namespace {

readers::ReaderPool::Options poolOptions(const QString &program, int readers)
{
    readers::ReaderPool::Options options;
    options.program = program;
    options.readers = readers;
    return options;
}

readers::ReadOptions withPassword(const QString &password)
{
    readers::ReadOptions options;
    options.password = password;
    return options;
}

readers::PlaceRequest requestFor(const PagePlace &place, int longest)
{
    return {place.page, place.dpi, place.box, longest};
}

/// Without a copy: the picture keeps the bytes that came.
QImage imageOf(const readers::RawPicture &picture)
{
    using Format = readers::RawPicture::Format;
    auto pixels = std::make_unique<QByteArray>(picture.pixels);
    const auto *first = reinterpret_cast<const uchar *>(pixels->constData());
    const qsizetype rowBytes = qsizetype(picture.width) * readers::RawPicture::bytesPerPixel(picture.format);
    return QImage(
        first, picture.width, picture.height, rowBytes,
        picture.format == Format::Gray8 ? QImage::Format_Grayscale8 : QImage::Format_ARGB32,
        [](void *kept) { delete static_cast<QByteArray *>(kept); }, pixels.release());
}

} // namespace

struct PoolReader::Private
{
    explicit Private(const readers::ReaderPool::Options &options)
        : pool(options)
    {
    }
    readers::ReaderPool pool;
};

PoolReader::PoolReader(const QString &program, int readers)
    : d(std::make_unique<Private>(poolOptions(program, readers)))
{
}

PoolReader::~PoolReader() = default;

int PoolReader::capacity() const
{
    return d->pool.readers();
}

QFuture<Result<domain::Reading>> PoolReader::read(const QByteArray &bytes, const Options &options,
                                                  const CancelToken &cancel)
{
    readers::ReadOptions request;
    request.password = options.password;
    request.today = options.today;
    return d->pool.read(bytes, request, cancel);
}

QFuture<Result<DocumentPages>> PoolReader::probe(const QByteArray &bytes, const QString &password)
{
    return d->pool.probe(bytes, withPassword(password)) |
           then([](const Result<readers::DocumentInfo> &info) -> Result<DocumentPages> {
               if (!info)
                   return info.error();
               DocumentPages pages{info->kind, {}};
               for (const readers::ProbedPage &page : info->pages)
                   pages.pages.append({page.width, page.height});
               return pages;
           });
}

QFuture<Result<QImage>> PoolReader::render(const QByteArray &bytes, const QString &password, const PagePlace &place,
                                           int longest, const CancelToken &cancel)
{
    return d->pool.render(bytes, withPassword(password), requestFor(place, longest), cancel) |
           then([](const Result<readers::RawPicture> &picture) {
               return picture ? Result<QImage>(imageOf(*picture)) : Result<QImage>(picture.error());
           });
}

QFuture<Result<QString>> PoolReader::readRegion(const QByteArray &bytes, const QString &password,
                                                const PagePlace &place)
{
    return d->pool.readRegion(bytes, withPassword(password), requestFor(place, 0));
}

QFuture<Result<CutDocument>> PoolReader::parts(const QByteArray &bytes, const QString &password,
                                               const QList<domain::PageRange> &ranges, const CancelToken &cancel,
                                               const Progress &progress)
{
    return d->pool.parts(bytes, withPassword(password), ranges, cancel, progress) |
           then([](const Result<readers::CutDocument> &cut) {
               return cut ? Result<CutDocument>({cut->pages, cut->parts}) : Result<CutDocument>(cut.error());
           });
}

} // namespace dbledger::app
