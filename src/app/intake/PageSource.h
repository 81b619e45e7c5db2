// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/books/PageRange.h"
#include "domain/reading/Box.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QSizeF>
#include <QString>

namespace dbledger::app {

/// What a document's pages are like.
struct DocumentPages
{
    QString kind;        ///< "pdf" or "image"
    QList<QSizeF> pages; ///< as a person sees them; points of a PDF, pixels of a picture
};

/// A page, or a part of one.
struct PagePlace
{
    int page = 1;     ///< from 1
    double dpi = 150; ///< of PDF pages; pictures come in their own pixels
    domain::Box box;  ///< empty: the whole page
};

/// A document as the parts that it was cut into.
struct CutDocument
{
    int pages = 0; ///< that it has
    QList<QByteArray> parts;
};

/// Shows documents without endangering this process; AppContext makes the one that asks dbledger-reader processes,
/// tests make their own. Calls and answers happen on the thread that made it, which needs an event loop. Errors: those
/// of recognition::openDocument (DocumentLocked, WrongPassword, ElectronicOrder, ...), NoSuchPage, PageTooLarge,
/// Cancelled, Reader*.
class PageSource
{
public:
    virtual ~PageSource() = default;
    virtual QFuture<Result<DocumentPages>> probe(const QByteArray &bytes, const QString &password) = 0;
    /// With `longest` the picture is made so small that its longer side has at most that many pixels; the place's dpi
    /// does not count then.
    virtual QFuture<Result<QImage>> render(const QByteArray &bytes, const QString &password, const PagePlace &place,
                                           int longest, const CancelToken &cancel) = 0;
    /// The text that is recognised at the place, its lines separated by a line feed.
    virtual QFuture<Result<QString>> readRegion(const QByteArray &bytes, const QString &password,
                                                const PagePlace &place) = 0;
    /// Those pages as documents of their own, protected as the document is. The progress counts them, on the thread of
    /// the calls. CannotSplit, DocumentTooLarge.
    virtual QFuture<Result<CutDocument>> parts(const QByteArray &bytes, const QString &password,
                                               const QList<domain::PageRange> &ranges, const CancelToken &cancel,
                                               const Progress &progress) = 0;
};

} // namespace dbledger::app
