// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PdfObjects.h"

#include "base/Logging.h"
#include "documents/PageRegion.h"
#include "documents/PdfAttachments.h"
#include "documents/PdfPart.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf 11 hands out std::shared_ptr when asked so
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>
#include <exception>

namespace dbledger::documents {

namespace {

constexpr double proportionTolerance = 0.04; ///< scanners crop a little, writers round
constexpr double lowestScanDpi = 60, highestScanDpi = 1300;

QSizeF sizeOf(QPDFObjectHandle box)
{
    if (!box.isRectangle())
        return {};
    const QPDFObjectHandle::Rectangle rectangle = box.getArrayAsRectangle();
    return {std::abs(rectangle.urx - rectangle.llx), std::abs(rectangle.ury - rectangle.lly)};
}

double dimension(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isInteger() ? double(value.getIntValue()) : 0;
}

/// Both sizes as the file states them, before the page's rotation. A picture may hang on the page turned.
double dpiIfFilling(QSizeF picture, QSizeF page)
{
    for (const QSizeF &size : {picture, picture.transposed()}) {
        const double across = size.width() / page.width() * pointsPerInch;
        const double down = size.height() / page.height() * pointsPerInch;
        if (across >= lowestScanDpi && across <= highestScanDpi && std::abs(across / down - 1) <= proportionTolerance)
            return std::sqrt(across * down);
    }
    return 0;
}

double dpiOfFilling(QPDFPageObjectHelper page)
{
    const QSizeF size = sizeOf(page.getCropBox());
    if (size.isEmpty())
        return 0;
    double best = 0;
    page.forEachImage(true, [&](QPDFObjectHandle &image, QPDFObjectHandle &, const std::string &) {
        QPDFObjectHandle dictionary = image.getDict();
        best = std::max(best, dpiIfFilling({dimension(dictionary, "/Width"), dimension(dictionary, "/Height")}, size));
    });
    return best;
}

} // namespace

struct PdfObjects::Parsed
{
    std::shared_ptr<QPDF> file = QPDF::create();
    std::vector<QPDFPageObjectHelper> pages;
};

PdfObjects::PdfObjects(const QByteArray &bytes, const QByteArray &password)
    : m_bytes(bytes)
    , m_password(password)
{
}

PdfObjects::~PdfObjects() = default;

/// Throws what qpdf throws on a file that it cannot parse.
PdfObjects::Parsed &PdfObjects::parsed()
{
    if (!m_parsed) {
        m_parsed = std::make_unique<Parsed>();
        m_parsed->file->setSuppressWarnings(true);
        m_parsed->file->processMemoryFile("document", m_bytes.constData(), std::size_t(m_bytes.size()),
                                          m_password.constData());
        m_parsed->pages = QPDFPageDocumentHelper(*m_parsed->file).getAllPages();
    }
    return *m_parsed;
}

double PdfObjects::dpiOfFillingPicture(int page)
{
    try {
        const auto index = std::size_t(page) - 1;
        return index < parsed().pages.size() ? dpiOfFilling(parsed().pages[index]) : 0;
    } catch (const std::exception &exception) {
        qCDebug(lcDocuments) << "no pictures of page" << page << exception.what();
        return 0;
    }
}

QList<Attachment> PdfObjects::xmlAttachments()
{
    try {
        return findXmlAttachments(*parsed().file);
    } catch (const std::exception &exception) {
        qCDebug(lcDocuments) << "no attachments" << exception.what();
        return {};
    }
}

Result<QByteArray> PdfObjects::part(const domain::PageRange &range)
{
    try {
        return pdfPart(*parsed().file, range, !m_password.isEmpty());
    } catch (const std::exception &exception) {
        return Error{ErrorKind::DocumentBroken,
                     {QStringLiteral("pdf"), QStringLiteral("unreadable")},
                     QString::fromLocal8Bit(exception.what())};
    }
}

} // namespace dbledger::documents
