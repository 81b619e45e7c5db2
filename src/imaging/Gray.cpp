// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Gray.h"

#include <algorithm>

namespace dbledger::imaging {

QImage toGray(const QImage &page)
{
    if (page.isGrayscale())
        return page.convertToFormat(QImage::Format_Grayscale8);
    const QImage rgb = page.convertToFormat(QImage::Format_ARGB32);
    QImage gray(rgb.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        uchar *to = gray.scanLine(y);
        for (int x = 0; x < rgb.width(); ++x)
            to[x] = uchar(std::min({qRed(from[x]), qGreen(from[x]), qBlue(from[x])}));
    }
    return gray;
}

} // namespace dbledger::imaging
