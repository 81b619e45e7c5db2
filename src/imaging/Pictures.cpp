// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Pictures.h"

#include "imaging/MatView.h"

#include <algorithm>
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
constexpr double inverse = 0.5;          ///< of an area of light text are as dark as text

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
        result.ground = std::max(result.ground, around);
    }
    return result;
}

/// Letters of the page's usual height cover so much of the place that it is text, in the haze of a strong compression.
bool isText(const QRect &place, const Glyphs &glyphs)
{
    double covered = 0;
    for (const QRectF &box : glyphs.boxes)
        if (box.height() < 1.7 * glyphs.height && box.height() > 0.6 * glyphs.height &&
            QRectF(place).contains(box.center()))
            covered += box.width() * box.height();
    return covered > textShare * place.width() * place.height();
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
        const Tones found = tones(level(box));
        const QRect place =
            QRectF(box.x / scale, box.y / scale, box.width / scale, box.height / scale).toAlignedRect() & gray.rect();
        if (found.middle > toned && found.ground < evenTint) {
            if (box.width > smallest && box.height > smallest && !isText(place, glyphs))
                pictures.photographs.append(place.adjusted(-fringe, -fringe, fringe, fringe));
        } else if (found.ink > inverse) {
            pictures.inverted.append(place);
        }
    }
    return pictures;
}

} // namespace dbledger::imaging
