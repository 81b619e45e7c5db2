// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ImageDocument.h"

#include "documents/Completeness.h"
#include "documents/PageRegion.h"
#include "documents/TiffPart.h"

#include <QBuffer>
#include <QImageReader>

namespace dbledger::documents {

namespace {

constexpr qint64 bytesPerPixel = 8;             ///< the most that Qt decodes to: 16 bits a channel
constexpr qint64 largestKeptPage = 160'000'000; ///< bytes

/// A reader of the bytes that stands on that page. A TIFF answers imageCount() with 1 after size() or read(), and the
/// other frames would be lost: it is asked first, always.
class FrameReader
{
public:
    FrameReader(const QByteArray &bytes, const QString &format)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setFormat(format.toLatin1());
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setAutoTransform(true);
        // An animation (GIF, WebP) is one page, its first frame
        m_frames = format == u"tiff" ? qMax(1, m_reader.imageCount()) : 1;
    }

    QImageReader &reader() { return m_reader; }
    int frames() const { return m_frames; }
    bool jumpTo(int page) { return page == 1 || m_reader.jumpToImage(page - 1); }

    QSize uprightSize()
    {
        const QSize size = m_reader.size();
        return m_reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
    }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
    int m_frames = 1;
};

void allowPixels(qint64 pixels)
{
    const qint64 megabytes = pixels * bytesPerPixel / (1024 * 1024) + 1;
    QImageReader::setAllocationLimit(int(qMin<qint64>(megabytes, std::numeric_limits<int>::max())));
}

} // namespace

Result<std::unique_ptr<Document>> ImageDocument::open(const QByteArray &bytes, const QString &format,
                                                      const Limits &limits)
{
    std::unique_ptr<ImageDocument> document(new ImageDocument(bytes, format));
    if (isCutShort(bytes, format))
        return document->broken(QStringLiteral("truncated"), {});
    if (Result<void> read = document->readHeaders(limits); !read)
        return read.error();
    allowPixels(limits.pixels);
    return std::unique_ptr<Document>(std::move(document));
}

Result<void> ImageDocument::readHeaders(const Limits &limits)
{
    FrameReader frame(m_bytes, m_format);
    if (frame.frames() > limits.pages)
        return Error{ErrorKind::TooManyPages, {QString::number(frame.frames()), QString::number(limits.pages)}, {}};
    for (int page = 1; page <= frame.frames(); ++page) {
        if (!frame.jumpTo(page))
            return broken(QStringLiteral("unreadable"), frame.reader().errorString());
        const QSize size = frame.uprightSize();
        if (size.isEmpty())
            return broken(QStringLiteral("unreadable"), frame.reader().errorString());
        if (qint64(size.width()) * size.height() > limits.pixels)
            return Error{ErrorKind::PageTooLarge,
                         {QString::number(page), QString::number(size.width()), QString::number(size.height()),
                          QString::number(limits.pixels)},
                         {}};
        m_sizes.append(size);
    }
    return {};
}

Result<PageInfo> ImageDocument::info(int page) const
{
    if (page < 1 || page > pageCount())
        return noSuchPage(page, pageCount());
    PageInfo info;
    info.width = m_sizes.at(page - 1).width();
    info.height = m_sizes.at(page - 1).height();
    return info;
}

Result<QImage> ImageDocument::render(int page, double, const domain::Box &region) const
{
    if (page < 1 || page > pageCount())
        return noSuchPage(page, pageCount());
    Result<QImage> whole = decode(page);
    if (!whole || region.isEmpty())
        return whole;
    const QRect rect = pixelRect(region, whole->size());
    if (rect.isEmpty())
        return Error{ErrorKind::Internal, {QStringLiteral("region outside the page")}, {}};
    return whole->copy(rect);
}

Result<QImage> ImageDocument::decode(int page) const
{
    if (page == m_lastPage)
        return m_last;
    FrameReader frame(m_bytes, m_format);
    QImage image;
    if (!frame.jumpTo(page) || !frame.reader().read(&image) || image.isNull())
        return broken(QStringLiteral("unreadable"), frame.reader().errorString());
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (image.isNull())
        return broken(QStringLiteral("out of memory"), {});
    const bool keep = image.sizeInBytes() <= largestKeptPage;
    m_last = keep ? image : QImage();
    m_lastPage = keep ? page : 0;
    return image;
}

Result<domain::PageText> ImageDocument::text(int page) const
{
    if (page < 1 || page > pageCount())
        return noSuchPage(page, pageCount());
    domain::PageText text;
    text.page = page;
    text.width = m_sizes.at(page - 1).width();
    text.height = m_sizes.at(page - 1).height();
    return text;
}

Result<QByteArray> ImageDocument::part(const domain::PageRange &range) const
{
    if (const auto there = checkRange(range, pageCount()); !there)
        return there.error();
    if (m_format != u"tiff")
        return Error{ErrorKind::CannotSplit, {m_format}, {}};
    return tiffPart(m_bytes, range);
}

Error ImageDocument::broken(const QString &reason, const QString &detail) const
{
    return {ErrorKind::DocumentBroken, {m_format, reason}, detail};
}

} // namespace dbledger::documents
