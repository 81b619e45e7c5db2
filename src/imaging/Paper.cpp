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
constexpr double margin = 0.015;      ///< of the picture: less around a side is no surroundings

using Contour = std::vector<cv::Point>;

/// The outline of the largest bright area; empty when there is none of a sheet's size.
Contour largestBright(const cv::Mat &small)
{
    cv::Mat bright;
    cv::threshold(small, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
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

} // namespace

Paper findPaper(const QImage &gray)
{
    const double scale = std::min(1.0, outlineSide / double(std::max(gray.width(), gray.height())));
    cv::Mat small = reduced(view(gray), scale);
    cv::blur(small, small, {5, 5});
    const Contour outline = largestBright(small);
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
    Paper paper;
    for (const cv::Point2f &point : quad)
        paper.corners << QPointF(double(point.x) / scale, double(point.y) / scale);
    const double area = cv::contourArea(quad), covered = cv::contourArea(outline);
    paper.confidence = std::min(area, covered) / std::max(area, covered);
    return paper;
}

} // namespace dbledger::imaging
