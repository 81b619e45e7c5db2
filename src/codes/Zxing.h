// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QString>

namespace dbledger::codes {

/// A code as ZXing found it, in pixels of the picture it was given.
struct FoundCode
{
    QString format; ///< "QRCode", "EAN-13", ... as ZXing 1.4 spells them, whatever version is linked
    QString text;
    QPolygonF corners; ///< top left, top right, bottom right, bottom left of the upright code
};

/// One attempt on one picture.
struct Attempt
{
    bool qrOnly = false;
    bool turned = true;        ///< barcodes also up and down the page (QR codes are found in any direction)
    bool oneThreshold = false; ///< the whole picture's instead of the neighbourhood's
};

/// The codes that ZXing reads on a Format_Grayscale8 picture. The one place that knows ZXing, of any version from 1.4;
/// what it throws ends here.
QList<FoundCode> readCodes(const QImage &gray, const Attempt &attempt);

} // namespace dbledger::codes
