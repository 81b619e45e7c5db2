// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>

namespace dbledger::codes {

/// A place where a QR code is seen, read or not, in pixels.
struct QrSymbol
{
    QPolygonF corners; ///< of the code without its quiet zone
    double module = 0; ///< width of a module

    QRectF bounds() const { return corners.boundingRect(); }
};

/// The QR codes that are seen on a Format_Grayscale8 picture: three eyes at the corners of a square (or two, where the
/// third is damaged) with the even noise of a code between them. Each place once.
QList<QrSymbol> findQrSymbols(const QImage &gray);

} // namespace dbledger::codes
