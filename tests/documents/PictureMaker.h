// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QImageIOHandler>

namespace dbledger::tests {

/// A picture whose four quarters differ: red, green / blue, white. Format_RGB32.
QImage quarters(int width, int height);

/// The file of a picture, as Qt's plug-in of that name writes it.
QByteArray encode(const QImage &picture, const char *format,
                  QImageIOHandler::Transformations transformation = QImageIOHandler::TransformationNone);

/// A TIFF of grey frames without compression: one frame a size, each filled with its own number times 40.
QByteArray makeTiff(const QList<QSize> &frames, bool bigEndian = false);

/// A PNG whose header claims that size, and nothing behind it.
QByteArray pngOfSize(quint32 width, quint32 height);

} // namespace dbledger::tests
