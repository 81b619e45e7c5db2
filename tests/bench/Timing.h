// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace dbledger::bench {

/// What processes took, in seconds. CPU is that of all child processes that ended and were waited for, user and system.
struct Cost
{
    double cpu = 0, wall = 0;
    Cost &operator+=(const Cost &other);
};

/// Runs the work and says what it and the processes that it started took.
Cost costOf(const std::function<void()> &work);

} // namespace dbledger::bench
