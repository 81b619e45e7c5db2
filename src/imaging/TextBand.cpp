// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/TextBand.h"

#include <algorithm>
#include <numeric>

namespace dbledger::imaging {

namespace {

constexpr int darkestGround = 128;    ///< darker is ink
constexpr double nearShare = 0.1;     ///< of the page's height, in which a gap is looked for
constexpr double specksOfGap = 0.001; ///< of a row's pixels: dust
constexpr int deepestGap = 40;        ///< pixels of a gap that are looked at

} // namespace

TextRows::TextRows(const QImage &flat)
    : m_width(flat.width())
    , m_ink(size_t(flat.height()))
{
    for (int y = 0; y < flat.height(); ++y) {
        const uchar *row = flat.constScanLine(y);
        m_ink[size_t(y)] = int(std::count_if(row, row + m_width, [](uchar light) { return light < darkestGround; }));
    }
}

QRect TextRows::densestBand(int height) const
{
    height = std::clamp(height, 1, this->height());
    qint64 inside = 0, most = -1;
    int top = 0;
    for (int y = 0; y < this->height(); ++y) {
        inside += m_ink[size_t(y)];
        if (y >= height)
            inside -= m_ink[size_t(y - height)];
        if (inside > most) {
            most = inside;
            top = std::max(0, y - height + 1);
        }
    }
    return {0, top, m_width, height};
}

int TextRows::gapBelow(double share) const
{
    const double enough = share * double(std::accumulate(m_ink.begin(), m_ink.end(), qint64(0)));
    qint64 above = 0;
    int start = 0;
    while (start < height() && double(above) < enough)
        above += m_ink[size_t(start++)];
    const int end = std::min(height(), start + int(nearShare * height()));
    const auto isBlank = [this](int y) { return m_ink[size_t(y)] <= specksOfGap * m_width; };
    for (int y = start; y < end; ++y)
        if (isBlank(y)) {
            int below = y;
            while (below < height() && below < y + deepestGap && isBlank(below))
                ++below;
            return (y + below) / 2; // white on both sides: letters at the edge are misread
        }
    return height();
}

} // namespace dbledger::imaging
