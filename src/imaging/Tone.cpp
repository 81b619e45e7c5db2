// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Tone.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr double strongestGain = 3;  ///< of pale text's darkness; more would print the noise
constexpr double gamma = 2;          ///< darkens the half tones that thin strokes consist of
constexpr double palestText = 50;    ///< of 255 darker than the paper: less is noise, not text to be darkened
constexpr double strokeShare = 0.07; ///< of a letter's height: half the width of its strokes
constexpr int speckLevel = 180;      ///< of 255: darker spots are specks, paler ones grain
constexpr int largestSpeck = 2;      ///< dark pixels among seven by seven
constexpr double whitened = 1.5;     ///< of the noise's deviation counts as paper
constexpr double groundShare = 0.68; ///< of a noisy ground's lighter half lies within a deviation
constexpr double groundReach = 2.5;  ///< deviations that still are ground
constexpr int reduction = 4;
constexpr int noiseStrip = 8; ///< rows on which noise is measured together
constexpr int noiseEvery = 8; ///< such strip

/// How dark the darkest about each place is, 0..255, on a reduced copy.
cv::Mat darkestAround(const cv::Mat &page, double textHeight)
{
    const int reach = std::max(3, int(textHeight * 2 / reduction)) | 1;
    cv::Mat darkest;
    cv::erode(page, darkest, cv::getStructuringElement(cv::MORPH_RECT, {reduction, reduction}));
    cv::resize(darkest, darkest, {std::max(1, page.cols / reduction), std::max(1, page.rows / reduction)}, 0, 0,
               cv::INTER_NEAREST);
    cv::erode(darkest, darkest, cv::getStructuringElement(cv::MORPH_RECT, {2 * reach + 1, reach}));
    cv::blur(darkest, darkest, {reach, reach});
    return 255 - darkest;
}

/// What a darkness of `ink` becomes where the darkest around is `darkest`.
cv::Mat strongTable()
{
    cv::Mat table(256, 256, CV_8U);
    for (int darkest = 0; darkest < 256; ++darkest) {
        const double most = std::min(strongestGain, 255.0 / std::max(darkest, 1));
        const double gain = 1 + (most - 1) * std::min(1.0, darkest / palestText);
        for (int value = 0; value < 256; ++value) {
            const double light = 255 - std::min(255.0, (255 - value) * gain);
            table.at<uchar>(darkest, value) = uchar(std::lround(255 * std::pow(light / 255, gamma)));
        }
    }
    return table;
}

QImage strong(const QImage &flat, double textHeight)
{
    static const cv::Mat table = strongTable();
    const cv::Mat page = view(flat);
    cv::Mat darkest;
    cv::resize(darkestAround(page, textHeight), darkest, page.size(), 0, 0, cv::INTER_LINEAR);
    QImage result(flat.size(), QImage::Format_Grayscale8);
    cv::Mat target = view(result);
    for (int y = 0; y < page.rows; ++y) {
        const uchar *from = page.ptr<uchar>(y), *around = darkest.ptr<uchar>(y);
        uchar *to = target.ptr<uchar>(y);
        for (int x = 0; x < page.cols; ++x)
            to[x] = table.ptr<uchar>(around[x])[from[x]];
    }
    return result;
}

QImage binary(const QImage &flat, double textHeight)
{
    const int window = std::max(15, int(textHeight * 3)) | 1;
    QImage result(flat.size(), QImage::Format_Grayscale8);
    cv::Mat target = view(result);
    cv::adaptiveThreshold(view(flat), target, 255, cv::ADAPTIVE_THRESH_GAUSSIAN_C, cv::THRESH_BINARY, window, 15);
    return result;
}

/// Single dark spots with nothing dark about them become paper.
cv::Mat withoutSpecks(const cv::Mat &page)
{
    const cv::Mat ink = page < speckLevel;
    cv::Mat ones, neighbours;
    ink.convertTo(ones, CV_8U, 1.0 / 255);
    cv::boxFilter(ones, neighbours, CV_8U, {7, 7}, {-1, -1}, false);
    cv::Mat result = page.clone();
    result.setTo(255, ink & (neighbours <= largestSpeck));
    return result;
}

} // namespace

QImage withTone(const QImage &flat, Tone tone, double textHeight)
{
    switch (tone) {
    case Tone::Plain:
        return flat;
    case Tone::Strong:
        return strong(flat, textHeight);
    case Tone::Binary:
        return binary(flat, textHeight);
    }
    return flat;
}

QImage upturned(const QImage &area)
{
    const cv::Mat dark = ~view(area);
    std::array<qint64, 256> histogram{};
    for (int y = 0; y < dark.rows; ++y)
        for (int x = 0; x < dark.cols; ++x)
            ++histogram[dark.ptr<uchar>(y)[x]];
    const auto ground = std::max_element(histogram.begin(), histogram.end()); // most of the area is no text
    const auto lighter = std::accumulate(ground, histogram.end(), qint64(0));
    qint64 passed = 0;
    auto spread = ground;
    while (spread + 1 != histogram.end() && double(passed += *spread) < groundShare * double(lighter))
        ++spread;
    const double white = std::max(1.0, double(ground - histogram.begin()) - groundReach * double(spread - ground));
    double black = 0;
    cv::minMaxLoc(dark, &black);
    QImage result(area.size(), QImage::Format_Grayscale8);
    cv::Mat target = view(result);
    const double gain = 255 / std::max(1.0, white - black);
    dark.convertTo(target, CV_8U, gain, -black * gain); // saturates
    return result;
}

double noise(const QImage &gray)
{
    // The middle of the differences to the neighbours' mean, over the light pixels: strokes are the exception.
    const cv::Mat page = view(gray);
    cv::Mat smooth, difference;
    std::vector<size_t> histogram(256);
    size_t total = 0;
    for (int top = 0; top < page.rows; top += noiseStrip * noiseEvery) {
        const cv::Mat strip = page.rowRange(top, std::min(top + noiseStrip, page.rows));
        cv::blur(strip, smooth, {3, 3});
        cv::absdiff(strip, smooth, difference);
        for (int y = 0; y < strip.rows; ++y) {
            const uchar *row = difference.ptr<uchar>(y), *light = smooth.ptr<uchar>(y);
            for (int x = 0; x < strip.cols; ++x) {
                const size_t isLight = light[x] >= 100;
                histogram[row[x]] += isLight;
                total += isLight;
            }
        }
    }
    size_t passed = 0;
    for (size_t value = 0; value < histogram.size(); ++value) {
        passed += histogram[value];
        if (passed * 2 > total)
            return double(value) / 0.6745;
    }
    return 0;
}

QImage smoothed(const QImage &flat, double noiseLevel, double textHeight)
{
    const double reach = std::clamp(textHeight * strokeShare, 0.8, 2.5);
    cv::Mat page = withoutSpecks(view(flat));
    cv::GaussianBlur(page, page, {}, reach);
    QImage result(flat.size(), QImage::Format_Grayscale8);
    cv::Mat target = view(result);
    page.convertTo(target, CV_8U, 255 / (255 - whitened * noiseLevel)); // saturates: the grain becomes paper
    return result;
}

} // namespace dbledger::imaging
