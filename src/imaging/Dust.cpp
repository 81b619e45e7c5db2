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
constexpr double bandHeight = 8;     ///< letters' heights that a sample of the page is high
constexpr int bandEvery = 4;         ///< such band

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

/// The dark things on a page.
struct Things
{
    cv::Mat labels, centres; ///< as OpenCV numbers them, from 1 on
    std::vector<Kind> kinds; ///< by number

    auto count(Kind kind) const { return std::ranges::count(kinds, kind); }
    /// As far as spots tell that may yet stand by a mark.
    bool isDirty() const { return double(count(Kind::Spot)) > dirty * double(count(Kind::Mark)); }
};

Things thingsOn(const cv::Mat &page, double textHeight)
{
    Things things;
    cv::Mat stats;
    const int count = cv::connectedComponentsWithStats(page < lightestSpot, things.labels, stats, things.centres);
    things.kinds.resize(std::size_t(count), Kind::Other);
    for (int label = 1; label < count; ++label)
        things.kinds[std::size_t(label)] = kindOf(stats.ptr<int>(label), textHeight);
    return things;
}

/// Whether some bands of the page have as many spots as a dirty one: a clean page costs no more than that.
bool mayBeDirty(const cv::Mat &page, double textHeight)
{
    const int height = std::max(1, int(bandHeight * textHeight));
    Things all;
    for (int top = 0; top < page.rows; top += height * bandEvery) {
        const Things band = thingsOn(page.rowRange(top, std::min(top + height, page.rows)), textHeight);
        all.kinds.insert(all.kinds.end(), band.kinds.begin(), band.kinds.end());
    }
    return all.isDirty();
}

/// 255 where things of that kind are, and about them as far as `reach`.
cv::Mat placesOf(Kind kind, const Things &things, double reach)
{
    cv::Mat places(things.labels.size(), CV_8U);
    for (int y = 0; y < places.rows; ++y) {
        const int *label = things.labels.ptr<int>(y);
        uchar *place = places.ptr<uchar>(y);
        for (int x = 0; x < places.cols; ++x)
            place[x] = things.kinds[std::size_t(label[x])] == kind ? 255 : 0;
    }
    cv::dilate(places, places, disc(reach));
    return places;
}

} // namespace

QImage withoutDust(const QImage &flat, double textHeight)
{
    if (textHeight <= 0 || !mayBeDirty(view(flat), textHeight))
        return flat;
    Things things = thingsOn(view(flat), textHeight);
    const cv::Mat printed = placesOf(Kind::Mark, things, besideMark * textHeight);
    for (std::size_t label = 1; label < things.kinds.size(); ++label) {
        const double *centre = things.centres.ptr<double>(int(label));
        Kind &kind = things.kinds[label];
        if (kind == Kind::Spot && printed.at<uchar>(int(std::lround(centre[1])), int(std::lround(centre[0]))) > 0)
            kind = Kind::Other;
    }
    if (!things.isDirty())
        return flat;
    QImage clean = flat.copy();
    view(clean).setTo(255, placesOf(Kind::Spot, things, haloReach * textHeight));
    return clean;
}

} // namespace dbledger::imaging
