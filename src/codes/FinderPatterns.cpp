// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/FinderPatterns.h"

#include "codes/GrayPicture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace dbledger::codes {

namespace {

constexpr int contrast = 10;          ///< grey levels that a dark pixel is below its surroundings at least
constexpr int sharedSurroundings = 4; ///< pixels
constexpr int rowStep = 2;            ///< an eye's heart is at least six pixels high where modules can be read
constexpr double tolerance = 0.5;     ///< of a module, plus half a pixel for the raster
constexpr int fewestRows = 2;
constexpr double smallestModule = 1.5; ///< pixels; below, grain of the paper looks like eyes

using Runs = std::array<int, 5>;

/// The width of a module when the runs are those of an eye.
std::optional<double> moduleOf(const Runs &runs)
{
    int total = 0;
    for (const int run : runs) {
        if (run == 0)
            return std::nullopt;
        total += run;
    }
    const double module = total / 7.0;
    const double slack = module * tolerance + 0.5;
    for (const std::size_t narrow : {0, 1, 3, 4})
        if (std::abs(runs[narrow] - module) > slack)
            return std::nullopt;
    if (std::abs(runs[2] - 3 * module) > 2 * slack)
        return std::nullopt;
    return module;
}

/// An eye's five runs through a point, in one direction and its opposite.
struct Crossing
{
    double module = 0;
    double offset = 0; ///< from the point to the middle of the heart, in steps
};

std::optional<Crossing> cross(const DarkMap &picture, QPoint point, QPoint direction, double expected)
{
    const int longest = int(expected * 6) + 2;
    Runs runs{};
    std::array<int, 2> heart{};
    for (const int sign : {-1, 1}) {
        QPoint at = sign < 0 ? point : point + direction;
        std::size_t run = 2;
        for (int steps = 0; steps < 2 * longest; ++steps, at += sign * direction) {
            const bool dark = picture.isDark(at.x(), at.y());
            const bool wanted = run % 2 == 0; // heart and ring are dark, 2 -> 1 -> 0 or 2 -> 3 -> 4
            if (dark != wanted) {
                run = sign < 0 ? run - 1 : run + 1;
                if (run > 4) // also 0 - 1
                    break;
            }
            ++runs[run];
            if (run == 2)
                ++heart[sign < 0 ? 0 : 1];
        }
    }
    const std::optional<double> module = moduleOf(runs);
    if (!module || *module > 1.7 * expected || *module < expected / 1.7)
        return std::nullopt;
    return Crossing{*module, (heart[1] - heart[0] + 1) / 2.0};
}

/// An eye around the middle of a row's five runs: it must be one up and down, again across, and on a slant.
std::optional<FinderPattern> confirm(const DarkMap &picture, double x, int y, double module)
{
    const std::optional<Crossing> down = cross(picture, {int(x), y}, {0, 1}, module);
    if (!down)
        return std::nullopt;
    const int middle = y + int(std::lround(down->offset));
    const std::optional<Crossing> across = cross(picture, {int(x), middle}, {1, 0}, module);
    if (!across)
        return std::nullopt;
    const QPoint heart(int(std::lround(int(x) + across->offset)), middle);
    // Steps on a slant are longer than pixels, so fewer of them fit into a module of an upright code
    if (!cross(picture, heart, {1, 1}, module) && !cross(picture, heart, {1, -1}, module))
        return std::nullopt;
    return FinderPattern{QPointF(heart), (down->module + across->module) / 2, 1};
}

void merge(QList<FinderPattern> &patterns, const FinderPattern &found)
{
    for (FinderPattern &known : patterns) {
        const QPointF distance = known.centre - found.centre;
        if (std::hypot(distance.x(), distance.y()) > 2 * known.module)
            continue;
        known.centre = (known.centre * known.rows + found.centre) / (known.rows + 1);
        known.module = (known.module * known.rows + found.module) / (known.rows + 1);
        ++known.rows;
        return;
    }
    patterns.append(found);
}

void searchRow(const DarkMap &picture, int y, QList<FinderPattern> &patterns)
{
    Runs runs{};
    int seen = 0; // runs so far; the last one is still growing
    bool dark = false;
    for (int x = 0; x <= picture.width(); ++x) {
        const bool now = picture.isDark(x, y);
        if (now == dark && x < picture.width()) {
            ++runs[4];
            continue;
        }
        if (dark && seen >= 5) {
            if (const std::optional<double> module = moduleOf(runs)) {
                const double middle = x - runs[4] - runs[3] - runs[2] / 2.0;
                if (const std::optional<FinderPattern> pattern = confirm(picture, middle, y, *module))
                    merge(patterns, *pattern);
            }
        }
        std::rotate(runs.begin(), runs.begin() + 1, runs.end());
        runs[4] = 1;
        ++seen;
        dark = now;
    }
}

} // namespace

DarkMap::DarkMap(const QImage &gray)
    : m_width(gray.width())
    , m_height(gray.height())
    , m_dark(qsizetype(m_width) * m_height, false)
{
    const int radius = std::clamp(std::min(m_width, m_height) / 8, 8, 1000);
    const IntegralImage sums(gray);
    for (int y = 0; y < m_height; ++y) {
        const uchar *line = gray.constScanLine(y);
        bool *dark = m_dark.data() + qsizetype(y) * m_width;
        // Neighbours have next to the same surroundings: they are looked up once for a few pixels
        for (int start = 0; start < m_width; start += sharedSurroundings) {
            const int end = std::min(start + sharedSurroundings, m_width);
            const IntegralImage::Area area = sums.around((start + end) / 2, y, radius);
            const int threshold = area.sum / area.pixels - contrast;
            for (int x = start; x < end; ++x)
                dark[x] = line[x] < threshold;
        }
    }
}

QList<FinderPattern> findFinderPatterns(const DarkMap &picture)
{
    QList<FinderPattern> patterns;
    for (int y = 0; y < picture.height(); y += rowStep)
        searchRow(picture, y, patterns);
    patterns.removeIf(
        [](const FinderPattern &pattern) { return pattern.rows < fewestRows || pattern.module < smallestModule; });
    return patterns;
}

} // namespace dbledger::codes
