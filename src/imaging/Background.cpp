// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Background.h"

#include "imaging/MatView.h"

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr int reducedSide = 500;                ///< the longer side of the copy on which the paper is looked for
constexpr int structure = reducedSide / 50 | 1; ///< larger than a stroke and its surroundings, there
constexpr double evenPaper = 250;               ///< paper at least this light everywhere needs no flattening
constexpr double whitePoint = 260; ///< a little more than white: what is nearly as light as the paper is paper
constexpr int darkestPaper = 48;   ///< darker than this is no paper: noise would be all that is left

cv::Mat overview(const cv::Mat &gray)
{
    return reduced(gray, std::min(1.0, reducedSide / double(std::max(gray.cols, gray.rows))));
}

} // namespace

bool isInverted(const QImage &gray)
{
    const cv::Mat small = overview(view(gray));
    return cv::countNonZero(small < 100) > int(small.total()) * 6 / 10;
}

QImage flattenBackground(const QImage &gray)
{
    const cv::Mat page = view(gray);
    cv::Mat paper = overview(page);
    cv::dilate(paper, paper, cv::getStructuringElement(cv::MORPH_ELLIPSE, {structure, structure}));
    cv::medianBlur(paper, paper, structure);
    double darkest = 0;
    cv::minMaxLoc(paper, &darkest);
    if (darkest >= evenPaper)
        return gray;
    cv::blur(paper, paper, {structure, structure});
    cv::max(paper, darkestPaper, paper);
    cv::Mat full;
    cv::resize(paper, full, page.size(), 0, 0, cv::INTER_LINEAR);
    QImage flat(gray.size(), QImage::Format_Grayscale8);
    cv::Mat target = view(flat);
    cv::divide(page, full, target, whitePoint);
    return flat;
}

} // namespace dbledger::imaging
