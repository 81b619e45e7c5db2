// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Features.h"

#include <algorithm>
#include <cmath>

namespace dbledger::analytics {

using domain::RfmValues;

namespace {

/// Values between the first and the last hundredth, as logarithms of what they are above the least one (or above 0).
std::vector<double> evened(const std::vector<RfmValues> &customers, qint64 RfmValues::*value)
{
    std::vector<qint64> sorted;
    for (const RfmValues &one : customers)
        sorted.push_back(one.*value);
    std::ranges::sort(sorted);
    const qint64 least = sorted[(sorted.size() - 1) / 100], most = sorted[(sorted.size() - 1) * 99 / 100];
    const qint64 shift = std::min<qint64>(least, 0);
    std::vector<double> logs;
    for (const RfmValues &one : customers)
        logs.push_back(std::log1p(double(std::clamp(one.*value, least, most) - shift)));
    return logs;
}

void standardise(std::vector<double> &values)
{
    double mean = 0, variance = 0;
    for (const double value : values)
        mean += value / double(values.size());
    for (const double value : values)
        variance += (value - mean) * (value - mean) / double(values.size());
    const double deviation = std::sqrt(variance);
    for (double &value : values)
        value = deviation > 1e-9 ? (value - mean) / deviation : 0;
}

} // namespace

std::vector<Features> featuresOf(const std::vector<RfmValues> &customers)
{
    std::vector<Features> features(customers.size());
    if (customers.empty())
        return features;
    std::size_t column = 0;
    for (qint64 RfmValues::*value : {&RfmValues::recency, &RfmValues::frequency, &RfmValues::monetary}) {
        std::vector<double> values = evened(customers, value);
        standardise(values);
        for (std::size_t i = 0; i < customers.size(); ++i)
            features[i][column] = float(values[i]);
        ++column;
    }
    return features;
}

} // namespace dbledger::analytics
