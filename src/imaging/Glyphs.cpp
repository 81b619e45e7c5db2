// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Glyphs.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <numeric>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr double enoughPixels = 3e6;      ///< more than that are halved first
constexpr double lightestInk = 200;       ///< of white paper's 255
constexpr double darkestThreshold = 120;  ///< below it thin strokes break
constexpr int smallestGlyph = 5;          ///< pixels; smaller is dust or unreadable
constexpr double largestGlyph = 1 / 12.0; ///< of the page's height
constexpr size_t fewestGlyphs = 12;       ///< fewer tell nothing about the page

bool looksLikeLetter(double width, double height, double area, double pageHeight)
{
    return height >= smallestGlyph && height <= pageHeight * largestGlyph && width <= 4 * height &&
           width >= 0.08 * height && area >= 0.08 * width * height;
}

/// The mean height of the letters that are about as high as the middle one. Half of the ink stands in lower letters
/// than that one: dust is plentiful but weighs little.
double typicalHeight(const std::vector<QRectF> &boxes)
{
    if (boxes.size() < fewestGlyphs)
        return 0;
    std::vector<double> heights;
    double sum = 0;
    for (const QRectF &box : boxes) {
        heights.push_back(box.height());
        sum += box.height();
    }
    std::sort(heights.begin(), heights.end());
    double passed = 0, middle = 0;
    for (const double height : heights) {
        passed += height;
        middle = height;
        if (passed >= sum / 2)
            break;
    }
    const auto first = std::lower_bound(heights.begin(), heights.end(), middle * 0.6);
    const auto last = std::upper_bound(heights.begin(), heights.end(), middle * 1.7);
    return std::accumulate(first, last, 0.0) / double(last - first);
}

/// The middle width of letters that are about that high.
double typicalWidth(const std::vector<QRectF> &boxes, double height)
{
    std::vector<double> shares;
    for (const QRectF &box : boxes)
        if (box.height() > height * 0.75 && box.height() < height * 1.4)
            shares.push_back(box.width() / box.height());
    if (shares.size() < fewestGlyphs)
        return 0;
    const auto middle = shares.begin() + qsizetype(shares.size() / 2);
    std::nth_element(shares.begin(), middle, shares.end());
    return *middle;
}

} // namespace

Glyphs findGlyphs(const QImage &flat)
{
    cv::Mat page = view(flat);
    const double scale = double(page.total()) > enoughPixels ? 0.5 : 1;
    if (scale != 1)
        page = reduced(page, scale);
    cv::Mat ink;
    const double otsu = cv::threshold(page, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    const double threshold = std::clamp(otsu, darkestThreshold, lightestInk);
    if (threshold != otsu)
        cv::threshold(page, ink, threshold, 255, cv::THRESH_BINARY_INV);
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
    Glyphs glyphs;
    for (int label = 1; label < count; ++label) {
        const int *row = stats.ptr<int>(label);
        const double width = row[cv::CC_STAT_WIDTH], height = row[cv::CC_STAT_HEIGHT];
        if (!looksLikeLetter(width, height, row[cv::CC_STAT_AREA], page.rows))
            continue;
        glyphs.boxes.emplace_back(row[cv::CC_STAT_LEFT] / scale, row[cv::CC_STAT_TOP] / scale, width / scale,
                                  height / scale);
    }
    glyphs.height = typicalHeight(glyphs.boxes);
    glyphs.width = typicalWidth(glyphs.boxes, glyphs.height);
    return glyphs;
}

} // namespace dbledger::imaging
