// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageMaker.h"

#include <QPainter>
#include <QRandomGenerator>

namespace dbledger::tests {

QImage drawPage(int width, int height)
{
    QImage page(width, height, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QRandomGenerator random(7);
    const int line = std::max(12, height / 90);
    for (int y = 2 * line; y < height - 2 * line; y += 2 * line)
        for (int x = width / 12; x < width * 11 / 12; x += line / 3 + random.bounded(line / 2))
            painter.fillRect(x, y + random.bounded(line / 3), std::max(1, line / 8),
                             line / 2 + random.bounded(line / 3), Qt::black);
    return page;
}

QImage withPicture(const QImage &page, const QImage &picture, double x, double y, double degrees, double opacity)
{
    QImage result = page;
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(x * page.width(), y * page.height());
    painter.rotate(degrees);
    const QRectF place(-picture.width() / 2.0, -picture.height() / 2.0, picture.width(), picture.height());
    painter.fillRect(place, Qt::white);
    painter.setOpacity(opacity);
    painter.drawImage(place, picture);
    return result;
}

QImage bulging(const QImage &picture, double right, double down)
{
    QImage result(picture.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const double across = 2.0 * x / picture.width() - 1, along = 2.0 * y / picture.height() - 1;
            const QPoint from(x - qRound(right * (1 - along * along)), y - qRound(down * (1 - across * across)));
            if (picture.rect().contains(from))
                result.setPixel(x, y, picture.pixel(from));
        }
    return result;
}

QImage degraded(const QImage &page, int blur, int noise)
{
    QImage result = page.convertToFormat(QImage::Format_RGB32);
    if (blur > 1)
        result =
            result.scaled(page.width() / blur, page.height() / blur, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .scaled(page.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
    QRandomGenerator random(11);
    for (int row = 0; row < result.height() && noise > 0; ++row) {
        auto *pixels = reinterpret_cast<QRgb *>(result.scanLine(row));
        for (int column = 0; column < result.width(); ++column) {
            const int gray = std::clamp(qGray(pixels[column]) + random.bounded(-noise, noise + 1), 0, 255);
            pixels[column] = qRgb(gray, gray, gray);
        }
    }
    return result;
}

} // namespace dbledger::tests
