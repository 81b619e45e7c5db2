// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/books/PageRange.h"
#include "domain/reading/Reading.h"
#include "readers/Protocol.h"

namespace dbledger::readers {

/// Pixels as they come from a reader, rows from the top without gaps between them.
struct RawPicture
{
    enum class Format {
        Gray8,  ///< one byte a pixel
        Argb32, ///< four bytes a pixel, in the machine's own order as QImage::Format_ARGB32 has them
    };
    int width = 0;
    int height = 0;
    Format format = Format::Argb32;
    QByteArray pixels;

    static int bytesPerPixel(Format of) { return of == Format::Gray8 ? 1 : 4; }
};

/// A page as its file describes it: points for a PDF, pixels for a picture, rotation applied.
struct ProbedPage
{
    double width = 0;
    double height = 0;
    bool hasText = false; ///< carries a text layer
    double dpi = 0;       ///< of the scan that fills the page where known, else 0
};

/// What a document is, without reading it.
struct DocumentInfo
{
    QString kind; ///< "pdf" or "image"
    QList<ProbedPage> pages;
};

/// A document as the parts that it was cut into.
struct CutDocument
{
    int pages = 0; ///< that it has
    QList<QByteArray> parts;
};

/// A page, or a part of one, to be rendered or recognised.
struct PlaceRequest
{
    int page = 1;     ///< from 1
    double dpi = 150; ///< of PDF pages; pictures come in their own pixels
    domain::Box box;  ///< in fractions of the page; empty means the whole page
    int longest = 0;  ///< pixels of the longer side to which it is made smaller, in the place of `dpi`; 0: as it is
};

QJsonObject toJson(const PlaceRequest &request);
PlaceRequest placeFromJson(const QJsonObject &json);
QJsonObject toJson(const QList<domain::PageRange> &parts);
QList<domain::PageRange> partsFromJson(const QJsonObject &json);

/// What a reader answers, made on its side and taken apart on the parent's. The latter treats the reader as hostile:
/// ReaderProtocol when an answer is not what it must be, and a value out of its range is brought back into it.
Frame answerWith(const DocumentInfo &info);
Frame answerWith(const domain::Reading &reading);
Frame answerWith(const RawPicture &picture);
Frame answerWith(const QString &text);
Frame answerWithPages(int count);
Result<DocumentInfo> infoFromAnswer(const Frame &answer);
Result<domain::Reading> readingFromAnswer(const Frame &answer);
Result<RawPicture> pictureFromAnswer(const Frame &answer);
Result<QString> textFromAnswer(const Frame &answer);
Result<QByteArray> documentFromPiece(const Frame &piece);
Result<int> pagesFromAnswer(const Frame &answer);

} // namespace dbledger::readers
