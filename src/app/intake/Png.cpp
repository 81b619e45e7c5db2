// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/Png.h"

#include <QBuffer>
#include <QImage>

namespace dbledger::app {

QByteArray pngOf(const QImage &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

} // namespace dbledger::app
