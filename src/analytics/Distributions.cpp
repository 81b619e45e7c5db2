// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Distributions.h"

#include <algorithm>

namespace dbledger::analytics {

using domain::Distribution;
using domain::HistogramBin;
using domain::RfmValues;

namespace {

/// The least width of the form 1, 2 or 5 times a power of ten that needs no more bins than there may be.
qint64 binWidth(qint64 range)
{
    for (qint64 ten = 1;; ten *= 10)
        for (const qint64 digit : {1, 2, 5})
            if (range / (digit * ten) + 2 <= Distribution::mostBins)
                return digit * ten;
}

qint64 floorTo(qint64 value, qint64 width)
{
    const qint64 rest = value % width;
    return value - (rest < 0 ? rest + width : rest);
}

QList<HistogramBin> binsOf(const std::vector<qint64> &sorted)
{
    const qint64 width = binWidth(sorted.back() - sorted.front());
    QList<HistogramBin> bins;
    for (qint64 from = floorTo(sorted.front(), width); from <= sorted.back(); from += width)
        bins.append({from, from + width, 0});
    for (const qint64 value : sorted)
        ++bins[(value - bins.first().from) / width].customers;
    return bins;
}

void addOutliers(Distribution &distribution, std::vector<RfmValues> customers, qint64 RfmValues::*value)
{
    const auto distance = [&](const RfmValues &one) {
        return std::max(distribution.lowerWhisker - one.*value, one.*value - distribution.upperWhisker);
    };
    std::erase_if(customers, [&](const RfmValues &one) { return distance(one) <= 0; });
    std::ranges::stable_sort(customers, std::greater(), distance);
    distribution.outliers = qint64(customers.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(customers.size(), Distribution::mostOutliers); ++i)
        distribution.farthest.append(customers[i]);
}

Distribution distributionOf(const std::vector<RfmValues> &customers, qint64 RfmValues::*value)
{
    Distribution distribution;
    if (customers.empty())
        return distribution;
    std::vector<qint64> sorted;
    for (const RfmValues &one : customers)
        sorted.push_back(one.*value);
    std::ranges::sort(sorted);
    const auto quartile = [&](std::size_t number) { return sorted[(sorted.size() - 1) * number / 4]; };
    distribution.bins = binsOf(sorted);
    distribution.least = sorted.front();
    distribution.lowerQuartile = quartile(1);
    distribution.median = quartile(2);
    distribution.upperQuartile = quartile(3);
    distribution.largest = sorted.back();
    const qint64 reach = 3 * (distribution.upperQuartile - distribution.lowerQuartile) / 2;
    distribution.lowerWhisker = *std::ranges::lower_bound(sorted, distribution.lowerQuartile - reach);
    distribution.upperWhisker = *(std::ranges::upper_bound(sorted, distribution.upperQuartile + reach) - 1);
    addOutliers(distribution, customers, value);
    return distribution;
}

} // namespace

domain::Distributions distributionsOf(const std::vector<RfmValues> &customers)
{
    return {distributionOf(customers, &RfmValues::recency), distributionOf(customers, &RfmValues::frequency),
            distributionOf(customers, &RfmValues::monetary)};
}

} // namespace dbledger::analytics
