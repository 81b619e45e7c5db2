// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TiffPart.h"

#include <QBuffer>

#include <tiffio.h>

#include <memory>

namespace dbledger::documents {

namespace {

constexpr uint64_t longestProfile = 16 * 1024 * 1024;

struct TiffCloser
{
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, TiffCloser>;

Error brokenTiff(const QString &reason)
{
    return {ErrorKind::DocumentBroken, {QStringLiteral("tiff"), reason}, {}};
}

QIODevice *deviceOf(thandle_t handle)
{
    return static_cast<QIODevice *>(handle);
}

tmsize_t readSome(thandle_t handle, void *to, tmsize_t size)
{
    return tmsize_t(deviceOf(handle)->read(static_cast<char *>(to), size));
}

tmsize_t writeSome(thandle_t handle, void *from, tmsize_t size)
{
    return tmsize_t(deviceOf(handle)->write(static_cast<const char *>(from), size));
}

toff_t seekTo(thandle_t handle, toff_t offset, int whence)
{
    QIODevice *device = deviceOf(handle);
    const qint64 base = whence == SEEK_CUR ? device->pos() : whence == SEEK_END ? device->size() : 0;
    return device->seek(base + qint64(offset)) ? toff_t(device->pos()) : toff_t(-1);
}

/// The device must be open and outlive it; null when it is no TIFF.
Tiff openTiff(QIODevice &device, const char *mode)
{
    TIFFSetErrorHandler(nullptr);
    TIFFSetWarningHandler(nullptr);
    return Tiff(TIFFClientOpen(
        "document", mode, &device, readSome, writeSome, seekTo, [](thandle_t) { return 0; },
        [](thandle_t handle) { return toff_t(deviceOf(handle)->size()); }, nullptr, nullptr));
}

template <typename... Values>
void copyTag(TIFF *to, TIFF *from, uint32_t tag)
{
    std::tuple<Values...> values{};
    std::apply(
        [&](auto &...value) {
            if (TIFFGetField(from, tag, &value...))
                TIFFSetField(to, tag, value...);
        },
        values);
}

/// The codec comes first: it brings tags of its own.
void copyTags(TIFF *to, TIFF *from, uint16_t compression)
{
    TIFFSetField(to, TIFFTAG_COMPRESSION, int(compression));
    for (const uint32_t tag : {TIFFTAG_SUBFILETYPE, TIFFTAG_IMAGEWIDTH, TIFFTAG_IMAGELENGTH, TIFFTAG_TILEWIDTH,
                               TIFFTAG_TILELENGTH, TIFFTAG_ROWSPERSTRIP, TIFFTAG_GROUP3OPTIONS, TIFFTAG_GROUP4OPTIONS})
        copyTag<uint32_t>(to, from, tag);
    for (const uint32_t tag : {TIFFTAG_BITSPERSAMPLE, TIFFTAG_PHOTOMETRIC, TIFFTAG_FILLORDER, TIFFTAG_ORIENTATION,
                               TIFFTAG_SAMPLESPERPIXEL, TIFFTAG_PLANARCONFIG, TIFFTAG_RESOLUTIONUNIT, TIFFTAG_PREDICTOR,
                               TIFFTAG_SAMPLEFORMAT, TIFFTAG_INKSET, TIFFTAG_YCBCRPOSITIONING})
        copyTag<uint16_t>(to, from, tag);
    copyTag<uint16_t, uint16_t>(to, from, TIFFTAG_YCBCRSUBSAMPLING);
    for (const uint32_t tag : {TIFFTAG_XRESOLUTION, TIFFTAG_YRESOLUTION})
        copyTag<float>(to, from, tag);
    copyTag<uint16_t, uint16_t *>(to, from, TIFFTAG_EXTRASAMPLES);
    copyTag<uint16_t *, uint16_t *, uint16_t *>(to, from, TIFFTAG_COLORMAP);
    copyTag<float *>(to, from, TIFFTAG_REFERENCEBLACKWHITE);
    for (const uint32_t tag : {TIFFTAG_ICCPROFILE, TIFFTAG_JPEGTABLES}) {
        uint32_t size = 0;
        void *data = nullptr;
        if ((tag != TIFFTAG_JPEGTABLES || compression == COMPRESSION_JPEG) && TIFFGetField(from, tag, &size, &data) &&
            size <= longestProfile)
            TIFFSetField(to, tag, size, data);
    }
}

/// As they lie in the file, without looking into them.
Result<void> copyPixels(TIFF *to, TIFF *from, uint64_t fileSize)
{
    const bool tiled = TIFFIsTiled(from);
    const uint32_t pieces = tiled ? TIFFNumberOfTiles(from) : TIFFNumberOfStrips(from);
    QByteArray piece;
    for (uint32_t i = 0; i < pieces; ++i) {
        const uint64_t size = TIFFGetStrileByteCount(from, i);
        if (size == 0)
            continue; // left out by its writer: blank
        if (size > fileSize)
            return brokenTiff(QStringLiteral("truncated"));
        piece.resize(qsizetype(size));
        const auto wanted = tmsize_t(size);
        const tmsize_t read =
            tiled ? TIFFReadRawTile(from, i, piece.data(), wanted) : TIFFReadRawStrip(from, i, piece.data(), wanted);
        if (read != wanted)
            return brokenTiff(QStringLiteral("truncated"));
        const tmsize_t written =
            tiled ? TIFFWriteRawTile(to, i, piece.data(), wanted) : TIFFWriteRawStrip(to, i, piece.data(), wanted);
        if (written != wanted)
            return brokenTiff(QStringLiteral("unreadable"));
    }
    return {};
}

Result<void> copyFrame(TIFF *to, TIFF *from, int page, uint64_t fileSize)
{
    uint16_t compression = COMPRESSION_NONE;
    if (!TIFFSetDirectory(from, tdir_t(page - 1)) || !TIFFGetFieldDefaulted(from, TIFFTAG_COMPRESSION, &compression))
        return brokenTiff(QStringLiteral("unreadable"));
    if (compression == COMPRESSION_OJPEG)
        return Error{ErrorKind::CannotSplit, {QStringLiteral("tiff")}, QStringLiteral("JPEG of TIFF 6.0")};
    copyTags(to, from, compression);
    if (const auto copied = copyPixels(to, from, fileSize); !copied)
        return copied;
    return TIFFWriteDirectory(to) ? Result<void>() : Result<void>(brokenTiff(QStringLiteral("unreadable")));
}

} // namespace

Result<QByteArray> tiffPart(const QByteArray &bytes, const domain::PageRange &range)
{
    QBuffer whole, part;
    whole.setData(bytes);
    whole.open(QIODevice::ReadOnly);
    part.open(QIODevice::ReadWrite);
    const Tiff from = openTiff(whole, "rm");
    if (!from)
        return brokenTiff(QStringLiteral("unreadable"));
    QByteArray mode = TIFFIsBigEndian(from.get()) ? "wb" : "wl"; // pixels of 16 bits are in the file's byte order
    if (TIFFIsBigTIFF(from.get()))
        mode += '8';
    Tiff to = openTiff(part, mode.constData());
    if (!to)
        return brokenTiff(QStringLiteral("unreadable"));
    for (int page = range.first; page <= range.last; ++page)
        if (const auto copied = copyFrame(to.get(), from.get(), page, uint64_t(bytes.size())); !copied)
            return copied.error();
    to.reset();
    return part.data();
}

} // namespace dbledger::documents
