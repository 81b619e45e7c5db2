// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Pictures.h"

#include "imaging/MatView.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr int reducedSide = 600;         ///< the longer side of the copy on which areas are looked for
constexpr double ink = 0.8;              ///< of the paper's lightness: darker is something
constexpr double filled = 0.65;          ///< of its box that an area covers: text and frames cover less
constexpr double smallestPicture = 0.05; ///< of the page's width, each way
constexpr double largestArea = 0.5;      ///< of the page: more is the page itself
constexpr double toned = 0.3;            ///< of its pixels that are neither dark nor light: a photograph
constexpr double lightestGround = 140;   ///< of 255: an inverted area is darker than this

/// Where the page is darker than its paper, without the gaps in it.
cv::Mat darkAreas(const cv::Mat &small)
{
    cv::Mat paper, dark;
    const int structure = reducedSide / 6 | 1;
    cv::dilate(small, paper, cv::getStructuringElement(cv::MORPH_RECT, {structure, structure}));
    cv::blur(paper, paper, {structure, structure});
    cv::compare(small, paper * ink, dark, cv::CMP_LT);
    cv::morphologyEx(dark, dark, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::morphologyEx(dark, dark, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    return dark;
}

/// Shares of the pixels that are dark, toned, light, between the darkest and the lightest of the area.
struct Tones
{
    double dark = 0, middle = 0, light = 0;
    double ground = 255; ///< the middle value
};

Tones tones(const cv::Mat &area)
{
    std::vector<int> histogram(256);
    for (int y = 0; y < area.rows; ++y) {
        const uchar *row = area.ptr<uchar>(y);
        for (int x = 0; x < area.cols; ++x)
            ++histogram[row[x]];
    }
    const double total = double(area.total());
    const auto quantile = [&](double share) {
        double passed = 0;
        for (int value = 0; value < 256; ++value) {
            passed += histogram[size_t(value)];
            if (passed >= share * total)
                return value;
        }
        return 255;
    };
    const int low = quantile(0.02), high = quantile(0.98), range = high - low;
    Tones result;
    result.ground = quantile(0.5);
    for (int value = 0; value < 256; ++value) {
        const double share = histogram[size_t(value)] / total;
        (value < low + range / 4 ? result.dark : value > high - range / 4 ? result.light : result.middle) += share;
    }
    return result;
}

} // namespace

Pictures findPictures(const QImage &gray, double textHeight)
{
    const cv::Mat page = view(gray);
    const double scale = std::min(1.0, reducedSide / double(std::max(page.cols, page.rows)));
    cv::Mat small;
    cv::resize(page, small, {}, scale, scale, cv::INTER_AREA);
    const cv::Mat dark = darkAreas(small);
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(dark, labels, stats, centres, 8, CV_32S);
    Pictures pictures;
    for (int label = 1; label < count; ++label) {
        const int *row = stats.ptr<int>(label);
        const double width = row[cv::CC_STAT_WIDTH], height = row[cv::CC_STAT_HEIGHT], area = row[cv::CC_STAT_AREA];
        if (height / scale < 1.3 * textHeight || width / scale < 3 * textHeight || area < filled * width * height ||
            width * height > largestArea * double(small.total()))
            continue;
        const cv::Rect box(int(row[cv::CC_STAT_LEFT] / scale), int(row[cv::CC_STAT_TOP] / scale), int(width / scale),
                           int(height / scale));
        const Tones found = tones(page(box & cv::Rect(0, 0, page.cols, page.rows)));
        const QRect place(box.x, box.y, box.width, box.height);
        if (found.middle > toned) {
            if (width > smallestPicture * small.cols && height > smallestPicture * small.cols)
                pictures.photographs.append(place);
        } else if (found.dark > 0.5 && found.light > 0.01 && found.ground < lightestGround) {
            pictures.inverted.append(place);
        }
    }
    return pictures;
}

} // namespace dbledger::imaging
