// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CodeWriter.h"

#include <QPainter>

#define ZX_USE_UTF8 1
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <stdexcept>

namespace dbledger::tests {

namespace {

QImage toImage(const ZXing::BitMatrix &bits)
{
    QImage image(bits.width(), bits.height(), QImage::Format_RGB32);
    for (int y = 0; y < bits.height(); ++y)
        for (int x = 0; x < bits.width(); ++x)
            image.setPixel(x, y, bits.get(x, y) ? 0xff000000u : 0xffffffffu);
    return image;
}

QImage write(ZXing::BarcodeFormat format, const QString &text, int width, int height, int margin)
{
    try {
        ZXing::MultiFormatWriter writer(format);
        writer.setMargin(margin).setEncoding(ZXing::CharacterSet::UTF8);
        return toImage(writer.encode(text.toStdString(), width, height));
    } catch (const std::exception &) { // does not fit, or no such writer
        return {};
    }
}

} // namespace

QImage drawQrCode(const QString &text, int size)
{
    const QImage modules = write(ZXing::BarcodeFormat::QRCode, text, 0, 0, 4);
    if (modules.isNull() || modules.width() > size)
        return {};
    const int side = modules.width() * (size / modules.width());
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage((size - side) / 2, (size - side) / 2, modules.scaled(side, side));
    return image;
}

QImage drawBarcode(const QString &format, const QString &text, int width, int height)
{
    return write(ZXing::BarcodeFormatFromString(format.toStdString()), text, width, height, 10);
}

} // namespace dbledger::tests
