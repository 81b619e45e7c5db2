// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSizeF>

#include <memory>

namespace dbledger::documents {

/// Finds the picture that fills a scanned page, through libqpdf: Poppler's Qt interface does not show a page's
/// pictures. The file is parsed when the first page is asked for. Whatever is wrong with the file, the answer is
/// "none".
class PdfPictures
{
public:
    PdfPictures(const QByteArray &bytes, const QByteArray &password);
    ~PdfPictures();

    /// Dots per inch of the largest picture with the proportions of the page, 0 when there is none. `page` from 1.
    double dpiOfFillingPicture(int page);

private:
    struct Parsed;
    QByteArray m_bytes;
    QByteArray m_password;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace dbledger::documents
