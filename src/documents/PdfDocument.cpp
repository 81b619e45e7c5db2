// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PdfDocument.h"

#include "base/Logging.h"
#include "documents/PageRegion.h"
#include "documents/TextLayer.h"

#include <poppler-qt6.h>

#include <cmath>

namespace dbledger::documents {

namespace {

constexpr double lowestDpi = 20;        ///< below it nothing of a page can be read: it is refused
constexpr double widthOfNothing = 0.05; ///< points

Error broken(const QString &reason, const QString &detail = {})
{
    return {ErrorKind::DocumentBroken, {QStringLiteral("pdf"), reason}, detail};
}

void logPopplerMessage(const QString &message, const QVariant &)
{
    qCDebug(lcDocuments) << "poppler:" << message;
}

/// Poppler takes the bytes of a password as they are: newer encryption means UTF-8, older one Latin-1. Returns the
/// spelling that opened the document, nothing when neither did.
std::optional<QByteArray> unlock(Poppler::Document &document, const QString &password)
{
    for (const QByteArray &spelling : {password.toUtf8(), password.toLatin1()})
        if (!document.unlock(spelling, spelling)) // answers whether it is still locked
            return spelling;
    return std::nullopt;
}

domain::Box fractions(const QRectF &points, const QSizeF &page)
{
    const QRectF visible = points.normalized().intersected(QRectF(QPointF(0, 0), page));
    return {visible.x() / page.width(), visible.y() / page.height(), visible.width() / page.width(),
            visible.height() / page.height()};
}

bool hasVisibleSoftHyphen(const Poppler::TextBox &box, const QString &text)
{
    const qsizetype at = text.indexOf(QChar::SoftHyphen);
    return at >= 0 && box.charBoundingBox(int(at)).width() > widthOfNothing;
}

QList<domain::Word> wordsOf(const Poppler::Page &page)
{
    const QSizeF size = page.pageSizeF();
    QList<domain::Word> words;
    for (const std::unique_ptr<Poppler::TextBox> &box : page.textList()) {
        const QString text = box->text();
        domain::Word word;
        word.text = cleanWord(text, hasVisibleSoftHyphen(*box, text));
        word.box = fractions(box->boundingBox(), size);
        if (!word.text.isEmpty() && !word.box.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace

Result<std::unique_ptr<Document>> PdfDocument::open(const QByteArray &bytes, const QString &password,
                                                    const Limits &limits)
{
    Poppler::setDebugErrorFunction(logPopplerMessage, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return broken(QStringLiteral("unreadable"));
    QByteArray key;
    // Nothing but isLocked() and unlock() may be called on a locked document: numPages() crashes
    if (document->isLocked()) {
        if (password.isEmpty())
            return Error{ErrorKind::DocumentLocked, {}, {}};
        const std::optional<QByteArray> spelling = unlock(*document, password);
        if (!spelling)
            return Error{ErrorKind::WrongPassword, {}, {}};
        key = *spelling;
    }
    const int pages = document->numPages();
    if (pages < 1)
        return broken(QStringLiteral("no pages"));
    if (pages > limits.pages)
        return Error{ErrorKind::TooManyPages, {QString::number(pages), QString::number(limits.pages)}, {}};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::unique_ptr<Document>(new PdfDocument(std::move(document), bytes, key, limits));
}

PdfDocument::PdfDocument(std::unique_ptr<Poppler::Document> document, const QByteArray &bytes,
                         const QByteArray &password, const Limits &limits)
    : m_document(std::move(document))
    , m_objects(bytes, password)
    , m_limits(limits)
    , m_pages(m_document->numPages())
{
}

PdfDocument::~PdfDocument() = default;

Result<std::unique_ptr<Poppler::Page>> PdfDocument::page(int number) const
{
    if (number < 1 || number > m_pages)
        return noSuchPage(number, m_pages);
    std::unique_ptr<Poppler::Page> page = m_document->page(number - 1);
    if (!page)
        return broken(QStringLiteral("page unreadable"), QString::number(number));
    const QSizeF size = page->pageSizeF();
    if (!(size.width() > 0 && size.height() > 0 && std::isfinite(size.width() * size.height())))
        return broken(QStringLiteral("page size"), QString::number(number));
    return page;
}

Result<PageInfo> PdfDocument::info(int number) const
{
    const Result<std::unique_ptr<Poppler::Page>> page = this->page(number);
    if (!page)
        return page.error();
    const Result<domain::PageText> words = text(number);
    PageInfo info;
    info.width = (*page)->pageSizeF().width();
    info.height = (*page)->pageSizeF().height();
    info.hasText = words && hasEnoughWords(words->words);
    info.dpi = m_objects.dpiOfFillingPicture(number);
    return info;
}

Result<QImage> PdfDocument::render(int number, double dpi, const domain::Box &region) const
{
    const Result<std::unique_ptr<Poppler::Page>> page = this->page(number);
    if (!page)
        return page.error();
    const QSizeF inches = (*page)->pageSizeF() / pointsPerInch;
    const double highest = std::sqrt(double(m_limits.pixels) / (inches.width() * inches.height()));
    const double used = std::min(dpi, highest);
    if (used < std::min(dpi, lowestDpi))
        return Error{ErrorKind::PageTooLarge,
                     {QString::number(number), QString::number(qRound64(inches.width() * lowestDpi)),
                      QString::number(qRound64(inches.height() * lowestDpi)), QString::number(m_limits.pixels)},
                     {}};
    const QSize size = (inches * used).toSize().expandedTo({1, 1});
    const QRect part = region.isEmpty() ? QRect(QPoint(0, 0), size) : pixelRect(region, size);
    if (part.isEmpty())
        return Error{ErrorKind::Internal, {QStringLiteral("region outside the page")}, {}};
    QImage image = (*page)->renderToImage(used, used, part.x(), part.y(), part.width(), part.height());
    image.convertTo(QImage::Format_RGB32);
    if (image.isNull())
        return broken(QStringLiteral("page not rendered"), QString::number(number));
    return image;
}

Result<domain::PageText> PdfDocument::text(int number) const
{
    if (const auto known = m_texts.constFind(number); known != m_texts.constEnd())
        return *known;
    const Result<std::unique_ptr<Poppler::Page>> page = this->page(number);
    if (!page)
        return page.error();
    domain::PageText text;
    text.page = number;
    text.width = (*page)->pageSizeF().width();
    text.height = (*page)->pageSizeF().height();
    text.witness = domain::Witness::PdfText;
    text.words = wordsOf(**page);
    if (!isReadable(text.words))
        text.words.clear();
    m_texts.insert(number, text);
    return text;
}

Result<QByteArray> PdfDocument::part(const domain::PageRange &range) const
{
    if (const auto there = checkRange(range, m_pages); !there)
        return there.error();
    auto bytes = m_objects.part(range);
    if (bytes && bytes->size() > m_limits.bytes)
        return Error{
            ErrorKind::DocumentTooLarge, {QString::number(bytes->size()), QString::number(m_limits.bytes)}, {}};
    return bytes;
}

} // namespace dbledger::documents
