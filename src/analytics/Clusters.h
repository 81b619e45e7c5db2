// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/insight/Segmentation.h"

#include <vector>

namespace dbledger::analytics {

/// Divides customers into 2 to 10 clusters by k-means++ (20 starts, a fixed seed: the same customers always give the
/// same clusters) and says how well each number of clusters fits them. The clusters are those of `k`; 0: of what is
/// suggested. Pure but for time: seconds for 50,000. Errors: Cancelled.
Result<domain::ClusterStudy> clustersOf(const std::vector<domain::RfmValues> &customers, int k,
                                        const CancelToken &cancel = {}, const Progress &progress = {});

} // namespace dbledger::analytics
