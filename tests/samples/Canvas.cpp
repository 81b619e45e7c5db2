// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Canvas.h"

#include <QFontMetricsF>
#include <QPdfWriter>

#include <algorithm>

namespace dbledger::samples {

namespace {

constexpr int pdfResolution = 1200;

int mixed(int below, int above, int coverage)
{
    return (below * (255 - coverage) + above * coverage + 127) / 255;
}

} // namespace

TextStyle TextStyle::bold() const
{
    TextStyle result = *this;
    result.weight = QFont::Bold;
    return result;
}

TextStyle TextStyle::sized(double newSize) const
{
    TextStyle result = *this;
    result.size = newSize;
    return result;
}

TextStyle TextStyle::coloured(const QColor &newColour) const
{
    TextStyle result = *this;
    result.colour = newColour;
    return result;
}

Canvas::Canvas(QSizeF size, double unitsPerInch, int dpi)
    : m_size(size)
    , m_scale(dpi / unitsPerInch)
{
    startPicture();
}

Canvas::Canvas(QSizeF size, double unitsPerInch, QIODevice &pdf)
    : m_size(size)
    , m_scale(pdfResolution / unitsPerInch)
    , m_pdf(std::make_unique<QPdfWriter>(&pdf))
{
    m_pdf->setResolution(pdfResolution);
    m_pdf->setPageSize(QPageSize(size * 72.0 / unitsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    m_pdf->setPageMargins({});
    m_painter.begin(m_pdf.get());
}

Canvas::~Canvas()
{
    if (m_painter.isActive())
        m_painter.end();
}

void Canvas::startPicture()
{
    m_picture = QImage((m_size * m_scale).toSize(), QImage::Format_ARGB32);
    m_picture.setDotsPerMeterX(qRound(m_scale * 72 / 0.0254));
    m_picture.setDotsPerMeterY(qRound(m_scale * 72 / 0.0254));
    m_picture.fill(Qt::white);
    startPainting();
}

void Canvas::startPainting()
{
    m_painter.begin(&m_picture);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void Canvas::newPage()
{
    ++m_pages;
    if (m_pdf) {
        m_pdf->newPage();
        return;
    }
    m_painter.end();
    m_done += m_picture;
    startPicture();
}

QFont Canvas::font(const TextStyle &style) const
{
    QFont font(style.family);
    font.setPixelSize(std::max(1, qRound(style.size * m_scale)));
    font.setWeight(style.weight);
    font.setItalic(style.italic);
    font.setHintingPreference(style.hinted ? QFont::PreferFullHinting : QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // no ligatures: a PDF of Qt says nothing about their letters
    return font;
}

QRectF Canvas::scaled(const QRectF &place) const
{
    return {place.x() * m_scale, place.y() * m_scale, place.width() * m_scale, place.height() * m_scale};
}

double Canvas::width(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text) / m_scale;
}

void Canvas::text(double x, double baseline, const QString &text, const TextStyle &style, Align align)
{
    const double room = align == Align::Left ? 0 : width(text, style) / (align == Align::Centre ? 2 : 1);
    m_painter.setFont(font(style));
    m_painter.setPen(style.colour);
    m_painter.drawText(QPointF((x - room) * m_scale, baseline * m_scale), text);
}

QStringList Canvas::wrapped(const QString &text, double room, const TextStyle &style) const
{
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        if (!lines.isEmpty() && width(lines.last() + u' ' + word, style) <= room)
            lines.last() += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

double Canvas::lines(double x, double baseline, const QStringList &texts, const TextStyle &style, double leading,
                     Align align)
{
    for (const QString &line : texts) {
        text(x, baseline, line, style, align);
        baseline += style.size * leading;
    }
    return baseline;
}

void Canvas::line(double x1, double y1, double x2, double y2, double width, const QColor &colour)
{
    m_painter.setPen(QPen(colour, width * m_scale));
    m_painter.drawLine(QPointF(x1, y1) * m_scale, QPointF(x2, y2) * m_scale);
}

void Canvas::box(const QRectF &place, const QColor &fill, const QColor &edge, double width)
{
    m_painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width * m_scale));
    m_painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    m_painter.drawRect(scaled(place));
}

void Canvas::picture(const QRectF &place, const QImage &image)
{
    m_painter.drawImage(scaled(place).toRect(), image);
}

void Canvas::replacingText(double x, double baseline, const QString &text, const TextStyle &style)
{
    if (m_pdf) {
        this->text(x, baseline, text, style);
        return;
    }
    QImage mask(m_picture.size(), QImage::Format_Grayscale8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setFont(font(style));
    painter.setPen(Qt::white);
    painter.drawText(QPointF(x, baseline) * m_scale, text);
    painter.end();

    m_painter.end();
    for (int row = 0; row < mask.height(); ++row) {
        const uchar *coverage = mask.constScanLine(row);
        QRgb *pixels = reinterpret_cast<QRgb *>(m_picture.scanLine(row));
        for (int i = 0; i < mask.width(); ++i)
            if (coverage[i] > 0)
                pixels[i] = qRgba(mixed(qRed(pixels[i]), style.colour.red(), coverage[i]),
                                  mixed(qGreen(pixels[i]), style.colour.green(), coverage[i]),
                                  mixed(qBlue(pixels[i]), style.colour.blue(), coverage[i]),
                                  mixed(qAlpha(pixels[i]), style.colour.alpha(), coverage[i]));
    }
    startPainting();
}

void Canvas::replacingLine(double x1, double x2, double y, const QColor &colour)
{
    if (m_pdf) {
        m_painter.fillRect(scaled({x1, y, x2 - x1, 1}), colour);
        return;
    }
    m_painter.end();
    const QRect place = scaled({x1, y, x2 - x1, 1}).toAlignedRect() & m_picture.rect();
    for (int row = place.top(); row <= place.bottom(); ++row) // by hand: a painter forgets the colour under alpha 0
        std::fill_n(reinterpret_cast<QRgb *>(m_picture.scanLine(row)) + place.left(), place.width(), colour.rgba());
    startPainting();
}

QList<QImage> Canvas::finish()
{
    m_painter.end();
    if (!m_pdf)
        m_done += m_picture;
    return m_done;
}

} // namespace dbledger::samples
