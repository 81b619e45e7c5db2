// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/Codes.h"

#include "codes/BentCode.h"
#include "codes/DamagedSymbols.h"
#include "codes/GrayPicture.h"
#include "codes/QrSymbols.h"
#include "codes/Zxing.h"
#include "codes/payloads/Payloads.h"

#include <QHash>
#include <QTransform>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dbledger::codes {

namespace {

constexpr qint64 largePixels = 2'500'000; ///< from here on a code that is worth reading survives halving
constexpr qint64 hugePixels = 40'000'000; ///< no enlarging, no second look at such a page
constexpr double thinnest = 0.005;        ///< of the page: a barcode is found on a line without height

/// Marks of barcodes that noise makes: no check digit and too short to be anything.
bool isPlausible(const FoundCode &code)
{
    static const QHash<QString, qsizetype> shortest{{QStringLiteral("ITF"), 8},     {QStringLiteral("Codabar"), 8},
                                                    {QStringLiteral("Code39"), 5},  {QStringLiteral("Code93"), 4},
                                                    {QStringLiteral("Code128"), 3}, {QStringLiteral("DataMatrix"), 4},
                                                    {QStringLiteral("Aztec"), 4},   {QStringLiteral("QRCode"), 1}};
    return code.text.size() >= shortest.value(code.format, 1);
}

domain::Box toBox(const QPolygonF &corners, const QSizeF &page)
{
    QRectF bounds = corners.boundingRect();
    const double missing = std::max(0.0, thinnest * page.height() - bounds.height());
    bounds.adjust(0, -missing / 2, 0, missing / 2);
    bounds = bounds.intersected(QRectF(QPointF(0, 0), page));
    return {bounds.x() / page.width(), bounds.y() / page.height(), bounds.width() / page.width(),
            bounds.height() / page.height()};
}

bool overlap(const domain::Box &a, const domain::Box &b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

int quarterTurn(double degrees)
{
    return ((int(std::lround(degrees / 90)) * 90) % 360 + 360) % 360;
}

/// Collects what the attempts find on one page, each code once.
class PageScan
{
public:
    PageScan(const QImage &gray, int pageNumber)
        : m_gray(gray)
        , m_pageNumber(pageNumber)
    {
    }

    /// Tries a picture; `toPage` leads from its pixels to those of the page.
    void attempt(const QImage &picture, const QTransform &toPage, const Attempt &how)
    {
        for (const FoundCode &found : readCodes(picture, how))
            if (isPlausible(found))
                add(found, toPage);
    }

    /// The same, for a picture that shows the whole page at another size.
    void attempt(const QImage &picture, const Attempt &how)
    {
        attempt(
            picture,
            QTransform::fromScale(double(m_gray.width()) / picture.width(), double(m_gray.height()) / picture.height()),
            how);
    }

    bool covers(const QRectF &pixels) const
    {
        const domain::Box box = toBox(pixels, m_gray.size());
        return std::any_of(m_codes.begin(), m_codes.end(),
                           [&](const domain::ScannedCode &code) { return overlap(code.box, box); });
    }
    const QImage &gray() const { return m_gray; }
    const QList<domain::ScannedCode> &codes() const { return m_codes; }

private:
    void add(const FoundCode &found, const QTransform &toPage)
    {
        const QPolygonF corners = toPage.map(found.corners);
        domain::ScannedCode code;
        code.format = found.format;
        code.text = found.text;
        code.page = m_pageNumber;
        code.box = toBox(corners, m_gray.size());
        const QPointF across = corners.value(1) + corners.value(2) - corners.value(0) - corners.value(3);
        code.orientation = quarterTurn(qRadiansToDegrees(std::atan2(across.y(), across.x())));
        const auto same = [&](const domain::ScannedCode &known) {
            return known.text == code.text && known.format == code.format && overlap(known.box, code.box);
        };
        if (std::none_of(m_codes.begin(), m_codes.end(), same))
            m_codes.append(code);
    }

    QImage m_gray;
    int m_pageNumber;
    QList<domain::ScannedCode> m_codes;
};

bool isLarge(const QImage &picture)
{
    return qint64(picture.width()) * picture.height() > largePixels;
}

/// Where symbols are looked for: a gray picture, halved until the search is cheap.
QImage searchPicture(QImage gray)
{
    while (isLarge(gray))
        gray = halved(gray);
    return gray;
}

QImage resized(const QImage &gray, double factor)
{
    const QSize size = (QSizeF(gray.size()) * factor).toSize().expandedTo({1, 1});
    return gray.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

void scanWhole(PageScan &scan)
{
    scan.attempt(isLarge(scan.gray()) ? halved(scan.gray()) : scan.gray(), Attempt{});
}

/// The part of the page around a symbol: enlarged or reduced to what a reader likes, under both thresholds; then off
/// the paper that may be bent.
void scanSymbol(PageScan &scan, const QrSymbol &symbol)
{
    const double quiet = 6 * symbol.module;
    const QRect part = symbol.bounds().adjusted(-quiet, -quiet, quiet, quiet).toRect().intersected(scan.gray().rect());
    const QImage cut = scan.gray().copy(part);
    const QTransform fromCut = QTransform::fromTranslate(part.x(), part.y());
    for (const double pixelsPerModule : {4.0, 6.0, 2.5, 9.0}) {
        const QImage picture = resized(cut, pixelsPerModule / symbol.module);
        const QTransform toCut =
            QTransform::fromScale(double(cut.width()) / picture.width(), double(cut.height()) / picture.height());
        for (const bool oneThreshold : {false, true}) {
            scan.attempt(picture, toCut * fromCut, {.qrOnly = true, .oneThreshold = oneThreshold});
            if (scan.covers(symbol.bounds()))
                return;
        }
    }
    QrSymbol inCut = symbol;
    inCut.corners.translate(-part.topLeft());
    for (const int dimension : possibleDimensions(symbol)) {
        const FlatCode flat = flattened(cut, inCut, dimension);
        scan.attempt(flat.picture, flat.toSource * fromCut, {.qrOnly = true});
        if (scan.covers(symbol.bounds()))
            return;
    }
}

/// A copy of the page on which symbols are looked for.
class SymbolMap
{
public:
    explicit SymbolMap(const QImage &gray)
        : m_picture(searchPicture(gray))
        , m_toPage(QTransform::fromScale(double(gray.width()) / m_picture.width(),
                                         double(gray.height()) / m_picture.height()))
        , m_dark(m_picture)
    {
    }

    QList<QrSymbol> whole() const { return onPage(findQrSymbols(m_dark)); }
    QList<QrSymbol> damaged() const { return onPage(findDamagedSymbols(m_dark)); }

private:
    QList<QrSymbol> onPage(QList<QrSymbol> symbols) const
    {
        for (QrSymbol &symbol : symbols) {
            symbol.corners = m_toPage.map(symbol.corners);
            symbol.module *= m_toPage.m11();
        }
        return symbols;
    }

    QImage m_picture;
    QTransform m_toPage;
    DarkMap m_dark;
};

/// Those of the symbols that were not read, each once.
QList<domain::Box> unreadOf(const PageScan &scan, const QList<QrSymbol> &symbols)
{
    QList<domain::Box> unread;
    for (const QrSymbol &symbol : symbols) {
        const domain::Box box = toBox(symbol.corners, scan.gray().size());
        const bool known =
            std::any_of(unread.begin(), unread.end(), [&](const domain::Box &other) { return overlap(other, box); });
        if (!known && !scan.covers(symbol.bounds()))
            unread.append(box);
    }
    return unread;
}

/// The slow attempts, until one finds something.
void scanThoroughly(PageScan &scan)
{
    const QImage &gray = scan.gray();
    const QList<std::function<void()>> attempts{
        [&] { scan.attempt(gray, Attempt{}); },
        [&] { scan.attempt(gray, Attempt{.oneThreshold = true}); },
        [&] { scan.attempt(locallyNormalised(gray), Attempt{.oneThreshold = true}); },
        [&] { scan.attempt(inverted(gray), Attempt{}); },
        [&] { scan.attempt(resized(gray, 1.5), Attempt{}); },
        [&] { scan.attempt(resized(gray, isLarge(gray) ? 0.34 : 3.0), Attempt{}); },
        [&] {
            QTransform slant;
            slant.rotate(45);
            const QImage turned = gray.transformed(slant).convertToFormat(QImage::Format_Grayscale8);
            const QTransform used = QImage::trueMatrix(slant, gray.width(), gray.height());
            scan.attempt(turned, used.inverted(), Attempt{});
        },
    };
    for (const auto &attempt : attempts) {
        if (!scan.codes().isEmpty())
            return;
        attempt();
    }
}

} // namespace

Found scan(const QImage &page, int pageNumber, bool thorough)
{
    PageScan scan(toGray(page, Alpha::OnWhite), pageNumber);
    if (scan.gray().isNull())
        return {};
    scanWhole(scan);
    const SymbolMap map(scan.gray());
    const QList<QrSymbol> symbols = map.whole();
    for (const QrSymbol &symbol : symbols)
        if (!scan.covers(symbol.bounds()))
            scanSymbol(scan, symbol);
    if (scan.codes().isEmpty() && hasTransparency(page)) {
        PageScan dropped(toGray(page, Alpha::Dropped), pageNumber);
        scanWhole(dropped);
        if (!dropped.codes().isEmpty())
            return {dropped.codes(), {}};
    }
    if (thorough && qint64(page.width()) * page.height() <= hugePixels)
        scanThoroughly(scan);
    return {scan.codes(), unreadOf(scan, symbols + map.damaged())};
}

domain::PayloadFacts parsePayload(const domain::ScannedCode &code)
{
    domain::PayloadFacts facts = parseAnyPayload(code.text);
    facts.page = code.page;
    return facts;
}

} // namespace dbledger::codes
