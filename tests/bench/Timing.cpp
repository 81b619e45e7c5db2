// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timing.h"

#include <chrono>

#include <sys/resource.h>

namespace dbledger::bench {

namespace {

double childrenCpu()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

Cost &Cost::operator+=(const Cost &other)
{
    cpu += other.cpu;
    wall += other.wall;
    return *this;
}

Cost costOf(const std::function<void()> &work)
{
    const double before = childrenCpu();
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {childrenCpu() - before, wall.count()};
}

} // namespace dbledger::bench
