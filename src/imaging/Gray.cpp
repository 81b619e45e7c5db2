// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Gray.h"

#include <algorithm>

namespace dbledger::imaging {

namespace {

constexpr int paleColour = 20; ///< that much colour is a compressed picture's halo around its letters

/// As bright as the eye sees it, and darker the more colour it has beyond that of a halo.
int legible(QRgb pixel)
{
    const int light = qGray(pixel);
    const int colour = light - std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)});
    return std::max(0, light - std::max(0, colour - paleColour));
}

} // namespace

QImage toGray(const QImage &page, Channel channel)
{
    if (!page.hasAlphaChannel() && page.isGrayscale())
        return page.convertToFormat(QImage::Format_Grayscale8);
    const QImage colour = page.convertToFormat(QImage::Format_ARGB32);
    QImage gray(colour.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < colour.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(colour.constScanLine(y));
        uchar *to = gray.scanLine(y);
        for (int x = 0; x < colour.width(); ++x) {
            const QRgb pixel = from[x];
            const int light = channel == Channel::Mean ? qGray(pixel) : legible(pixel);
            to[x] = uchar(255 - (255 - light) * qAlpha(pixel) / 255);
        }
    }
    return gray;
}

} // namespace dbledger::imaging
