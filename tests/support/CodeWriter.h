// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace dbledger::tests {

/// A QR code of the text (UTF-8) as black on white, `size` pixels square with its quiet zone of four modules: modules
/// are whole pixels, what is left over becomes white margin. Format_RGB32. A null image when the text does not fit.
/// Who uses it compiles support/CodeWriter.cpp and links ZXing::ZXing.
QImage drawQrCode(const QString &text, int size);

/// A barcode of that format ("EAN-13", "Code128", "DataMatrix", ...) of at least that size, quiet zone included. A null
/// image when the text cannot be written in it.
QImage drawBarcode(const QString &format, const QString &text, int width, int height);

} // namespace dbledger::tests
