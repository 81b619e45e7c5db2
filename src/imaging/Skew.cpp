// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Skew.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dbledger::imaging {

namespace {

constexpr double widest = 15;
constexpr double coarse = 0.5;
constexpr double fine = 0.05;
constexpr double goodAsBest = 0.93; ///< a page that is nearly as sharp unturned is left unturned
constexpr size_t mostPoints = 3000; ///< more make the measure slower, not better
constexpr size_t fewestPoints = 30;

using Points = std::vector<QPointF>;

/// The feet of the letters; of lines that run down the page, as if it were turned upright.
Points feet(const Glyphs &glyphs, bool vertical)
{
    Points points;
    const size_t step = glyphs.boxes.size() / mostPoints + 1;
    for (size_t i = 0; i < glyphs.boxes.size(); i += step) {
        const QRectF &box = glyphs.boxes[i];
        if (box.height() > 3 * glyphs.height || box.height() < glyphs.height / 3)
            continue;
        points.push_back(vertical ? QPointF(box.center().y(), -box.right()) : QPointF(box.center().x(), box.bottom()));
    }
    return points;
}

/// How few lines the points stand on when the page is turned back by this angle.
double sharpness(const Points &points, double degrees, double bin)
{
    const double radians = degrees * std::numbers::pi / 180;
    const double c = std::cos(radians), s = std::sin(radians);
    std::vector<double> distances(points.size());
    std::transform(points.begin(), points.end(), distances.begin(),
                   [&](const QPointF &point) { return (point.y() * c - point.x() * s) / bin; });
    const auto [low, high] = std::minmax_element(distances.begin(), distances.end());
    const double first = std::floor(*low);
    std::vector<int> histogram(size_t(*high - first) + 2);
    for (const double distance : distances)
        ++histogram[size_t(distance - first)];
    double sum = 0;
    for (size_t i = 0; i + 1 < histogram.size(); ++i) {
        const double pair = histogram[i] + histogram[i + 1];
        sum += pair * pair;
    }
    return sum;
}

struct Peak
{
    double degrees = 0;
    double score = 0;
    double usual = 1; ///< score of a middling angle
};

/// The middle of the angles about this one that are about as sharp as the sharpest: short lines leave a choice.
double refine(const Points &points, double about, double bin)
{
    std::vector<std::pair<double, double>> scores;
    double best = 0;
    for (double degrees = about - coarse; degrees <= about + coarse; degrees += fine) {
        scores.emplace_back(degrees, sharpness(points, degrees, bin));
        best = std::max(best, scores.back().second);
    }
    double sum = 0;
    int count = 0;
    for (const auto &[degrees, score] : scores) {
        if (score < 0.98 * best)
            continue;
        sum += degrees;
        ++count;
    }
    return sum / count;
}

Peak search(const Points &points, double bin)
{
    Peak peak;
    std::vector<double> scores;
    for (double degrees = -widest; degrees <= widest; degrees += coarse) {
        const double score = sharpness(points, degrees, bin);
        scores.push_back(score);
        if (score > peak.score)
            peak = {degrees, score, 1};
    }
    std::nth_element(scores.begin(), scores.begin() + qsizetype(scores.size() / 2), scores.end());
    peak.usual = scores[scores.size() / 2];
    peak.degrees = refine(points, peak.degrees, bin / 2);
    peak.score = sharpness(points, peak.degrees, bin);
    const double level = sharpness(points, 0, bin);
    if (level >= goodAsBest * peak.score) // fonts of two baselines side by side look a little slanted
        peak = {0, level, peak.usual};
    return peak;
}

} // namespace

Skew measureSkew(const Glyphs &glyphs)
{
    if (glyphs.height <= 0)
        return {};
    const double bin = std::max(1.0, glyphs.height / 4);
    const Points level = feet(glyphs, false), upright = feet(glyphs, true);
    if (level.size() < fewestPoints)
        return {};
    const Peak across = search(level, bin), down = search(upright, bin);
    const bool vertical = down.score / down.usual > across.score / across.usual && down.score > across.score;
    const Peak &best = vertical ? down : across;
    return {best.degrees, best.score / best.usual, vertical};
}

} // namespace dbledger::imaging
