// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dbledger::einvoice {

/// A run of characters that one of the sheet's fonts has, in that font's encoding.
struct EncodedRun
{
    bool extended = false; ///< of the font for Latin Extended-A
    QByteArray codes;
};

/// The text in the encodings of the two fonts that every PDF reader has a face for: Windows-1252, and Latin Extended-A
/// on the upper half. What neither has becomes its nearest letter, else a question mark.
QList<EncodedRun> encoded(const QString &text);

/// How wide the text is set in Helvetica of that size, in the unit of the size; bold digits are as wide as these.
double widthOf(const QString &text, double size);

/// The /Encoding and /Widths of the font for Latin Extended-A.
QByteArray extendedEncoding();

} // namespace dbledger::einvoice
