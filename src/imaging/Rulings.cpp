// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Rulings.h"

#include "imaging/MatView.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr double lightestLine = 200; ///< of white paper's 255
constexpr double shortest = 4;       ///< text heights: strokes of letters are shorter
constexpr double thickest = 0.4;     ///< text heights: anything thicker is an area, no line

enum class Direction { Across, Down };

/// The parts of the ink that go on for at least `length` pixels in that direction. What does covers a pixel of every
/// `length`: only those are looked at.
cv::Mat longRuns(const cv::Mat &ink, int length, Direction direction)
{
    cv::Mat runs = cv::Mat::zeros(ink.size(), CV_8U);
    const bool down = direction == Direction::Down;
    const ptrdiff_t step = down ? ptrdiff_t(ink.step) : 1, runStep = down ? ptrdiff_t(runs.step) : 1;
    const int end = down ? ink.rows : ink.cols;
    const auto take = [&](int x, int y) {
        const uchar *at = ink.ptr<uchar>(y) + x;
        if (!*at || runs.ptr<uchar>(y)[x])
            return;
        const int place = down ? y : x;
        int before = 0, after = 1;
        while (place - before > 0 && at[-(before + 1) * step])
            ++before;
        while (place + after < end && at[after * step])
            ++after;
        if (before + after < length)
            return;
        uchar *to = runs.ptr<uchar>(y) + x;
        for (int i = -before; i < after; ++i)
            to[i * runStep] = 255;
    };
    for (int y = down ? length - 1 : 0; y < ink.rows; y += down ? length : 1)
        for (int x = down ? 0 : length - 1; x < ink.cols; x += down ? 1 : length)
            take(x, y);
    return runs;
}

/// The parts of the ink that are lines in that direction.
cv::Mat lines(const cv::Mat &ink, double textHeight, Direction direction)
{
    const int length = std::max(20, int(shortest * textHeight));
    const int thickness = std::max(3, int(thickest * textHeight));
    const cv::Mat found = longRuns(ink, length, direction);
    const cv::Mat thick =
        longRuns(found, thickness + 1, direction == Direction::Across ? Direction::Down : Direction::Across);
    return found & ~thick;
}

} // namespace

QImage withoutRulings(const QImage &flat, double textHeight)
{
    const cv::Mat page = view(flat);
    const cv::Mat ink = page < lightestLine;
    cv::Mat rulings = lines(ink, textHeight, Direction::Across) | lines(ink, textHeight, Direction::Down);
    if (cv::countNonZero(rulings) == 0)
        return flat;
    cv::dilate(rulings, rulings, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    QImage result = flat.copy();
    view(result).setTo(255, rulings);
    return result;
}

} // namespace dbledger::imaging
