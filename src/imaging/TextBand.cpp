// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/TextBand.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace dbledger::imaging {

namespace {

constexpr int darkestGround = 128;    ///< darker is ink
constexpr double nearShare = 0.1;     ///< of the page's height, in which a gap is looked for
constexpr double specksOfGap = 0.001; ///< of a row's pixels: dust

/// Ink on each row, in pixels.
std::vector<int> inkOfRows(const QImage &flat)
{
    const cv::Mat page = view(flat);
    std::vector<int> rows(size_t(page.rows));
    for (int y = 0; y < page.rows; ++y)
        rows[size_t(y)] = cv::countNonZero(page.row(y) < darkestGround);
    return rows;
}

} // namespace

QRect densestBand(const QImage &flat, int height)
{
    const std::vector<int> rows = inkOfRows(flat);
    height = std::clamp(height, 1, flat.height());
    qint64 inside = 0, most = -1;
    int top = 0;
    for (int y = 0; y < flat.height(); ++y) {
        inside += rows[size_t(y)];
        if (y >= height)
            inside -= rows[size_t(y - height)];
        if (inside > most) {
            most = inside;
            top = std::max(0, y - height + 1);
        }
    }
    return {0, top, flat.width(), height};
}

int gapBelow(const QImage &flat, double share)
{
    const std::vector<int> rows = inkOfRows(flat);
    const double enough = share * double(std::accumulate(rows.begin(), rows.end(), qint64(0)));
    qint64 above = 0;
    int start = 0;
    while (start < flat.height() && double(above) < enough)
        above += rows[size_t(start++)];
    const int end = std::min(flat.height(), start + int(nearShare * flat.height()));
    for (int y = start; y < end; ++y)
        if (rows[size_t(y)] <= specksOfGap * flat.width())
            return y;
    return flat.height();
}

} // namespace dbledger::imaging
