// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/GrayPicture.h"

#include <algorithm>

namespace dbledger::codes {

namespace {

int onWhite(QRgb pixel)
{
    const int alpha = qAlpha(pixel), ink = qGray(pixel);
    return alpha == 255 ? ink : (ink * alpha + 255 * (255 - alpha) + 127) / 255;
}

int dropped(QRgb pixel)
{
    return qGray(pixel);
}

template <int (*value)(QRgb)>
QImage convert(const QImage &picture)
{
    QImage gray(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height() && !gray.isNull(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *out = gray.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            out[x] = uchar(value(in[x]));
    }
    return gray;
}

} // namespace

QImage toGray(const QImage &picture, Alpha alpha)
{
    if (picture.isNull() || picture.format() == QImage::Format_Grayscale8)
        return picture;
    const bool transparent = picture.hasAlphaChannel();
    const QImage::Format wanted = transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QImage colours = picture.format() == wanted ? picture : picture.convertToFormat(wanted);
    return transparent && alpha == Alpha::OnWhite ? convert<onWhite>(colours) : convert<dropped>(colours);
}

bool hasTransparency(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return false;
    const QImage colours = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < colours.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(colours.constScanLine(y));
        if (std::any_of(line, line + colours.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

QImage halved(const QImage &gray)
{
    QImage half(gray.width() / 2, gray.height() / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < half.height(); ++y) {
        const uchar *upper = gray.constScanLine(2 * y);
        const uchar *lower = gray.constScanLine(2 * y + 1);
        uchar *out = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x)
            out[x] = uchar((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
    }
    return half;
}

QImage inverted(const QImage &gray)
{
    QImage copy = gray;
    copy.invertPixels();
    return copy;
}

QImage locallyNormalised(const QImage &gray)
{
    constexpr int middle = 128, gain = 3;
    const int radius = std::clamp(std::min(gray.width(), gray.height()) / 16, 8, 1000);
    const IntegralImage sums(gray);
    QImage result(gray.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < gray.height(); ++y) {
        const uchar *in = gray.constScanLine(y);
        uchar *out = result.scanLine(y);
        for (int x = 0; x < gray.width(); ++x) {
            const IntegralImage::Area area = sums.around(x, y, radius);
            out[x] = uchar(std::clamp(middle + gain * (in[x] - area.sum / area.pixels), 0, 255));
        }
    }
    return result;
}

IntegralImage::IntegralImage(const QImage &gray)
    : m_width(gray.width())
    , m_height(gray.height())
    , m_sums(qsizetype(m_width + 1) * (m_height + 1), 0)
{
    for (int y = 0; y < m_height; ++y) {
        const uchar *line = gray.constScanLine(y);
        quint32 *above = m_sums.data() + qsizetype(y) * (m_width + 1);
        quint32 *sums = above + m_width + 1;
        quint32 sum = 0;
        for (int x = 0; x < m_width; ++x) {
            sum += line[x];
            sums[x + 1] = above[x + 1] + sum;
        }
    }
}

} // namespace dbledger::codes
