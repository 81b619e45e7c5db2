// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Dust.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr int lightestSpot = 215;    ///< of white paper's 255
constexpr double largestSpot = 0.4;  ///< of a letter's height, each way
constexpr double smallestMark = 0.5; ///< of it, one way or the other: something is printed there
constexpr double besideMark = 0.8;   ///< of it: as far from a mark a spot belongs to it
constexpr double haloReach = 0.15;   ///< of it: about a spot that is pale still
constexpr double dirty = 1.2;        ///< spots alone for every mark: with fewer, they are worn print and dot leaders

cv::Mat disc(double radius)
{
    const int side = 2 * std::max(1, int(std::lround(radius))) + 1;
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
}

enum class Kind : uchar { Other, Spot, Mark };

Kind kindOf(const int *stats, double textHeight)
{
    const int longer = std::max(stats[cv::CC_STAT_WIDTH], stats[cv::CC_STAT_HEIGHT]);
    return longer <= largestSpot * textHeight    ? Kind::Spot
           : longer >= smallestMark * textHeight ? Kind::Mark
                                                 : Kind::Other;
}

/// 255 where things of that kind are, and about them as far as `reach`.
cv::Mat placesOf(Kind kind, const std::vector<Kind> &kinds, const cv::Mat &labels, double reach)
{
    cv::Mat places(labels.size(), CV_8U);
    for (int y = 0; y < labels.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        uchar *place = places.ptr<uchar>(y);
        for (int x = 0; x < labels.cols; ++x)
            place[x] = kinds[std::size_t(label[x])] == kind ? 255 : 0;
    }
    cv::dilate(places, places, disc(reach));
    return places;
}

} // namespace

QImage withoutDust(const QImage &flat, double textHeight)
{
    if (textHeight <= 0)
        return flat;
    const cv::Mat page = view(flat);
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(page < lightestSpot, labels, stats, centres, 8, CV_32S);
    std::vector<Kind> kinds(std::size_t(count), Kind::Other);
    for (int label = 1; label < count; ++label)
        kinds[std::size_t(label)] = kindOf(stats.ptr<int>(label), textHeight);
    const auto few = dirty * double(std::ranges::count(kinds, Kind::Mark));
    if (double(std::ranges::count(kinds, Kind::Spot)) <= few)
        return flat;
    const cv::Mat printed = placesOf(Kind::Mark, kinds, labels, besideMark * textHeight);
    for (int label = 1; label < count; ++label) {
        const double *centre = centres.ptr<double>(label);
        Kind &kind = kinds[std::size_t(label)];
        if (kind == Kind::Spot && printed.at<uchar>(int(std::lround(centre[1])), int(std::lround(centre[0]))) > 0)
            kind = Kind::Other;
    }
    if (double(std::ranges::count(kinds, Kind::Spot)) <= few)
        return flat;
    QImage clean = flat.copy();
    view(clean).setTo(255, placesOf(Kind::Spot, kinds, labels, haloReach * textHeight));
    return clean;
}

} // namespace dbledger::imaging
