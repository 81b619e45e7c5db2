// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Curl.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr double lowestLetter = 0.6, highestLetter = 1.7; ///< heights of most letters
constexpr double widestGap = 1.6;                         ///< letter heights from one letter of a line to the next
constexpr double steepest = 0.5;                          ///< slope of a line
constexpr double unevenFeet = 0.35;                       ///< letter heights: commas hang lower, quotes higher
constexpr size_t lettersApart = 4;     ///< that are compared: neighbours' feet tell too little about a slope
constexpr size_t fewestSamples = 40;   ///< fewer tell nothing about nine numbers
constexpr double leastBend = 0.3;      ///< letter heights; less disturbs nobody
constexpr double bentShare = 0.05;     ///< of the samples lie that far off: fewer are chance
constexpr double clearlyBetter = 0.75; ///< of what slopes scatter about their middle is left about a bend that is there
constexpr int rounds = 6;
constexpr double outlier = 3.5; ///< deviations from which a sample counts for nothing
constexpr double stiffness = 1e-3;
constexpr int strip = 256; ///< rows that are straightened at a time

struct Sample
{
    QPointF place;
    double slope = 0;
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The letters from left to right, and for each which follows it on its line, -1 where none does.
struct Chains
{
    std::vector<QRectF> letters;
    std::vector<int> next;
};

Chains chained(const Glyphs &glyphs)
{
    Chains chains;
    for (const QRectF &box : glyphs.boxes)
        if (box.height() >= lowestLetter * glyphs.height && box.height() <= highestLetter * glyphs.height)
            chains.letters.push_back(box);
    std::sort(chains.letters.begin(), chains.letters.end(),
              [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    const std::vector<QRectF> &letters = chains.letters;
    for (size_t i = 0; i < letters.size(); ++i) {
        int nearest = -1;
        double best = widestGap * glyphs.height;
        for (size_t k = i + 1; k < letters.size() && letters[k].left() <= letters[i].right() + best; ++k) {
            const double across = letters[k].center().x() - letters[i].center().x();
            const double down = std::abs(letters[k].bottom() - letters[i].bottom());
            if (across < 0.2 * glyphs.height || down > steepest * across + unevenFeet * glyphs.height / 2)
                continue;
            const double distance = letters[k].left() - letters[i].right() + down;
            if (distance < best) {
                best = distance;
                nearest = int(k);
            }
        }
        chains.next.push_back(nearest);
    }
    return chains;
}

std::vector<Sample> slopesOf(const Chains &chains)
{
    std::vector<Sample> samples;
    for (size_t first = 0; first < chains.letters.size(); ++first) {
        int last = int(first);
        for (size_t step = 0; step < lettersApart && last >= 0; ++step)
            last = chains.next[size_t(last)];
        if (last < 0)
            continue;
        const QRectF &a = chains.letters[first], &b = chains.letters[size_t(last)];
        const QPointF from(a.center().x(), a.bottom()), to(b.center().x(), b.bottom());
        samples.push_back({(from + to) / 2, (to.y() - from.y()) / (to.x() - from.x())});
    }
    return samples;
}

QRectF bounds(const std::vector<Sample> &samples)
{
    QRectF bounds(samples.front().place, QSizeF(1, 1));
    for (const Sample &sample : samples)
        bounds |= QRectF(sample.place, QSizeF(1, 1));
    return bounds;
}

double dot(const Curl::Slopes &a, const Curl::Slopes &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// The terms that fit most of the samples, and how far these scatter about them.
struct Fit
{
    Curl::Slopes slopes{};
    double scatter = 0;
};

Fit fitted(const std::vector<Sample> &samples, const QRectF &text)
{
    std::vector<Curl::Slopes> rows;
    for (const Sample &sample : samples)
        rows.push_back(Curl::termsAt(sample.place, text));
    std::vector<double> misses(samples.size());
    Fit fit;
    const auto measure = [&] {
        for (size_t i = 0; i < samples.size(); ++i)
            misses[i] = std::abs(samples[i].slope - dot(rows[i], fit.slopes));
        fit.scatter = median(misses);
    };
    std::vector<double> slopes;
    for (const Sample &sample : samples)
        slopes.push_back(sample.slope);
    fit.slopes[0] = median(slopes);
    measure();
    for (int round = 0; round < rounds; ++round) {
        cv::Mat matrix = cv::Mat::eye(Curl::terms, Curl::terms, CV_64F) * stiffness * double(samples.size());
        cv::Mat right = cv::Mat::zeros(Curl::terms, 1, CV_64F), solved;
        const double reach = outlier * std::max(fit.scatter, 1e-4);
        for (size_t i = 0; i < samples.size(); ++i) {
            const double share = misses[i] / reach, weight = share < 1 ? std::pow(1 - share * share, 2) : 0;
            for (int row = 0; row < Curl::terms; ++row) {
                right.at<double>(row) += weight * rows[i][size_t(row)] * samples[i].slope;
                for (int column = 0; column < Curl::terms; ++column)
                    matrix.at<double>(row, column) += weight * rows[i][size_t(row)] * rows[i][size_t(column)];
            }
        }
        if (!cv::solve(matrix, right, solved, cv::DECOMP_CHOLESKY))
            return fit;
        std::copy_n(solved.ptr<double>(), Curl::terms, fit.slopes.begin());
        measure();
    }
    return fit;
}

double scatterAboutMiddle(const std::vector<Sample> &samples)
{
    std::vector<double> slopes;
    for (const Sample &sample : samples)
        slopes.push_back(sample.slope);
    const double middle = median(slopes);
    for (double &slope : slopes)
        slope = std::abs(slope - middle);
    return median(slopes);
}

} // namespace

Curl::Slopes Curl::termsAt(const QPointF &place, const QRectF &text)
{
    const double u = std::clamp((place.x() - text.center().x()) / (text.width() / 2), -1.0, 1.0);
    const double v = std::clamp((place.y() - text.center().y()) / (text.height() / 2), -1.0, 1.0);
    return {1, u, u * u, u * u * u, v, u * v, u * u * v, u * u * u * v, u * v * v};
}

double Curl::at(const QPointF &straight) const
{
    const Slopes at = termsAt(straight, m_text);
    const double u = at[1], v = at[4];
    // the slopes, summed up from the middle of the sheet
    const double across =
        m_slopes[1] * u / 2 + m_slopes[2] * u * u / 3 + m_slopes[3] * u * u * u / 4 +
        v * (m_slopes[4] + m_slopes[5] * u / 2 + m_slopes[6] * u * u / 3 + m_slopes[7] * u * u * u / 4) +
        m_slopes[8] * u * v * v / 2;
    return across * u * m_text.width() / 2;
}

QPointF Curl::straight(const QPointF &bent) const
{
    QPointF place = bent;
    for (int round = 0; round < 4; ++round) // the bend changes little from one line to the next
        place.setY(bent.y() - at(place));
    return place;
}

std::optional<Curl> measureCurl(const Glyphs &glyphs)
{
    if (glyphs.height <= 0)
        return {};
    const std::vector<Sample> samples = slopesOf(chained(glyphs));
    if (samples.size() < fewestSamples)
        return {};
    const QRectF text = bounds(samples);
    const Fit fit = fitted(samples, text);
    if (fit.scatter > clearlyBetter * scatterAboutMiddle(samples))
        return {};
    const Curl curl(fit.slopes, text);
    const auto bent = std::count_if(samples.begin(), samples.end(), [&](const Sample &sample) {
        return std::abs(curl.at(sample.place)) > leastBend * glyphs.height;
    });
    return double(bent) > bentShare * double(samples.size()) ? std::optional(curl) : std::nullopt;
}

QImage uncurled(const QImage &sheet, const Curl &curl)
{
    const cv::Mat from = view(sheet);
    QImage to(sheet.size(), QImage::Format_Grayscale8);
    cv::Mat target = view(to);
    for (int top = 0; top < from.rows; top += strip) { // the maps take eight bytes a pixel
        cv::Mat part = target.rowRange(top, std::min(top + strip, from.rows));
        cv::Mat columns(part.size(), CV_32F), rows(part.size(), CV_32F);
        for (int y = 0; y < part.rows; ++y)
            for (int x = 0; x < part.cols; ++x) {
                columns.at<float>(y, x) = float(x);
                rows.at<float>(y, x) = float(top + y + curl.at(QPointF(x, top + y)));
            }
        cv::remap(from, part, columns, rows, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    }
    return to;
}

} // namespace dbledger::imaging
