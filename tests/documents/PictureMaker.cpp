// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureMaker.h"

#include <QBuffer>
#include <QDataStream>
#include <QImageWriter>
#include <QPainter>

namespace dbledger::tests {

namespace {

/// CRC-32 of ISO 3309, which PNG closes its chunks with.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

/// A PNG chunk of that type and content, between its length and its check sum.
QByteArray chunk(const QByteArray &typeAndContent)
{
    QByteArray length, check;
    QDataStream(&length, QIODevice::WriteOnly) << quint32(typeAndContent.size() - 4);
    QDataStream(&check, QIODevice::WriteOnly) << crc32(typeAndContent);
    return length + typeAndContent + check;
}

} // namespace

QImage quarters(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(0, 0, width / 2, height / 2, Qt::red);
    painter.fillRect(width / 2, 0, width - width / 2, height / 2, Qt::green);
    painter.fillRect(0, height / 2, width / 2, height - height / 2, Qt::blue);
    return picture;
}

QByteArray encode(const QImage &picture, const char *format, QImageIOHandler::Transformations transformation)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (QByteArrayView(format) != "png") // there it means: do not compress
        writer.setQuality(100);
    writer.setTransformation(transformation);
    return writer.write(picture) ? bytes : QByteArray();
}

QByteArray makeTiff(const QList<QSize> &frames, bool bigEndian)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(bigEndian ? QDataStream::BigEndian : QDataStream::LittleEndian);
    stream.writeRawData(bigEndian ? "MM" : "II", 2);
    stream << quint16(42) << quint32(8);
    constexpr quint16 entries = 9, shortType = 3, longType = 4;
    quint32 at = 8;
    for (qsizetype frame = 0; frame < frames.size(); ++frame) {
        const auto width = quint32(frames.at(frame).width()), height = quint32(frames.at(frame).height());
        const quint32 pixels = at + 2 + entries * 12 + 4, size = width * height;
        const auto entry = [&](quint16 tag, quint32 value) { stream << tag << longType << quint32(1) << value; };
        const auto shortEntry = [&](quint16 tag, quint16 value) {
            stream << tag << shortType << quint32(1) << value << quint16(0);
        };
        stream << entries;
        entry(256, width);
        entry(257, height);
        shortEntry(258, 8); // bits per sample
        shortEntry(259, 1); // no compression
        shortEntry(262, 1); // black is zero
        entry(273, pixels);
        shortEntry(277, 1); // samples per pixel
        entry(278, height);
        entry(279, size);
        at = pixels + size;
        stream << (frame + 1 < frames.size() ? at : quint32(0));
        const QByteArray data(qsizetype(size), char(40 * (frame + 1)));
        stream.writeRawData(data.constData(), int(data.size()));
    }
    return bytes;
}

QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray header;
    QDataStream stream(&header, QIODevice::WriteOnly);
    stream.writeRawData("IHDR", 4);
    stream << width << height << quint8(8) << quint8(2) << quint8(0) << quint8(0) << quint8(0);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk(header) + chunk("IDAT");
}

} // namespace dbledger::tests
