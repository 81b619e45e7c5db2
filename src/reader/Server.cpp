// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Server.h"

#include "reader/Picture.h"
#include "reader/ProcessLimits.h"
#include "recognition/OpenDocument.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>

namespace dbledger::reader {

using readers::Frame;
using readers::FrameKind;
using readers::PlaceRequest;

namespace {

constexpr double minDpi = 10, maxDpi = 1'200;
constexpr double pointsPerInch = 72;

Frame failureWith(const Error &error)
{
    return {FrameKind::Failure, 0, readers::toJson(error), {}};
}

Error damaged(const std::exception &exception)
{
    return {ErrorKind::Internal, {QStringLiteral("reader")}, QString::fromLocal8Bit(exception.what())};
}

/// Refuses a picture that would not fit into an answer before it is made.
Result<void> checkSize(const documents::Document &document, const PlaceRequest &place)
{
    const Result<documents::PageInfo> info = document.info(place.page);
    if (!info)
        return info.error();
    constexpr qint64 maxPixels = readers::maxPictureBytes / 4;
    const double scale = document.kind() == u"pdf" ? place.dpi / pointsPerInch : 1;
    const double width = info->width * scale * (place.box.isEmpty() ? 1 : place.box.width);
    const double height = info->height * scale * (place.box.isEmpty() ? 1 : place.box.height);
    if (width * height > double(maxPixels))
        return Error{ErrorKind::PageTooLarge,
                     {QString::number(place.page), QString::number(std::lround(width)),
                      QString::number(std::lround(height)), QString::number(maxPixels)},
                     {}};
    return {};
}

/// At which a place of a PDF comes out with a longer side of the wanted pixels.
double dpiFor(const documents::Document &document, const PlaceRequest &place)
{
    const Result<documents::PageInfo> info = document.info(place.page);
    const double width = info ? info->width * (place.box.isEmpty() ? 1 : place.box.width) : 0;
    const double height = info ? info->height * (place.box.isEmpty() ? 1 : place.box.height) : 0;
    return place.longest * pointsPerInch / std::max({width, height, 1.0});
}

QImage atMost(const QImage &image, int longest)
{
    if (std::max(image.width(), image.height()) <= longest)
        return image;
    return image.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

void Server::run()
{
    for (;;) {
        const Channel::Request request = m_channel.nextRequest();
        if (request.frame.kind == FrameKind::Open) {
            putDown(request.frame);
            continue;
        }
        limitCpuTime(m_cpu.request);
        Frame answer = answerTo(request);
        answer.request = request.frame.request;
        m_channel.send(answer);
    }
}

Frame Server::answerTo(const Channel::Request &request)
{
    try {
        Result<Frame> answer = work(request);
        if (request.cancel.isCancelled())
            return failureWith({ErrorKind::Cancelled, {}, {}});
        return answer ? *std::move(answer) : failureWith(answer.error());
    } catch (const std::bad_alloc &) {
        endForLackOfMemory();
    } catch (const std::exception &exception) {
        return failureWith(damaged(exception));
    }
}

Result<Frame> Server::work(const Channel::Request &request)
{
    switch (request.frame.kind) {
    case FrameKind::Probe:
        return probe();
    case FrameKind::Read:
        return read(request);
    case FrameKind::Render:
        return render(readers::placeFromJson(request.frame.header));
    case FrameKind::ReadRegion:
        return readRegion(request);
    case FrameKind::Parts:
        return parts(request);
    default:
        return readers::protocolError(QStringLiteral("frame of kind %1").arg(int(request.frame.kind)));
    }
}

void Server::putDown(const Frame &frame)
{
    m_document.reset();
    m_bytes = frame.payload;
    m_password = frame.header[u"password"].toString();
}

Result<documents::Document *> Server::document()
{
    if (!m_document) {
        Result<std::unique_ptr<documents::Document>> opened = recognition::openDocument(m_bytes, m_password);
        if (!opened)
            return opened.error();
        m_document = *std::move(opened);
    }
    return m_document.get();
}

Result<Frame> Server::probe()
{
    const Result<documents::Document *> opened = document();
    if (!opened)
        return opened.error();
    const documents::Document &document = **opened;
    readers::DocumentInfo info{document.kind(), {}};
    for (int page = 1; page <= document.pageCount(); ++page) {
        const Result<documents::PageInfo> pageInfo = document.info(page);
        if (!pageInfo)
            return pageInfo.error();
        info.pages.append({pageInfo->width, pageInfo->height, pageInfo->hasText, pageInfo->dpi});
    }
    return readers::answerWith(info);
}

Result<Frame> Server::read(const Channel::Request &request)
{
    const Frame &frame = request.frame;
    int pagesDone = 0;
    const auto progress = [&](int done, int of) {
        m_channel.send(
            {FrameKind::Progress, frame.request, {{QStringLiteral("done"), done}, {QStringLiteral("of"), of}}, {}});
        if (std::exchange(pagesDone, done) < done)
            limitCpuTime(m_cpu.request + m_cpu.page);
    };
    const QDate today = QDate::fromString(frame.header[u"today"].toString(), Qt::ISODate);
    const Result<domain::Reading> reading = m_pipeline.read(m_bytes, {m_password, today}, request.cancel, progress);
    if (!reading)
        return reading.error();
    return readers::answerWith(*reading);
}

Result<Frame> Server::render(const PlaceRequest &place)
{
    const Result<documents::Document *> opened = document();
    if (!opened)
        return opened.error();
    PlaceRequest wanted = place;
    wanted.dpi = std::clamp(place.longest > 0 ? dpiFor(**opened, place) : place.dpi, minDpi, maxDpi);
    if (const Result<void> fits = checkSize(**opened, wanted); !fits)
        return fits.error();
    const Result<QImage> image = (*opened)->render(wanted.page, wanted.dpi, wanted.box);
    if (!image)
        return image.error();
    return readers::answerWith(toRawPicture(place.longest > 0 ? atMost(*image, place.longest) : *image));
}

Result<Frame> Server::readRegion(const Channel::Request &request)
{
    const Result<documents::Document *> opened = document();
    if (!opened)
        return opened.error();
    const PlaceRequest place = readers::placeFromJson(request.frame.header);
    const Result<QString> text = m_pipeline.readRegion(**opened, place.page, place.box, request.cancel);
    if (!text)
        return text.error();
    return readers::answerWith(*text);
}

/// One after the other: only one of them is held here at a time.
Result<Frame> Server::parts(const Channel::Request &request)
{
    const Result<documents::Document *> opened = document();
    if (!opened)
        return opened.error();
    qsizetype sum = 0;
    for (const domain::PageRange &range : readers::partsFromJson(request.frame.header)) {
        if (request.cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        limitCpuTime(m_cpu.request);
        const Result<QByteArray> part = (*opened)->part(range);
        if (!part)
            return part.error();
        sum += part->size();
        if (sum > readers::maxPartsBytes)
            return Error{
                ErrorKind::DocumentTooLarge, {QString::number(sum), QString::number(readers::maxPartsBytes)}, {}};
        m_channel.send({FrameKind::Piece, request.frame.request, {}, *part});
    }
    return readers::answerWithPages((*opened)->pageCount());
}

} // namespace dbledger::reader
