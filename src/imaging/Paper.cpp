// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Paper.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr int outlineSide = 500;
constexpr double smallestSheet = 0.2; ///< of the picture
constexpr double largestSheet = 0.96; ///< more is no photograph of a sheet but the sheet
constexpr double contrast = 35;       ///< at least so much lighter than what is around it
constexpr int edgeSamples = 40;       ///< along a side
constexpr float edgeReach = 3;        ///< pixels from it to either side
constexpr int edgeContrast = 14;      ///< at least so much lighter inside
constexpr double edgeShare = 0.65;    ///< of the samples
constexpr double margin = 0.015;      ///< of the picture: less around a side is no surroundings

using Contour = std::vector<cv::Point>;

/// What may part paper from what it lies on, brightest first: a shadow darkens a part of a sheet, which the best
/// threshold of the whole picture then takes for the table.
std::vector<double> thresholds(const cv::Mat &small)
{
    cv::Mat bright;
    const double first = cv::threshold(small, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    std::vector<uchar> darker;
    for (int y = 0; y < small.rows; ++y)
        std::copy_if(small.ptr<uchar>(y), small.ptr<uchar>(y) + small.cols, std::back_inserter(darker),
                     [first](uchar light) { return light <= first; });
    if (double(darker.size()) < smallestSheet * double(small.total()))
        return {first};
    const cv::Mat rest(1, int(darker.size()), CV_8U, darker.data());
    return {first, cv::threshold(rest, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU)};
}

/// The outline of the largest area brighter than that; empty when there is none of a sheet's size.
Contour largestBright(const cv::Mat &small, double threshold)
{
    cv::Mat bright;
    cv::threshold(small, bright, threshold, 255, cv::THRESH_BINARY);
    const cv::Mat text = cv::getStructuringElement(cv::MORPH_RECT, {9, 9});
    cv::morphologyEx(bright, bright, cv::MORPH_CLOSE, text);
    cv::morphologyEx(bright, bright, cv::MORPH_OPEN, text);
    std::vector<Contour> contours;
    cv::findContours(bright, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const auto largest = std::max_element(contours.begin(), contours.end(), [](const Contour &a, const Contour &b) {
        return cv::contourArea(a) < cv::contourArea(b);
    });
    if (largest == contours.end())
        return {};
    const double share = cv::contourArea(*largest) / double(small.total());
    return share < smallestSheet || share > largestSheet ? Contour() : *largest;
}

/// Four corners around the outline: those of its straight edges, else of the smallest rectangle around it.
std::vector<cv::Point2f> corners(const Contour &outline)
{
    Contour hull;
    cv::convexHull(outline, hull);
    for (double tolerance = 0.01; tolerance <= 0.05; tolerance += 0.01) {
        Contour straight;
        cv::approxPolyDP(hull, straight, tolerance * cv::arcLength(hull, true), true);
        if (straight.size() == 4)
            return {straight.begin(), straight.end()};
    }
    std::vector<cv::Point2f> box(4);
    cv::minAreaRect(hull).points(box.data());
    return box;
}

/// Top left, top right, bottom right, bottom left.
std::vector<cv::Point2f> ordered(std::vector<cv::Point2f> points)
{
    std::sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.y < b.y; });
    if (points[0].x > points[1].x)
        std::swap(points[0], points[1]);
    if (points[2].x < points[3].x)
        std::swap(points[2], points[3]);
    return points;
}

int sidesWithSurroundings(const std::vector<cv::Point2f> &quad, const cv::Size &size)
{
    const double across = margin * size.width, down = margin * size.height;
    const bool left = (quad[0].x + quad[3].x) / 2 > across, top = (quad[0].y + quad[1].y) / 2 > down;
    const bool right = (quad[1].x + quad[2].x) / 2 < size.width - across;
    const bool bottom = (quad[2].y + quad[3].y) / 2 < size.height - down;
    return left + top + right + bottom;
}

/// Whether the light falls off at once along a side of the sheet, as at an edge; a shadow's end is soft.
bool isEdge(const cv::Mat &small, const cv::Point2f &from, const cv::Point2f &to)
{
    const cv::Point2f along = to - from;
    const double length = std::hypot(along.x, along.y);
    const cv::Point2f outwards(float(along.y / length), float(-along.x / length)); // of a clockwise outline
    int sharp = 0, all = 0;
    for (int i = 1; i < edgeSamples; ++i) {
        const cv::Point2f at = from + along * (float(i) / edgeSamples);
        const cv::Point inside = at - outwards * edgeReach, outside = at + outwards * edgeReach;
        const cv::Rect picture(0, 0, small.cols, small.rows);
        if (!picture.contains(inside) || !picture.contains(outside))
            continue; // the sheet reaches out of the picture
        ++all;
        sharp += small.at<uchar>(inside) - small.at<uchar>(outside) >= edgeContrast;
    }
    return sharp >= edgeShare * all;
}

Paper sheetAt(const cv::Mat &small, double threshold, double scale)
{
    const Contour outline = largestBright(small, threshold);
    if (outline.empty())
        return {};
    const std::vector<cv::Point2f> quad = ordered(corners(outline));
    if (!cv::isContourConvex(quad) || sidesWithSurroundings(quad, small.size()) < 3)
        return {};
    cv::Mat inside = cv::Mat::zeros(small.size(), CV_8U);
    const Contour whole(quad.begin(), quad.end());
    cv::fillConvexPoly(inside, whole, 255);
    if (cv::mean(small, inside)[0] - cv::mean(small, ~inside)[0] < contrast)
        return {};
    for (size_t i = 0; i < quad.size(); ++i)
        if (!isEdge(small, quad[i], quad[(i + 1) % quad.size()]))
            return {};
    Paper paper;
    for (const cv::Point2f &point : quad)
        paper.corners << QPointF(double(point.x) / scale, double(point.y) / scale);
    const double area = cv::contourArea(quad), covered = cv::contourArea(outline);
    paper.confidence = std::min(area, covered) / std::max(area, covered);
    return paper;
}

} // namespace

Paper findPaper(const QImage &gray)
{
    const double scale = std::min(1.0, outlineSide / double(std::max(gray.width(), gray.height())));
    cv::Mat small = reduced(view(gray), scale);
    cv::blur(small, small, {5, 5});
    for (const double threshold : thresholds(small))
        if (const Paper paper = sheetAt(small, threshold, scale); paper.confidence > 0)
            return paper;
    return {};
}

} // namespace dbledger::imaging
