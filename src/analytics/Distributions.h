// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Segmentation.h"

#include <vector>

namespace dbledger::analytics {

/// How the three values are distributed. Quartiles are values that occur (the lower one where two are in the middle).
/// Pure.
domain::Distributions distributionsOf(const std::vector<domain::RfmValues> &customers);

} // namespace dbledger::analytics
