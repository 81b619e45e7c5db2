// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/TextRegions.h"

#include "imaging/MatView.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr double letter = 6;          ///< pixels of a letter's height on the map of the text
constexpr int lightestInk = 190;      ///< of white paper's 255
constexpr double lineDensity = 45;    ///< of 255, of ink along a line: tails and tops of letters have less
constexpr int wordBlank = 9;          ///< pixels of the map that a blank between words has at most
constexpr double level = 2.2;         ///< pixels that the feet of one line differ at most
constexpr int tails = 3;              ///< pixels that letters reach above an x and below the foot
constexpr double otherSize = 1.7;     ///< times larger: a heading beside small print
constexpr int leastGutter = 12;       ///< pixels between two texts side by side
constexpr int leastSide = 24;         ///< pixels of text on either side
constexpr int smallestRun = 4;        ///< pixels; smaller is dust
constexpr int tallestRun = 60;        ///< pixels; taller is no text
constexpr int deepest = 3;            ///< cuts of a part that was cut
constexpr size_t clustersBetween = 3; ///< level lines between two that are not, which are cut with them
constexpr size_t mostRuns = 1500;     ///< of a page of text; more is a pattern

/// Words of one line without a wide gap: from the height of an x down to the foot.
using Runs = std::vector<cv::Rect>;

int right(const cv::Rect &run)
{
    return run.x + run.width;
}

int foot(const cv::Rect &run)
{
    return run.y + run.height;
}

Runs runsOf(const cv::Mat &page, double scale)
{
    cv::Mat map = page < lightestInk;
    map = reduced(map, scale);
    cv::blur(map, map, {wordBlank, 1});
    map = map > lineDensity;
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(map, labels, stats, centres, 8, CV_32S);
    Runs runs;
    for (int i = 1; i < count; ++i) {
        const int *row = stats.ptr<int>(i);
        const cv::Rect box(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH],
                           row[cv::CC_STAT_HEIGHT]);
        if (box.height >= smallestRun && box.width >= smallestRun && box.height <= tallestRun) // thin ends are lost
            runs.emplace_back(box.x - wordBlank / 2, box.y, box.width + 2 * (wordBlank / 2), box.height);
    }
    std::sort(runs.begin(), runs.end(), [](const cv::Rect &a, const cv::Rect &b) { return a.y < b.y; });
    return runs;
}

/// Of very different sizes.
bool differ(int height, int other)
{
    return std::max(height, other) > otherSize * std::min(height, other);
}

/// Side by side, and on different levels or of very different sizes.
bool disagree(const cv::Rect &a, const cv::Rect &b)
{
    const int shared = std::min(foot(a), foot(b)) - std::max(a.y, b.y);
    if (shared <= -tails || (right(a) > b.x && right(b) > a.x))
        return false;
    return std::abs(foot(a) - foot(b)) > level || differ(a.height, b.height);
}

int disagreements(const Runs &runs)
{
    int count = 0;
    for (size_t i = 0; i < runs.size(); ++i)
        for (size_t k = i + 1; k < runs.size() && runs[k].y < foot(runs[i]) + tails; ++k)
            count += disagree(runs[i], runs[k]);
    return count;
}

struct Gutter
{
    int from = 0, to = 0;
    int middle() const { return (from + to) / 2; }
    int width() const { return to - from; }
};

Gutter common(const Gutter &a, const Gutter &b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

/// The runs on one side of a gutter.
Runs side(const Runs &runs, const Gutter &gutter, bool leftSide)
{
    Runs result;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(result),
                 [&](const cv::Rect &run) { return (right(run) <= gutter.middle()) == leftSide; });
    return result;
}

int widthOf(const Runs &runs)
{
    int width = 0;
    for (const cv::Rect &run : runs)
        width = std::max(width, run.width);
    return width;
}

/// Lines that overlap from top to bottom, whatever their columns.
struct Cluster
{
    Runs runs;
    int top = 0, bottom = 0;
    std::optional<Gutter> cut; ///< where texts of different levels part

    int tallest() const
    {
        return std::max_element(runs.begin(), runs.end(),
                                [](const cv::Rect &a, const cv::Rect &b) { return a.height < b.height; })
            ->height;
    }
    bool crosses(const Gutter &gutter) const
    {
        return std::any_of(runs.begin(), runs.end(),
                           [&](const cv::Rect &run) { return run.x < gutter.to && right(run) > gutter.from; });
    }
    bool isOneSided(const Gutter &gutter) const
    {
        return !crosses(gutter) && (side(runs, gutter, true).empty() || side(runs, gutter, false).empty());
    }
};

/// The white column that parts the most lines of different levels.
std::optional<Gutter> bestGutter(const Runs &runs)
{
    const int all = disagreements(runs);
    if (all == 0)
        return std::nullopt;
    Runs byLeft = runs;
    std::sort(byLeft.begin(), byLeft.end(), [](const cv::Rect &a, const cv::Rect &b) { return a.x < b.x; });
    std::optional<Gutter> best;
    int fewest = all, reach = right(byLeft.front());
    for (const cv::Rect &run : byLeft) {
        const Gutter gutter{reach, run.x};
        reach = std::max(reach, right(run));
        if (gutter.width() < leastGutter)
            continue;
        const Runs left = side(runs, gutter, true), rest = side(runs, gutter, false);
        const int remaining = disagreements(left) + disagreements(rest);
        if (remaining < fewest && widthOf(left) >= leastSide && widthOf(rest) >= leastSide) {
            fewest = remaining;
            best = gutter;
        }
    }
    return best;
}

std::vector<Cluster> clustersOf(const Runs &runs)
{
    std::vector<Cluster> clusters;
    for (const cv::Rect &run : runs) {
        if (clusters.empty() || run.y >= clusters.back().bottom + tails)
            clusters.push_back({{}, run.y, foot(run), {}});
        clusters.back().runs.push_back(run);
        clusters.back().bottom = std::max(clusters.back().bottom, foot(run));
    }
    for (Cluster &cluster : clusters)
        cluster.cut = bestGutter(cluster.runs);
    return clusters;
}

/// Cuts a part of the map into regions.
class RegionCutter
{
public:
    std::vector<cv::Rect> run(const cv::Rect &part, const Runs &runs, int depth)
    {
        m_clusters = clustersOf(runs);
        std::vector<cv::Rect> regions;
        int top = part.y;
        for (size_t first = 0; first < m_clusters.size();) {
            const std::optional<Gutter> gutter = depth < deepest ? m_clusters[first].cut : std::nullopt;
            Gutter shared = gutter.value_or(Gutter());
            const size_t end = gutter ? endOfCut(first, shared) : endOfLevel(first, depth);
            const int bottom =
                end < m_clusters.size() ? (m_clusters[end - 1].bottom + m_clusters[end].top) / 2 : part.y + part.height;
            const cv::Rect band(part.x, top, part.width, bottom - top);
            if (gutter)
                cut(regions, band, shared, first, end, depth);
            else
                regions.push_back(band);
            top = bottom;
            first = end;
        }
        return regions;
    }

private:
    /// Behind the last cluster that the gutter goes on through; the gutter is narrowed to what they share.
    size_t endOfCut(size_t first, Gutter &gutter) const
    {
        size_t end = first + 1;
        for (size_t next = end; next < m_clusters.size() && next < end + clustersBetween; ++next) {
            const Cluster &cluster = m_clusters[next];
            const Gutter narrowed = cluster.cut ? common(gutter, *cluster.cut) : gutter;
            if (narrowed.width() < leastGutter || cluster.crosses(narrowed))
                break;
            if (!cluster.cut && !cluster.isOneSided(narrowed))
                continue; // level lines, cut only where more that are not follow
            gutter = narrowed;
            end = next + 1;
        }
        return end;
    }

    /// Behind the last cluster of about the same size; a recogniser takes a heading among small print for a picture.
    size_t endOfLevel(size_t first, int depth) const
    {
        size_t end = first + 1;
        while (end < m_clusters.size() && (depth >= deepest || !m_clusters[end].cut) &&
               !differ(m_clusters[end - 1].tallest(), m_clusters[end].tallest()))
            ++end;
        return end;
    }

    void cut(std::vector<cv::Rect> &regions, const cv::Rect &band, const Gutter &gutter, size_t first, size_t end,
             int depth) const
    {
        Runs runs;
        for (size_t i = first; i < end; ++i)
            runs.insert(runs.end(), m_clusters[i].runs.begin(), m_clusters[i].runs.end());
        std::sort(runs.begin(), runs.end(), [](const cv::Rect &a, const cv::Rect &b) { return a.y < b.y; });
        const int middle = gutter.middle();
        for (const bool left : {true, false}) {
            const cv::Rect part = left ? cv::Rect(band.x, band.y, middle - band.x, band.height)
                                       : cv::Rect(middle, band.y, band.x + band.width - middle, band.height);
            const std::vector<cv::Rect> parts = RegionCutter().run(part, side(runs, gutter, left), depth + 1);
            regions.insert(regions.end(), parts.begin(), parts.end());
        }
    }

    std::vector<Cluster> m_clusters;
};

} // namespace

QList<QRect> textRegions(const QImage &gray, const QRect &part, double textHeight)
{
    const QRect inside = part & gray.rect();
    const double scale = std::min(1.0, letter / std::max(1.0, textHeight));
    if (inside.width() * scale < 2 * leastSide || inside.height() * scale < letter)
        return {part};
    const cv::Mat page = view(gray)(cv::Rect(inside.x(), inside.y(), inside.width(), inside.height()));
    const Runs runs = runsOf(page, scale);
    if (runs.size() > mostRuns)
        return {part};
    const cv::Rect all(0, 0, int(inside.width() * scale), int(inside.height() * scale));
    const std::vector<cv::Rect> regions = RegionCutter().run(all, runs, 0);
    if (regions.size() < 2)
        return {part};
    QList<QRect> result;
    for (const cv::Rect &region : regions)
        result += QRect(inside.x() + int(region.x / scale), inside.y() + int(region.y / scale),
                        int(std::lround(region.width / scale)), int(std::lround(region.height / scale))) &
                  inside;
    return result;
}

} // namespace dbledger::imaging
