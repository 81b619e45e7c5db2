// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

namespace dbledger::documents {

/// What Poppler's Qt interface does not show of a file, through libqpdf: the picture that fills a scanned page, all
/// attachments, and pages as a file of their own. The file is parsed when something is first asked for. Whatever is
/// wrong with it, the answer is "none".
class PdfObjects
{
public:
    PdfObjects(const QByteArray &bytes, const QByteArray &password);
    ~PdfObjects();

    /// Dots per inch of the largest picture with the proportions of the page, 0 when there is none. `page` from 1.
    double dpiOfFillingPicture(int page);
    QList<Attachment> xmlAttachments();
    /// As pdfPart(), protected if a password opened the file. DocumentBroken.
    Result<QByteArray> part(const domain::PageRange &range);

private:
    struct Parsed;
    Parsed &parsed();
    QByteArray m_bytes;
    QByteArray m_password;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace dbledger::documents
