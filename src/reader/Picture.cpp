// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Picture.h"

#include "reader/ProcessLimits.h"

namespace dbledger::reader {

readers::RawPicture toRawPicture(const QImage &image)
{
    using Format = readers::RawPicture::Format;
    const bool grey = image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Grayscale16;
    const QImage ours = image.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_ARGB32);
    if (ours.isNull())
        endForLackOfMemory();
    readers::RawPicture picture{ours.width(), ours.height(), grey ? Format::Gray8 : Format::Argb32, {}};
    const qsizetype rowBytes = qsizetype(picture.width) * readers::RawPicture::bytesPerPixel(picture.format);
    picture.pixels.reserve(rowBytes * picture.height);
    for (int y = 0; y < picture.height; ++y)
        picture.pixels.append(reinterpret_cast<const char *>(ours.constScanLine(y)), rowBytes);
    return picture;
}

} // namespace dbledger::reader
