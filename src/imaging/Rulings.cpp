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

/// The parts of the ink that are lines along x.
cv::Mat lines(const cv::Mat &ink, double textHeight)
{
    const int length = std::max(20, int(shortest * textHeight));
    const int thickness = std::max(3, int(thickest * textHeight));
    cv::Mat found, thick;
    cv::morphologyEx(ink, found, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {length, 1}));
    cv::morphologyEx(found, thick, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {1, thickness + 1}));
    return found & ~thick;
}

} // namespace

QImage withoutRulings(const QImage &flat, double textHeight)
{
    const cv::Mat page = view(flat);
    const cv::Mat ink = page < lightestLine;
    const cv::Mat across = lines(ink, textHeight);
    const cv::Mat down = lines(ink.t(), textHeight);
    cv::Mat rulings = across | down.t();
    if (cv::countNonZero(rulings) == 0)
        return flat;
    cv::dilate(rulings, rulings, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    QImage result = flat.copy();
    view(result).setTo(255, rulings);
    return result;
}

} // namespace dbledger::imaging
