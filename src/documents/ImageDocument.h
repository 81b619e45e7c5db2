// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

#include <QSize>

namespace dbledger::documents {

/// A picture file: one page, or one per frame of a TIFF. Wraps QImageReader; its plug-in is chosen by our own look at
/// the bytes, so no other decoder ever sees them. The page decoded last is kept while it is small.
class ImageDocument final : public Document
{
public:
    /// `format` is Qt's name of the plug-in. Looks at the headers of all pages, decodes none.
    static Result<std::unique_ptr<Document>> open(const QByteArray &bytes, const QString &format, const Limits &limits);

    QString kind() const override { return QStringLiteral("image"); }
    int pageCount() const override { return int(m_sizes.size()); }
    Result<PageInfo> info(int page) const override;
    Result<QImage> render(int page, double dpi, const domain::Box &region) const override;
    Result<domain::PageText> text(int page) const override;
    /// Of a TIFF; other pictures have one page.
    Result<QByteArray> part(const domain::PageRange &range) const override;

private:
    ImageDocument(const QByteArray &bytes, const QString &format)
        : m_bytes(bytes)
        , m_format(format)
    {
    }
    Result<void> readHeaders(const Limits &limits);
    Result<QImage> decode(int page) const;
    Error broken(const QString &reason, const QString &detail) const;

    QByteArray m_bytes;
    QString m_format;
    QList<QSize> m_sizes; ///< of the pages, upright
    mutable QImage m_last;
    mutable int m_lastPage = 0;
};

} // namespace dbledger::documents
