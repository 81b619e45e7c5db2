// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Completeness.h"

#include <QtEndian>

#include <optional>

namespace dbledger::documents {

namespace {

/// An unsigned number at a place in the file, nothing behind its end.
template <typename Number>
std::optional<quint64> numberAt(const QByteArray &bytes, quint64 at, bool bigEndian)
{
    if (at > quint64(bytes.size()) || quint64(bytes.size()) - at < sizeof(Number))
        return std::nullopt;
    const char *place = bytes.constData() + at;
    return bigEndian ? qFromBigEndian<Number>(place) : qFromLittleEndian<Number>(place);
}

bool isCutJpeg(const QByteArray &bytes)
{
    return !bytes.contains("\xff\xd9");
}

bool isCutBmp(const QByteArray &bytes)
{
    const std::optional<quint64> stated = numberAt<quint32>(bytes, 2, false);
    return !stated || *stated > quint64(bytes.size());
}

/// Follows the chain of frames: each directory is a count, its entries, and the place of the next directory.
template <typename Count, typename Offset>
bool isChainCut(const QByteArray &bytes, bool bigEndian, quint64 firstAt, quint64 entrySize)
{
    constexpr int mostFrames = 10'000; // a chain that bites its own tail
    std::optional<quint64> next = numberAt<Offset>(bytes, firstAt, bigEndian);
    for (int frame = 0; next && *next != 0 && frame < mostFrames; ++frame) {
        const std::optional<quint64> entries = numberAt<Count>(bytes, *next, bigEndian);
        if (!entries || *entries > quint64(bytes.size()) / entrySize)
            return true;
        next = numberAt<Offset>(bytes, *next + sizeof(Count) + *entries * entrySize, bigEndian);
    }
    return !next;
}

bool isCutTiff(const QByteArray &bytes)
{
    const bool bigEndian = bytes.startsWith('M');
    const bool bigTiff = numberAt<quint16>(bytes, 2, bigEndian) == 43;
    return bigTiff ? isChainCut<quint64, quint64>(bytes, bigEndian, 8, 20)
                   : isChainCut<quint16, quint32>(bytes, bigEndian, 4, 12);
}

} // namespace

bool isCutShort(const QByteArray &bytes, const QString &format)
{
    if (format == u"jpeg")
        return isCutJpeg(bytes);
    if (format == u"bmp")
        return isCutBmp(bytes);
    return format == u"tiff" && isCutTiff(bytes);
}

} // namespace dbledger::documents
