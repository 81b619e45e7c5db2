// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Segmentation.h"

#include <vector>

namespace dbledger::analytics {

/// Scores, segments and reasons of customers, in the order in which they come. Pure; about 50 ms for 50,000.
/// Quintiles: the score follows from the average rank among all of them, so that equal values have equal scores, a
/// better value never has a worse score, and where all are equal everybody has a 3.
std::vector<domain::RfmCustomer> judged(const std::vector<domain::RfmValues> &customers,
                                        const domain::RfmSettings &settings);

} // namespace dbledger::analytics
