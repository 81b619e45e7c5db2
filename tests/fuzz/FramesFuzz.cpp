// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/FrameParser.h"
#include "readers/Messages.h"

#include <cstdint>
#include <cstdlib>

using namespace dbledger::readers;

namespace {

/// What a parent does with an answer, whatever it asked for.
void takeApart(const Frame &frame)
{
    (void)infoFromAnswer(frame);
    (void)readingFromAnswer(frame);
    (void)textFromAnswer(frame);
    (void)errorFromJson(frame.header);
    (void)placeFromJson(frame.header);
    if (const auto picture = pictureFromAnswer(frame)) {
        const qsizetype bytes =
            qsizetype(picture->width) * picture->height * RawPicture::bytesPerPixel(picture->format);
        if (bytes != picture->pixels.size())
            std::abort();
    }
}

} // namespace

/// The first byte says who listens and in which pieces the rest arrives.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    FrameParser parser(data[0] % 2 ? Side::Parent : Side::Reader);
    const qsizetype piece = 1 + data[0] / 2;
    QByteArrayView rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    while (!rest.isEmpty()) {
        parser.feed(rest.first(qMin(piece, rest.size())));
        rest = rest.sliced(qMin(piece, rest.size()));
        for (auto next = parser.next(); next && *next; next = parser.next())
            takeApart(**next);
    }
    return 0;
}
