// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Features.h"
#include "base/CancelToken.h"

namespace dbledger::analytics {

/// Mean silhouettes of several ways to divide the same points, in one pass over their pairs: exact, a second for 5,000
/// points. Whoever is alone in a cluster counts 0. `labels` of each way number clusters from 0. Stops early, with what
/// makes no sense, when it is cancelled.
std::vector<double> silhouettesOf(const std::vector<Features> &points, const std::vector<std::vector<int>> &labels,
                                  const CancelToken &cancel);

} // namespace dbledger::analytics
