// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

namespace dbledger::tests {

/// A text on a page, in points from the lower left corner of the media box.
struct PdfText
{
    double x = 0, y = 0;
    QByteArray text; ///< WinAnsi, Helvetica of 12 points
};

struct PdfPage
{
    QList<PdfText> texts;
    QSizeF size{595, 842};          ///< of the media box
    QRectF cropBox;                 ///< lower left corner and size; none when empty
    int rotate = 0;                 ///< /Rotate
    QSize picture;                  ///< a grey picture of that size fills the page; none when empty
    QMap<uchar, QString> toUnicode; ///< what codes are said to mean; the font's own encoding when empty
};

/// A PDF file written by hand, so that tests know every number in it.
QByteArray makePdf(const QList<PdfPage> &pages);

/// The same file, encrypted (AES-256).
QByteArray encryptPdf(const QByteArray &pdf, const QByteArray &userPassword, const QByteArray &ownerPassword);

/// A page with that many words, "word1" and so on, one a line.
PdfPage pageOfWords(int count);

} // namespace dbledger::tests
