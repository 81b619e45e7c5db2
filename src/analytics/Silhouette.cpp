// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Silhouette.h"

#include <algorithm>
#include <cmath>

namespace dbledger::analytics {

namespace {

/// One way to divide, and the distances of the point at hand to each cluster.
struct Way
{
    const std::vector<int> &labels;
    std::vector<int> sizes;
    std::vector<double> distances;
    double sum = 0;

    explicit Way(const std::vector<int> &given)
        : labels(given)
        , sizes(std::size_t(1 + *std::ranges::max_element(given)))
    {
        for (const int label : given)
            ++sizes[std::size_t(label)];
    }

    void addPoint(std::size_t point)
    {
        const auto own = std::size_t(labels[point]);
        if (sizes[own] < 2)
            return;
        const double within = distances[own] / (sizes[own] - 1);
        double next = -1;
        for (std::size_t other = 0; other < sizes.size(); ++other)
            if (other != own && sizes[other] > 0 && (next < 0 || distances[other] / sizes[other] < next))
                next = distances[other] / sizes[other];
        if (const double larger = std::max(within, next); next >= 0 && larger > 0)
            sum += (next - within) / larger;
    }
};

} // namespace

std::vector<double> silhouettesOf(const std::vector<Features> &points, const std::vector<std::vector<int>> &labels,
                                  const CancelToken &cancel)
{
    std::vector<Way> ways;
    for (const std::vector<int> &one : labels)
        ways.emplace_back(one);
    for (std::size_t point = 0; point < points.size() && !cancel.isCancelled(); ++point) {
        for (Way &way : ways)
            way.distances.assign(way.sizes.size(), 0);
        for (std::size_t other = 0; other < points.size(); ++other) {
            const double distance = std::sqrt(double(squaredDistance(points[point], points[other])));
            for (Way &way : ways)
                way.distances[std::size_t(way.labels[other])] += distance;
        }
        for (Way &way : ways)
            way.addPoint(point);
    }
    std::vector<double> means;
    for (const Way &way : ways)
        means.push_back(way.sum / double(points.size()));
    return means;
}

} // namespace dbledger::analytics
