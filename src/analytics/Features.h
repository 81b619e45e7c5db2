// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Segmentation.h"

#include <vector>

namespace dbledger::analytics {

/// A customer as clustering sees it: three numbers of mean 0 and deviation 1.
using Features = std::array<float, 3>;

/// Cuts off the outermost hundredth on either side, takes logarithms (which even out what is skewed) and standardises.
/// A value that is the same for everybody is 0.
std::vector<Features> featuresOf(const std::vector<domain::RfmValues> &customers);

inline float squaredDistance(const Features &a, const Features &b)
{
    float sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

} // namespace dbledger::analytics
