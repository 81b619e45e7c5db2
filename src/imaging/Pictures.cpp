// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Pictures.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr int areaSide = 600;            ///< the longer side of the copy on which areas are looked for
constexpr int paperLevel = 237;          ///< of 255: darker than that share of the paper's lightness is printed on
constexpr int inkLevel = 80;             ///< darker is as dark as text
constexpr double filled = 0.65;          ///< of its box that an area covers: frames around text cover less
constexpr double smallestPicture = 0.05; ///< of the page's width, each way
constexpr double largestArea = 0.5;      ///< of the page: more is the page itself
constexpr double fringeShare = 0.004;    ///< of the page about a photograph: compression smears its edge
constexpr double toned = 0.3;            ///< of a photograph's places are neither ink nor paper
constexpr double evenTint = 0.45;        ///< of a tinted box's places are about as dark as its ground
constexpr double textShare = 0.2;        ///< of a block of text that its letters' boxes cover
constexpr int manyLetters = 80;          ///< in one place
constexpr double inverse = 0.5;          ///< of an area of light text are as dark as text
constexpr int darkGround = 215;          ///< of 255: on darker grounds text can be light
constexpr int textContrast = 20;         ///< of 255 between ground and text, on the reduced copy
constexpr double fewestLight = 0.015;    ///< of an area's places are its light text
constexpr int groundSpread = 32;         ///< of 255 around its level, on the page
constexpr double leastGround = 0.25;     ///< of a row of an area is ground, whatever its text
constexpr double clearlyMore = 2;        ///< times as much light as dark on the ground

/// Lightness as a share of the paper's, 0..255: without shadows.
cv::Mat levelled(const cv::Mat &small)
{
    const int structure = areaSide / 6 | 1;
    cv::Mat paper, level;
    cv::dilate(small, paper, cv::getStructuringElement(cv::MORPH_RECT, {structure, structure}));
    cv::blur(paper, paper, {structure, structure});
    cv::max(paper, 1, paper);
    cv::divide(small, paper, level, 255);
    cv::medianBlur(level, level, 3);
    return level;
}

/// The outlines of what is printed solid: text and frames are too thin to be left.
std::vector<std::vector<cv::Point>> solidAreas(const cv::Mat &level)
{
    cv::Mat printed = level < paperLevel;
    cv::morphologyEx(printed, printed, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::morphologyEx(printed, printed, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    cv::morphologyEx(printed, printed, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(printed, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    return outlines;
}

/// Shares of an area's places.
struct Tones
{
    double ink = 0, middle = 0, paper = 0;
    double ground = 0; ///< about as dark as most
    int groundLevel = 0;
    double lighter = 0, darker = 0; ///< than that, clearly
};

Tones tones(const cv::Mat &area)
{
    std::vector<double> histogram(256);
    for (int y = 0; y < area.rows; ++y) {
        const uchar *row = area.ptr<uchar>(y);
        for (int x = 0; x < area.cols; ++x)
            histogram[row[x]] += 1.0 / double(area.total());
    }
    Tones result;
    double around = 0;
    constexpr size_t reach = 9;
    for (size_t value = 0; value < histogram.size(); ++value) {
        (value < inkLevel ? result.ink : value < paperLevel ? result.middle : result.paper) += histogram[value];
        around += histogram[value];
        if (value >= reach)
            around -= histogram[value - reach];
        if (around > result.ground) {
            result.ground = around;
            result.groundLevel = int(value - std::min(value, reach / 2));
        }
    }
    for (size_t value = 0; value < histogram.size(); ++value)
        (int(value) > result.groundLevel ? result.lighter : result.darker) +=
            std::abs(int(value) - result.groundLevel) > textContrast ? histogram[value] : 0;
    return result;
}

/// Light text on a ground that is dark, or of a colour that is.
bool isLightOnDark(const Tones &tones)
{
    return tones.ink > inverse || (tones.groundLevel < darkGround && tones.ground > evenTint &&
                                   tones.lighter > fewestLight && tones.lighter > clearlyMore * tones.darker);
}

/// The place without the rows and columns at its edges that are no ground of that level: text beside an area grows
/// together with it on the reduced copy.
QRect groundOf(const cv::Mat &page, QRect place, int level)
{
    const cv::Mat part = page(cv::Rect(place.x(), place.y(), place.width(), place.height()));
    cv::Mat ground, rows, columns;
    cv::inRange(part, level - groundSpread, level + groundSpread, ground);
    cv::reduce(ground, rows, 1, cv::REDUCE_AVG, CV_64F);
    cv::reduce(ground, columns, 0, cv::REDUCE_AVG, CV_64F);
    const auto isGround = [](double mean) { return mean > leastGround * 255; };
    const auto first = [&](const cv::Mat &means) {
        return int(std::find_if(means.begin<double>(), means.end<double>(), isGround) - means.begin<double>());
    };
    const auto behindLast = [&](const cv::Mat &means) {
        int end = int(means.total());
        while (end > 0 && !isGround(means.at<double>(end - 1)))
            --end;
        return end;
    };
    return QRect(QPoint(first(columns), first(rows)), QPoint(behindLast(columns) - 1, behindLast(rows) - 1))
        .translated(place.topLeft());
}

/// Letters of the page's usual height cover so much of the place that it is text, in the haze of a strong compression,
/// or there are so many of them that no photograph would have them: a table in a shadow.
bool isText(const QRect &place, const Glyphs &glyphs)
{
    double covered = 0;
    int letters = 0;
    for (const QRectF &box : glyphs.boxes)
        if (box.height() < 1.7 * glyphs.height && box.height() > 0.6 * glyphs.height &&
            QRectF(place).contains(box.center())) {
            covered += box.width() * box.height();
            ++letters;
        }
    return letters >= manyLetters || covered > textShare * place.width() * place.height();
}

} // namespace

Pictures findPictures(const QImage &gray, const Glyphs &glyphs)
{
    const double textHeight = glyphs.height;
    const cv::Mat page = view(gray);
    const double scale = std::min(1.0, areaSide / double(std::max(page.cols, page.rows)));
    cv::Mat small = reduced(page, scale);
    const cv::Mat level = levelled(small);
    const double smallest = smallestPicture * std::min(small.cols, small.rows);
    const int fringe = int(std::ceil(fringeShare * std::max(page.cols, page.rows)));
    Pictures pictures;
    for (const std::vector<cv::Point> &outline : solidAreas(level)) {
        const cv::Rect box = cv::boundingRect(outline);
        if (box.height < 1.3 * textHeight * scale || box.width < 3 * textHeight * scale ||
            cv::contourArea(outline) < filled * box.area() || box.area() > largestArea * double(small.total()))
            continue;
        const cv::Rect inside(box.x + 1, box.y + 1, box.width - 2, box.height - 2); // its edge is mixed with the paper
        const Tones found = tones(level(inside.width > 0 && inside.height > 0 ? inside : box));
        const QRect place =
            QRectF(box.x / scale, box.y / scale, box.width / scale, box.height / scale).toAlignedRect() & gray.rect();
        if (found.middle > toned && found.ground < evenTint) {
            if (box.width > smallest && box.height > smallest && !isText(place, glyphs))
                pictures.photographs.append(place.adjusted(-fringe, -fringe, fringe, fringe));
        } else if (isLightOnDark(found)) {
            const QRect ground = groundOf(page, place, tones(small(box)).groundLevel);
            if (!ground.isEmpty())
                pictures.inverted.append(ground.adjusted(-1, -1, 1, 1) & gray.rect());
        }
    }
    return pictures;
}

} // namespace dbledger::imaging
