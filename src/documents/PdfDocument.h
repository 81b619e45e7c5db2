// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/PdfObjects.h"

#include <QHash>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace dbledger::documents {

/// A PDF file. Wraps Poppler, and with PdfObjects what Poppler does not show. Nothing in the file is executed or
/// fetched. Words are kept once a page was asked for them.
class PdfDocument final : public Document
{
public:
    static Result<std::unique_ptr<Document>> open(const QByteArray &bytes, const QString &password,
                                                  const Limits &limits);
    ~PdfDocument() override;

    QString kind() const override { return QStringLiteral("pdf"); }
    int pageCount() const override { return m_pages; }
    Result<PageInfo> info(int page) const override;
    /// A page so large that `dpi` would pass the limit of pixels is rendered at the highest that does not.
    Result<QImage> render(int page, double dpi, const domain::Box &region) const override;
    Result<domain::PageText> text(int page) const override;
    QList<Attachment> xmlAttachments() const override { return m_objects.xmlAttachments(); }
    Result<QByteArray> part(const domain::PageRange &range) const override;

private:
    PdfDocument(std::unique_ptr<Poppler::Document> document, const QByteArray &bytes, const QByteArray &password,
                const Limits &limits);
    Result<std::unique_ptr<Poppler::Page>> page(int number) const;

    std::unique_ptr<Poppler::Document> m_document;
    mutable PdfObjects m_objects;
    mutable QHash<int, domain::PageText> m_texts;
    Limits m_limits;
    int m_pages;
};

} // namespace dbledger::documents
