// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/books/PageRange.h"
#include "domain/reading/PageText.h"

#include <QImage>

#include <memory>

namespace dbledger::documents {

/// One page as the file describes it.
struct PageInfo
{
    double width = 0; ///< points for PDF, pixels for pictures; rotation (EXIF, PDF) applied
    double height = 0;
    bool hasText = false; ///< carries a text layer with at least a few words
    double dpi = 0;       ///< of the scanned picture that fills the page where that is known, else 0
};

/// A file within the file.
struct Attachment
{
    QString name; ///< as the document names it; never a path to write to
    QByteArray bytes;
    bool isNamedInvoice = false; ///< has one of the names under which invoices are embedded
};

/// An opened document: pages that can be rendered, and the text that a PDF carries. Lives on one thread. Every
/// failure of the libraries behind it comes back as an Error.
class Document
{
public:
    virtual ~Document() = default;
    /// "pdf" or "image".
    virtual QString kind() const = 0;
    virtual int pageCount() const = 0;
    /// `page` counts from 1, here and below.
    virtual Result<PageInfo> info(int page) const = 0;
    /// The page, upright as a person sees it. `dpi` is for PDF; a picture comes in its own pixels, its alpha kept
    /// (Format_ARGB32). `region` in fractions of the page, the whole page when empty.
    virtual Result<QImage> render(int page, double dpi, const domain::Box &region = {}) const = 0;
    /// The words of the text layer with boxes; empty for pictures and scanned pages.
    virtual Result<domain::PageText> text(int page) const = 0;
    /// The XML files that it carries, those with the name of an electronic invoice first.
    virtual QList<Attachment> xmlAttachments() const { return {}; }
    /// Those pages as a file of their own, of the same kind, with nothing of the other pages and without attachments.
    /// What a password opened stays protected by it. Beside the errors of open(): NoSuchPage, CannotSplit.
    virtual Result<QByteArray> part(const domain::PageRange &range) const;
};

/// What a document may cost before it is refused.
struct Limits
{
    qint64 bytes = 64 * 1024 * 1024;
    qint64 pixels = 200'000'000; ///< of one page
    int pages = 500;
};

/// Opens what the bytes are (by their magic number, never by a name): PNG, JPEG, TIFF with all frames, WebP, BMP, PDF.
/// Fails with DocumentEmpty, DocumentTooLarge, DocumentUnknown, DocumentBroken, DocumentLocked, WrongPassword,
/// PageTooLarge, TooManyPages, ElectronicInvoice (an XML file).
Result<std::unique_ptr<Document>> open(const QByteArray &bytes, const QString &password = {},
                                       const Limits &limits = {});

} // namespace dbledger::documents
