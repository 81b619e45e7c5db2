// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTransform>

namespace dbledger::tests {

/// A gray page of 1240 x 1754 pixels (A4 at 150 dpi) with a line of text every 60 pixels.
inline QImage textPage(const QStringList &lines, int pixelSize = 28)
{
    QImage page(1240, 1754, QImage::Format_Grayscale8);
    page.fill(255);
    QPainter painter(&page);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixelSize);
    painter.setFont(font);
    int y = 140;
    for (const QString &line : lines) {
        painter.drawText(100, y, line);
        y += 60;
    }
    return page;
}

/// Turned clockwise about its centre on white, as large as it needs to be.
inline QImage turnedPage(const QImage &page, double degrees)
{
    const QImage turned =
        page.convertToFormat(QImage::Format_ARGB32).transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    QImage white(turned.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter painter(&white);
    painter.drawImage(0, 0, turned);
    painter.end();
    return white.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace dbledger::tests
