// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace dbledger::tests {

/// A white PNG of 900 x 300 pixels with one line of large black print for each string.
QByteArray pictureOf(const QStringList &lines);
/// The same as a PDF with a text layer, one page of 300 x 100 points for each list.
QByteArray pdfOf(const QList<QStringList> &pages);
/// A PDF of 300 x 100 points with a line in Helvetica that it does not carry: a font of the system has to stand in.
QByteArray pdfWithoutItsFont(const QByteArray &line);
/// A PDF of less than 4 kB whose one page takes years to draw: ten forms, each drawing the next one ten times.
QByteArray endlessPdf();
/// A PDF of some 100 kB whose one page holds 5 million drawing operators, compressed.
QByteArray longStreamPdf();
/// A PNG of side x side pixels of one bit, all white.
QByteArray whitePicture(int side);

} // namespace dbledger::tests
